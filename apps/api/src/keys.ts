import { createSecretKey, hkdfSync, type KeyObject } from 'node:crypto';

/** The keys of the installation, each for one purpose, all derived from one secret that is never in the database. */
export interface Keys {
  /** Derives link tokens and codes. */
  readonly link: KeyObject;
  /** Makes the fingerprints by which a token or code is found. */
  readonly fingerprint: KeyObject;
  /** Chains the audit trail. */
  readonly audit: KeyObject;
  /** Proves that a return path or a request for no more mail was made here. */
  readonly mail: KeyObject;
  /** Seals what was typed when a session was over. */
  readonly form: Buffer;
  /** Signs sessions. */
  readonly session: string;
}

/** Derives the keys from the installation's secret (at least 32 characters). */
export function deriveKeys(secret: string): Keys {
  const derive = (purpose: string) => Buffer.from(hkdfSync('sha256', secret, 'veertig', purpose, 32));
  return {
    // As key objects: making one anew for each hash costs more than the hash.
    link: createSecretKey(derive('link')),
    fingerprint: createSecretKey(derive('fingerprint')),
    audit: createSecretKey(derive('audit')),
    mail: createSecretKey(derive('mail')),
    form: derive('form'),
    session: derive('session').toString('base64url'),
  };
}
