import { expect, test } from 'vitest';
import { doerWords, type Happening, happeningWords, momentWords } from './happening-words.ts';

const happening = (change: object) =>
  ({ action: 'PROOF_SEND', facts: {}, entry: null, ...change }) as unknown as Happening;

test.each([
  [{ action: 'PROOF_SEND', facts: { route: 'LETTER' } }, 'Uren gevraagd met een brief'],
  [{ action: 'PROOF_SIGN', facts: { minutes: 750 } }, 'Uren bevestigd, 12 u 30'],
  [{ action: 'PROOF_UNDO', facts: { from: 'SENT' } }, 'Verzending ongedaan gemaakt'],
  [{ action: 'PARTICIPANT_ADDED', facts: { import: 'een-lijst' } }, 'Dossier geopend, uit een lijst'],
  [{ action: 'PARTICIPANT_ADDED', facts: { choice: 'IN' } }, 'Dossier geopend. Kiest voor het participatietraject'],
  [
    { action: 'TERM_ADDED', facts: { start: '2026-01-01', end: '2026-10-31' } },
    'Termijn toegevoegd: donderdag 1 januari 2026 tot en met zaterdag 31 oktober 2026',
  ],
  [
    {
      action: 'FIRST_TIME_ARRANGED',
      facts: { companion: 'GUIDE', warmHandover: 'PLANNED', warmHandoverOn: '2026-10-31' },
    },
    'Eerste keer: toeleider gaat mee, warme overdracht gepland op zaterdag 31 oktober 2026',
  ],
  [{ action: 'ENTRY_WRITTEN', entry: { kind: 'TALK', milestone: 'INTAKE', corrected: false } }, 'Intakegesprek'],
  [{ action: 'ENTRY_WRITTEN', entry: { kind: 'NOTE', milestone: null, corrected: true } }, 'Notitie, later verbeterd'],
])('%j', (change, words) => expect(happeningWords(happening(change))).toBe(words));

test.each([
  [{ role: 'COUNSELOR', name: 'Jan Peeters', insteadOf: null }, 'Jan Peeters, trajectbegeleider'],
  [
    { role: 'COORDINATOR', name: 'Karima Aerts', insteadOf: 'Jan Peeters' },
    'Karima Aerts, coördinator, in plaats van Jan Peeters',
  ],
  [{ role: 'CONTACT_PERSON', name: 'Rita Van Damme', insteadOf: null }, 'Rita Van Damme, contactpersoon'],
  [{ role: 'CONTACT_PERSON', name: null, insteadOf: null }, 'Contactpersoon'],
  [{ role: 'SYSTEM', name: null, insteadOf: null }, 'Automatisch'],
] as const)('by %j', (by, words) => expect(doerWords(by)).toBe(words));

test('only the day of what was written down later', () => {
  const at = '2026-10-31T22:59:00.000Z';
  expect(momentWords({ at, dayOnly: true })).toBe('zaterdag 31 oktober 2026');
  expect(momentWords({ at, dayOnly: false })).toBe('zaterdag 31 oktober 2026 om 23.59 uur');
});
