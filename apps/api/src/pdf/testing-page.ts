import type { Canvas } from './canvas.ts';
import { TaggedDocument } from './tagged-document.ts';
import { type PdfReader, readPdf } from './testing.ts';

/** Writes a document of one page with these drawings, each in a paragraph of its own, and reads it back. For tests only. */
export async function drawnPage(drawings: readonly ((canvas: Canvas) => void)[]): Promise<PdfReader> {
  const document = await TaggedDocument.create({
    title: 'Letters',
    author: 'Veertig',
    subject: 'Letters',
    identifier: 'letters',
    language: 'nl-BE',
    createdAt: new Date('2026-11-21T09:00:00Z'),
  });
  const page = document.addPage();
  for (const draw of drawings) page.content(document.root.append('P'), draw);
  return readPdf(await document.save());
}
