import { expect, test } from 'vitest';
import { stepPlan } from './step-plan.ts';

type Facts = Parameters<typeof stepPlan>[0];
const term = { start: '2026-01-01', end: '2026-12-31' };
const facts = (known: object): Facts =>
  ({
    terms: [],
    activities: [],
    proofs: [],
    entries: [],
    pathway: { trajectoryType: 'REGULAR', contractIncludesPnt: true },
    progress: { result: { goalReached: false, remainingMinutes: 2400 } },
    ...known,
  }) as unknown as Facts;
const states = (known: object) => stepPlan(facts(known)).map(({ state }) => state);
const activity = (judgement: string) => ({ activity: { judgement, judgedAt: null } });
const proof = (state: string) => ({ proof: { state, decidedAt: null } });

const talk = (milestone: string, happenedOn = '2026-03-02') => ({ milestone, happenedOn });

test('without anything the registration interview is now', () => {
  expect(states({})).toEqual(['current', 'later', 'later', 'later', 'later', 'later']);
});

test('after the registration interview the intake is now', () => {
  const entries = [talk('REGISTRATION_INTERVIEW')];
  expect(states({ entries })).toEqual(['done', 'current', 'later', 'later', 'later', 'later']);
});

test('RC-09: an intake of several talks', () => {
  const plan = stepPlan(facts({ entries: [talk('INTAKE', '2026-03-09'), talk('INTAKE')] }));
  expect(plan[1]).toMatchObject({ state: 'done', note: '2 gesprekken, laatst op maandag 9 maart 2026.' });
});

test('with a term the activity is now', () => {
  expect(states({ terms: [term] })).toEqual(['done', 'done', 'done', 'current', 'later', 'later']);
});

test('a proposed activity does not end the step, a suitable one does', () => {
  expect(states({ terms: [term], activities: [activity('PROPOSED')] })[3]).toBe('current');
  expect(states({ terms: [term], activities: [activity('SUITABLE')] })[3]).toBe('done');
});

test('hours that count do not hide an activity that nobody judged', () => {
  const plan = states({ terms: [term], activities: [activity('PROPOSED')], proofs: [proof('ACCEPTED')] });
  expect(plan).toEqual(['done', 'done', 'done', 'current', 'done', 'later']);
});

test('at 40 hours every step says so', () => {
  const plan = stepPlan(
    facts({
      terms: [term],
      activities: [activity('SUITABLE')],
      proofs: [proof('ACCEPTED'), proof('REJECTED')],
      progress: { result: { goalReached: true, remainingMinutes: 0 } },
    }),
  );
  expect(plan.map(({ state }) => state)).toEqual(Array(6).fill('done'));
  expect(plan[4]?.note).toBe('1 van 2 aanvaard.');
  expect(plan[5]?.note).toBe('Gehaald.');
});

test('each step has its day', () => {
  const plan = stepPlan(
    facts({
      terms: [term, { start: '2027-01-01', end: '2027-03-31' }],
      activities: [
        { activity: { judgement: 'SUITABLE', judgedAt: '2026-02-01T10:00:00.000Z' } },
        { activity: { judgement: 'PROPOSED', warmHandover: 'PLANNED', warmHandoverOn: '2026-05-04' } },
      ],
      proofs: [{ proof: { state: 'ACCEPTED', decidedAt: '2026-06-30T22:30:00.000Z' } }, proof('SENT')],
      pathway: { trajectoryType: 'REGULAR', contractIncludesPnt: true, kbiEnteredOn: '2026-07-02' },
      progress: { result: { goalReached: true, remainingMinutes: 0 } },
    }),
  );
  expect(plan.map(({ note }) => note)).toEqual([
    'Hier niet genoteerd.',
    'Hier niet genoteerd.',
    'Van donderdag 1 januari 2026 tot en met woensdag 31 maart 2027.',
    '1 van 2 past bij de criteria, sinds zondag 1 februari 2026. Warme overdracht gepland op maandag 4 mei 2026.',
    '1 van 2 aanvaard, het eerste op woensdag 1 juli 2026.',
    'Gehaald. Ingegeven in KBI op donderdag 2 juli 2026.',
  ]);
});

test('a contract tells of a choice against the pathway', () => {
  const pathway = { trajectoryType: 'REGULAR', contractIncludesPnt: true, optedOut: true };
  expect(stepPlan(facts({ terms: [term], pathway }))[2]?.note).toContain('De inburgeraar ziet af.');
});

test('a pre-trajectory ends with the intake', () => {
  expect(states({ pathway: { trajectoryType: 'PRE_TRAJECTORY' } })).toEqual(['current', 'later']);
});
