/** A code shown on a page with the name of its font there. */
export interface ShownCode {
  font: string;
  code: number;
}

/** What a page's contents do, as far as conformance asks. For tests only. */
export interface PageContents {
  shown: ShownCode[];
  /** Numbers of the marked contents, in order. */
  contentIds: number[];
  problems: string[];
}

const TOKEN = /\/[^\s/<>[\]()]+|<<|>>|<[0-9a-fA-F]*>|[[\]]|[-+.\d]+|[A-Za-z*']+/g;
const PAINTING = ['f', 'S', 'TJ'];
const KNOWN = [...PAINTING, 'q', 'Q', 'W', 'n', 're', 'm', 'l', 'w', 'rg', 'RG', 'BT', 'ET', 'Tf', 'Tm', 'BDC', 'EMC'];

/** Reads a content stream: which glyphs it shows, and whether all it paints is tagged or an artifact. */
export function readContents(contents: string): PageContents {
  const read: PageContents = { shown: [], contentIds: [], problems: [] };
  const open: string[] = [];
  let operands: string[] = [];
  let font = '';
  let saved = 0;
  for (const [token] of contents.matchAll(TOKEN)) {
    if (!/^[A-Za-z*']/.test(token)) {
      operands.push(token);
      continue;
    }
    if (!KNOWN.includes(token)) read.problems.push(`operator ${token}`);
    if (token === 'BDC') {
      open.push(operands[0]!);
      if (open.length > 1) read.problems.push(`${open} are nested`);
      const id = operands.indexOf('/MCID');
      if (id >= 0) read.contentIds.push(Number(operands[id + 1]));
      else if (operands[0] !== '/Artifact') read.problems.push(`${operands[0]} without a number`);
    }
    if (token === 'EMC' && open.pop() === undefined) read.problems.push('EMC without a beginning');
    if (token === 'q') saved++;
    if (token === 'Q') saved--;
    if (PAINTING.includes(token) && open.length === 0) read.problems.push(`${token} is neither tagged nor artifact`);
    if (token === 'Tf') font = operands[0]!.slice(1);
    if (token === 'TJ') read.shown.push(...codesOf(operands).map((code) => ({ font, code })));
    operands = [];
  }
  if (open.length > 0 || saved !== 0) read.problems.push('something stays open');
  return read;
}

function codesOf(operands: readonly string[]): number[] {
  const hex = operands.filter((operand) => /^<[0-9a-fA-F]+>$/.test(operand)).map((operand) => operand.slice(1, -1));
  return hex.flatMap((codes) => codes.match(/.{4}/g) ?? []).map((code) => Number.parseInt(code, 16));
}
