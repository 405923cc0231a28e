import { drawFlyer } from './draw-flyer.ts';
import { type FlyerText, flyerLanguages } from './flyer-text.ts';
import { organizationText } from './organization-text.ts';
import { participantTexts } from './participant-texts.ts';
import type { Publisher } from './publisher.ts';
import { type SheetSize, sheetSizes } from './sheet.ts';

/** The day of the texts. */
const writtenAt = new Date('2026-11-22T00:00:00Z');

interface FlyerFile {
  text: FlyerText;
  dutch: FlyerText | null;
  /** Path of the page behind the QR code. */
  path: string;
  size: SheetSize;
}

/** Every flyer by the name of its file: `ar-a4.pdf`, `organisaties-a3.pdf`. */
export const flyerFiles: ReadonlyMap<string, FlyerFile> = new Map(
  sheetSizes.flatMap((size) => [
    ...flyerLanguages.map((language): [string, FlyerFile] => {
      const text = participantTexts[language];
      const dutch = text.translation === null ? null : participantTexts.makkelijk;
      return [`${language}-${size}.pdf`, { text, dutch, path: language === 'nl' ? '/' : `/${language}/`, size }];
    }),
    [`organisaties-${size}.pdf`, { text: organizationText, dutch: null, path: '/voor-organisaties/', size }],
  ]),
);

/** The PDF of a flyer, the same bytes each time; undefined when there is none of that name. */
export async function flyerPdf(name: string, publisher: Publisher): Promise<Uint8Array | undefined> {
  const file = flyerFiles.get(name);
  if (!file) return undefined;
  const { path, ...facts } = file;
  const document = await drawFlyer({ ...facts, url: publisher.url + path, publisher, writtenAt });
  return document.save();
}
