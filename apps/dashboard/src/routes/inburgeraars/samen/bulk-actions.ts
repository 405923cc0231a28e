import type { Asked } from '#lib/api/client.ts';
import type { Typed } from '#lib/form/typed.ts';

type Action = Asked<'bulk', 'run'>['action'];

/** What the list can do for many: its word in the address, its page and its button. */
type Work = { title: string; button: (people: number) => string; busy: string; read: (typed: Typed) => Action };

/** How many people, in words. */
export const people = (count: number) => (count === 1 ? '1 persoon' : `${count} mensen`);

const works: Record<string, Work> = {
  herinneren: {
    title: 'Herinneringen versturen',
    button: (count) => `Herinner voor ${people(count)}`,
    busy: 'De herinneringen worden klaargezet…',
    read: () => ({ kind: 'REMIND' }),
  },
  verlengen: {
    title: 'Termijn verlengen',
    button: (count) => `Verleng bij ${people(count)}`,
    busy: 'De termijnen worden verlengd…',
    read: ({ tot = '', reden = '' }) => ({ kind: 'EXTEND', until: tot, reason: reden }),
  },
  toewijzen: {
    title: 'Toewijzen aan een collega',
    button: (count) => `Wijs ${people(count)} toe`,
    busy: 'De dossiers worden toegewezen…',
    read: ({ collega = '' }) => ({ kind: 'ASSIGN', counselorId: collega }),
  },
};

/** The action an address asks for, or undefined. */
export const workOf = (word: string | null): Work | undefined =>
  word !== null && Object.hasOwn(works, word) ? works[word] : undefined;

/** The field of the page that a field of the api stands for. */
export const fieldOf = (field: string): string =>
  ({ 'action.until': 'tot', 'action.reason': 'reden', 'action.counselorId': 'collega' })[field] ?? 'samen';
