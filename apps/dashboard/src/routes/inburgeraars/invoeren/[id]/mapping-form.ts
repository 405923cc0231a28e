import type { Asked } from '#lib/api/client.ts';
import type { Typed } from '#lib/form/typed.ts';

type Mapping = Asked<'imports', 'map'>['mapping'];

const prefix = 'mapping.';

/** Which column was chosen for each field; a field without a column is left out. */
export function readMapping(typed: Typed): Mapping {
  const chosen = Object.entries(typed).filter(([name, column]) => name.startsWith(prefix) && /^\d{1,2}$/.test(column));
  return Object.fromEntries(chosen.map(([name, column]) => [name.slice(prefix.length), Number(column)]));
}

/** The same as texts of the form. */
export const writeMapping = (mapping: Mapping): Typed =>
  Object.fromEntries(Object.entries(mapping).map(([field, column]) => [`${prefix}${field}`, String(column)]));

/** The titles of the columns that go nowhere. */
export const leftOut = (columns: readonly string[], mapping: Mapping): string[] =>
  columns.filter((_, column) => !Object.values(mapping).includes(column));
