import type { WrittenEntry } from './entry-store.ts';

/** An entry as it stands, with the texts it had before, the newest first. */
export type EntryView = WrittenEntry & { former: WrittenEntry[] };

/** One entry each instead of one version each, in the order they came. */
export function currentEntries(versions: readonly WrittenEntry[]): EntryView[] {
  const entries = Map.groupBy(versions, ({ entryId }) => entryId);
  return [...entries.values()]
    .flatMap((own) => {
      const [current, ...former] = own.toSorted((a, b) => b.version - a.version);
      return current ? [{ ...current, former }] : [];
    })
    .toSorted((a, b) => Number(b.happenedOn > a.happenedOn) - Number(b.happenedOn < a.happenedOn));
}
