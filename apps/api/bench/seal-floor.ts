import { createHash, generateKeyPairSync, sign } from 'node:crypto';
import { PDFDocument, StandardFonts } from 'pdf-lib';
import type { Pool } from 'pg';
import type { PlainPage } from './plain-page.ts';

// The least that a sealed document costs: a page, one P-256 signature over it, one commit that is on disk.

const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });

/** The same words in a font that every reader has: no embedding, no tags, no other scripts than Latin. */
export async function drawWithoutFont({ lines }: PlainPage): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  const font = await document.embedFont(StandardFonts.Helvetica);
  const page = document.addPage();
  const latin = (line: string) => line.replaceAll(/[^\x20-\x7e\xa0-\xff]/g, '?');
  lines.forEach((line, index) => {
    page.drawText(latin(line), { x: 56, y: 800 - index * 14, size: 10, font });
  });
  return document.save();
}

/** Makes the table that the floor writes to. */
export async function makeFloor(pool: Pool): Promise<void> {
  await pool.query('create table bench_floor (sha256 text not null, signature bytea not null, bytes bytea not null)');
}

/** Signs and stores a document, in one statement that commits by itself. */
export async function signAndStore(pool: Pool, bytes: Uint8Array): Promise<void> {
  const signature = sign('sha256', bytes, privateKey);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  await pool.query('insert into bench_floor values ($1, $2, $3)', [sha256, signature, Buffer.from(bytes)]);
}
