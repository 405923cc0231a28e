import { checkNoContactOfOwn } from '../activities/correct-contact-person.ts';
import { audit } from '../audit/audit.ts';
import { inAgency, type Scope } from '../db/scope.ts';
import type { Deps } from '../deps.ts';
import { conflict, malformed, notFound } from '../failures.ts';
import type { Staff } from '../trpc.ts';
import { changeEntry, type Entry, holdEntries, readEntries } from './entry-store.ts';
import type { MergeInput, Pair } from './input.ts';
import { addJudgement } from './judgement-store.ts';
import { refreshEntryKeys } from './key-store.ts';
import { countReferences, moveReferences } from './merge-store.ts';

/** What a merge would do: both entries with their fields, and how much moves. */
export async function previewMerge(scope: Scope, pair: Pair) {
  const { kept, gone } = twoOf(pair, await readEntries(scope, pair));
  return { kept, gone, moves: await countReferences(scope, pair.kind, gone.id) };
}

/**
 * Makes two entries of the address book one, as a person chose. Everything that refers to the one that goes refers to
 * the kept one from then on; links keep working, and what was signed names what it named. CONFLICT when one of both
 * changed since the preview.
 */
export function merge(deps: Deps, staff: Staff, { keptRevision, goneRevision, fromGone, ...pair }: MergeInput) {
  return inAgency(deps.db, staff.agencyId, async (scope) => {
    const { kept, gone } = twoOf(pair, await holdEntries(scope, pair));
    if (kept.revision !== keptRevision || gone.revision !== goneRevision) conflict();
    const now = deps.clock();
    const { kind } = pair;
    const chosen = Object.fromEntries(
      fromGone.filter((field) => field in gone.fields).map((field) => [field, gone.fields[field] ?? null]),
    );
    const moved = await moveReferences(scope, kind, { from: gone.id, to: kept.id });
    await changeEntry(scope, kind, kept, chosen);
    await changeEntry(scope, kind, gone, { mergedInto: kept.id });
    if (kind === 'CONTACT_PERSON') {
      await checkNoContactOfOwn(scope, kept.id, chosen.email ?? kept.fields.email ?? null);
    }
    const row = { outcome: 'MERGED', doneBy: staff.userId, doneAt: now } as const;
    await addJudgement(scope, pair, { ...row, before: kept.fields, moved, keptRevision: kept.revision + 1 });
    await refreshEntryKeys(scope, [kept, gone]);
    await audit(scope, deps.keys.audit, now, {
      actor: staff,
      action: 'ADDRESS_BOOK_MERGED',
      subject: { kind, id: kept.id },
      facts: { gone: gone.id, fieldsTaken: fromGone.length, ...amounts(moved) },
    });
    return { id: kept.id };
  });
}

const amounts = (moved: object): Record<string, number> =>
  Object.fromEntries(Object.entries(moved).map(([name, ids]) => [name, ids.length]));

/** Both entries of a pair; refuses what can never be one. */
function twoOf(pair: Pair, entries: readonly Entry[]): { kept: Entry; gone: Entry } {
  const kept = entries.find(({ id }) => id === pair.kept) ?? notFound();
  const gone = entries.find(({ id }) => id === pair.gone) ?? notFound();
  if (kept.mergedInto || gone.mergedInto) conflict();
  const colleagues = kept.organizationId !== null && kept.organizationId === gone.organizationId;
  if (kept.id === gone.id || (pair.kind === 'CONTACT_PERSON' && !colleagues)) {
    malformed([{ field: 'gone', sentence: 'Kies een andere om mee samen te voegen, van dezelfde organisatie.' }]);
  }
  return { kept, gone };
}
