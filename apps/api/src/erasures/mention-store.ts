import { and, eq, inArray } from 'drizzle-orm';
import { fold } from '../caseload/case-words.ts';
import { imports, savedViews } from '../db/schema.ts';
import type { Scope } from '../db/scope.ts';
import type { Person } from './person-store.ts';

/** Texts that name a person without an id: searches that somebody saved, and rows of lists that nobody stored yet. */
export interface Mentions {
  savedViews: string[];
  lists: { id: string; rows: string[][]; storedUpTo: number }[];
  listRows: number;
}

/** Finds them by the full name, the address or the reference; a first name alone is nobody. */
export async function findMentions({ tx, agencyId }: Scope, person: Person): Promise<Mentions> {
  const named = namesOf(person);
  const views = await tx.select().from(savedViews).where(eq(savedViews.agencyId, agencyId));
  const waiting = await tx
    .select({ id: imports.id, rows: imports.rows, storedUpTo: imports.storedUpTo })
    .from(imports)
    .where(and(eq(imports.agencyId, agencyId), inArray(imports.state, ['READ', 'STORING'])))
    .orderBy(imports.id)
    .for('update');
  const lists = waiting
    .map(({ id, rows, storedUpTo }) => {
      const left = rows.map((row) => !named(row.join(' ')));
      // The first row under the titles is row 2.
      const passed = left.filter((stays, index) => !stays && index + 2 <= storedUpTo).length;
      return { id, before: rows.length, rows: rows.filter((_, i) => left[i]), storedUpTo: storedUpTo - passed };
    })
    .filter(({ before, rows }) => rows.length < before);
  return {
    savedViews: views
      .filter(({ name, query }) => named(`${name} ${new URLSearchParams(query).get('zoek') ?? ''}`))
      .map(({ id }) => id),
    lists,
    listRows: lists.reduce((sum, { before, rows }) => sum + before - rows.length, 0),
  };
}

export async function removeMentions({ tx }: Scope, mentions: Mentions): Promise<void> {
  await tx.delete(savedViews).where(inArray(savedViews.id, mentions.savedViews));
  for (const { id, rows, storedUpTo } of mentions.lists) {
    await tx.update(imports).set({ rows, storedUpTo, rowCount: rows.length }).where(eq(imports.id, id));
  }
}

/** Tells whether a text names this person. */
function namesOf({ name, email, kbiReference }: Person): (text: string) => boolean {
  const words = fold(name).split(' ').filter(Boolean);
  const whole = [email, kbiReference].flatMap((text) => (text ? [` ${fold(text)} `] : []));
  return (text) => {
    const folded = ` ${fold(text)} `;
    return words.every((word) => folded.includes(` ${word} `)) || whole.some((one) => folded.includes(one));
  };
}
