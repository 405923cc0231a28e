import type { Clock } from '../clock.ts';
import {
  type CertifiedKey,
  type DevelopmentCertificates,
  makeDevelopmentCertificates,
} from './development-certificates.ts';
import { developmentTimestamps } from './development-timestamps.ts';
import { keySigner } from './key-signer.ts';
import type { SealSigner } from './signer.ts';
import type { TimestampAuthority } from './timestamp-authority.ts';

/** Where the development keys live: a file or a database row. */
export interface DevelopmentKeyStore {
  read(): Promise<string | null>;
  /** Stores the text unless there is one already; gives what is stored afterwards. */
  create(json: string): Promise<string>;
}

/** Seals and timestamps for development and tests; the names on its certificates say TEST. */
export interface DevelopmentAuthority {
  readonly signer: SealSigner;
  readonly timestamps: TimestampAuthority;
  /** Certificates (DER) to pin when a seal is checked: seal, timestamp authority and root. */
  readonly pinnedCertificates: readonly Uint8Array[];
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
    timestamps: developmentTimestamps(timestampSigner, clock),
    pinnedCertificates: [signer.certificate, timestampSigner.certificate, ...signer.chain],
  };
}

function signerOf({ certificate, privateKey }: CertifiedKey, root: string): SealSigner {
  return keySigner(fromBase64(privateKey), [fromBase64(certificate), fromBase64(root)], true);
}

function fromBase64(text: string): Uint8Array {
  return new Uint8Array(Buffer.from(text, 'base64'));
}
