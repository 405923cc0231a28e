import { drawProof } from './draw-proof.ts';
import type { ProofFacts } from './proof-facts.ts';

const NOBODY: ProofFacts = {
  schema: 'veertig/bewijs-van-deelname/1',
  number: 'BD-0000-000000',
  version: 1,
  participant: { name: 'Zoë' },
  offerType: 'OTHER',
  description: 'Opwarmen',
  organization: null,
  contactPerson: { name: 'Zoë', role: 'niemand', reach: '000' },
  asked: [{ date: '2026-01-01', start: '10:00', end: '11:00' }],
  confirmed: [{ date: '2026-01-01', start: '10:00', end: '11:30' }],
  askedMinutes: 60,
  totalMinutes: 90,
  remark: 'Niets',
  declaration: 'Dit blad wordt nergens bewaard.',
  signature: { signedAt: '2026-01-01T10:00:00.000Z', channel: 'LINK', recordedBy: null },
  counselor: { name: 'Zoë', phone: null, email: 'niemand@example.org' },
  agency: { name: 'Niemand' },
  verificationCode: '0000000000000000',
};

/**
 * Opens fonts and WebAssembly and draws a page that is thrown away, so that the first confirmation after a start does
 * not wait for them. To be called once in the background; takes about a second of one core.
 */
export async function warmUp(): Promise<void> {
  for (const mark of ['TEST', 'DRAFT'] as const) {
    const document = await drawProof(NOBODY, { verifyUrl: 'https://example.org', mark });
    await document.save();
  }
}
