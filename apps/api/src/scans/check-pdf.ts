import { constants, inflateSync } from 'node:zlib';
import { EncryptedPDFError, PDFDocument } from 'pdf-lib';
import { ScanRefused } from './scan-problem.ts';

const MAXIMUM_PAGES = 20;
/** Of one inflated stream and of all together, in bytes: a page in colour at 300 points an inch is 26 MB. */
const LARGEST_STREAM = 64 * 1024 * 1024;
const ALL_STREAMS = 256 * 1024 * 1024;

// Whatever runs, calls out or carries a file along. An action with a script always names its kind in full.
const active =
  /\/(JavaScript|Launch|EmbeddedFiles?|RichMedia|XFA|SubmitForm|ImportData|GoToE|GoToR|Rendition|Filespec)(?![A-Za-z0-9])/;
const encrypted = /\/Encrypt(?![A-Za-z0-9])/;
// Objects packed in a way that we do not open could hide all of the above; no scanner does that.
const packed = /\/ObjStm(?![A-Za-z0-9])/;
const oddFilter = /\/(ASCIIHexDecode|ASCII85Decode|LZWDecode|RunLengthDecode|Crypt)(?![A-Za-z0-9])/;

/**
 * Looks at a PDF that is kept as it came: readable, of few pages, without a password and with nothing in it that runs.
 * Names are looked for in the bytes and in every stream that inflates, not in the objects as one reader sees them:
 * readers differ on what counts, and what one overlooks another may open.
 * @throws ScanRefused
 */
export async function checkPdf(bytes: Uint8Array): Promise<void> {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const text = file.toString('latin1');
  if (!/%%EOF[\s\0]*$/.test(text.slice(-1024))) throw new ScanRefused('UNREADABLE');
  const seen = { packed: false, oddFilter: false };
  lookFor(text, seen);
  let left = ALL_STREAMS;
  for (const stream of inflatedStreams(file, text)) {
    left -= stream.length;
    if (left < 0) throw new ScanRefused('TOO_HEAVY');
    lookFor(stream.toString('latin1'), seen);
  }
  if (seen.packed && seen.oddFilter) throw new ScanRefused('ACTIVE');
  await checkPages(bytes);
}

function lookFor(text: string, seen: { packed: boolean; oddFilter: boolean }): void {
  // A name may write any character as # and two hex digits.
  const plain = text.replace(/#([0-9a-fA-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  if (encrypted.test(plain)) throw new ScanRefused('ENCRYPTED');
  if (active.test(plain)) throw new ScanRefused('ACTIVE');
  seen.packed ||= packed.test(plain);
  seen.oddFilter ||= oddFilter.test(plain);
}

/** Every stream that is deflated, whatever its dictionary says. */
function* inflatedStreams(file: Buffer, text: string): Generator<Buffer> {
  for (const { index } of text.matchAll(/stream(?=\r?\n)/g)) {
    const start = index + (text[index + 6] === '\r' ? 8 : 7);
    const [first = 0, second = 0] = file.subarray(start, start + 2);
    const deflated = (first & 0x0f) === 8 && (first * 256 + second) % 31 === 0;
    if (deflated) yield inflate(file.subarray(start));
  }
}

function inflate(stream: Buffer): Buffer {
  try {
    return inflateSync(stream, { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: LARGEST_STREAM });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') throw new ScanRefused('TOO_HEAVY');
    // Not deflated after all, or broken: a reader gets nothing out of it either.
    return Buffer.alloc(0);
  }
}

async function checkPages(bytes: Uint8Array): Promise<void> {
  const pages = await PDFDocument.load(bytes, { updateMetadata: false })
    .then((document) => document.getPageCount())
    .catch((error) => {
      throw new ScanRefused(error instanceof EncryptedPDFError ? 'ENCRYPTED' : 'UNREADABLE');
    });
  if (pages === 0) throw new ScanRefused('UNREADABLE');
  if (pages > MAXIMUM_PAGES) throw new ScanRefused('TOO_MANY_PAGES');
}
