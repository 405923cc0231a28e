import { describe, expect, it } from 'vitest';
import { determineObligation, type ObligationDecision, type ObligationProfile } from './obligation.ts';

type Case = { title: string; profile: ObligationProfile; expected: ObligationDecision };

const mandatory: ObligationDecision = { obligation: 'MANDATORY', rules: ['TG-01'] };
const optionalByWork: ObligationDecision = { obligation: 'OPTIONAL', rules: ['TG-03'] };
const unknownStatus: ObligationDecision = { obligation: 'NEEDS_REVIEW', rules: ['TG-08'] };
const beforeTheLaw: ObligationDecision = { obligation: 'NEEDS_REVIEW', rules: ['GEN-02'] };

const cases: Case[] = [
  {
    title: 'TG-06: een voortraject gaat voor op elke andere vraag',
    profile: { status: 'UNKNOWN', trajectoryType: 'PRE_TRAJECTORY', temporaryProtectionUkraine: true },
    expected: { obligation: 'NOT_APPLICABLE', rules: ['TG-06'] },
  },
  {
    title: 'TG-06: ook wie verplicht is en werkt, heeft in een voortraject niets te doen',
    profile: { status: 'OBLIGED', trajectoryType: 'PRE_TRAJECTORY', workExemption: 'YES' },
    expected: { obligation: 'NOT_APPLICABLE', rules: ['TG-06'] },
  },
  {
    title: 'TG-08: een onbekende status gaat voor op tijdelijke bescherming',
    profile: { status: 'UNKNOWN', temporaryProtectionUkraine: true },
    expected: unknownStatus,
  },
  {
    title: 'TG-08: een onbekende status gaat voor op de datum',
    profile: { status: 'UNKNOWN', obligedSince: '2020-01-01' },
    expected: unknownStatus,
  },
  {
    title: 'TG-04 en TG-05: tijdelijk beschermd en rechthebbend kiest zelf',
    profile: { status: 'ENTITLED', temporaryProtectionUkraine: true },
    expected: { obligation: 'OPTIONAL', rules: ['TG-04', 'TG-05'] },
  },
  {
    title: 'TG-04: tijdelijk beschermd en verplicht is tegenstrijdig, ook bij werk',
    profile: { status: 'OBLIGED', temporaryProtectionUkraine: true, workExemption: 'YES' },
    expected: { obligation: 'NEEDS_REVIEW', rules: ['TG-04'] },
  },
  {
    title: 'GEN-02: op de laatste dag van 2022 bestond het traject nog niet',
    profile: { status: 'OBLIGED', obligedSince: '2022-12-31' },
    expected: beforeTheLaw,
  },
  {
    title: 'GEN-02: de datum gaat voor op werk',
    profile: { status: 'OBLIGED', obligedSince: '2022-06-01', workExemption: 'YES' },
    expected: beforeTheLaw,
  },
  {
    title: 'GEN-02: een verplichting van voor 2023 bij een rechthebbende is ook na te kijken',
    profile: { status: 'ENTITLED', obligedSince: '2022-06-01' },
    expected: beforeTheLaw,
  },
  {
    title: 'GEN-02: een dag die niet bestaat, is na te kijken',
    profile: { status: 'OBLIGED', obligedSince: '2023-02-30' },
    expected: beforeTheLaw,
  },
  {
    title: 'GEN-02: zonder datum telt de verplichting',
    profile: { status: 'OBLIGED', obligedSince: null },
    expected: mandatory,
  },
  {
    title: 'GEN-02: een lege datum is geen datum',
    profile: { status: 'OBLIGED', obligedSince: '' },
    expected: mandatory,
  },
  {
    title: 'TG-02: een rechthebbende die studeert, blijft rechthebbend',
    profile: { status: 'ENTITLED', studyStatus: 'CONFIRMED' },
    expected: { obligation: 'OPTIONAL', rules: ['TG-02'] },
  },
  {
    title: 'TG-02: een rechthebbende met onduidelijk werk kiest toch zelf',
    profile: { status: 'ENTITLED', workExemption: 'NEEDS_REVIEW' },
    expected: { obligation: 'OPTIONAL', rules: ['TG-02'] },
  },
  {
    title: 'TG-03: wie werkt, kiest zelf',
    profile: { status: 'OBLIGED', workExemption: 'YES' },
    expected: optionalByWork,
  },
  {
    title: 'TG-03: wie studeert, kiest zelf',
    profile: { status: 'OBLIGED', studyStatus: 'CONFIRMED' },
    expected: optionalByWork,
  },
  {
    title: 'TG-03: een bevestigde studie gaat voor op onduidelijk werk',
    profile: { status: 'OBLIGED', workExemption: 'NEEDS_REVIEW', studyStatus: 'CONFIRMED' },
    expected: optionalByWork,
  },
  {
    title: 'TG-03: bewezen werk gaat voor op een beweerde studie',
    profile: { status: 'OBLIGED', workExemption: 'YES', studyStatus: 'CLAIMED' },
    expected: optionalByWork,
  },
  {
    title: 'EX-01: onduidelijk werk gaat voor op een beweerde studie',
    profile: { status: 'OBLIGED', workExemption: 'NEEDS_REVIEW', studyStatus: 'CLAIMED' },
    expected: { obligation: 'NEEDS_REVIEW', rules: ['EX-01'] },
  },
  {
    title: 'EX-06: een beweerde studie vraagt een beslissing',
    profile: { status: 'OBLIGED', studyStatus: 'CLAIMED' },
    expected: { obligation: 'NEEDS_REVIEW', rules: ['EX-06'] },
  },
  { title: 'TG-01: alleen een status is genoeg voor verplicht', profile: { status: 'OBLIGED' }, expected: mandatory },
  {
    title: 'TG-01: lege velden zijn als niet ingevuld',
    profile: {
      status: 'OBLIGED',
      trajectoryType: null,
      temporaryProtectionUkraine: null,
      workExemption: null,
      studyStatus: null,
    },
    expected: mandatory,
  },
];

describe('determineObligation', () => {
  it.each(cases)('$title', ({ profile, expected }) => {
    expect(determineObligation(profile)).toStrictEqual(expected);
  });

  it.each([null, undefined, 7, 'OBLIGED', [], { status: 'obliged' }])('TG-08: %j is geen bekende status', (profile) => {
    expect(determineObligation(profile as never)).toStrictEqual(unknownStatus);
  });
});
