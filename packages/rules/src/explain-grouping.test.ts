import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ExplainedActivity, explainGrouping } from './explain-grouping.ts';

const activity = (id: string, description: string, contactPerson = 'rita'): ExplainedActivity => ({
  id,
  description,
  offerType: 'VOLUNTEERING',
  contactPerson,
  contactPersonName: contactPerson === 'rita' ? 'Rita Van Damme' : 'Els Maes',
});

describe('explainGrouping', () => {
  const activities = [activity('a', 'koken'), activity('b', 'tuinieren'), activity('c', 'zingen', 'els')];

  it('zegt welke activiteiten samengaan (PR-03, D-12)', () => {
    const { result, sentence, because, rules } = explainGrouping({ id: 'a', activities });
    expect(result).toEqual({ proofs: 2, together: ['b'] });
    expect(sentence).toBe('De uren komen op één bewijs met tuinieren.');
    expect(because).toEqual([
      'Het is telkens Vrijwilligerswerk bij Rita Van Damme.',
      'Alle activiteiten samen geven 2 bewijzen.',
      'Is een vraag al verstuurd? Dan komen nieuwe uren op een volgend bewijs.',
    ]);
    expect(rules.map(({ id }) => id)).toEqual(['PR-03', 'PR-04']);
  });

  it('zegt dat een activiteit alleen staat', () => {
    const { result, sentence } = explainGrouping({ id: 'c', activities });
    expect(result.together).toEqual([]);
    expect(sentence).toBe('De uren van deze activiteit komen op een eigen bewijs.');
    expect(explainGrouping({ id: 'c', activities: [activities[2] as ExplainedActivity] }).because.at(-1)).toBe(
      'Alle activiteiten samen geven één bewijs.',
    );
  });

  it('breekt op niets', () => {
    fc.assert(fc.property(fc.anything(), (anything) => void explainGrouping(anything as never)));
    fc.assert(
      fc.property(fc.anything(), (anything) => void explainGrouping({ id: 'a', activities: [anything] as never })),
    );
  });
});
