import type { Asked } from '#lib/api/client.ts';
import type { Typed } from '#lib/form/typed.ts';

type Gift = Asked<'handovers', 'give'>;

/** What was typed as the api asks for it. Without a choice of the kind there are no days to ask for. */
export function readHandover(typed: Typed, ownId: string): Gift {
  const people = { fromId: typed.van || ownId, toId: typed.naar ?? '' };
  if (typed.soort !== 'afwezig') return { kind: 'FOR_GOOD', ...people };
  return { kind: 'ABSENCE', ...people, startsOn: typed.eerste ?? '', endsOn: typed.laatste ?? '' };
}

const fields: Record<string, string> = {
  fromId: 'van',
  toId: 'naar',
  startsOn: 'eerste',
  endsOn: 'laatste',
  kind: 'soort',
};

/** The field of the page that a field of the api stands for. */
export const fieldOf = (field: string): string => fields[field] ?? field;
