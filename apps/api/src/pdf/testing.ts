import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { init, type WrappedPdfiumModule } from '@embedpdf/pdfium';

// Reads documents back with PDFium, an engine that knows nothing of how they were written. For tests and previews only.

/** A node of the structure tree as a reader gets it. */
export interface ReadElement {
  type: string;
  alternative: string;
  actualText: string;
  children: ReadElement[];
}

/** A page as gray values: 0 is black, 255 is white. */
export interface Picture {
  width: number;
  height: number;
  gray: Uint8Array;
}

const UTF16_BYTES = 2;
const BYTES_PER_PIXEL = 4;
const WHITE = 0xffffffff;
const WITH_ANNOTATIONS = 1;

let engine: Promise<WrappedPdfiumModule> | undefined;

/** Opens a document in PDFium; throws when it cannot be read. */
export async function readPdf(bytes: Uint8Array): Promise<PdfReader> {
  engine ??= start();
  return new PdfReader(await engine, bytes);
}

async function start(): Promise<WrappedPdfiumModule> {
  const path = createRequire(import.meta.url).resolve('@embedpdf/pdfium/pdfium.wasm');
  const pdfium = await init({ wasmBinary: new Uint8Array(await readFile(path)).buffer });
  pdfium.PDFiumExt_Init();
  return pdfium;
}

export class PdfReader {
  readonly #pdfium: WrappedPdfiumModule;
  readonly #document: number;
  readonly #data: number;

  constructor(pdfium: WrappedPdfiumModule, bytes: Uint8Array) {
    this.#pdfium = pdfium;
    const data = pdfium.pdfium.wasmExports.malloc(bytes.length);
    this.#memory.set(bytes, data);
    this.#data = data;
    this.#document = pdfium.FPDF_LoadMemDocument(data, bytes.length, '');
    if (this.#document === 0) throw new Error('PDFium cannot open the document.');
  }

  /** PDFium's memory; it moves when it grows, so it is asked for each time. */
  get #memory(): Uint8Array {
    return (this.#pdfium.pdfium as unknown as { HEAPU8: Uint8Array }).HEAPU8;
  }

  /** Frees the memory of the document. */
  close(): void {
    this.#pdfium.FPDF_CloseDocument(this.#document);
    this.#pdfium.pdfium.wasmExports.free(this.#data);
  }

  get pageCount(): number {
    return this.#pdfium.FPDF_GetPageCount(this.#document);
  }

  get tagged(): boolean {
    return this.#pdfium.FPDFCatalog_IsTagged(this.#document);
  }

  get language(): string {
    return this.#string((buffer, size) => this.#pdfium.FPDFCatalog_GetLanguage(this.#document, buffer, size));
  }

  property(name: string): string {
    return this.#string((buffer, size) => this.#pdfium.FPDF_GetMetaText(this.#document, name, buffer, size));
  }

  /** The text of a page as copying gives it. */
  text(index: number): string {
    const page = this.#pdfium.FPDF_LoadPage(this.#document, index);
    const textPage = this.#pdfium.FPDFText_LoadPage(page);
    const count = this.#pdfium.FPDFText_CountChars(textPage);
    const text = this.#string((buffer, size) =>
      buffer === 0
        ? (count + 1) * UTF16_BYTES
        : this.#pdfium.FPDFText_GetText(textPage, 0, size / UTF16_BYTES - 1, buffer),
    );
    this.#pdfium.FPDFText_ClosePage(textPage);
    this.#pdfium.FPDF_ClosePage(page);
    return text;
  }

  /** The structure elements with content on a page. */
  structure(index: number): ReadElement[] {
    const page = this.#pdfium.FPDF_LoadPage(this.#document, index);
    const tree = this.#pdfium.FPDF_StructTree_GetForPage(page);
    const count = this.#pdfium.FPDF_StructTree_CountChildren(tree);
    const elements = Array.from({ length: count }, (_, child) =>
      this.#element(this.#pdfium.FPDF_StructTree_GetChildAtIndex(tree, child)),
    );
    this.#pdfium.FPDF_StructTree_Close(tree);
    this.#pdfium.FPDF_ClosePage(page);
    return elements;
  }

  /** Draws a page at `scale` pixels a point, as gray. */
  picture(index: number, scale: number): Picture {
    const { width, height, bytes } = this.pixels(index, scale);
    const gray = new Uint8Array(width * height);
    for (let pixel = 0; pixel < gray.length; pixel++) gray[pixel] = bytes[pixel * BYTES_PER_PIXEL + 1]!;
    return { width, height, gray };
  }

  /** Draws a page at `scale` pixels a point; each pixel is blue, green, red and an unused byte. */
  pixels(index: number, scale: number): { width: number; height: number; bytes: Uint8Array } {
    const page = this.#pdfium.FPDF_LoadPage(this.#document, index);
    const width = Math.round(this.#pdfium.FPDF_GetPageWidthF(page) * scale);
    const height = Math.round(this.#pdfium.FPDF_GetPageHeightF(page) * scale);
    const bitmap = this.#pdfium.FPDFBitmap_Create(width, height, 0);
    this.#pdfium.FPDFBitmap_FillRect(bitmap, 0, 0, width, height, WHITE);
    this.#pdfium.FPDF_RenderPageBitmap(bitmap, page, 0, 0, width, height, 0, WITH_ANNOTATIONS);
    this.#drawFields(bitmap, page, width, height);
    const start = this.#pdfium.FPDFBitmap_GetBuffer(bitmap);
    const bytes = this.#memory.slice(start, start + width * height * BYTES_PER_PIXEL);
    this.#pdfium.FPDFBitmap_Destroy(bitmap);
    this.#pdfium.FPDF_ClosePage(page);
    return { width, height, bytes };
  }

  /** Fields, such as the seal, are drawn apart from the page. */
  #drawFields(bitmap: number, page: number, width: number, height: number): void {
    const pdfium = this.#pdfium;
    const info = pdfium.PDFiumExt_OpenFormFillInfo();
    const form = pdfium.PDFiumExt_InitFormFillEnvironment(this.#document, info);
    pdfium.FPDF_FFLDraw(form, bitmap, page, 0, 0, width, height, 0, WITH_ANNOTATIONS);
    pdfium.PDFiumExt_ExitFormFillEnvironment(form);
    pdfium.PDFiumExt_CloseFormFillInfo(info);
  }

  #element(element: number): ReadElement {
    const { FPDF_StructElement_GetType, FPDF_StructElement_GetAltText, FPDF_StructElement_GetActualText } =
      this.#pdfium;
    const count = this.#pdfium.FPDF_StructElement_CountChildren(element);
    const children = Array.from({ length: count }, (_, child) =>
      this.#pdfium.FPDF_StructElement_GetChildAtIndex(element, child),
    );
    return {
      type: this.#string((buffer, size) => FPDF_StructElement_GetType(element, buffer, size)),
      alternative: this.#string((buffer, size) => FPDF_StructElement_GetAltText(element, buffer, size)),
      actualText: this.#string((buffer, size) => FPDF_StructElement_GetActualText(element, buffer, size)),
      children: children.filter((child) => child !== 0).map((child) => this.#element(child)),
    };
  }

  /** Asks for the size of a UTF-16 string, then for the string, as PDFium's functions want it. */
  #string(read: (buffer: number, size: number) => number): string {
    const size = read(0, 0);
    if (size <= UTF16_BYTES) return '';
    const { wasmExports } = this.#pdfium.pdfium;
    const buffer = wasmExports.malloc(size);
    read(buffer, size);
    const bytes = this.#memory.slice(buffer, buffer + size - UTF16_BYTES);
    wasmExports.free(buffer);
    return Buffer.from(bytes).toString('utf16le');
  }
}
