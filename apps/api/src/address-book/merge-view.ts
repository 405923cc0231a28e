import type { Scope } from '../db/scope.ts';
import { type Entry, readEntries } from './entry-store.ts';
import { pairOf, standingMerges } from './judgement-store.ts';
import { changedSince } from './undo-merge.ts';

/** The merges in which one of these entries stayed: what went, by whom, and why it cannot be taken back if so. */
export async function standingMergesOf(scope: Scope, kept: readonly string[]) {
  const merges: {
    id: string;
    doneAt: Date;
    doneByName: string;
    gone: Pick<Entry, 'id' | 'fields'>;
    obstacle: string | null;
  }[] = [];
  for (const { judgement, doneByName } of await standingMerges(scope, kept)) {
    const pair = pairOf(judgement);
    const entries = await readEntries(scope, pair);
    const keptEntry = entries.find(({ id }) => id === pair.kept);
    const gone = entries.find(({ id }) => id === pair.gone);
    if (!keptEntry || !gone) continue;
    const obstacle = await changedSince(scope, judgement, { kept: keptEntry, gone });
    merges.push({ id: judgement.id, doneAt: judgement.doneAt, doneByName, gone, obstacle });
  }
  return merges;
}
