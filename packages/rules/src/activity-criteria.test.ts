import { describe, expect, it } from 'vitest';
import { type ActivityAdvice, type ActivityCriteria, assessActivity, unansweredCriteria } from './activity-criteria.ts';

const good: ActivityCriteria = {
  setting: 'GROUP',
  mostlyAlone: false,
  meetsNewPeople: true,
  lastingContactsLikely: true,
  dutchContext: true,
  fluentDutchSpeakersPresent: true,
  workingLanguageDutch: true,
  mutualInteraction: true,
  othersSpeakDutchWell: true,
};

const fails = (...failed: string[]): ActivityAdvice => ({ advice: 'FAILS', failed, attention: [] });
const judge = (...attention: string[]): ActivityAdvice => ({ advice: 'NEEDS_JUDGEMENT', failed: [], attention });
const meets: ActivityAdvice = { advice: 'MEETS', failed: [], attention: [] };

describe('assessActivity', () => {
  it.each<[string, ActivityCriteria, ActivityAdvice]>([
    ['CR-03: in duo is goed', { setting: 'DUO' }, meets],
    ['CR-03: alleen', { setting: 'ALONE' }, fails('CR-03')],
    ['CR-06: vooral alleen', { mostlyAlone: true }, fails('CR-06')],
    ['CR-04: geen nieuwe mensen', { meetsNewPeople: false }, fails('CR-04')],
    ['CR-05: geen blijvende contacten', { lastingContactsLikely: false }, fails('CR-05')],
    ['CR-15: niemand spreekt vlot Nederlands', { fluentDutchSpeakersPresent: false }, fails('CR-15')],
    [
      'CR-16: een praattafel zonder vlotte sprekers',
      { fluentDutchSpeakersPresent: false, othersSpeakDutchWell: false },
      fails('CR-15'),
    ],
    ['CR-01: geen Nederlands rondom', { dutchContext: false }, fails('CR-01')],
    [
      'CR-08: geen Nederlands rondom, ook al oefent men',
      { dutchContext: false, mutualInteraction: true },
      fails('CR-01'),
    ],
    ['CR-09: een andere voertaal', { workingLanguageDutch: false }, judge('CR-09')],
    ['CR-10: weinig gesprek', { mutualInteraction: false }, judge('CR-10')],
    ['CR-11: de anderen leren zelf nog', { othersSpeakDutchWell: false }, judge('CR-11')],
    [
      'CR-14: een mislukt zacht punt laat nooit zakken',
      { workingLanguageDutch: false, mutualInteraction: false, othersSpeakDutchWell: false },
      judge('CR-09', 'CR-10', 'CR-11'),
    ],
    ['een onbekend zacht punt is geen bezwaar', { mutualInteraction: null }, meets],
    ['CR-04: onbekend of er nieuwe mensen zijn', { meetsNewPeople: null }, judge()],
    ['CR-03: een onbekende opstelling', { setting: null }, judge()],
    ['CR-06: onbekend of de inburgeraar alleen is', { mostlyAlone: undefined }, judge()],
    ['onbekend hard en mislukt zacht', { dutchContext: null, workingLanguageDutch: false }, judge('CR-09')],
    ['onbekend hard en mislukt hard', { dutchContext: null, setting: 'ALONE' }, fails('CR-03')],
    ['D-18: alleen online', { onlineOnly: true }, judge()],
    ['D-18: niet alleen online', { onlineOnly: false }, meets],
    ['D-18: alleen online met een zacht punt', { onlineOnly: true, mutualInteraction: false }, judge('CR-10')],
    [
      'een mislukt punt wist de aandachtspunten',
      { meetsNewPeople: false, workingLanguageDutch: false, onlineOnly: true },
      fails('CR-04'),
    ],
  ])('%s', (_title, change, expected) => {
    expect(assessActivity({ ...good, ...change })).toStrictEqual(expected);
  });

  it('CR-01 tot CR-15: alles mislukt, op volgorde van nummer', () => {
    const worst: ActivityCriteria = {
      setting: 'ALONE',
      mostlyAlone: true,
      meetsNewPeople: false,
      lastingContactsLikely: false,
      dutchContext: false,
      fluentDutchSpeakersPresent: false,
    };
    expect(assessActivity(worst)).toStrictEqual(fails('CR-01', 'CR-03', 'CR-04', 'CR-05', 'CR-06', 'CR-15'));
  });

  it('CR-12, CR-13 en LOC-03: eigen niveau, zelf weinig praten en plaats zijn geen vragen', () => {
    const extra = { ...good, participantDutchLevel: 'A0', participantSpeaksLittle: true, location: 'Oostende' };
    expect(assessActivity(extra)).toStrictEqual(meets);
  });

  it('RC-03: niets ingevuld is nooit in orde', () => {
    expect(assessActivity({})).toStrictEqual(judge());
    expect(assessActivity(null as never)).toStrictEqual(judge());
  });

  it.each(['true', 1, 'ja'])('CR-18: %j is geen antwoord', (answer) => {
    expect(assessActivity({ ...good, dutchContext: answer as never })).toStrictEqual(judge());
  });
});

describe('unansweredCriteria', () => {
  it('noemt de harde criteria zonder antwoord', () => {
    expect(unansweredCriteria({ setting: 'GROUP', meetsNewPeople: true })).toEqual([
      'CR-01',
      'CR-05',
      'CR-06',
      'CR-15',
    ]);
    expect(unansweredCriteria(good)).toEqual([]);
  });
});
