import { decodePDFRawStream, PDFArray, PDFDict, PDFDocument, PDFName, type PDFRawStream, type PDFRef } from 'pdf-lib';

/** The facts that travel inside a sealed proof, found the way a reader finds them. */
export async function embeddedFacts(bytes: Uint8Array): Promise<Record<string, unknown>> {
  const { context, catalog } = await PDFDocument.load(bytes, { updateMetadata: false });
  const specification = context.lookup(catalog.lookup(PDFName.of('AF'), PDFArray).get(0), PDFDict);
  const file = specification.lookup(PDFName.of('EF'), PDFDict).get(PDFName.of('F')) as PDFRef;
  const text = Buffer.from(decodePDFRawStream(context.lookup(file) as PDFRawStream).decode()).toString('utf8');
  return JSON.parse(text);
}
