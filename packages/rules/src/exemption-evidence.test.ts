import { describe, expect, it } from 'vitest';
import {
  evidenceKindLabel,
  evidenceKinds,
  reassessFrom,
  type SeenEvidence,
  workEvidenceOf,
} from './exemption-evidence.ts';
import { assessWorkExemption } from './work-exemption.ts';

const contract = (start: string, validUntil: string | null): SeenEvidence => ({
  kind: 'EMPLOYMENT_CONTRACT',
  facts: { start, hoursPerWeek: 19, fullTimeHours: 38, legal: true },
  validUntil,
});
const resultOf = (seen: SeenEvidence[]) => workEvidenceOf(seen).map((evidence) => assessWorkExemption(evidence));

describe('the evidence that somebody saw', () => {
  it('EX-02: contracts follow each other to three months', () => {
    const seen = [contract('2026-09-01', '2026-10-15'), contract('2026-10-16', '2026-12-31')];
    expect(resultOf(seen)).toEqual([{ result: 'YES', reasons: [] }]);
    expect(resultOf(seen.slice(0, 1))).toEqual([{ result: 'NO', reasons: ['LESS_THAN_THREE_CONTIGUOUS_MONTHS'] }]);
  });

  it('EX-01: work that is not known to be legal gives nothing', () => {
    const unknown = { ...contract('2026-01-01', null), facts: { ...contract('2026-01-01', null).facts, legal: null } };
    expect(resultOf([unknown])).toEqual([{ result: 'NO', reasons: ['NOT_LEGAL'] }]);
  });

  it('D-08: of a self-employed person the counselor judges half-time', () => {
    const self = (atLeastHalfTime: boolean | null): SeenEvidence[] => [
      { kind: 'SELF_EMPLOYMENT', facts: { legal: true, atLeastHalfTime }, validUntil: null },
    ];
    expect(resultOf(self(true))).toEqual([{ result: 'YES', reasons: [] }]);
    expect(resultOf(self(null))).toEqual([{ result: 'NEEDS_REVIEW', reasons: ['HALF_TIME_UNKNOWN'] }]);
  });

  it('EX-04: an appointment decision with its hours', () => {
    const facts = { legal: true, hoursPerWeek: 20, fullTimeHours: 38 };
    expect(resultOf([{ kind: 'APPOINTMENT_DECISION', facts, validUntil: null }])).toEqual([
      { result: 'YES', reasons: [] },
    ]);
  });

  it('EX-06: study is no evidence of work', () => {
    expect(workEvidenceOf([{ kind: 'STUDY', facts: {}, validUntil: '2027-06-30' }])).toEqual([]);
  });
});

describe('when to look again (D-11)', () => {
  const base = { workExemption: 'YES', studyStatus: 'NONE', assessedOn: '2026-09-02' } as const;
  const evidence = [contract('2026-09-01', '2026-12-31'), contract('2026-10-01', '2027-01-15')];

  it.each([
    ['when the last evidence ends', base, '2027-01-15'],
    ['not after an assessment since', { ...base, assessedOn: '2027-01-15' }, null],
    ['not without an exemption', { ...base, workExemption: 'NO' as const }, null],
    ['also when nobody noted when it was assessed', { ...base, assessedOn: null }, '2027-01-15'],
  ])('%s', (_title, exemption, day) => expect(reassessFrom({ ...exemption, evidence })).toBe(day));

  it('never while something without an end carries it', () => {
    expect(reassessFrom({ ...base, evidence: [...evidence, contract('2026-11-01', null)] })).toBeNull();
  });

  it('looks at study on its own', () => {
    const study = { kind: 'STUDY', validUntil: '2027-06-30' } as const;
    const studying = { workExemption: 'NO', studyStatus: 'CONFIRMED', assessedOn: null } as const;
    expect(reassessFrom({ ...studying, evidence: [...evidence, study] })).toBe('2027-06-30');
  });
});

it('names every kind of evidence', () => {
  expect(new Set(evidenceKinds.map(evidenceKindLabel)).size).toBe(evidenceKinds.length);
});
