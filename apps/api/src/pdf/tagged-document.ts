import { type PDFContext, PDFDocument, PDFName, PDFString } from 'pdf-lib';
import { type Attachment, writeAttachment } from './attachment.ts';
import type { Box } from './canvas.ts';
import { EmbeddedFont, writeFont } from './embedded-font.ts';
import type { FontFace } from './font-face.ts';
import { MarkedPage } from './marked-page.ts';
import { type DocumentInfo, writeMetadata } from './metadata.ts';
import { addStream, textString } from './pdf-values.ts';
import { srgbProfile } from './srgb-profile.ts';
import { StructureElement } from './structure-element.ts';
import { writeStructure } from './write-structure.ts';

/** A4 in points. */
export const PAGE = { width: 595.28, height: 841.89 } as const;

/** Where the visible part of a seal goes; `element` is its Form element. */
export interface SealPlace {
  page: MarkedPage;
  box: Box;
  element: StructureElement;
}

const SRGB = 'sRGB IEC61966-2.1';
let colorProfile: Uint8Array | undefined;

/** A document that reads aloud and archives well: PDF/UA-1 and PDF/A-3a. pdf-lib only holds and writes its objects. */
export class TaggedDocument {
  readonly root = new StructureElement('Document');
  readonly pages: MarkedPage[] = [];
  sealPlace: SealPlace | null = null;
  readonly info: DocumentInfo;
  readonly #pdf: PDFDocument;
  readonly #fonts = new Map<FontFace, EmbeddedFont>();
  readonly #annotated: StructureElement[] = [];

  private constructor(pdf: PDFDocument, info: DocumentInfo) {
    this.#pdf = pdf;
    this.info = info;
  }

  static async create(info: DocumentInfo): Promise<TaggedDocument> {
    return new TaggedDocument(await PDFDocument.create({ updateMetadata: false }), info);
  }

  get context(): PDFContext {
    return this.#pdf.context;
  }

  get catalog(): PDFDocument['catalog'] {
    return this.#pdf.catalog;
  }

  addPage(): MarkedPage {
    const page = new MarkedPage(this.#pdf.addPage([PAGE.width, PAGE.height]), (face) => this.font(face));
    this.pages.push(page);
    return page;
  }

  /** The font as this document embeds it. */
  font(face: FontFace): EmbeddedFont {
    let font = this.#fonts.get(face);
    if (!font) {
      font = new EmbeddedFont(`F${this.#fonts.size}`, face, this.context.nextRef());
      this.#fonts.set(face, font);
    }
    return font;
  }

  /** The structure parent number for an annotation of this element; counted after a thousand pages. */
  structParent(element: StructureElement): number {
    return 1000 + this.#annotated.push(element) - 1;
  }

  attach(attachment: Attachment): void {
    const file = writeAttachment(this.context, attachment, this.info.createdAt);
    this.catalog.set(PDFName.of('AF'), this.context.obj([file]));
    const names = { EmbeddedFiles: { Names: [textString(attachment.name), file] } };
    this.catalog.set(PDFName.of('Names'), this.context.obj(names));
  }

  /** Writes everything; nothing can be drawn afterwards. */
  async save(): Promise<Uint8Array> {
    this.pages.forEach((page, number) => {
      page.finish(number);
    });
    for (const font of this.#fonts.values()) writeFont(this.context, font);
    this.#writeCatalog();
    return this.#pdf.save({
      updateFieldAppearances: false,
      addDefaultPage: false,
      objectsPerTick: Number.POSITIVE_INFINITY,
    });
  }

  #writeCatalog(): void {
    const { context, catalog } = this;
    const contents = this.pages.map((page, number) => [number, page.owners] as const);
    const annotated = this.#annotated.map((element, index) => [1000 + index, element] as const);
    const owners = new Map<number, StructureElement | readonly StructureElement[]>([...contents, ...annotated]);
    const structure = writeStructure(context, this.root, owners);
    catalog.set(PDFName.of('StructTreeRoot'), structure);
    catalog.set(PDFName.of('MarkInfo'), context.obj({ Marked: true }));
    catalog.set(PDFName.of('Lang'), PDFString.of(this.info.language));
    catalog.set(PDFName.of('ViewerPreferences'), context.obj({ DisplayDocTitle: true }));
    catalog.set(PDFName.of('Metadata'), writeMetadata(context, this.info));
    catalog.set(PDFName.of('OutputIntents'), context.obj([this.#outputIntent()]));
  }

  #outputIntent() {
    colorProfile ??= srgbProfile();
    return this.context.obj({
      Type: 'OutputIntent',
      S: 'GTS_PDFA1',
      OutputConditionIdentifier: PDFString.of(SRGB),
      Info: PDFString.of(SRGB),
      RegistryName: PDFString.of('http://www.color.org'),
      DestOutputProfile: addStream(this.context, colorProfile, { N: 3 }),
    });
  }
}
