import { createHash } from 'node:crypto';
import { type PDFContext, PDFHexString, type PDFRef, PDFString } from 'pdf-lib';
import { addPlainStream, textString } from './pdf-values.ts';

/** What a document says about itself in its properties. */
export interface DocumentInfo {
  title: string;
  author: string;
  subject: string;
  /** The product's own number for the document. */
  identifier: string;
  /** BCP 47, for example `nl-BE`. */
  language: string;
  createdAt: Date;
}

const CREATOR = 'Veertig';
const PRODUCER = 'Veertig (pdf-lib)';

/** Fills the information dictionary and the file identifier; gives the same facts as an XMP stream. */
export function writeMetadata(context: PDFContext, info: DocumentInfo): PDFRef {
  const date = PDFString.fromDate(info.createdAt);
  context.trailerInfo.Info = context.register(
    context.obj({
      Title: textString(info.title),
      Author: textString(info.author),
      Subject: textString(info.subject),
      Creator: textString(CREATOR),
      Producer: textString(PRODUCER),
      CreationDate: date,
      ModDate: date,
    }),
  );
  const fileId = createHash('sha256').update(`${info.identifier} ${info.createdAt.toISOString()}`).digest('hex');
  const halfId = PDFHexString.of(fileId.slice(0, 32));
  context.trailerInfo.ID = context.obj([halfId, halfId]);
  return addPlainStream(context, Buffer.from(xmp(info), 'utf8'), { Type: 'Metadata', Subtype: 'XML' });
}

function xmp(info: DocumentInfo): string {
  const date = `${info.createdAt.toISOString().slice(0, 19)}Z`;
  const localized = (text: string) => `<rdf:Alt><rdf:li xml:lang="x-default">${escapeXml(text)}</rdf:li></rdf:Alt>`;
  return `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
<dc:format>application/pdf</dc:format><dc:identifier>${escapeXml(info.identifier)}</dc:identifier>
<dc:title>${localized(info.title)}</dc:title><dc:description>${localized(info.subject)}</dc:description>
<dc:creator><rdf:Seq><rdf:li>${escapeXml(info.author)}</rdf:li></rdf:Seq></dc:creator>
<dc:language><rdf:Bag><rdf:li>${escapeXml(info.language)}</rdf:li></rdf:Bag></dc:language>
<xmp:CreatorTool>${CREATOR}</xmp:CreatorTool><pdf:Producer>${PRODUCER}</pdf:Producer>
<xmp:CreateDate>${date}</xmp:CreateDate><xmp:ModifyDate>${date}</xmp:ModifyDate><xmp:MetadataDate>${date}</xmp:MetadataDate>
</rdf:Description>
${CONFORMANCE}
</rdf:RDF></x:xmpmeta>
<?xpacket end="w"?>`;
}

function escapeXml(text: string): string {
  return text.replace(/[<>&"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

// PDF/A-3a and PDF/UA-1, with the description that PDF/A asks of properties outside its own list.
const CONFORMANCE = `<rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<pdfaid:part>3</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance><pdfuaid:part>1</pdfuaid:part>
</rdf:Description>
<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix><pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>PDF/UA version identifier</pdfaProperty:description>
<pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas>
</rdf:Description>`;
