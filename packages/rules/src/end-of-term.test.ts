import { describe, expect, it } from 'vitest';
import { type EndOfTermDossier, type EndOfTermOutcome, evaluateEndOfTerm } from './end-of-term.ts';

const missed: EndOfTermDossier = {
  status: 'OBLIGED',
  obligation: 'MANDATORY',
  contractIncludesPnt: true,
  goalReached: false,
  termEnd: '2026-06-30',
  today: '2026-07-01',
  effort: 'SUFFICIENT',
  causeOutsideWill: false,
};
const entitled = { status: 'ENTITLED', obligation: 'OPTIONAL' } as const;

describe('evaluateEndOfTerm', () => {
  it.each<[string, Partial<EndOfTermDossier>, EndOfTermOutcome]>([
    [
      'HR-01: het doel gaat voor op alles',
      { goalReached: true, obligation: 'NOT_APPLICABLE', sanctioned: true },
      'GOAL_REACHED',
    ],
    ['HR-01: het doel is voor het einde bereikt', { goalReached: true, today: '2026-03-01' }, 'GOAL_REACHED'],
    [
      'TG-06: niet van toepassing gaat voor op de datum',
      { obligation: 'NOT_APPLICABLE', today: '2026-03-01' },
      'NOT_APPLICABLE',
    ],
    ['HR-02: de laatste dag hoort erbij', { today: '2026-06-30', effort: 'NONE' }, 'IN_PROGRESS'],
    ['HR-02: lang voor het einde', { today: '2026-01-15' }, 'IN_PROGRESS'],
    ['EN-05: in de termijn na een sanctie', { sanctioned: true, today: '2026-06-30' }, 'IN_PROGRESS'],
    ['EN-05: na een sanctie blijft de verplichting', { sanctioned: true, effort: 'NONE' }, 'OBLIGATION_CONTINUES'],
    [
      'EN-05: na een sanctie is er geen tweede verlenging door de software',
      { sanctioned: true, causeOutsideWill: true },
      'OBLIGATION_CONTINUES',
    ],
    ['OPT-02: rechthebbend, in het contract', { ...entitled }, 'CERTIFICATE_BLOCKED'],
    [
      'EN-03: rechthebbend zonder inspanning krijgt nooit een sanctie',
      { ...entitled, effort: 'NONE' },
      'CERTIFICATE_BLOCKED',
    ],
    ['OPT-01: rechthebbend, niet in het contract', { ...entitled, contractIncludesPnt: false }, 'NOT_APPLICABLE'],
    ['TG-03: verplicht maar optioneel, in het contract', { obligation: 'OPTIONAL', effort: 'NONE' }, 'NEEDS_DECISION'],
    [
      'TG-03: verplicht maar optioneel, niet in het contract',
      { obligation: 'OPTIONAL', contractIncludesPnt: false },
      'NOT_APPLICABLE',
    ],
    ['EN-04: buiten de wil, genoeg inspanning', { causeOutsideWill: true }, 'EXTEND'],
    ['EN-04: buiten de wil, inspanning nog niet bekeken', { causeOutsideWill: true, effort: null }, 'EXTEND'],
    [
      'EN-02: buiten de wil, te weinig inspanning',
      { causeOutsideWill: true, effort: 'INSUFFICIENT' },
      'NEEDS_DECISION',
    ],
    ['EN-02: te weinig inspanning', { effort: 'INSUFFICIENT' }, 'POSSIBLE_SANCTION'],
    ['EN-02: geen inspanning', { effort: 'NONE' }, 'POSSIBLE_SANCTION'],
    [
      'EN-02: geen inspanning, oorzaak niet ingevuld',
      { effort: 'NONE', causeOutsideWill: undefined },
      'POSSIBLE_SANCTION',
    ],
    ['EN-02: genoeg inspanning, niet buiten de wil', {}, 'NEEDS_DECISION'],
    ['EN-01: inspanning niet bekeken', { effort: null }, 'NEEDS_DECISION'],
    ['EN-01: inspanning niet ingevuld', { effort: undefined }, 'NEEDS_DECISION'],
    [
      'EN-01: verplicht, ook als het contract het niet noemt',
      { contractIncludesPnt: false, effort: 'NONE' },
      'POSSIBLE_SANCTION',
    ],
    [
      'EN-03: een onbekende status leidt nooit tot een sanctie',
      { status: 'UNKNOWN', effort: 'NONE' },
      'NEEDS_DECISION',
    ],
    ['EN-03: een onduidelijke verplichting evenmin', { obligation: 'NEEDS_REVIEW', effort: 'NONE' }, 'NEEDS_DECISION'],
    ['EN-01: zonder leesbare einddatum beslist een mens', { termEnd: '', effort: 'NONE' }, 'NEEDS_DECISION'],
    [
      'EN-01: zonder leesbare dag van vandaag beslist een mens',
      { today: 'morgen', causeOutsideWill: true },
      'NEEDS_DECISION',
    ],
    [
      'OPT-01: rechthebbend zonder contract en zonder einddatum',
      { ...entitled, contractIncludesPnt: false, termEnd: '' },
      'NOT_APPLICABLE',
    ],
  ])('%s', (_title, change, outcome) => {
    expect(evaluateEndOfTerm({ ...missed, ...change })).toStrictEqual({ outcome });
  });

  it.each([null, undefined, {}, [], 'x'])('EN-01: over %j beslist een mens', (dossier) => {
    expect(evaluateEndOfTerm(dossier as never)).toStrictEqual({ outcome: 'NEEDS_DECISION' });
  });

  it('EN-07: een resultaat heeft nooit een bedrag', () => {
    for (const effort of ['NONE', 'INSUFFICIENT', 'SUFFICIENT', null] as const) {
      for (const causeOutsideWill of [true, false]) {
        const advice = evaluateEndOfTerm({ ...missed, effort, causeOutsideWill });
        expect(Object.keys(advice)).toEqual(['outcome']);
        expect(JSON.stringify(advice)).not.toMatch(/\d|amount|fine|euro/i);
      }
    }
  });
});
