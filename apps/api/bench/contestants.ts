import fontkit from '@pdf-lib/fontkit';
import { PDFDocument } from 'pdf-lib';
import PdfKit from 'pdfkit';
import { type PlainPage, REGULAR, SEMIBOLD } from './plain-page.ts';

// The usual ways to make a PDF: no tags, no archive, no seal, no shaping across fonts. They set the floor.

const CELL = 1.6;

/** pdf-lib with its own embedFont and drawText. */
export async function drawWithPdfLib({ lines, code }: PlainPage): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  document.registerFontkit(fontkit);
  const regular = await document.embedFont(REGULAR, { subset: true });
  const semibold = await document.embedFont(SEMIBOLD, { subset: true });
  const page = document.addPage();
  lines.forEach((line, index) => {
    page.drawText(line, { x: 56, y: 800 - index * 14, size: 10, font: index % 4 === 0 ? semibold : regular });
  });
  code.forEach((row, y) => {
    row.forEach((dark, x) => {
      if (dark) page.drawRectangle({ x: 56 + x * CELL, y: 40 + y * CELL, width: CELL, height: CELL });
    });
  });
  return document.save();
}

/** pdfkit, with everything in one stream. */
export function drawWithPdfKit({ lines, code }: PlainPage): Promise<Uint8Array> {
  const document = new PdfKit({ size: 'A4' });
  const chunks: Buffer[] = [];
  document.on('data', (chunk: Buffer) => chunks.push(chunk));
  document.registerFont('regular', REGULAR).registerFont('semibold', SEMIBOLD).fontSize(10);
  lines.forEach((line, index) => {
    document.font(index % 4 === 0 ? 'semibold' : 'regular').text(line, 56, 40 + index * 14, { lineBreak: false });
  });
  code.forEach((row, y) => {
    row.forEach((dark, x) => {
      if (dark) document.rect(56 + x * CELL, 700 + y * CELL, CELL, CELL);
    });
  });
  document.fill();
  return new Promise((resolve) => {
    document.on('end', () => resolve(Buffer.concat(chunks)));
    document.end();
  });
}
