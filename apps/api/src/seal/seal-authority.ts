import type { RevocationSource } from './revocation-source.ts';
import type { SealSigner } from './signer.ts';
import type { TimestampAuthority } from './timestamp-authority.ts';

/** Everything around the product that a seal needs. */
export interface SealAuthority {
  /** The signer, ready to sign; throws SealProblem while key, certificate or service is missing. Asked for each seal. */
  openSigner(): Promise<SealSigner>;
  /** Null: seals without a timestamp, baseline B. */
  readonly timestamps: TimestampAuthority | null;
  readonly revocations: RevocationSource;
  /** Certificates (DER) that are ours before anything was sealed with them. */
  readonly pinnedCertificates: readonly Uint8Array[];
}
