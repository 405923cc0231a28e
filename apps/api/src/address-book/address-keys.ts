import { caseWordsOf, fold } from '../caseload/case-words.ts';
import type { KnownContact, KnownOrganization } from './likely-same.ts';
import { ownDomain, plainName, plainPhone, tellingWords } from './plain-names.ts';

/** What all keys of likeness begin with; no word of a search does. */
export const likenessMark = '!';

/** The words by which a search finds an organization. */
export const wordsOfOrganization = (name: string, municipality: string | null): string[] =>
  caseWordsOf({ names: [name, municipality ?? ''], references: [] });

/** The words by which a search finds the organization of a contact person. */
export const wordsOfContact = (name: string): string[] => caseWordsOf({ names: [name], references: [] });

/** Where to look for an organization that is probably the same: two that are share at least one of these. */
export function likenessOfOrganization({ name, municipality }: Pick<KnownOrganization, 'name' | 'municipality'>) {
  const place = fold(municipality ?? '');
  const beginnings = tellingWords(name).map((word) => `${likenessMark}~${place}|${word.slice(0, 4)}`);
  return unique([`${likenessMark}=${plainName(name)}`, ...beginnings]);
}

/** The same for how somebody of the organization is reached. */
export function likenessOfContact({ email, phone }: Omit<KnownContact, 'name'>): string[] {
  const domain = ownDomain(email);
  const digits = plainPhone(phone);
  return unique([...(domain ? [`${likenessMark}@${domain}`] : []), ...(digits ? [`${likenessMark}#${digits}`] : [])]);
}

/** Where to look for somebody without an organization who is probably the same. */
export function likenessOfInformal({ name, email, phone }: KnownContact): string[] {
  const digits = plainPhone(phone);
  return unique([
    `${likenessMark}=${plainName(name)}`,
    ...(email ? [`${likenessMark}:${email.toLowerCase()}`] : []),
    ...(digits ? [`${likenessMark}#${digits}`] : []),
  ]);
}

const unique = (keys: string[]): string[] => [...new Set(keys)];
