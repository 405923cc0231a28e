import { createHash, X509Certificate } from 'node:crypto';
import { placeSignature } from '../seal/place-signature.ts';
import { addSealField } from '../seal/seal-field.ts';
import { reservedBytes, signDocument } from '../seal/seal-signature.ts';
import type { SealSigner } from '../seal/signer.ts';
import type { TimestampAuthority } from '../seal/timestamp-authority.ts';
import { drawProof } from './draw-proof.ts';
import { drawSeal } from './draw-seal.ts';
import { momentWords } from './draw-signature-words.ts';
import type { ProofFacts } from './proof-facts.ts';

export interface SealOptions {
  signer: SealSigner;
  /** Null seals without a timestamp: baseline B instead of T. */
  timestamps: TimestampAuthority | null;
  /** The address behind the QR code. */
  verifyUrl: string;
  sealedAt: Date;
}

/**
 * Draws the proof of these facts and seals it: a certification that allows no change. Gives the bytes of the PDF and
 * their SHA-256 in hex. Throws MissingGlyphs for a character without a font, and whatever signer or authority throw.
 */
export async function sealProof(
  facts: ProofFacts,
  options: SealOptions,
): Promise<{ bytes: Uint8Array; sha256: string }> {
  const { signer, timestamps, verifyUrl, sealedAt } = options;
  const document = await drawProof(facts, { verifyUrl, mark: signer.test ? 'TEST' : null });
  const sealer = commonName(signer.certificate);
  const moment = momentWords(sealedAt);
  addSealField(document, {
    name: sealer,
    reason: 'Bewijs van deelname',
    tooltip: `Elektronisch verzegeld door ${sealer} op ${moment}`,
    sealedAt,
    reservedBytes: reservedBytes(signer, timestamps),
    draw: (canvas) => drawSeal(canvas, document.sealPlace!.box, sealer, `op ${moment}`),
  });
  const bytes = await document.save();
  await placeSignature(bytes, (parts) => signDocument(parts, signer, timestamps));
  return { bytes, sha256: createHash('sha256').update(bytes).digest('hex') };
}

function commonName(certificate: Uint8Array): string {
  const { subject } = new X509Certificate(certificate);
  return subject.match(/^CN=(.+)$/m)?.[1] ?? subject;
}
