/** Bytes kept free for the signature: certificates and a timestamp of a large authority fit. */
const RESERVED_BYTES = 8192;
const NO_RANGE = '/ByteRange [0 0000000000 0000000000 0000000000]';

/** The entries of a signature dictionary that are filled in after the document is written. */
export const SIGNATURE_PLACEHOLDER = `${NO_RANGE}\n/Contents <${'0'.repeat(RESERVED_BYTES * 2)}>`;

/**
 * Fills the placeholder of a written document: `sign` gets all bytes around the hole and gives the signature (DER).
 * Changes the bytes in place.
 */
export async function placeSignature(
  pdf: Uint8Array,
  sign: (parts: readonly Uint8Array[]) => Promise<Uint8Array>,
): Promise<void> {
  const bytes = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength);
  const range = bytes.indexOf(NO_RANGE, 0, 'latin1');
  if (range < 0 || bytes.indexOf(NO_RANGE, range + 1, 'latin1') >= 0) throw new Error('One signature place is needed.');
  const hole = bytes.indexOf('<', range, 'latin1');
  const afterHole = hole + RESERVED_BYTES * 2 + 2;
  const filledRange = `/ByteRange [0 ${hole} ${afterHole} ${bytes.length - afterHole}]`;
  bytes.write(filledRange.padEnd(NO_RANGE.length), range, 'latin1');
  const signature = await sign([pdf.subarray(0, hole), pdf.subarray(afterHole)]);
  if (signature.length > RESERVED_BYTES) throw new Error(`A signature of ${signature.length} bytes does not fit.`);
  bytes.write(Buffer.from(signature).toString('hex'), hole + 1, 'latin1');
}
