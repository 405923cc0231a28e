import { type SQL, sql } from 'drizzle-orm';
import type { AnyPgColumn } from 'drizzle-orm/pg-core';

/**
 * Whether a column holds one of these ids. All travel as one value: a parameter for each takes longer to write out than
 * the rows take to find.
 */
export const isOneOf = (column: AnyPgColumn, ids: readonly string[]): SQL =>
  sql`${column} = any(string_to_array(${ids.join(',')}, ',')::uuid[])`;

/** The same for texts, whatever signs they hold. */
export const isOneOfTexts = (column: AnyPgColumn, texts: readonly string[]): SQL =>
  sql`${column} = any(array(select jsonb_array_elements_text(${JSON.stringify(texts)}::jsonb)))`;
