import { beforeAll, describe, expect, test } from 'vitest';
import { directionOf } from './logical-runs.ts';
import { drawParagraph, layOut, type TextStyle } from './paragraph.ts';
import { type ShapedLine, shapeLine } from './shape-line.ts';
import { TaggedDocument } from './tagged-document.ts';
import { type PdfReader, type Picture, type ReadElement, readPdf } from './testing.ts';

/** Invented names in every script of the product. */
const NAMES = [
  'Zoë Çelik-Łukaszewicz',
  'Nguyễn Thị Ánh Tuyết',
  'Ğülşah Ñuñez Åsa Ødegård',
  'Ọlá Ẹ̀bùn Ṣọlá R̄ita M̀basi',
  'Bjo\u0302\u0323rn Im\u0303',
  'Ελένη Παπαδοπούλου',
  'Олександра Шевченко',
  'Ҡыдырбай Өмүрзаҡова',
  'محمد عبد الرحمن الخطيب',
  'مُحَمَّد عَلِيّ',
  'صلاح الدين علاء',
  'پریسا گل‌محمدی',
  'ٹیپو ڈار',
  'ښکلا ځدراڼ',
  'هێمن ڕەشید',
  'יצחק בן־דוד',
  'יִצְחָק לֵוִי',
  'ܐܒܪܗܡ ܒܪ ܝܘܚܢܢ',
  'އަހުމަދު ނަސީމް',
  'ߡߊߡߊߘߎ ߖߊߟߏ߫',
  '𞤀𞤥𞤢𞤣𞤵 𞤐𞤶𞤢𞤴',
  'ሰላማዊት ተስፋይ',
  'Անի Հակոբյան',
  'ნინო ბერიძე',
  'ⵎⵓⵃⵎⵎⴷ ⴰⵎⵖⵔⴰⵡⵉ',
  'प्रियंका क्षत्रिय',
  'क्‍षितिज र्‍याल',
  'ক্ষিতীশ চৌধুরী',
  'ਗੁਰਪ੍ਰੀਤ ਸਿੰਘ',
  'ગૌરી પટેલ',
  'தமிழ்ச்செல்வி கோபால்',
  'శ్రీనివాస్ రెడ్డి',
  'ಕೃಷ್ಣಮೂರ್ತಿ',
  'ശ്രീദേവി നായർ',
  'ලක්ෂ්මී ශ්‍රී',
  'สมชาย ใจดี น้ำผึ้ง',
  'ສົມສັກ ແກ້ວມະນີ',
  'བསྟན་འཛིན་རྒྱ་མཚོ།',
  'အောင်ကျော်မြင့် ကြည်',
  'សុខ វណ្ណារ៉ា ស្រីមុំ',
  '张伟 刘洋',
  '陳怡君 劉德華',
  '㐂𠮷龘',
  '渡辺 さくら',
  'アンナ・ファンデンベルグ',
  '葛󠄀城',
  '김민준 (金民俊)',
  'ପ୍ରିୟା ଦାସ ଶ୍ରୀକାନ୍ତ',
  'ᏣᎳᎩ ꮳꮃꭹ',
  'ᲜᲘᲜᲝ ᲑᲔᲠᲘᲫᲔ',
  'Nguye\u0302\u0303n Thi\u0323 A\u0301nh ĐẶNG',
  'Ngũgĩ wa Thiongʼo ʿAlī Ƙaura Ɔkɔ',
  'ǃXóõ ǂKhomani',
  'Áŋŋel Đorđe Ŧuomi',
  'Ἀριστοτέλης ᾍδης',
  'Ӏиса Ҧшьҩы Ӡхьаа',
  'ئايگۈل ئۇيغۇر',
  'ٻاجهہ ڄام ڳوٺ',
  'کٲشُر',
  'أَحْمَد إِبْرَٰهِيم',
  'ײַדיש פּ',
  'ܡܰܪܝܰܡ ܫܶܡܥܽܘܢ',
  'ߊ߬ߟߌ߫ ߕߙߊߥߙߋ',
  'ዃ ⶀ ꬁ',
  'Երեւան և Օհան',
  'ⵜⵉⵏⵀⵉⵏⴰⵏ',
  'ৰূপম ৱা',
  'ஸ்ரீ ஶ்ரீ',
  'အောင် ၸၢႆး သႂ် စှၤ',
  'རྒྱལ་མཚན་ ཧཱུྃ',
  'か\u309aき\u3099',
  'Ali علي van der Berg',
  '奈',
];

const STYLE: TextStyle = { size: 12, lineHeight: 26, weight: 'regular', color: [0, 0, 0] };
const LEFT = 40;
const ON_PAGE = 29;
const SCALE = 4;
const HALF_CAPITAL = 0.357;
const DARK = 160;

let pages: PdfReader;
let pictures: Picture[];

beforeAll(async () => {
  const document = await TaggedDocument.create({
    title: 'Names',
    author: 'Veertig',
    subject: 'Names',
    identifier: 'names',
    language: 'nl-BE',
    createdAt: new Date('2026-11-21T09:00:00Z'),
  });
  NAMES.forEach((name, index) => {
    const page = index % ON_PAGE === 0 ? document.addPage() : document.pages.at(-1)!;
    const paragraph = layOut(name, 400, STYLE, 'auto');
    drawParagraph(page, document.root.append('P'), paragraph, LEFT, (index % ON_PAGE) * STYLE.lineHeight + 30);
  });
  pages = await readPdf(await document.save());
  pictures = document.pages.map((_, index) => pages.picture(index, SCALE));
});

const oneForm = (text: string) => text.normalize('NFC').replaceAll(/\s+/g, ' ');

describe.each(NAMES.map((name, index) => ({ name, index })))('$name', ({ name, index }) => {
  const page = Math.floor(index / ON_PAGE);

  test('every sign of it leaves ink in its own place', () => {
    const baseline = (index % ON_PAGE) * STYLE.lineHeight + 30 + STYLE.lineHeight / 2 + HALF_CAPITAL * STYLE.size;
    const boxes = inkBoxes(shapeLine(name, 'regular', directionOf(name)), LEFT, baseline, STYLE.size);
    expect(boxes.length).toBeGreaterThan(0);
    expect(boxes.filter((box) => !hasInk(pictures[page]!, box))).toEqual([]);
  });

  test('copying and reading aloud give it as it was typed', () => {
    expect(oneForm(pages.text(page))).toContain(oneForm(name));
    const exact = actualTexts(pages.structure(page)).includes(name.normalize('NFC'));
    expect(exact).toBe(!shapeLine(name, 'regular', directionOf(name)).plain);
  });
});

function actualTexts(elements: readonly ReadElement[]): string[] {
  return elements.flatMap((element) => [element.actualText, ...actualTexts(element.children)]);
}

interface InkBox {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Where each glyph of a line must leave ink, in points from the top left of the page. */
function inkBoxes(line: ShapedLine, left: number, baseline: number, size: number): InkBox[] {
  return line.runs.flatMap((run) => {
    let pen = left + (run.x * size) / 1000;
    return run.glyphs.flatMap((glyph) => {
      const extents = run.face.shaper.glyphExtents(glyph.id)!;
      const unit = (run.face.scale * size) / 1000;
      const x = pen + (glyph.dx * size) / 1000 + extents.xBearing * unit;
      const y = baseline - (glyph.dy * size) / 1000 - extents.yBearing * unit;
      pen += (glyph.advance * size) / 1000;
      if (extents.width === 0) return [];
      return [{ left: x, right: x + extents.width * unit, top: y, bottom: y - extents.height * unit }];
    });
  });
}

function hasInk({ width, gray }: Picture, box: InkBox): boolean {
  for (let y = Math.floor(box.top * SCALE); y <= box.bottom * SCALE; y++) {
    for (let x = Math.floor(box.left * SCALE); x <= box.right * SCALE; x++) {
      if (gray[y * width + x]! < DARK) return true;
    }
  }
  return false;
}
