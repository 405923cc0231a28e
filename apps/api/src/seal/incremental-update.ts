import type { PDFContext, PDFDict } from 'pdf-lib';

/** What an update builds on: the end of the file before it. */
export interface EarlierRevision {
  bytes: Uint8Array;
  /** Byte offset of its last cross-reference stream. */
  xref: number;
  /** One more than its highest object number. */
  size: number;
}

/** A new or changed object: its number and everything between `obj` and `endobj`. */
export interface WrittenObject {
  number: number;
  body: Uint8Array;
}

/** Finds what an update of a file with a cross-reference stream builds on. pdf-lib forgets some numbers, so from the bytes. */
export function earlierRevision(bytes: Uint8Array): EarlierRevision {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const start = file.lastIndexOf('startxref', undefined, 'latin1');
  const xref = Number(/^startxref\s+(\d+)/.exec(file.toString('latin1', start, start + 40))?.[1]);
  const size = Number(/\/Size (\d+)/.exec(file.toString('latin1', xref, xref + 500))?.[1]);
  if (!Number.isInteger(xref) || !Number.isInteger(size)) throw new Error('no cross-reference stream at the end');
  return { bytes, xref, size };
}

/**
 * Writes objects behind a finished file, with a cross-reference stream of their own: the earlier bytes stay as they are,
 * so a signature over them keeps holding. Nothing is compressed, so equal input gives equal bytes with any zlib.
 */
export function incrementalUpdate(
  earlier: EarlierRevision,
  objects: readonly WrittenObject[],
  { trailerInfo }: PDFContext,
): Uint8Array {
  const parts: Uint8Array[] = [earlier.bytes, Buffer.from('\n')];
  let position = earlier.bytes.length + 1;
  const offsets = new Map<number, number>();
  const write = ({ number, body }: WrittenObject) => {
    offsets.set(number, position);
    const part = Buffer.concat([Buffer.from(`${number} 0 obj\n`), body, Buffer.from('\nendobj\n')]);
    parts.push(part);
    position += part.length;
  };
  for (const object of objects) write(object);
  const number = Math.max(earlier.size - 1, ...offsets.keys()) + 1;
  const at = position;
  offsets.set(number, at);
  const trailer = `/Root ${trailerInfo.Root} /Info ${trailerInfo.Info} /ID ${trailerInfo.ID}`;
  write({ number, body: xrefStream(offsets, `/Size ${number + 1} /Prev ${earlier.xref} ${trailer}`) });
  return new Uint8Array(Buffer.concat([...parts, Buffer.from(`startxref\n${at}\n%%EOF\n`)]));
}

/** A stream object without compression. `entries` are those of its dictionary besides the length. */
export function plainStream(bytes: Uint8Array, entries = ''): Uint8Array {
  const head = `<< ${entries}${entries ? ' ' : ''}/Length ${bytes.length} >>\nstream\n`;
  return Buffer.concat([Buffer.from(head), bytes, Buffer.from('\nendstream')]);
}

/** The body of an object that is a dictionary. */
export const dictionaryBody = (dictionary: PDFDict): Uint8Array => Buffer.from(dictionary.toString(), 'latin1');

function xrefStream(offsets: ReadonlyMap<number, number>, trailer: string): Uint8Array {
  const entries = [...offsets].toSorted(([one], [other]) => one - other);
  const rows = entries.map(([, offset]) => {
    const row = Buffer.alloc(7);
    row[0] = 1;
    row.writeUInt32BE(offset, 1);
    return row;
  });
  const index = entries.map(([number]) => `${number} 1`).join(' ');
  return plainStream(Buffer.concat(rows), `/Type /XRef /W [1 4 2] /Index [${index}] ${trailer}`);
}
