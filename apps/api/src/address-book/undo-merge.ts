import { audit } from '../audit/audit.ts';
import { existing } from '../case-access.ts';
import { inAgency, type Scope } from '../db/scope.ts';
import type { Deps } from '../deps.ts';
import { notFound, refuse } from '../failures.ts';
import type { Staff } from '../trpc.ts';
import { changeEntry, type Entry, holdEntries } from './entry-store.ts';
import { countMergesOf, holdMerge, type Judgement, markUndone, pairOf } from './judgement-store.ts';
import { refreshEntryKeys } from './key-store.ts';
import { cameSince, countStrayed, moveReferences } from './merge-store.ts';

/**
 * Takes a merge back: both entries are as they were, and what moved refers to its own again. Refuses CHANGED_SINCE when
 * somebody built on the merge since: then only a person can say what belongs where.
 */
export function undoMerge(deps: Deps, staff: Staff, { id }: { id: string }) {
  return inAgency(deps.db, staff.agencyId, async (scope) => {
    const row = existing(await holdMerge(scope, id));
    if (row.undoneAt) refuse('TOO_LATE_TO_UNDO');
    const { kept, gone } = await entriesOf(scope, row);
    if (await changedSince(scope, row, { kept, gone })) refuse('CHANGED_SINCE');
    const { kind } = row;
    const now = deps.clock();
    await moveReferences(scope, kind, { from: kept.id, to: gone.id, only: row.moved });
    await changeEntry(scope, kind, kept, row.before);
    await changeEntry(scope, kind, gone, { mergedInto: null });
    await markUndone(scope, id, now);
    await refreshEntryKeys(scope, [kept, gone]);
    await audit(scope, deps.keys.audit, now, {
      actor: staff,
      action: 'ADDRESS_BOOK_MERGE_UNDONE',
      subject: { kind, id: kept.id },
      facts: { gone: gone.id },
    });
    return { kept: kept.id, gone: gone.id };
  });
}

/** Why a merge cannot be taken back any more, as a Dutch sentence; null when it can. */
export async function changedSince(
  scope: Scope,
  row: Judgement,
  { kept, gone }: { kept: Entry; gone: Entry },
): Promise<string | null> {
  if (kept.mergedInto) return 'Dit werd zelf met iets anders samengevoegd.';
  // Each merge and each correction raises the revision of what stays.
  if (kept.revision !== row.keptRevision) return 'De gegevens veranderden sinds het samenvoegen.';
  if (gone.mergedInto !== kept.id) return 'Dit werd intussen met iets anders samengevoegd.';
  if ((await countStrayed(scope, row.kind, row.moved, kept.id)) > 0)
    return 'Wat verhuisde, staat intussen ergens anders.';
  if (await cameSince(scope, row.moved, row.doneAt))
    return 'Sinds het samenvoegen kwam er een aanvraag of activiteit bij.';
  if ((await countMergesOf(scope, row.moved.contactPersons ?? [], row.doneAt)) > 0) {
    return 'Sinds het samenvoegen werden ook contactpersonen samengevoegd.';
  }
  return null;
}

async function entriesOf(scope: Scope, row: Judgement): Promise<{ kept: Entry; gone: Entry }> {
  const pair = pairOf(row);
  const entries = await holdEntries(scope, pair);
  const find = (id: string) => entries.find((entry) => entry.id === id) ?? notFound();
  return { kept: find(pair.kept), gone: find(pair.gone) };
}
