import { PDFArray, PDFDict, PDFName, PDFNumber } from 'pdf-lib';
import type { MarkedPage } from '../pdf/marked-page.ts';
import { StructureElement } from '../pdf/structure-element.ts';
import { PAGE, type TaggedDocument } from '../pdf/tagged-document.ts';

/** How much larger or smaller than A4 a sheet is; A sizes have one shape. */
const scales = { a3: Math.SQRT2, a4: 1, a5: Math.SQRT1_2 } as const;

export const sheetSizes = ['a3', 'a4', 'a5'] as const;
export type SheetSize = (typeof sheetSizes)[number];

/** A page that is drawn on as if it were A4. To be fitted to its size when all is drawn. */
export function openSheet(document: TaggedDocument, size: SheetSize): MarkedPage {
  const page = document.addPage();
  const scale = scales[size].toFixed(5);
  page.decoration((canvas) => canvas.operators.push(`${scale} 0 0 ${scale} 0 0 cm`));
  return page;
}

/** Gives the page its size, and moves what is counted from its corner: links and the boxes of pictures. */
export function fitSheet(document: TaggedDocument, page: MarkedPage, size: SheetSize): void {
  const scale = scales[size];
  const media = [0, 0, PAGE.width * scale, PAGE.height * scale];
  document.context.lookup(page.reference, PDFDict).set(PDFName.of('MediaBox'), document.context.obj(media));
  fitElement(document, document.root, scale);
}

function fitElement(document: TaggedDocument, { properties, children }: StructureElement, scale: number): void {
  if (properties.boundingBox) {
    const [left, bottom, right, top] = properties.boundingBox;
    properties.boundingBox = [left * scale, bottom * scale, right * scale, top * scale];
  }
  for (const child of children) {
    if (child instanceof StructureElement) fitElement(document, child, scale);
    else if ('annotation' in child) fitAnnotation(document.context.lookup(child.annotation, PDFDict), scale);
  }
}

function fitAnnotation(annotation: PDFDict, scale: number): void {
  const corners = annotation.lookup(PDFName.of('Rect'), PDFArray);
  corners.asArray().forEach((_, index) => {
    corners.set(index, PDFNumber.of(corners.lookup(index, PDFNumber).asNumber() * scale));
  });
}
