import { mkdir, writeFile } from 'node:fs/promises';
import { flyerFiles, flyerPdf } from '../src/flyers/flyer-files.ts';
import type { Publisher } from '../src/flyers/publisher.ts';
import { readPdf } from '../src/pdf/testing.ts';
import { encodePng } from './png.ts';

// Writes every flyer and poster to preview/flyers with a picture: for who reads one of its languages.

const folder = new URL('../../../preview/flyers/', import.meta.url);
const PIXELS_A_POINT = 1.5;
const publisher: Publisher = {
  organization: 'Stad Voorbeeld',
  phone: '02\u00a0000\u00a000\u00a000',
  email: 'inburgering@example.be',
  url: 'https://veertig.example.be',
  accent: null,
  logo: null,
};

await mkdir(folder, { recursive: true });
for (const name of flyerFiles.keys()) {
  const bytes = await flyerPdf(name, publisher);
  if (!bytes) continue;
  await writeFile(new URL(name, folder), bytes);
  const pdf = await readPdf(bytes);
  await writeFile(new URL(name.replace('.pdf', '.png'), folder), encodePng(pdf.pixels(0, PIXELS_A_POINT)));
  pdf.close();
  process.stdout.write(`preview/flyers/${name} (${Math.ceil(bytes.length / 1000)} kB)\n`);
}
