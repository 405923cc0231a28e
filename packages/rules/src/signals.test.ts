import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { explainSignals } from './explain-signals.ts';
import { proofSignals, type SignalCode, type SignalFacts, signalCodes } from './signals.ts';

const plain: SignalFacts = {
  askedMinutes: 120,
  confirmedMinutes: 120,
  sessions: [{ date: '2026-03-02', start: '10:00', end: '12:00' }],
  otherSessions: [],
  channel: 'LINK',
  secondsToConfirm: 86_400,
  otherParticipantsWithAddress: 0,
  organizationsWithAddress: 1,
  addressOfColleague: false,
  addressOfParticipant: false,
  acceptedBefore: 3,
  replacedDaysBeforeEnd: null,
  recordedBy: null,
};
const signalsOf = (facts: Partial<SignalFacts>) => proofSignals({ ...plain, ...facts });
const onMonday = { date: '2026-03-02', start: '11:00', end: '13:00' };

describe('proofSignals', () => {
  it('ziet niets bij een gewoon bewijs', () => {
    expect(proofSignals(plain)).toEqual([]);
  });

  it.each<[SignalCode, Partial<SignalFacts>, Partial<SignalFacts>]>([
    ['OVERLAP', { otherSessions: [onMonday] }, { otherSessions: [{ ...onMonday, start: '12:00' }] }],
    [
      'IMPLAUSIBLE_DAY',
      { otherSessions: [{ date: '2026-03-02', minutes: 14 * 60 + 1 }] },
      { otherSessions: [{ date: '2026-03-02', minutes: 14 * 60 }] },
    ],
    ['HOURS_RAISED', { confirmedMinutes: 121 }, { confirmedMinutes: 60 }],
    ['ADDRESS_OF_MANY_PEOPLE', { otherParticipantsWithAddress: 4 }, { otherParticipantsWithAddress: 3 }],
    ['ADDRESS_OF_MANY_ORGANIZATIONS', { organizationsWithAddress: 2 }, { organizationsWithAddress: 0 }],
    ['ADDRESS_OF_COLLEAGUE', { addressOfColleague: true }, {}],
    ['ADDRESS_OF_HOUSEHOLD', { addressOfParticipant: true }, {}],
    ['CONFIRMED_WITHIN_SECONDS', { secondsToConfirm: 44 }, { secondsToConfirm: 45 }],
    ['NEW_CONTACT_PERSON', { acceptedBefore: 0 }, { acceptedBefore: 1 }],
    ['CONTACT_PERSON_REPLACED_LATE', { replacedDaysBeforeEnd: 14 }, { replacedDaysBeforeEnd: 15 }],
    ['SIGNED_FROM_LETTER', { channel: 'LETTER' }, { channel: 'PAPER' }],
    ['RECORDED_BY_STAFF', { recordedBy: 'COLLEAGUE' }, {}],
    ['RECORDED_BY_SELF', { recordedBy: 'SELF' }, {}],
  ])('%s, en net niet (CK-01, D-03, HR-05)', (code, seen, justNot) => {
    expect(signalsOf(seen)).toEqual([code]);
    expect(signalsOf(justNot)).toEqual([]);
  });

  it('kijkt voor overlap en dagtotaal alleen naar de dagen van dit bewijs', () => {
    const elsewhere = [
      { date: '2026-04-01', start: '10:00', end: '12:00' },
      { date: '2026-04-01', start: '11:00', end: '12:00' },
      { date: '2026-04-02', minutes: 23 * 60 },
    ];
    expect(signalsOf({ otherSessions: elsewhere })).toEqual([]);
  });

  it('vergelijkt geen totaal over een periode (D-03)', () => {
    const period = { from: '2026-03-01', to: '2026-03-31', minutes: 40 * 60 };
    expect(signalsOf({ sessions: [period], otherSessions: [period] })).toEqual([]);
  });

  it('noemt een genoteerde bevestiging niet te snel', () => {
    expect(signalsOf({ secondsToConfirm: 5, recordedBy: 'SELF' })).toEqual(['RECORDED_BY_SELF']);
  });

  it('breekt op niets en herhaalt niets', () => {
    fc.assert(
      fc.property(fc.anything(), (anything) => {
        const found = proofSignals(anything as SignalFacts);
        expect(found).toEqual(signalCodes.filter((code) => found.includes(code)));
      }),
    );
  });
});

describe('explainSignals', () => {
  const everything: SignalFacts = {
    ...plain,
    confirmedMinutes: 600,
    sessions: [onMonday, { date: '2026-03-02', minutes: 1000 }],
    otherSessions: [onMonday],
    secondsToConfirm: 12,
    otherParticipantsWithAddress: 6,
    organizationsWithAddress: 3,
    addressOfColleague: true,
    addressOfParticipant: true,
    acceptedBefore: 0,
    replacedDaysBeforeEnd: 1,
  };

  it('heeft voor elk signaal een zin, een raad en een regel', () => {
    const seen = [
      ...explainSignals(everything),
      ...explainSignals({ ...plain, channel: 'LETTER' }),
      ...explainSignals({ ...plain, recordedBy: 'SELF' }),
      ...explainSignals({ ...plain, recordedBy: 'COLLEAGUE' }),
    ];
    expect(new Set(seen.map(({ code }) => code))).toEqual(new Set(signalCodes));
    for (const { sentence, advice, question, rules } of seen) {
      expect(question).toMatch(/^[A-Z].+\?$/);
      expect(`${sentence} ${advice}`).toMatch(/^[A-Z].+\.$/);
      expect(`${sentence} ${advice}`).not.toMatch(/undefined|null|NaN/);
      expect(rules.length).toBeGreaterThan(0);
    }
  });

  it('noemt de cijfers', () => {
    const sentences = explainSignals(everything).map(({ sentence }) => sentence);
    expect(sentences).toContain('Er zijn meer uren bevestigd (10 u) dan gevraagd (2 u).');
    expect(sentences).toContain('Met hetzelfde e-mailadres bevestigt iemand uren van 7 inburgeraars.');
    expect(sentences).toContain('De contactpersoon veranderde één dag voor het einde van de termijn.');
  });

  it('zegt het ook als de termijn al voorbij was', () => {
    expect(explainSignals({ ...plain, replacedDaysBeforeEnd: -3 })[0]?.sentence).toBe(
      'De contactpersoon veranderde na het einde van de termijn.',
    );
  });
});
