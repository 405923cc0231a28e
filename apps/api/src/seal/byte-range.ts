/** The signed part of a file: everything before the hole, and everything after it up to `end`. */
export interface SignedRange {
  holeStart: number;
  holeEnd: number;
  end: number;
  /** The bytes in the hole, decoded from hex. */
  hole: Uint8Array;
}

const BYTE_RANGE = /\/ByteRange\s*\[\s*0\s+(\d{1,10})\s+(\d{1,10})\s+(\d{1,10})\s*\]/;

/** No seal of ours needs more bytes; a larger hole is a trap for whoever reads it. */
const LARGEST_SIGNATURE = 65_536;

/**
 * Finds the first signature's range and checks it strictly: it starts at byte 0, names itself, its hole is exactly one
 * hex string and it ends with the end of a file. Throws a message otherwise.
 */
export function readByteRange(pdf: Uint8Array): SignedRange {
  const bytes = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength);
  const match = BYTE_RANGE.exec(bytes.toString('latin1'));
  if (!match) throw new Error('no signature');
  const [holeStart, holeEnd, tail] = match.slice(1).map(Number) as [number, number, number];
  const end = holeEnd + tail;
  if (holeEnd <= holeStart || tail === 0 || end > pdf.length) throw new Error('the signed range leaves the file');
  if (holeEnd - holeStart > 2 * LARGEST_SIGNATURE + 2) throw new Error('the hole is too large');
  if (match.index > holeStart) throw new Error('the signed range does not hold its own description');
  const hole = bytes.toString('latin1', holeStart, holeEnd);
  if (!/^<(?:[0-9a-fA-F]{2})+>$/.test(hole)) throw new Error('the hole is more than a signature');
  if (!/%%EOF\s{0,2}$/.test(bytes.toString('latin1', end - 16, end)))
    throw new Error('the signed part is no whole file');
  return { holeStart, holeEnd, end, hole: new Uint8Array(Buffer.from(hole.slice(1, -1), 'hex')) };
}
