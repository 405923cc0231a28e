import type { PDFRef } from 'pdf-lib';

/** Standard structure types of PDF 1.7 that the documents use. */
export type StructureType =
  | 'Document'
  | 'H1'
  | 'H2'
  | 'P'
  | 'Span'
  | 'Figure'
  | 'Table'
  | 'THead'
  | 'TBody'
  | 'TFoot'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'Link'
  | 'Form';

export interface StructureProperties {
  /** What a picture says, for who does not see it. */
  alternative?: string;
  /** The exact text of content whose glyphs do not give it back in order. */
  actualText?: string;
  /** For TH: what it is the header of. */
  scope?: 'Row' | 'Column';
  columnSpan?: number;
  /** For Figure: left, bottom, right, top in points. */
  boundingBox?: readonly [number, number, number, number];
}

/** Marked content on a page. */
export interface ContentPart {
  page: PDFRef;
  contentId: number;
}

/** A link or form field that belongs to the element. */
export interface AnnotationPart {
  page: PDFRef;
  annotation: PDFRef;
}

/** A node of the structure tree: what a screen reader walks through. */
export class StructureElement {
  readonly type: StructureType;
  readonly properties: StructureProperties;
  readonly children: (StructureElement | ContentPart | AnnotationPart)[] = [];

  constructor(type: StructureType, properties: StructureProperties = {}) {
    this.type = type;
    this.properties = properties;
  }

  append(type: StructureType, properties: StructureProperties = {}): StructureElement {
    const child = new StructureElement(type, properties);
    this.children.push(child);
    return child;
  }
}
