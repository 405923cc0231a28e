import { describe, expect, it } from 'vitest';
import * as rules from './index.ts';

type Told = { sentence: string; because: string[]; rules: { id: string }[] };
const idsOf = (told: Told) => told.rules.map(({ id }) => id);

const goodActivity: rules.ActivityCriteria = {
  setting: 'GROUP',
  mostlyAlone: false,
  meetsNewPeople: true,
  lastingContactsLikely: true,
  dutchContext: true,
  fluentDutchSpeakersPresent: true,
};
const missed: rules.EndOfTermDossier = {
  status: 'OBLIGED',
  obligation: 'MANDATORY',
  contractIncludesPnt: true,
  goalReached: false,
  termEnd: '2026-06-30',
  today: '2026-07-01',
};

describe('explainObligation', () => {
  it.each<[rules.ObligationProfile, string, string[]]>([
    [{ status: 'OBLIGED' }, 'De inburgeraar is verplicht, werkt niet genoeg en studeert niet.', ['TG-01']],
    [{ status: 'ENTITLED' }, 'De inburgeraar is rechthebbend.', ['TG-02']],
    [{ status: 'OBLIGED', workExemption: 'YES' }, 'De inburgeraar werkt minstens halftijds.', ['TG-03']],
    [{ status: 'OBLIGED', studyStatus: 'CONFIRMED' }, 'De studie is bevestigd.', ['TG-03']],
    [
      { status: 'ENTITLED', temporaryProtectionUkraine: true },
      'De inburgeraar is tijdelijk beschermd en dus rechthebbend.',
      ['TG-04', 'TG-05'],
    ],
    [
      { status: 'OBLIGED', temporaryProtectionUkraine: true },
      'De inburgeraar is tijdelijk beschermd, maar staat als verplicht in het dossier. Dat kan niet samen.',
      ['TG-04'],
    ],
    [
      { status: 'OBLIGED', obligedSince: '2022-06-01' },
      'De verplichting begon op woensdag 1 juni 2022. Het participatietraject bestaat pas sinds zondag 1 januari 2023.',
      ['GEN-02'],
    ],
    [
      { status: 'OBLIGED', obligedSince: 'vroeger' },
      'De dag waarop de verplichting begon, is niet leesbaar.',
      ['GEN-02'],
    ],
    [{ status: 'ENTITLED', trajectoryType: 'PRE_TRAJECTORY' }, 'De inburgeraar volgt een voortraject.', ['TG-06']],
    [
      { status: 'UNKNOWN' },
      'De status staat nog niet in het dossier. Neem die over uit het officiële dossier.',
      ['TG-08'],
    ],
    [{ status: 'OBLIGED', workExemption: 'NEEDS_REVIEW' }, 'Het is nog niet duidelijk of het werk voldoet.', ['EX-01']],
    [
      { status: 'OBLIGED', studyStatus: 'CLAIMED' },
      'De inburgeraar zegt te studeren. Beslis of dat zo is, met een reden.',
      ['EX-06'],
    ],
  ])('%j', (profile, because, ids) => {
    const told = rules.explainObligation(profile);
    expect(told.result).toEqual(rules.determineObligation(profile));
    expect(told.because).toEqual([because]);
    expect(idsOf(told)).toEqual(ids);
  });
});

describe('explainWorkExemption', () => {
  const contracts = [{ start: '2026-01-01', end: '2026-06-30', hoursPerWeek: 19, fullTimeHours: 38 }];

  it.each<[rules.WorkEvidence, string, string, string[]]>([
    [{ capacity: 'NONE' }, 'Het werk geeft geen vrijstelling.', 'De inburgeraar werkt niet.', ['EX-01']],
    [
      { capacity: 'EMPLOYEE', legal: true },
      'Het werk geeft geen vrijstelling.',
      'Het bewijs van het werk ontbreekt.',
      ['EX-05', 'EX-02'],
    ],
    [
      { capacity: 'EMPLOYEE', legal: true, contracts },
      'Door het werk is het participatietraject een vrije keuze.',
      'Het werk is legaal, minstens halftijds en bewezen.',
      ['EX-01', 'EX-02'],
    ],
    [
      { capacity: 'SELF_EMPLOYED', legal: true, proofOfSelfEmployment: true },
      'Kijk na of het werk een vrijstelling geeft.',
      'Het is niet bekend of het werk minstens halftijds is.',
      ['EX-01', 'EX-03'],
    ],
    [
      { capacity: 'CIVIL_SERVANT', legal: true },
      'Het werk geeft geen vrijstelling.',
      'Het bewijs van het werk ontbreekt.',
      ['EX-05', 'EX-04'],
    ],
  ])('%j', (evidence, sentence, because, ids) => {
    const told = rules.explainWorkExemption(evidence);
    expect(told.result).toEqual(rules.assessWorkExemption(evidence));
    expect(told).toMatchObject({ sentence, because: [because] });
    expect(idsOf(told)).toEqual(ids);
  });
});

describe('explainProgress', () => {
  const terms = [{ start: '2026-01-12', end: '2026-12-31' }];
  const today = '2026-11-21';

  it('zegt hoeveel er is en hoeveel er nog te gaan is', () => {
    const told = rules.explainProgress({ terms, today, proofs: [] });
    expect(told.sentence).toBe('0 u van 40 u aanvaard. Nog 40 u te gaan.');
    expect(told.because).toEqual([]);
    expect(idsOf(told)).toEqual(['HR-01', 'HR-02', 'HR-08']);
  });

  it('zegt dat het doel bereikt is', () => {
    const proofs = [
      { id: 'p', status: 'ACCEPTED', sessions: [{ from: '2026-02-01', to: '2026-05-31', minutes: 2400 }] } as const,
    ];
    expect(rules.explainProgress({ terms, today, proofs }).sentence).toBe(
      'Het doel is bereikt: 40 u van 40 u aanvaard.',
    );
  });

  it('noemt wat wacht, wat niet telt en wat opvalt', () => {
    const sessions = [
      { date: '2026-03-02', minutes: 1000 },
      { date: '2026-12-01', minutes: 60 },
      { date: '2025-12-01', minutes: 60 },
      { date: '2025-12-02', minutes: 60 },
    ];
    const told = rules.explainProgress({ terms, today, proofs: [{ id: 'p', status: 'SIGNED', sessions }] });
    expect(told.because).toEqual([
      '16 u 40 is bevestigd en wacht op controle door de trajectbegeleider.',
      '1 regel telt niet mee: die dagen moeten nog komen.',
      '2 regels tellen niet mee: ze vallen buiten de termijn.',
      'Op één dag staan meer dan 16 uren. Ze tellen mee, maar kijk ze na.',
    ]);
    expect(idsOf(told)).toEqual(['CK-01', 'HR-02', 'HR-05', 'HR-01', 'HR-08']);
  });
});

describe('explainActivity', () => {
  it.each<[string, Partial<rules.ActivityCriteria>, string, string[], string[]]>([
    [
      'past',
      {},
      'Deze activiteit past bij de criteria.',
      ['Er is sociaal contact en Nederlands rondom.'],
      ['CR-01', 'CR-15', 'CR-18'],
    ],
    [
      'past niet',
      { setting: 'ALONE', mostlyAlone: true },
      'Deze activiteit past niet bij de criteria.',
      ['De inburgeraar doet de activiteit alleen.', 'De inburgeraar is er vooral alleen.'],
      ['CR-03', 'CR-06', 'CR-18'],
    ],
    [
      'te bespreken',
      { dutchContext: null, workingLanguageDutch: false, onlineOnly: true },
      'Bespreek deze activiteit eerst met de inburgeraar.',
      [
        'Is er Nederlands rondom de inburgeraar? Dat is nog niet bekend.',
        'Nederlands is er niet de voertaal.',
        'De activiteit is alleen online. Daarover zeggen de bronnen niets.',
      ],
      ['CR-01', 'CR-09', 'CR-18'],
    ],
  ])('%s', (_title, change, sentence, because, ids) => {
    const told = rules.explainActivity({ ...goodActivity, ...change });
    expect(told).toMatchObject({ sentence, because });
    expect(idsOf(told)).toEqual(ids);
  });
});

describe('explainContactPerson', () => {
  const participantEmail = 'amina@example.be';
  const counselorEmail = 'els@example.be';

  it.each<[rules.ContactPersonInput, string, string[]]>([
    [
      { contactEmail: 'rita@example.org' },
      'Er is een e-mailadres. De vraag gaat met een persoonlijke link.',
      ['CP-01', 'CP-03'],
    ],
    [{ contactEmail: '' }, 'Er is geen e-mailadres.', ['CP-01', 'PR-07']],
    [
      { contactEmail: 'neef@example.org', relation: 'FAMILY' },
      'De contactpersoon is familie van de inburgeraar.',
      ['CP-01', 'CR-04'],
    ],
    [{ contactEmail: participantEmail }, 'Dit is het e-mailadres van de inburgeraar zelf.', ['PR-05', 'CP-01']],
    [{ contactEmail: counselorEmail }, 'Dit is het e-mailadres van de trajectbegeleider.', ['RC-06', 'CP-01']],
  ])('%j', (input, because, ids) => {
    const told = rules.explainContactPerson({ participantEmail, counselorEmail, ...input });
    expect(told.because).toEqual([because]);
    expect(idsOf(told)).toEqual(ids);
  });
});

describe('explainEndOfTerm', () => {
  it.each<[Partial<rules.EndOfTermDossier>, string, string, string[]]>([
    [{ goalReached: true }, 'Het doel is bereikt.', 'De 40 uren zijn aanvaard.', ['HR-01']],
    [{ today: '2026-06-30' }, 'De termijn loopt nog.', 'De laatste dag is dinsdag 30 juni 2026.', ['HR-02']],
    [
      { sanctioned: true },
      'De inburgeraar moet het doel nog halen.',
      'Er was al een sanctie. De verplichting blijft.',
      ['EN-05'],
    ],
    [
      { causeOutsideWill: true },
      'Het advies is: verleng de termijn.',
      'De oorzaak ligt buiten de wil van de inburgeraar.',
      ['EN-04'],
    ],
    [
      { effort: 'NONE' },
      'Een sanctie is mogelijk. Een mens beslist, met een reden.',
      'Er was geen inspanning.',
      ['EN-01', 'EN-02'],
    ],
    [
      { effort: 'INSUFFICIENT' },
      'Een sanctie is mogelijk. Een mens beslist, met een reden.',
      'Er was te weinig inspanning.',
      ['EN-01', 'EN-02'],
    ],
    [
      { status: 'ENTITLED', obligation: 'OPTIONAL' },
      'Er is nog geen inburgeringsattest mogelijk.',
      'Het participatietraject staat in het contract en is niet af.',
      ['OPT-02', 'EN-03'],
    ],
  ])('%j', (change, sentence, because, ids) => {
    const told = rules.explainEndOfTerm({ ...missed, ...change });
    expect(told).toMatchObject({ sentence, because: [because] });
    expect(idsOf(told)).toEqual(ids);
  });
});

describe('explainOption', () => {
  it.each<[rules.OptionDossier, string, string[], string[]]>([
    [
      { obligation: 'OPTIONAL', contractIncludesPnt: true, optedOut: true, wantsCertificate: true },
      'Eerst moet het participatietraject af zijn. Dan pas kan het inburgeringsattest.',
      [
        'Het participatietraject staat in het contract.',
        'De inburgeraar ziet af van het participatietraject.',
        'Pas het contract aan om het inburgeringsattest nog te halen.',
      ],
      ['OPT-02', 'OPT-03', 'OPT-04'],
    ],
    [
      { obligation: 'OPTIONAL', contractIncludesPnt: false },
      'Het participatietraject is niet nodig voor het inburgeringsattest.',
      ['Het participatietraject staat niet in het contract.'],
      ['OPT-01'],
    ],
    [
      { obligation: 'MANDATORY', goalReached: true },
      'Het participatietraject staat het inburgeringsattest niet meer in de weg.',
      ['Het participatietraject is verplicht.'],
      ['TG-01', 'OPT-02'],
    ],
    [
      { obligation: 'MANDATORY', optedOut: true },
      'Dit kan niet.',
      ['Bij een verplicht traject kan de inburgeraar niet afzien.'],
      ['TG-01', 'OPT-03'],
    ],
    [
      { obligation: 'NOT_APPLICABLE' },
      'Het participatietraject is niet nodig voor het inburgeringsattest.',
      ['Een voortraject heeft geen contract.'],
      ['TG-06'],
    ],
  ])('%j', (dossier, sentence, because, ids) => {
    const told = rules.explainOption(dossier);
    expect(told).toMatchObject({ result: rules.optionStatus(dossier), sentence, because });
    expect(idsOf(told)).toEqual(ids);
  });
});

describe('explainTransition', () => {
  it('zegt wat een stap doet en welke taak volgt', () => {
    const told = rules.explainTransition({ state: 'SIGNED', action: 'DOUBT', actor: 'COUNSELOR' });
    expect(told.sentence).toBe('Het bewijs van deelname is nu: In twijfel.');
    expect(told.because).toEqual([
      'De trajectbegeleider twijfelt aan de uren.',
      'Neem contact op met de contactpersoon.',
    ]);
    expect(idsOf(told)).toEqual(['CK-02']);
  });

  it('legt elke pijl van de tabel uit, met minstens één regel', () => {
    for (const { from: state, action, actor, to } of rules.proofArrows) {
      const told = rules.explainTransition({ state, action, actor });
      expect(told.result).toEqual(to);
      expect(told.rules.length).toBeGreaterThan(0);
      expect(told.because).toHaveLength(to.task ? 2 : 1);
    }
  });

  it('zegt waarom een stap niet kan', () => {
    const other = rules.explainTransition({ state: 'SENT', action: 'SIGN', actor: 'PARTICIPANT' });
    expect(other.because).toEqual(['Deze stap is aan iemand anders.']);
    const never = rules.explainTransition({ state: 'CANCELLED', action: 'SIGN', actor: 'CONTACT_PERSON' });
    expect(never.because).toEqual(['Deze stap past niet bij de staat van het bewijs.']);
  });
});
