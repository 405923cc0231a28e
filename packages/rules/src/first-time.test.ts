import { describe, expect, it } from 'vitest';
import { checkCompanion, firstTimeSteps } from './first-time.ts';

describe('checkCompanion', () => {
  it.each([
    ['iemand anders', 'Fatma Yilmaz', 'OK'],
    ['niemand', null, 'OK'],
    ['RC-06: de trajectbegeleider zelf', 'Els Voorbeeld', 'BLOCK'],
    ['RC-06: de trajectbegeleider, anders geschreven', '  els   VOORBEELD ', 'BLOCK'],
  ])('%s', (_title, companionName, result) => {
    expect(checkCompanion({ companionName, counselorName: 'Els Voorbeeld' }).result).toBe(result);
  });

  it('RC-05: zonder naam van de trajectbegeleider mag iedereen mee', () => {
    expect(checkCompanion({ companionName: 'Fatma Yilmaz', counselorName: null })).toEqual({ result: 'OK' });
    expect(checkCompanion({ companionName: '', counselorName: '' })).toEqual({ result: 'OK' });
  });
});

describe('firstTimeSteps', () => {
  const planned = (handoverOn: string | null) => [{ id: 'a', description: 'Praattafel', handoverOn }];

  it.each([
    ['RC-11: niets gepland', null, 0],
    ['de dag zelf', '2026-11-21', 0],
    ['een dag te vroeg', '2026-11-22', 0],
    ['een dag later', '2026-11-20', 1],
  ])('%s', (_title, handoverOn, count) => {
    expect(firstTimeSteps(planned(handoverOn), '2026-11-21')).toHaveLength(count);
  });

  it('zegt welke activiteit en welke dag', () => {
    expect(firstTimeSteps(planned('2026-11-20'), '2026-11-21')).toEqual([
      {
        kind: 'HANDOVER_DUE',
        urgency: 42,
        because: 'De warme overdracht voor Praattafel stond gepland op vrijdag 20 november 2026.',
        action: 'Noteer de warme overdracht',
        subjectId: 'a',
      },
    ]);
  });
});
