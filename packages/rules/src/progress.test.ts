import { describe, expect, it } from 'vitest';
import {
  computeProgress,
  type ExcludedLine,
  type Progress,
  type ProgressFlag,
  type ProgressProof,
} from './progress.ts';
import type { ProofState } from './proof-state.ts';
import type { Session, Term } from './session.ts';

const year: Term = { start: '2026-01-12', end: '2026-12-31' };
const today = '2026-11-21';
const day = '2026-03-02';

function proof(id: string, status: ProofState, ...sessions: Session[]): ProgressProof {
  return { id, status, sessions };
}

function progressOf(proofs: ProgressProof[], terms: Term[] = [year]): Progress {
  return computeProgress({ terms, proofs, today });
}

/** The whole result, from what differs between cases. */
function result(counted: number, awaiting = 0, excluded: ExcludedLine[] = [], ...flags: ProgressFlag[]): Progress {
  return {
    countedMinutes: counted,
    awaitingCheckMinutes: awaiting,
    remainingMinutes: Math.max(0, 2400 - counted),
    goalReached: counted >= 2400,
    excluded,
    flags,
  };
}

const clock = (start: string, end: string, date = day): Session => ({ date, start, end });
const excludedFirst = (reason: ExcludedLine['reason']) => result(0, 0, [{ proof: 'p', line: 0, reason }]);

describe('computeProgress: wat telt', () => {
  it('HR-01: 39 u 59 is nog niet genoeg', () => {
    expect(progressOf([proof('p', 'ACCEPTED', { from: '2026-02-01', to: '2026-05-31', minutes: 2399 })])).toStrictEqual(
      {
        countedMinutes: 2399,
        awaitingCheckMinutes: 0,
        remainingMinutes: 1,
        goalReached: false,
        excluded: [],
        flags: [],
      },
    );
  });

  it.each<ProofState>(['SIGNED', 'IN_DOUBT'])('CK-01: uren van een bewijs in %s wachten op controle', (status) => {
    expect(progressOf([proof('p', status, { date: day, minutes: 90 })])).toStrictEqual(result(0, 90));
  });

  it('HR-01: wachtende uren brengen niemand aan het doel', () => {
    const proofs = [proof('p', 'SIGNED', { from: '2026-02-01', to: '2026-05-31', minutes: 3000 })];
    expect(progressOf(proofs)).toStrictEqual(result(0, 3000));
  });

  it('HR-08: aanvaarde en wachtende bewijzen staan naast elkaar', () => {
    const proofs = [
      proof('a', 'ACCEPTED', { date: day, minutes: 120 }),
      proof('b', 'SIGNED', { date: day, minutes: 60 }),
    ];
    expect(progressOf(proofs)).toStrictEqual(result(120, 60));
  });

  it('HR-06: de eerste dag en de laatste weken tellen even goed', () => {
    const late = progressOf([proof('p', 'ACCEPTED', { from: '2026-11-01', to: today, minutes: 2400 })]);
    const early = progressOf([proof('p', 'ACCEPTED', { from: '2026-01-12', to: '2026-01-31', minutes: 2400 })]);
    expect([early, late]).toStrictEqual([result(2400), result(2400)]);
  });

  it('TG-09: de eis is voor iedereen gelijk, extra velden veranderen niets', () => {
    const input = { terms: [year], proofs: [], today, status: 'ENTITLED', requiredMinutes: 10 };
    expect(computeProgress(input)).toStrictEqual(result(0));
  });

  it('PR-01: een onbekende status telt voor niets, ook niet als fout', () => {
    expect(progressOf([proof('p', 'LOST' as ProofState, { date: day, minutes: -5 })])).toStrictEqual(result(0));
  });

  it.each<ProofState>(['DRAFT', 'SENT', 'REJECTED', 'REFUSED', 'CANCELLED'])(
    'D-04: een foute regel in %s geeft geen melding',
    (status) => {
      expect(progressOf([proof('p', status, { date: day, minutes: 0 })])).toStrictEqual(result(0));
    },
  );
});

describe('computeProgress: repeat', () => {
  it('telt n gelijke regels', () => {
    const session = { from: '2026-02-01', to: '2026-02-28', minutes: 6, repeat: 400 };
    expect(progressOf([proof('p', 'ACCEPTED', session)])).toStrictEqual(result(2400));
  });

  it('is hetzelfde als de regels uitgeschreven, ook in de nummers van fouten', () => {
    const bad: Session = { date: '2027-03-02', minutes: 60 };
    const good: Session = { date: day, minutes: 60 };
    const short = progressOf([proof('p', 'ACCEPTED', { ...good, repeat: 2 }, { ...bad, repeat: 2 }, good)]);
    expect(short).toStrictEqual(progressOf([proof('p', 'ACCEPTED', good, good, bad, bad, good)]));
    expect(short.excluded.map(({ line }) => line)).toEqual([2, 3]);
  });

  it('laat gelijke kloktijden één keer tellen, met melding', () => {
    const session = { ...clock('14:00', '16:00'), repeat: 3 };
    expect(progressOf([proof('p', 'ACCEPTED', session)])).toStrictEqual(result(120, 0, [], 'OVERLAP'));
  });

  it('telt nul regels niet', () => {
    expect(progressOf([proof('p', 'ACCEPTED', { date: day, minutes: 60, repeat: 0 })])).toStrictEqual(result(0));
  });

  it.each([-1, 1.5, Number.NaN, '3', 1e9])('weigert %s als aantal regels', (repeat) => {
    const session = { date: day, minutes: 60, repeat: repeat as number };
    expect(progressOf([proof('p', 'ACCEPTED', session)])).toStrictEqual(excludedFirst('INVALID_DURATION'));
  });
});

describe('computeProgress: wat niet telt', () => {
  it.each<[string, unknown, ExcludedLine['reason']]>([
    ['0 minuten', { date: day, minutes: 0 }, 'INVALID_DURATION'],
    ['negatieve minuten', { date: day, minutes: -30 }, 'INVALID_DURATION'],
    ['halve minuten', { date: day, minutes: 90.5 }, 'INVALID_DURATION'],
    ['minuten als tekst', { date: day, minutes: '90' }, 'INVALID_DURATION'],
    ['geen minuten', { date: day }, 'INVALID_DURATION'],
    ['24 u en 1 minuut', { date: day, minutes: 1441 }, 'INVALID_DURATION'],
    ['einde gelijk aan begin', clock('14:00', '14:00'), 'INVALID_DURATION'],
    ['over middernacht', clock('22:00', '01:00'), 'INVALID_DURATION'],
    ['een uur dat niet bestaat', clock('14:00', '25:00'), 'INVALID_DURATION'],
    ['een begin om 24 uur', clock('24:00', '24:00'), 'INVALID_DURATION'],
    ['tekst als tijd', clock('twee', 'drie'), 'INVALID_DURATION'],
    ['alleen een begin', { date: day, start: '14:00' }, 'INVALID_DURATION'],
    ['niets', null, 'INVALID_DURATION'],
    [
      'een periode die eindigt voor ze begint',
      { from: '2026-03-10', to: '2026-03-01', minutes: 60 },
      'INVALID_DURATION',
    ],
    ['meer uren dan er in de periode passen', { from: day, to: day, minutes: 1441 }, 'INVALID_DURATION'],
    ['een foute duur in de toekomst en buiten de termijn', { date: '2027-03-02', minutes: 0 }, 'INVALID_DURATION'],
    ['morgen', { date: '2026-11-22', minutes: 60 }, 'IN_FUTURE'],
    ['in de toekomst en buiten de termijn', { date: '2027-01-05', minutes: 60 }, 'IN_FUTURE'],
    ['een periode die nog loopt', { from: '2026-11-01', to: '2026-11-30', minutes: 60 }, 'IN_FUTURE'],
    ['de dag voor de termijn', { date: '2026-01-11', minutes: 60 }, 'OUTSIDE_TERM'],
    ['een dag die niet bestaat', { date: '2026-02-30', minutes: 60 }, 'OUTSIDE_TERM'],
    ['geen dag', { minutes: 60 }, 'OUTSIDE_TERM'],
    ['een periode helemaal voor de termijn', { from: '2025-12-01', to: '2026-01-11', minutes: 60 }, 'OUTSIDE_TERM'],
    [
      'een periode met een dag te vroeg',
      { from: '2026-01-11', to: '2026-02-01', minutes: 60 },
      'PERIOD_PARTLY_OUTSIDE_TERM',
    ],
  ])('HR-02: %s', (_title, session, reason) => {
    expect(progressOf([proof('p', 'ACCEPTED', session as Session)])).toStrictEqual(excludedFirst(reason));
  });

  it.each<[string, Session, number]>([
    ['de eerste dag van de termijn', { date: '2026-01-12', minutes: 60 }, 60],
    ['vandaag', { date: today, minutes: 60 }, 60],
    ['een periode die vandaag eindigt', { from: '2026-11-01', to: today, minutes: 60 }, 60],
    ['tot middernacht', clock('22:00', '24:00'), 120],
    ['na middernacht', clock('00:00', '01:00'), 60],
    ['één minuut', clock('23:58', '23:59'), 1],
  ])('HR-02: %s telt wel', (_title, session, minutes) => {
    expect(progressOf([proof('p', 'ACCEPTED', session)])).toStrictEqual(result(minutes));
  });

  it('HR-02: het einde van de termijn zelf telt nog', () => {
    const terms = [{ start: '2026-01-12', end: '2026-06-30' }];
    const proofs = [proof('p', 'ACCEPTED', { date: '2026-06-30', minutes: 60 }, { date: '2026-07-01', minutes: 60 })];
    expect(progressOf(proofs, terms)).toStrictEqual(result(60, 0, [{ proof: 'p', line: 1, reason: 'OUTSIDE_TERM' }]));
  });

  it('PR-01: fouten staan in de volgorde van de bewijzen en de regels', () => {
    const future: Session = { date: '2026-12-24', minutes: 60 };
    const broken: Session = { date: day, minutes: 0 };
    const proofs = [proof('z', 'SIGNED', future, broken), proof('a', 'ACCEPTED', { date: day, minutes: 60 }, future)];
    expect(progressOf(proofs)).toStrictEqual(
      result(60, 0, [
        { proof: 'z', line: 0, reason: 'IN_FUTURE' },
        { proof: 'z', line: 1, reason: 'INVALID_DURATION' },
        { proof: 'a', line: 1, reason: 'IN_FUTURE' },
      ]),
    );
  });

  it('HR-02: zonder termijn telt niets', () => {
    expect(progressOf([proof('p', 'ACCEPTED', { date: day, minutes: 60 })], [])).toStrictEqual(
      excludedFirst('OUTSIDE_TERM'),
    );
  });
});

describe('computeProgress: meer termijnen', () => {
  const spring: Term = { start: '2026-01-12', end: '2026-06-30' };
  const period: Session = { from: '2026-06-15', to: '2026-07-15', minutes: 600 };

  it.each<[string, Term[], Progress]>([
    [
      'EN-04: een periode over twee aansluitende termijnen telt',
      [spring, { start: '2026-07-01', end: '2026-12-31' }],
      result(600),
    ],
    [
      'EN-04: een periode over twee termijnen die samenvallen telt',
      [{ start: '2026-05-01', end: '2026-12-31' }, spring],
      result(600),
    ],
    [
      'EN-04: een gat van één dag breekt de periode',
      [spring, { start: '2026-07-02', end: '2026-12-31' }],
      excludedFirst('PERIOD_PARTLY_OUTSIDE_TERM'),
    ],
    [
      'HR-02: een termijn achterstevoren is geen termijn',
      [{ start: '2026-12-31', end: '2026-01-01' }],
      excludedFirst('OUTSIDE_TERM'),
    ],
    [
      'HR-02: een termijn die omhult',
      [
        { start: '2026-01-01', end: '2026-12-31' },
        { start: '2026-07-01', end: '2026-07-02' },
      ],
      result(600),
    ],
  ])('%s', (_title, terms, expected) => {
    expect(progressOf([proof('p', 'ACCEPTED', period)], terms)).toStrictEqual(expected);
  });

  it('EN-05: uren van voor en na een sanctie tellen samen, die in het gat niet', () => {
    const terms = [spring, { start: '2026-08-01', end: '2026-12-31' }];
    const sessions = ['2026-06-30', '2026-07-15', '2026-08-01'].map((date) => ({ date, minutes: 60 }));
    expect(progressOf([proof('p', 'ACCEPTED', ...sessions)], terms)).toStrictEqual(
      result(120, 0, [{ proof: 'p', line: 1, reason: 'OUTSIDE_TERM' }]),
    );
  });
});

describe('computeProgress: uren die samenvallen', () => {
  it('D-03: binnen één bewijs tellen ze één keer', () => {
    const proofs = [proof('p', 'ACCEPTED', clock('14:00', '16:00'), clock('15:00', '17:00'))];
    expect(progressOf(proofs)).toStrictEqual(result(180, 0, [], 'OVERLAP'));
  });

  it('D-03: aanvaarde uren gaan voor op wachtende', () => {
    const proofs = [proof('w', 'SIGNED', clock('14:00', '17:00')), proof('a', 'ACCEPTED', clock('15:00', '16:00'))];
    expect(progressOf(proofs)).toStrictEqual(result(60, 120, [], 'OVERLAP'));
  });

  it('D-03: wachtende uren die helemaal in aanvaarde vallen, wachten niet meer', () => {
    const proofs = [proof('w', 'IN_DOUBT', clock('15:00', '16:00')), proof('a', 'ACCEPTED', clock('14:00', '17:00'))];
    expect(progressOf(proofs)).toStrictEqual(result(180, 0, [], 'OVERLAP'));
  });

  it('D-03: twee wachtende bewijzen tellen samen één keer', () => {
    const proofs = [proof('a', 'SIGNED', clock('14:00', '16:00')), proof('b', 'SIGNED', clock('15:00', '17:00'))];
    expect(progressOf(proofs)).toStrictEqual(result(0, 180, [], 'OVERLAP'));
  });

  it('D-03: drie bewijzen in een ketting', () => {
    const proofs = [clock('10:00', '12:00'), clock('11:00', '14:00'), clock('13:00', '15:00')].map((session, index) =>
      proof(`p${index}`, 'ACCEPTED', session),
    );
    expect(progressOf(proofs)).toStrictEqual(result(300, 0, [], 'OVERLAP'));
  });

  it('D-03: aansluitend over twee bewijzen valt niet samen', () => {
    const proofs = [proof('a', 'ACCEPTED', clock('14:00', '16:00')), proof('b', 'SIGNED', clock('16:00', '18:00'))];
    expect(progressOf(proofs)).toStrictEqual(result(120, 120));
  });

  it('D-03: hetzelfde uur op een andere dag valt niet samen', () => {
    const proofs = [proof('p', 'ACCEPTED', clock('14:00', '16:00'), clock('14:00', '16:00', '2026-03-03'))];
    expect(progressOf(proofs)).toStrictEqual(result(240));
  });

  it('D-03: een duur zonder uren kan niet vergeleken worden', () => {
    const proofs = [proof('p', 'ACCEPTED', clock('14:00', '16:00'), { date: day, minutes: 120 })];
    expect(progressOf(proofs)).toStrictEqual(result(240));
  });

  it('D-03: een afgekeurd bewijs valt met niets samen', () => {
    const proofs = [proof('a', 'ACCEPTED', clock('14:00', '16:00')), proof('b', 'REJECTED', clock('14:00', '16:00'))];
    expect(progressOf(proofs)).toStrictEqual(result(120));
  });

  it('D-03: een regel buiten de termijn valt met niets samen', () => {
    const outside = clock('14:00', '16:00', '2025-03-02');
    expect(progressOf([proof('p', 'ACCEPTED', outside, outside)]).flags).toEqual([]);
  });
});

describe('computeProgress: een dag met te veel uren', () => {
  it.each<[string, Session[], Progress]>([
    ['precies 16 uur is gewoon', [{ date: day, minutes: 960 }], result(960)],
    ['een minuut meer krijgt een melding', [{ date: day, minutes: 961 }], result(961, 0, [], 'IMPLAUSIBLE_DAY_TOTAL')],
    [
      'klok en duur samen',
      [clock('08:00', '17:00'), { date: day, minutes: 480 }],
      result(1020, 0, [], 'IMPLAUSIBLE_DAY_TOTAL'),
    ],
    [
      'dezelfde negen uren twee keer zijn negen uren',
      [clock('08:00', '17:00'), clock('08:00', '17:00')],
      result(540, 0, [], 'OVERLAP'),
    ],
    ['een periode van één dag', [{ from: day, to: day, minutes: 1000 }], result(1000, 0, [], 'IMPLAUSIBLE_DAY_TOTAL')],
    [
      'een periode van één dag naast een duur',
      [
        { from: day, to: day, minutes: 500 },
        { date: day, minutes: 500 },
      ],
      result(1000, 0, [], 'IMPLAUSIBLE_DAY_TOTAL'),
    ],
    [
      'een periode die nooit past in 16 uur per dag',
      [{ from: day, to: '2026-03-03', minutes: 1921 }],
      result(1921, 0, [], 'IMPLAUSIBLE_DAY_TOTAL'),
    ],
    ['een periode die net past', [{ from: day, to: '2026-03-03', minutes: 1920 }], result(1920)],
    ['24 uur op een dag telt, met melding', [clock('00:00', '24:00')], result(1440, 0, [], 'IMPLAUSIBLE_DAY_TOTAL')],
    [
      'twee meldingen staan op alfabet',
      [clock('00:00', '20:00'), clock('01:00', '02:00')],
      result(1200, 0, [], 'IMPLAUSIBLE_DAY_TOTAL', 'OVERLAP'),
    ],
  ])('HR-05: %s', (_title, sessions, expected) => {
    expect(progressOf([proof('p', 'ACCEPTED', ...sessions)])).toStrictEqual(expected);
  });

  it('HR-05: aanvaarde en wachtende uren van een dag gaan samen', () => {
    const proofs = [
      proof('a', 'ACCEPTED', { date: day, minutes: 600 }),
      proof('b', 'SIGNED', { date: day, minutes: 600 }),
    ];
    expect(progressOf(proofs)).toStrictEqual(result(600, 600, [], 'IMPLAUSIBLE_DAY_TOTAL'));
  });
});

describe('computeProgress: onvolledige invoer', () => {
  it.each([null, undefined, 'x', 3, [], {}, { terms: {}, proofs: 'p' }])('%j geeft een lege stand', (input) => {
    expect(computeProgress(input as never)).toStrictEqual(result(0));
  });

  it('zonder leesbare dag van vandaag ligt niets in de toekomst', () => {
    const proofs = [proof('p', 'ACCEPTED', { date: '2026-12-01', minutes: 60 })];
    expect(computeProgress({ terms: [year], proofs, today: '' })).toStrictEqual(result(60));
  });
});
