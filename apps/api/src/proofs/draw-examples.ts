import { declarationOf } from '../confirmations/declaration.ts';
import type { BlankFacts } from './draw-blank.ts';
import type { LetterFacts } from './draw-letter.ts';
import type { PrintedLink } from './draw-link.ts';
import type { OverviewFacts, OverviewProof } from './draw-overview.ts';
import { PROOF_EXAMPLES } from './proof-examples.ts';

// Invented people and places, for tests and previews of what is printed.

const printedAt = new Date('2026-11-21T09:00:00Z');
const link: PrintedLink = {
  url: 'https://veertig.example.be/bevestig/voorbeeld-zonder-geldige-link',
  site: 'veertig.example.be/code',
  code: '7K3QX9M2PA',
};
const { participant, offerType, description, organization, contactPerson, counselor, asked } =
  PROOF_EXAMPLES['twaalf-sessies'];
const agency = { name: 'Agentschap Voorbeeld', phone: '02 123 45 67' };

const blank: BlankFacts = {
  agency,
  counselor,
  participant,
  activity: { offerType, description },
  organization,
  contactPerson,
  asked: asked.slice(0, 4),
  declaration: declarationOf(participant.name, asked),
  link,
  printedAt,
};

export const BLANK_EXAMPLES = {
  'blanco-ingevuld': blank,
  'blanco-leeg': {
    ...blank,
    counselor: null,
    participant: null,
    activity: null,
    organization: null,
    contactPerson: null,
    asked: [],
    declaration: null,
    link: null,
  },
  'blanco-veertien-sessies': {
    ...blank,
    asked: PROOF_EXAMPLES['veertig-sessies'].asked.slice(0, 14),
    organization: 'NONE',
  },
} satisfies Record<string, BlankFacts>;

const letter: LetterFacts = {
  agency,
  counselor,
  contactPerson,
  organization,
  participant,
  description,
  asked,
  link,
  validUntil: '2027-01-20',
  printedAt,
};

export const LETTER_EXAMPLES = {
  vraagbrief: letter,
  'vraagbrief-informeel': {
    ...letter,
    contactPerson: { name: 'Lut Janssens' },
    organization: null,
    participant: { name: 'مريم حسيني' },
    description: 'koffie en wandelen met de buren',
    asked: PROOF_EXAMPLES.informeel.asked,
    counselor: { name: 'Joris Maes', phone: null },
  },
  'vraagbrief-lange-namen': {
    ...letter,
    participant: PROOF_EXAMPLES['lange-namen'].participant,
    organization: PROOF_EXAMPLES['lange-namen'].organization,
    contactPerson: PROOF_EXAMPLES['lange-namen'].contactPerson,
    description: PROOF_EXAMPLES['lange-namen'].description,
  },
} satisfies Record<string, LetterFacts>;

const listed = (example: keyof typeof PROOF_EXAMPLES, change: Partial<OverviewProof>): OverviewProof => {
  const facts = PROOF_EXAMPLES[example];
  return {
    number: facts.number,
    version: facts.version,
    state: 'ACCEPTED',
    offerType: facts.offerType,
    description: facts.description,
    organization: facts.organization?.name ?? null,
    sessions: facts.confirmed,
    minutes: facts.totalMinutes,
    ...change,
  };
};

const overview: OverviewFacts = {
  agency,
  participant,
  counselor,
  term: { start: '2026-03-01', end: '2027-02-28' },
  progress: { countedMinutes: 1170, awaitingCheckMinutes: 405, remainingMinutes: 1230 },
  proofs: [
    listed('minder-bevestigd', { number: 'BD-2026-000098' }),
    listed('versie-twee', { number: 'BD-2026-000101', version: 2 }),
    listed('een-sessie', { number: 'BD-2026-000117', state: 'SIGNED' }),
    listed('informeel', { number: 'BD-2026-000120', state: 'IN_DOUBT' }),
    listed('een-sessie', { number: 'BD-2026-000121', state: 'CANCELLED' }),
    listed('periode', { number: null, version: null, state: 'SENT' }),
  ],
  printedAt,
};

export const OVERVIEW_EXAMPLES = {
  overzicht: overview,
  'overzicht-veertig-uur': {
    ...overview,
    progress: { countedMinutes: 2550, awaitingCheckMinutes: 0, remainingMinutes: 0 },
    proofs: [listed('twaalf-sessies', { number: 'BD-2026-000123' }), listed('versie-twee', { version: 1 })],
  },
  'overzicht-leeg': {
    ...overview,
    participant: { name: 'Олександра Шевченко' },
    term: null,
    progress: { countedMinutes: 0, awaitingCheckMinutes: 0, remainingMinutes: 2400 },
    proofs: [],
  },
  'overzicht-lang': {
    ...overview,
    proofs: Array.from({ length: 16 }, (_, index) => listed('een-sessie', { number: `BD-2026-0002${10 + index}` })),
  },
} satisfies Record<string, OverviewFacts>;
