const NO_RANGE = '/ByteRange [0 0000000000 0000000000 0000000000]';

/** The entries of a signature dictionary that are filled in after the document is written, with room in the hole. */
export const signaturePlaceholder = (reservedBytes: number): string =>
  `${NO_RANGE}\n/Contents <${'0'.repeat(reservedBytes * 2)}>`;

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
  const afterHole = bytes.indexOf('>', hole, 'latin1') + 1;
  const filledRange = `/ByteRange [0 ${hole} ${afterHole} ${bytes.length - afterHole}]`;
  bytes.write(filledRange.padEnd(NO_RANGE.length), range, 'latin1');
  const signature = await sign([pdf.subarray(0, hole), pdf.subarray(afterHole)]);
  const reservedBytes = (afterHole - hole - 2) / 2;
  if (signature.length > reservedBytes) throw new Error(`A signature of ${signature.length} bytes does not fit.`);
  bytes.write(Buffer.from(signature).toString('hex'), hole + 1, 'latin1');
}
