import { createPrivateKey } from 'node:crypto';
import type { Clock } from '../clock.ts';
import {
  type CertifiedKey,
  type DevelopmentCertificates,
  makeDevelopmentCertificates,
} from './development-certificates.ts';
import { developmentRevocations } from './development-revocations.ts';
import { developmentTimestamps } from './development-timestamps.ts';
import { keySigner } from './key-signer.ts';
import type { SealAuthority } from './seal-authority.ts';
import type { SealSigner } from './signer.ts';
import type { TimestampAuthority } from './timestamp-authority.ts';

/** Where the development keys live: a file or a database row. */
export interface DevelopmentKeyStore {
  read(): Promise<string | null>;
  /** Stores the text unless there is one already; gives what is stored afterwards. */
  create(json: string): Promise<string>;
}

/** Seals and timestamps for development and tests; the names on its certificates say TEST. */
export interface DevelopmentAuthority extends SealAuthority {
  readonly signer: SealSigner;
  readonly timestamps: TimestampAuthority;
}

/** Opens the development authority; at the first start it makes its keys. Safe when two processes start at once. */
export async function openDevelopmentAuthority(
  store: DevelopmentKeyStore,
  clock: Clock,
): Promise<DevelopmentAuthority> {
  const stored =
    (await store.read()) ?? (await store.create(JSON.stringify(await makeDevelopmentCertificates(clock()))));
  const { root, seal, timestamp } = JSON.parse(stored) as DevelopmentCertificates;
  const signer = signerOf(seal, root);
  const timestampSigner = signerOf(timestamp, root);
  return {
    signer,
    openSigner: async () => signer,
    timestamps: developmentTimestamps(timestampSigner, clock),
    revocations: developmentRevocations(root, clock),
    pinnedCertificates: [signer.certificate, timestampSigner.certificate, ...signer.chain],
  };
}

/** A signer with a key and certificate made here. */
export function signerOf({ certificate, privateKey }: CertifiedKey, root: CertifiedKey): SealSigner {
  const key = createPrivateKey({ key: Buffer.from(privateKey, 'base64'), format: 'der', type: 'pkcs8' });
  return keySigner(key, [certificate, root.certificate].map(fromBase64), true);
}

function fromBase64(text: string): Uint8Array {
  return new Uint8Array(Buffer.from(text, 'base64'));
}
