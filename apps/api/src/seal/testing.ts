import { type DevelopmentAuthority, openDevelopmentAuthority } from './development-authority.ts';
import { makeDevelopmentCertificates } from './development-certificates.ts';

/** The moment at which tests seal. */
export const SEALED_AT = new Date('2026-11-21T09:00:00Z');

/** A development authority that is forgotten after the test, with certificates from `madeAt` and a clock at `now`. */
export async function openTestAuthority(now: Date = SEALED_AT, madeAt: Date = now): Promise<DevelopmentAuthority> {
  const made = JSON.stringify(await makeDevelopmentCertificates(madeAt));
  return openDevelopmentAuthority({ read: async () => made, create: async (json) => json }, () => now);
}
