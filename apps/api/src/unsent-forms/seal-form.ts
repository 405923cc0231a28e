import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import type { Keys } from '../keys.ts';

/** What somebody typed and posted when the session was over: for which account, from where, and when. */
export interface UnsentForm {
  userId: string;
  /** Path and query of the dashboard to which it was posted. */
  action: string;
  /** Names and texts in their order; a name may come twice. */
  fields: [string, string][];
  at: string;
}

const algorithm = 'aes-256-gcm';
const ivLength = 12;
const tagLength = 16;

/** Makes a form unreadable for whoever does not have the installation's key, in characters that a hidden field keeps. */
export function sealForm({ form: key }: Pick<Keys, 'form'>, form: UnsentForm): string {
  const iv = randomBytes(ivLength);
  const cipher = createCipheriv(algorithm, key, iv);
  const text = Buffer.concat([cipher.update(JSON.stringify(form), 'utf8'), cipher.final()]);
  return Buffer.concat([iv, cipher.getAuthTag(), text]).toString('base64url');
}

/** The form that was sealed here, or undefined when anything about it is off. */
export function openForm({ form: key }: Pick<Keys, 'form'>, sealed: string): UnsentForm | undefined {
  const bytes = Buffer.from(sealed, 'base64url');
  if (bytes.length < ivLength + tagLength) return undefined;
  const decipher = createDecipheriv(algorithm, key, bytes.subarray(0, ivLength), { authTagLength: tagLength });
  decipher.setAuthTag(bytes.subarray(ivLength, ivLength + tagLength));
  try {
    const text = Buffer.concat([decipher.update(bytes.subarray(ivLength + tagLength)), decipher.final()]);
    return JSON.parse(text.toString('utf8')) as UnsentForm;
  } catch {
    return undefined;
  }
}
