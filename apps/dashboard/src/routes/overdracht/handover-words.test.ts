import { describe, expect, test } from 'vitest';
import { effectSentences, endWords, stateWords } from './handover-words.ts';

const people = { from: { id: 'jan', name: 'Jan' }, to: { id: 'hilde', name: 'Hilde' }, warnings: [], people: [] };
const counts = {
  counselorId: 'jan',
  name: 'Jan',
  people: 12,
  open: 10,
  overdue: 2,
  atRisk: 1,
  needsWork: 4,
  waitingAnswers: 1,
  countedMinutes: 0,
};

describe('the effect of a hand-over', () => {
  test('for good tells who goes, and how long it can be taken back', () => {
    const told = effectSentences({ ...people, counts, already: 7 }, 'voorgoed');
    expect(told[0]).toBe('12 dossiers gaan van Jan naar Hilde.');
    expect(told).toContain('Bij 2 is de termijn al voorbij.');
    expect(told).toContain('1 aanvraag wacht op antwoord.');
    expect(told.at(-1)).toContain('zeven dagen');
  });

  test('for an absence tells who works for whom', () => {
    const told = effectSentences({ ...people, counts: null, already: 0 }, 'afwezig');
    expect(told[0]).toBe('Hilde ziet 0 dossiers van Jan bij de eigen dossiers, en werkt eraan als vervanger.');
    expect(told.at(-1)).toContain('logboek');
  });
});

test.each([
  [{ kind: 'FOR_GOOD', endsOn: null, endedAt: null }, 'Voorgoed, sinds 02/11/2026'],
  [{ kind: 'FOR_GOOD', endsOn: null, endedAt: '2026-11-03' }, 'Teruggenomen'],
  [{ kind: 'ABSENCE', endsOn: '2026-11-04', endedAt: null }, 'Loopt nu: 02/11/2026 tot en met 04/11/2026'],
  [{ kind: 'ABSENCE', endsOn: '2026-11-02', endedAt: null }, 'Voorbij: 02/11/2026 tot en met 02/11/2026'],
  [{ kind: 'ABSENCE', endsOn: '2026-11-04', endedAt: '2026-11-03' }, 'Beëindigd: 02/11/2026 tot en met 04/11/2026'],
])('%o', (change, words) => {
  const handover = { startsOn: '2026-11-02', ...change } as Parameters<typeof stateWords>[0]['handover'];
  expect(stateWords({ handover }, '2026-11-03')).toBe(words);
  expect(endWords({ handover })).toBe(
    handover.kind === 'ABSENCE' ? 'Beëindig de vervanging' : 'Neem de dossiers terug',
  );
});
