import { createHash } from 'node:crypto';
import { type PDFContext, PDFHexString, PDFName, type PDFRef, PDFString } from 'pdf-lib';
import { addStream, textString } from './pdf-values.ts';

/** A file inside the document, with what it is to the document. */
export interface Attachment {
  name: string;
  mediaType: string;
  description: string;
  data: Uint8Array;
}

/** Writes an associated file (PDF/A-3) that holds the document's own data. */
export function writeAttachment(context: PDFContext, attachment: Attachment, createdAt: Date): PDFRef {
  const date = PDFString.fromDate(createdAt);
  const file = addStream(context, attachment.data, {
    Type: 'EmbeddedFile',
    Subtype: PDFName.of(attachment.mediaType),
    Params: {
      Size: attachment.data.length,
      CreationDate: date,
      ModDate: date,
      // PDF 1.7, table 46: the checksum of an embedded file is MD5; nothing relies on it.
      CheckSum: PDFHexString.of(createHash('md5').update(attachment.data).digest('hex')),
    },
  });
  return context.register(
    context.obj({
      Type: 'Filespec',
      F: PDFString.of(attachment.name),
      UF: textString(attachment.name),
      Desc: textString(attachment.description),
      AFRelationship: 'Data',
      EF: { F: file, UF: file },
    }),
  );
}
