/** Why a proof still waits for its seal, as a code that the dashboard puts into words. */
export const sealProblemCodes = [
  'NOT_CONFIGURED',
  'KEY_UNREADABLE',
  'CERTIFICATE_EXPIRED',
  'CERTIFICATE_REVOKED',
  'SIGNING_SERVICE',
  'TIMESTAMP',
  'VALIDATION_DATA',
  'OTHER',
] as const;
export type SealProblemCode = (typeof sealProblemCodes)[number];

/** Sealing cannot go on for now. `detail` names files, hosts and statuses, never a key, passphrase or token. */
export class SealProblem extends Error {
  readonly code: SealProblemCode;
  constructor(code: SealProblemCode, detail: string, options?: ErrorOptions) {
    super(`${code}: ${detail}`, options);
    this.code = code;
  }
}

/** The code in front of a stored problem; what another part wrote is OTHER. */
export function sealProblemCode(problem: string): SealProblemCode {
  return sealProblemCodes.find((code) => problem.startsWith(`${code}: `)) ?? 'OTHER';
}
