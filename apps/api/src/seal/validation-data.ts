import { PDFDocument, PDFName, PDFRef } from 'pdf-lib';
import {
  dictionaryBody,
  earlierRevision,
  incrementalUpdate,
  plainStream,
  type WrittenObject,
} from './incremental-update.ts';
import type { ValidationData } from './revocation-source.ts';

/**
 * Writes validation data behind a sealed file as a document security store: baseline B-LT of PAdES (EN 319 142-1). A
 * certification that allows no changes allows this one (ISO 32000-2, 12.8.4.3).
 */
export async function addValidationData(sealed: Uint8Array, data: ValidationData): Promise<Uint8Array> {
  const { context, catalog } = await PDFDocument.load(sealed, { updateMetadata: false });
  const earlier = earlierRevision(sealed);
  const objects: WrittenObject[] = [];
  const add = (body: Uint8Array): string => {
    const number = earlier.size + objects.length;
    objects.push({ number, body });
    return `${number} 0 R`;
  };
  const list = (name: string, items: readonly Uint8Array[]) =>
    items.length > 0 ? ` /${name} [${items.map((item) => add(plainStream(item))).join(' ')}]` : '';
  const lists = [
    list('Certs', data.certificates),
    list('CRLs', data.revocationLists),
    list('OCSPs', data.statusAnswers),
  ];
  const store = earlier.size + objects.length;
  add(Buffer.from(`<< /Type /DSS${lists.join('')} >>`));
  catalog.set(PDFName.of('DSS'), PDFRef.of(store));
  const root = context.trailerInfo.Root;
  if (!(root instanceof PDFRef)) throw new Error('a file without a catalog');
  objects.push({ number: root.objectNumber, body: dictionaryBody(catalog) });
  return incrementalUpdate(earlier, objects, context);
}
