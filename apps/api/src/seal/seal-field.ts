import { PDFHexString, PDFInvalidObject, PDFName, type PDFRef, PDFString } from 'pdf-lib';
import { Canvas } from '../pdf/canvas.ts';
import { addStream, textString } from '../pdf/pdf-values.ts';
import type { SealPlace, TaggedDocument } from '../pdf/tagged-document.ts';
import { signaturePlaceholder } from './place-signature.ts';

/** What a viewer shows about the seal. */
export interface SealDescription {
  /** Who seals. */
  name: string;
  reason: string;
  /** Read aloud for the visible field. */
  tooltip: string;
  sealedAt: Date;
  /** Room for the signature with everything in it. */
  reservedBytes: number;
  /** Draws the visible field, in points from its top left corner. */
  draw(canvas: Canvas): void;
}

const ANNOTATION_PRINT_LOCKED = 132;
const SIGNATURES_EXIST_APPEND_ONLY = 3;

/** Adds the signature field of a certification that allows no changes at all (DocMDP 1), with room for the signature. */
export function addSealField(document: TaggedDocument, description: SealDescription): void {
  const place = document.sealPlace;
  if (!place) throw new Error('The document has no place for a seal.');
  const { context, catalog } = document;
  // A raw object, because pdf-lib would put a dictionary in a compressed stream where the hole cannot be filled.
  const signature = context.register(PDFInvalidObject.of(Buffer.from(signatureDictionary(description), 'latin1')));
  const widget = context.register(
    context.obj({
      Type: 'Annot',
      Subtype: 'Widget',
      FT: 'Sig',
      T: PDFString.of('zegel'),
      TU: textString(description.tooltip),
      V: signature,
      Rect: place.page.rectangle(place.box),
      F: ANNOTATION_PRINT_LOCKED,
      P: place.page.reference,
      StructParent: document.structParent(place.element),
      AP: { N: drawAppearance(document, place, description) },
    }),
  );
  place.page.annotate(place.element, widget);
  catalog.set(PDFName.of('AcroForm'), context.obj({ Fields: [widget], SigFlags: SIGNATURES_EXIST_APPEND_ONLY }));
  catalog.set(PDFName.of('Perms'), context.obj({ DocMDP: signature }));
}

function drawAppearance(document: TaggedDocument, { box }: SealPlace, description: SealDescription): PDFRef {
  const fonts: Record<string, PDFRef> = {};
  const canvas = new Canvas(box.height, (face) => {
    const font = document.font(face);
    fonts[font.name] = font.reference;
    return font;
  });
  description.draw(canvas);
  return addStream(document.context, Buffer.from(canvas.operators.join('\n'), 'latin1'), {
    Type: 'XObject',
    Subtype: 'Form',
    BBox: [0, 0, box.width, box.height],
    Resources: { Font: fonts },
  });
}

function signatureDictionary({ name, reason, sealedAt, reservedBytes }: SealDescription): string {
  return `<< /Type /Sig /Filter /Adobe.PPKLite /SubFilter /ETSI.CAdES.detached
${signaturePlaceholder(reservedBytes)}
/M ${PDFString.fromDate(sealedAt)}
/Name ${PDFHexString.fromText(name)}
/Reason ${PDFHexString.fromText(reason)}
/Reference [<< /Type /SigRef /TransformMethod /DocMDP /TransformParams << /Type /TransformParams /P 1 /V /1.2 >> >>] >>`;
}
