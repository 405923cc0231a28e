import type { PDFContext, PDFRef } from 'pdf-lib';
import { type PdfEntries, textString } from './pdf-values.ts';
import { StructureElement, type StructureProperties } from './structure-element.ts';

/** For each structure parent number: the element of an annotation, or the elements of a page's contents in order. */
export type ParentTree = ReadonlyMap<number, StructureElement | readonly StructureElement[]>;

/** Writes the structure tree and gives the reference of its root. */
export function writeStructure(context: PDFContext, document: StructureElement, parents: ParentTree): PDFRef {
  const root = context.nextRef();
  const references = new Map<StructureElement, PDFRef>();
  writeElement(context, document, root, references);
  const numbers = [...parents]
    .sort(([a], [b]) => a - b)
    .flatMap(([number, owner]) => [
      number,
      owner instanceof StructureElement
        ? references.get(owner)!
        : context.obj(owner.map((element) => references.get(element)!)),
    ]);
  context.assign(
    root,
    context.obj({
      Type: 'StructTreeRoot',
      K: [references.get(document)!],
      ParentTree: { Nums: numbers },
      ParentTreeNextKey: Math.max(...parents.keys()) + 1,
    }),
  );
  return root;
}

function writeElement(
  context: PDFContext,
  element: StructureElement,
  parent: PDFRef,
  references: Map<StructureElement, PDFRef>,
): PDFRef {
  const reference = context.nextRef();
  references.set(element, reference);
  const page = element.children.find((child) => 'page' in child)?.page;
  const kids = element.children.map((child) => {
    if (child instanceof StructureElement) return writeElement(context, child, reference, references);
    if ('annotation' in child) return context.obj({ Type: 'OBJR', Obj: child.annotation, Pg: child.page });
    if (child.page === page) return context.obj(child.contentId);
    return context.obj({ Type: 'MCR', Pg: child.page, MCID: child.contentId });
  });
  const entries: PdfEntries = { Type: 'StructElem', S: element.type, P: parent, K: kids, ...writeProperties(element) };
  if (page) entries.Pg = page;
  context.assign(reference, context.obj(entries));
  return reference;
}

function writeProperties({ type, properties }: StructureElement): PdfEntries {
  const values: PdfEntries = {};
  if (properties.alternative !== undefined) values.Alt = textString(properties.alternative);
  if (properties.actualText !== undefined) values.ActualText = textString(properties.actualText);
  const attributes = writeAttributes(type === 'Figure' ? 'Layout' : 'Table', properties);
  if (attributes) values.A = attributes;
  return values;
}

function writeAttributes(owner: string, { scope, columnSpan, boundingBox }: StructureProperties): PdfEntries | null {
  const attributes: PdfEntries = {};
  if (scope) attributes.Scope = scope;
  if (columnSpan) attributes.ColSpan = columnSpan;
  if (boundingBox) Object.assign(attributes, { Placement: 'Block', BBox: [...boundingBox] });
  return Object.keys(attributes).length > 0 ? { O: owner, ...attributes } : null;
}
