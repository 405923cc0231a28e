import { type SQL, sql } from 'drizzle-orm';
import type { AnyPgColumn } from 'drizzle-orm/pg-core';

/** Where somebody is in a list: rows after or before the one seen last, in the direction of reading. */
export interface Reading {
  size: number;
  backwards: boolean;
  /** Whether there was a row seen last; without one this is the first page. */
  begun: boolean;
}

/** One page out of the rows that a query with a limit of one more than a page found, and whether there are pages around it. */
export function pageOf<Row>(found: readonly Row[], { size, backwards, begun }: Reading) {
  const more = found.length > size;
  const rows = found.slice(0, size);
  if (backwards) rows.reverse();
  return { rows, hasNext: backwards ? begun : more, hasPrevious: backwards ? more : begun };
}

/** Rows behind a place in the order of a column and an id, in one comparison that an index answers. */
export function beyond(
  [column, id]: readonly [AnyPgColumn, AnyPgColumn],
  place: { key: unknown; id: string },
  descending: boolean,
): SQL {
  const seen = sql`(${sql.param(place.key, column)}, ${sql.param(place.id, id)})`;
  return descending ? sql`(${column}, ${id}) < ${seen}` : sql`(${column}, ${id}) > ${seen}`;
}
