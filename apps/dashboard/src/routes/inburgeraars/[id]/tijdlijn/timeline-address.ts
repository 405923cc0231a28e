import type { apiOf } from '#lib/api/client.ts';

type Input = Parameters<ReturnType<typeof apiOf>['timeline']['list']['query']>[0];
type Kind = NonNullable<Input['kind']>;
type Address = Pick<URLSearchParams, 'get' | 'has'>;

/** What the timeline can be narrowed to, by the word in its address. */
export const timelineKinds: readonly { word: string; kind: Kind; label: string }[] = [
  { word: 'bewijzen', kind: 'PROOF', label: 'Bewijzen' },
  { word: 'mails', kind: 'MAIL', label: 'Mails en links' },
  { word: 'activiteiten', kind: 'ACTIVITY', label: 'Activiteiten' },
  { word: 'gesprekken', kind: 'ENTRY', label: 'Notities en gesprekken' },
  { word: 'dossier', kind: 'CASE', label: 'Dossier en termijn' },
  { word: 'berichten', kind: 'MESSAGE', label: 'Berichten' },
];

/** Enough to read at once, and enough for a print of a whole case. */
const onPage = 50;
const onPrint = 500;

/** What the address asks of the timeline: a kind, a place, and for a print everything at once. */
export function readTimeline(address: Address, participantId: string): Input {
  const kind = timelineKinds.find(({ word }) => word === address.get('soort'))?.kind ?? null;
  const limit = address.has('alles') ? onPrint : onPage;
  return { participantId, kind, before: address.get('voor'), limit };
}

/** The same address narrowed to another kind, from the newest on. */
export function narrowed(address: Address, word: string | null): string {
  return written({ soort: word, alles: address.get('alles') });
}

/** The same kind from a place on, or whole for a print. */
export function further(address: Address, change: { voor: string } | { alles: string }): string {
  return written({ soort: address.get('soort'), ...change });
}

function written(parameters: Record<string, string | null>): string {
  const query = new URLSearchParams(
    Object.entries(parameters).filter((entry): entry is [string, string] => entry[1] !== null),
  ).toString();
  return query ? `?${query}` : '?';
}
