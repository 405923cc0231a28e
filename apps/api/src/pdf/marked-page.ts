import { type PDFContext, PDFName, type PDFPage, type PDFRef, PDFString } from 'pdf-lib';
import { type Box, Canvas } from './canvas.ts';
import type { EmbeddedFont } from './embedded-font.ts';
import type { FontFace } from './font-face.ts';
import { addStream, textString } from './pdf-values.ts';
import type { StructureElement } from './structure-element.ts';

/** A page on which everything drawn either belongs to a structure element or is marked as decoration. */
export class MarkedPage {
  readonly reference: PDFRef;
  readonly height: number;
  /** Owner of each marked content, by its number on this page. */
  readonly owners: StructureElement[] = [];
  readonly #context: PDFContext;
  readonly #page: PDFPage;
  readonly #canvas: Canvas;
  readonly #fonts = new Map<string, PDFRef>();
  readonly #annotations: PDFRef[] = [];

  constructor(page: PDFPage, fontOf: (face: FontFace) => EmbeddedFont) {
    this.#page = page;
    this.#context = page.doc.context;
    this.reference = page.ref;
    this.height = page.getHeight();
    this.#canvas = new Canvas(this.height, (face) => {
      const font = fontOf(face);
      this.#fonts.set(font.name, font.reference);
      return font;
    });
  }

  /**
   * Draws content that a screen reader reads as part of the element. `copied` is what copying gives instead of the
   * text of the glyphs; readers turn right-to-left text around themselves, so only left-to-right text may have it.
   */
  content(element: StructureElement, draw: (canvas: Canvas) => void, copied: string | null = null): void {
    const contentId = this.owners.length;
    this.owners.push(element);
    element.children.push({ page: this.reference, contentId });
    const actualText = copied === null ? '' : ` /ActualText ${textString(copied)}`;
    this.#between(`/${element.type} <</MCID ${contentId}${actualText}>> BDC`, draw);
  }

  /** Draws what only serves the eye: lines, backgrounds. */
  decoration(draw: (canvas: Canvas) => void): void {
    this.#between('/Artifact <</Type /Layout>> BDC', draw);
  }

  /** Draws what repeats on pages and is not read again: page numbers, repeated headers. */
  pagination(draw: (canvas: Canvas) => void): void {
    this.#between('/Artifact <</Type /Pagination>> BDC', draw);
  }

  /** Makes a box clickable; `element` must be a Link. */
  link(element: StructureElement, box: Box, url: string, description: string, structParent: number): void {
    const annotation = this.#context.register(
      this.#context.obj({
        Type: 'Annot',
        Subtype: 'Link',
        Rect: this.rectangle(box),
        Border: [0, 0, 0],
        F: 4,
        StructParent: structParent,
        Contents: textString(description),
        A: { Type: 'Action', S: 'URI', URI: PDFString.of(url) },
      }),
    );
    this.annotate(element, annotation);
  }

  /** Adds an annotation that belongs to an element. */
  annotate(element: StructureElement, annotation: PDFRef): void {
    this.#annotations.push(annotation);
    element.children.push({ page: this.reference, annotation });
  }

  /** Left, bottom, right, top from the bottom left corner, as PDF counts. */
  rectangle({ left, top, width, height }: Box): [number, number, number, number] {
    return [left, this.height - top - height, left + width, this.height - top];
  }

  /** Writes contents, fonts and annotations into the page. `number` is the page's structure parent. */
  finish(number: number): void {
    const { node } = this.#page;
    const contents = addStream(this.#context, Buffer.from(this.#canvas.operators.join('\n'), 'latin1'));
    node.set(PDFName.of('Contents'), contents);
    node.set(PDFName.of('Resources'), this.#context.obj({ Font: Object.fromEntries(this.#fonts) }));
    node.set(PDFName.of('StructParents'), this.#context.obj(number));
    node.set(PDFName.of('Tabs'), PDFName.of('S'));
    if (this.#annotations.length > 0) node.set(PDFName.of('Annots'), this.#context.obj(this.#annotations));
  }

  #between(opening: string, draw: (canvas: Canvas) => void): void {
    this.#canvas.operators.push(opening);
    draw(this.#canvas);
    this.#canvas.operators.push('EMC');
  }
}
