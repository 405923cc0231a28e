import { deflateSync } from 'node:zlib';
import { type PDFContext, PDFHexString, type PDFObject, PDFRawStream, type PDFRef } from 'pdf-lib';

/** What a dictionary entry may be; a string becomes a name. */
export type PdfValue = PDFObject | string | number | boolean | PdfValue[] | { [name: string]: PdfValue };
export type PdfEntries = Record<string, PdfValue>;

/** Decimals as PDF wants them: at most two, never an exponent or minus zero. */
export function decimal(value: number): string {
  return String(Math.round(value * 100) / 100 || 0);
}

/** A text string as UTF-16BE with byte order mark, so any script is safe in metadata. */
export function textString(text: string): PDFHexString {
  return PDFHexString.of(`FEFF${utf16Hex(text)}`);
}

export function utf16Hex(text: string): string {
  return Array.from({ length: text.length }, (_, index) => fourHexDigits(text.charCodeAt(index))).join('');
}

export function fourHexDigits(value: number): string {
  return value.toString(16).padStart(4, '0');
}

/** Registers a compressed stream. */
export function addStream(context: PDFContext, data: Uint8Array, entries: PdfEntries = {}): PDFRef {
  const packed = deflateSync(data);
  const dictionary = context.obj({ ...entries, Filter: 'FlateDecode', Length: packed.length });
  return context.register(PDFRawStream.of(dictionary, packed));
}

/** Registers a stream that stays readable without unpacking, as archives want for metadata. */
export function addPlainStream(context: PDFContext, data: Uint8Array, entries: PdfEntries): PDFRef {
  return context.register(PDFRawStream.of(context.obj({ ...entries, Length: data.length }), data));
}
