import { type DevelopmentAuthority, openDevelopmentAuthority } from './development-authority.ts';

/** The moment at which tests seal. */
export const SEALED_AT = new Date('2026-11-21T09:00:00Z');

/** A development authority that is forgotten after the test. */
export function openTestAuthority(now: Date = SEALED_AT): Promise<DevelopmentAuthority> {
  return openDevelopmentAuthority({ read: async () => null, create: async (json) => json }, () => now);
}
