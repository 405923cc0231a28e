import type { Problem, Typed } from './typed.ts';

/** One field of a form as the screen that puts two versions side by side names it. */
export type MergeField = { name: string; label: string; options?: readonly { value: string; label: string }[] };

/** A field in which both versions differ. `chosen` is the side that was changed, null when both were. */
export type MergeLine = { name: string; label: string; mine: Side; theirs: Side; chosen: 'MINE' | 'THEIRS' | null };
export type Side = { value: string; words: string };

// Names of what the form carries beside its fields.
const carried = ['revision', 'version', 'begin', 'mine', 'toChoose'];

/**
 * Compares what was typed with what stands there now. `begin` is what the form showed at first: a field that only one
 * of both changed is chosen already, a field that both changed is left to the person.
 */
export function mergeLines(
  texts: { begin: Typed; mine: Typed; theirs: Typed },
  fields: readonly MergeField[],
): MergeLine[] {
  const named = fields.map(({ name }) => name);
  const others = Object.keys(texts.mine).filter(
    (name) => ![...named, ...carried].includes(name) && name in texts.theirs,
  );
  return [...fields, ...others.map((name) => ({ name, label: name }))].flatMap((field: MergeField) => {
    const [begin, mine, theirs] = [texts.begin, texts.mine, texts.theirs].map((typed) => textOf(typed, field.name));
    if (mine === undefined || theirs === undefined || mine === theirs) return [];
    const chosen = mine === begin ? 'THEIRS' : theirs === begin ? 'MINE' : null;
    const side = (value: string): Side => ({ value, words: inWords(field, value) });
    return [{ name: field.name, label: field.label, mine: side(mine), theirs: side(theirs), chosen }];
  });
}

/** What the form holds beside those lines: equal in both versions, so it goes along unseen. */
export function unquestioned(mine: Typed, lines: readonly MergeLine[]): [string, string][] {
  const asked = lines.map(({ name }) => name);
  return Object.entries(mine).filter(([name]) => !asked.includes(name) && !carried.includes(name));
}

/** What the form showed at first, as the form carried it along; what is unreadable counts as nothing. */
export function readTexts(json: string | undefined): Typed {
  try {
    const read: unknown = JSON.parse(json ?? '{}');
    return typeof read === 'object' && read !== null ? (read as Typed) : {};
  } catch {
    return {};
  }
}

/** The answer to a merged form in which a field was left open: nothing is stored, and both versions stay. */
export function leftOpen(values: Typed): { values: Typed; problems: Problem[]; overtaken: true } | null {
  const names = (values.toChoose ?? '').split(' ').filter(Boolean);
  const open = names.filter((name) => values[name] === undefined);
  if (open.length === 0) return null;
  const problems = open.map((field) => ({ field, sentence: 'Kies een van de twee.' }));
  return { values: { ...readTexts(values.mine), ...values }, problems, overtaken: true };
}

// What a browser posts has other line ends than what was stored.
const textOf = (typed: Typed, name: string): string => (typed[name] ?? '').replaceAll('\r\n', '\n').trim();

function inWords({ options }: MergeField, value: string): string {
  if (value === '') return 'leeg';
  if (value === 'on') return 'ja';
  return options?.find((option) => option.value === value)?.label ?? value;
}
