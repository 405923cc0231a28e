import { describe, expect, it } from 'vitest';
import type { EmploymentContract, WorkReason } from './employment.ts';
import { assessWorkExemption, type WorkEvidence } from './work-exemption.ts';

/** A contract of so many hours in a week of 38. */
function contract(start: string, end: string | null, hoursPerWeek = 19, fullTimeHours = 38): EmploymentContract {
  return { start, end, hoursPerWeek, fullTimeHours };
}

function employee(...contracts: EmploymentContract[]): WorkEvidence {
  return { capacity: 'EMPLOYEE', legal: true, contracts };
}

const yes = { result: 'YES', reasons: [] };
const no = (...reasons: WorkReason[]) => ({ result: 'NO', reasons });
const review = (...reasons: WorkReason[]) => ({ result: 'NEEDS_REVIEW', reasons });
const tooShort = no('LESS_THAN_THREE_CONTIGUOUS_MONTHS');

describe('assessWorkExemption: de volgorde van de vragen', () => {
  it.each<[string, WorkEvidence, unknown]>([
    ['EX-01: wie niet werkt', { capacity: 'NONE' }, no('NOT_WORKING')],
    ['EX-01: niet werken gaat voor op niet legaal', { capacity: 'NONE', legal: false }, no('NOT_WORKING')],
    ['EX-01: niet legaal gaat voor op geen bewijs', { capacity: 'EMPLOYEE', legal: false }, no('NOT_LEGAL')],
    [
      'EX-01: niemand zei dat het werk legaal is',
      { capacity: 'SELF_EMPLOYED', proofOfSelfEmployment: true, atLeastHalfTime: true },
      no('NOT_LEGAL'),
    ],
    ['EX-05: geen contracten', { capacity: 'EMPLOYEE', legal: true }, no('EVIDENCE_MISSING')],
    ['EX-05: een lege lijst contracten', { capacity: 'EMPLOYEE', legal: true, contracts: [] }, no('EVIDENCE_MISSING')],
    ['EX-05: contracten null', { capacity: 'EMPLOYEE', legal: true, contracts: null }, no('EVIDENCE_MISSING')],
    [
      'EX-05: zelfstandige zonder bewijs, ook halftijds',
      { capacity: 'SELF_EMPLOYED', legal: true, atLeastHalfTime: true },
      no('EVIDENCE_MISSING'),
    ],
    [
      'EX-05: ambtenaar zonder benoemingsbesluit',
      { capacity: 'CIVIL_SERVANT', legal: true, hoursPerWeek: 38, fullTimeHours: 38 },
      no('EVIDENCE_MISSING'),
    ],
  ])('%s', (_title, evidence, expected) => {
    expect(assessWorkExemption(evidence)).toStrictEqual(expected);
  });
});

describe('assessWorkExemption: zelfstandigen en ambtenaren', () => {
  const selfEmployed = { capacity: 'SELF_EMPLOYED', legal: true, proofOfSelfEmployment: true } as const;
  const servant = { capacity: 'CIVIL_SERVANT', legal: true, appointmentDecision: true } as const;

  it.each<[string, WorkEvidence, unknown]>([
    ['EX-03: halftijds niet ingevuld', selfEmployed, review('HALF_TIME_UNKNOWN')],
    ['EX-03: halftijds niet', { ...selfEmployed, atLeastHalfTime: false }, no('BELOW_HALF_TIME')],
    ['EX-03: halftijds wel', { ...selfEmployed, atLeastHalfTime: true }, yes],
    ['EX-04: uren onbekend', servant, review('HALF_TIME_UNKNOWN')],
    ['EX-04: alleen de voltijdse uren bekend', { ...servant, fullTimeHours: 38 }, review('HALF_TIME_UNKNOWN')],
    [
      'EX-04: een voltijdse week van 0 uren zegt niets',
      { ...servant, hoursPerWeek: 10, fullTimeHours: 0 },
      review('HALF_TIME_UNKNOWN'),
    ],
    ['EX-04: net onder de helft', { ...servant, hoursPerWeek: 18.9, fullTimeHours: 38 }, no('BELOW_HALF_TIME')],
    ['EX-04: precies de helft', { ...servant, hoursPerWeek: 18.6, fullTimeHours: 37.2 }, yes],
    ['EX-04: nul uren', { ...servant, hoursPerWeek: 0, fullTimeHours: 38 }, no('BELOW_HALF_TIME')],
    [
      'EX-04: de uren beslissen, niet het vinkje',
      { ...servant, atLeastHalfTime: true, hoursPerWeek: 10, fullTimeHours: 38 },
      no('BELOW_HALF_TIME'),
    ],
  ])('%s', (_title, evidence, expected) => {
    expect(assessWorkExemption(evidence)).toStrictEqual(expected);
  });
});

describe('assessWorkExemption: drie maanden na elkaar', () => {
  it.each<[string, EmploymentContract[], unknown]>([
    ['EX-02: precies drie maanden', [contract('2026-01-15', '2026-04-14')], yes],
    ['EX-02: een dag te kort', [contract('2026-01-15', '2026-04-13')], tooShort],
    ['EX-02: 30 november tot eind februari', [contract('2025-11-30', '2026-02-27')], yes],
    ['EX-02: 30 november, een dag te kort', [contract('2025-11-30', '2026-02-26')], tooShort],
    ['EX-02: 30 november tot een schrikkeldag', [contract('2027-11-30', '2028-02-28')], yes],
    ['EX-02: 30 november voor een schrikkeldag, een dag te kort', [contract('2027-11-30', '2028-02-27')], tooShort],
    ['EX-02: 29 februari als begin', [contract('2028-02-29', '2028-05-28')], yes],
    ['EX-02: het contract begint op de laatste dag van een lange maand', [contract('2026-01-31', '2026-04-29')], yes],
    ['EX-02: een contract van één dag', [contract('2026-03-02', '2026-03-02')], tooShort],
    ['EX-02: het einde ligt voor het begin', [contract('2026-06-30', '2026-01-01')], tooShort],
    [
      'EX-02: een contract achterstevoren breekt een goed contract niet',
      [contract('2026-06-30', '2026-01-01'), contract('2026-01-01', '2026-04-30')],
      yes,
    ],
    ['EX-02: een dag die niet bestaat', [contract('2026-02-30', '2026-12-31')], tooShort],
    ['EX-02: zonder einde duurt het lang genoeg', [contract('2026-11-20', null)], yes],
    [
      'EX-02: een contract zonder eindveld is zonder einde',
      [{ start: '2026-11-20', hoursPerWeek: 20, fullTimeHours: 38 }],
      yes,
    ],
    ['EX-02: kort, dan zonder einde', [contract('2026-01-01', '2026-01-31'), contract('2026-03-01', null)], yes],
    [
      'EX-02: zonder einde, gevolgd door andere',
      [contract('2026-01-01', null), contract('2026-02-01', '2026-02-10')],
      yes,
    ],
    [
      'EX-02: overlap telt als na elkaar',
      [contract('2026-01-01', '2026-02-20'), contract('2026-02-10', '2026-03-31')],
      yes,
    ],
    [
      'EX-02: een kort contract binnen een lang verkort niets',
      [contract('2026-01-01', '2026-03-31'), contract('2026-01-10', '2026-01-20')],
      yes,
    ],
    [
      'EX-02: twee keer hetzelfde contract',
      [contract('2026-01-01', '2026-02-15'), contract('2026-01-01', '2026-02-15')],
      tooShort,
    ],
    [
      'EX-02: drie contracten door elkaar',
      [
        contract('2026-03-01', '2026-03-31'),
        contract('2026-01-01', '2026-01-31'),
        contract('2026-02-01', '2026-02-28'),
      ],
      yes,
    ],
    [
      'EX-02: een gat van één werkdag',
      [contract('2026-01-01', '2026-02-10'), contract('2026-02-12', '2026-04-30')],
      tooShort,
    ],
    [
      'EX-02: een gat van een weekend en een maandag',
      [contract('2026-01-01', '2026-02-13'), contract('2026-02-17', '2026-04-30')],
      tooShort,
    ],
    [
      'EX-02: het lange contract is deeltijds, het korte halftijds',
      [contract('2026-01-01', '2026-12-31', 10), contract('2026-02-01', '2026-02-28', 20)],
      tooShort,
    ],
  ])('%s', (_title, contracts, expected) => {
    expect(assessWorkExemption(employee(...contracts))).toStrictEqual(expected);
  });
});

describe('assessWorkExemption: alleen een weekend ertussen', () => {
  const january = contract('2026-01-01', '2026-02-13');

  it.each<[string, EmploymentContract[], unknown]>([
    ['EX-02: vrijdag, dan maandag', [january, contract('2026-02-16', '2026-04-10')], review('WEEKEND_GAP')],
    [
      'EX-02: zaterdag, dan maandag',
      [contract('2026-01-01', '2026-02-14'), contract('2026-02-16', '2026-04-10')],
      review('WEEKEND_GAP'),
    ],
    ['EX-02: vrijdag, dan zondag', [january, contract('2026-02-15', '2026-04-10')], review('WEEKEND_GAP')],
    [
      'EX-02: zondag, dan maandag is gewoon na elkaar',
      [contract('2026-01-01', '2026-02-15'), contract('2026-02-16', '2026-04-10')],
      yes,
    ],
    [
      'EX-02: donderdag, dan zaterdag is geen weekend',
      [contract('2026-01-01', '2026-02-12'), contract('2026-02-14', '2026-04-10')],
      tooShort,
    ],
    [
      'EX-02: donderdag, dan maandag is meer dan een weekend',
      [contract('2026-01-01', '2026-02-12'), contract('2026-02-16', '2026-04-10')],
      tooShort,
    ],
    ['EX-02: ook met het weekend te kort', [january, contract('2026-02-16', '2026-02-27')], tooShort],
    ['EX-02: lang genoeg zonder het weekend', [january, contract('2026-02-16', '2026-05-15')], yes],
    ['EX-02: na het weekend een contract zonder einde', [january, contract('2026-02-16', null)], yes],
    ['EX-02: in de verkeerde volgorde', [contract('2026-02-16', '2026-04-10'), january], review('WEEKEND_GAP')],
  ])('%s', (_title, contracts, expected) => {
    expect(assessWorkExemption(employee(...contracts))).toStrictEqual(expected);
  });
});

describe('assessWorkExemption: deeltijdse jobs tegelijk', () => {
  const small = (start: string, end: string | null) => contract(start, end, 10);

  it.each<[string, EmploymentContract[], unknown]>([
    [
      'EX-01: twee jobs van 10 uur samen',
      [small('2026-01-01', '2026-06-30'), small('2026-01-01', '2026-06-30')],
      review('COMBINED_PART_TIME'),
    ],
    [
      'EX-01: samen precies de helft',
      [contract('2026-01-01', '2026-06-30', 9.5), contract('2026-01-01', '2026-06-30', 9.5)],
      review('COMBINED_PART_TIME'),
    ],
    [
      'EX-01: drie keer een zesde',
      [1, 2, 3].map(() => contract('2026-01-01', '2026-06-30', 6.2, 37.2)),
      review('COMBINED_PART_TIME'),
    ],
    [
      'EX-01: samen net niet de helft',
      [small('2026-01-01', '2026-06-30'), contract('2026-01-01', '2026-06-30', 8.5)],
      no('BELOW_HALF_TIME'),
    ],
    [
      'EX-01: elk met een eigen voltijdse week',
      [contract('2026-01-01', '2026-06-30', 9, 36), contract('2026-01-01', '2026-06-30', 10, 40)],
      review('COMBINED_PART_TIME'),
    ],
    [
      'EX-01: na elkaar is niet samen',
      [small('2026-01-01', '2026-03-31'), small('2026-04-01', '2026-06-30')],
      no('BELOW_HALF_TIME'),
    ],
    [
      'EX-01: samen maar twee maanden',
      [small('2026-01-01', '2026-03-31'), small('2026-02-01', '2026-05-31')],
      no('BELOW_HALF_TIME'),
    ],
    [
      'EX-01: samen drie maanden in het midden',
      [small('2026-01-01', '2026-04-30'), small('2026-02-01', '2026-06-30')],
      review('COMBINED_PART_TIME'),
    ],
    [
      'EX-01: de tweede job wisselt van werkgever',
      [small('2026-01-01', '2026-06-30'), small('2026-01-01', '2026-02-15'), small('2026-02-16', '2026-04-30')],
      review('COMBINED_PART_TIME'),
    ],
    [
      'EX-01: de tweede job heeft een contract van één dag in het midden',
      [
        small('2026-01-01', '2026-03-31'),
        small('2026-01-01', '2026-02-14'),
        small('2026-02-15', '2026-02-15'),
        small('2026-02-16', '2026-03-31'),
      ],
      review('COMBINED_PART_TIME'),
    ],
    ['EX-01: beide zonder einde', [small('2026-11-01', null), small('2026-11-15', null)], review('COMBINED_PART_TIME')],
    [
      'EX-01: halftijds kort, dan samen halftijds',
      [contract('2026-01-01', '2026-02-15', 20), small('2026-02-16', '2026-04-30'), small('2026-02-16', '2026-04-30')],
      review('COMBINED_PART_TIME'),
    ],
    [
      'EX-01: alleen samen én over een weekend',
      [
        small('2026-01-01', '2026-02-13'),
        small('2026-01-01', '2026-02-13'),
        small('2026-02-16', '2026-04-10'),
        small('2026-02-16', '2026-04-10'),
      ],
      review('COMBINED_PART_TIME', 'WEEKEND_GAP'),
    ],
    [
      'EX-01: uren onbekend zijn geen halftijdse uren',
      [{ start: '2026-01-01', end: null } as never],
      no('BELOW_HALF_TIME'),
    ],
    ['EX-01: negatieve uren tellen niet', [contract('2026-01-01', null, -40)], no('BELOW_HALF_TIME')],
  ])('%s', (_title, contracts, expected) => {
    expect(assessWorkExemption(employee(...contracts))).toStrictEqual(expected);
  });
});
