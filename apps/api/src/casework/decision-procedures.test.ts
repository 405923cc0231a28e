import { addDays } from '@veertig/rules';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { breaches } from '../testing/invariants.ts';
import { openWorld, type World } from '../testing/world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

/** Somebody whose term ended yesterday, with too little effort. */
async function ended(status: 'OBLIGED' | 'ENTITLED' = 'OBLIGED') {
  const today = world.today();
  const term = { start: addDays(today, -300), end: addDays(today, -1) };
  const participantId = await world.person({ profile: { status }, contract: { includesPnt: true, term } });
  const { pathway } = await world.counselor.people.get({ id: participantId });
  await world.counselor.pathways.noteEffort({
    participantId,
    revision: pathway.revision,
    effort: 'INSUFFICIENT',
    causeOutsideWill: false,
    sanctioned: false,
  });
  return { participantId, termEnd: term.end };
}
const kindsOf = async (id: string) => (await world.counselor.people.get({ id })).next.map(({ kind }) => kind);
const revisionOf = async (id: string) => (await world.counselor.people.get({ id })).pathway.revision;

describe('the end of the term', () => {
  it('is decided by a person with a reason, and is then no longer urgent', async () => {
    const { participantId, termEnd } = await ended();
    expect(await kindsOf(participantId)).toContain('TERM_ENDED');
    const open = await world.counselor.decisions.list({ participantId });
    expect(open.termDecisions).toEqual(['EXTEND', 'ENFORCEMENT', 'GO_ON']);
    const reason = 'Drie afspraken gemist.\nGeen antwoord op brieven.';
    await world.counselor.decisions.endTerm({ participantId, after: 0, outcome: 'ENFORCEMENT', reason });
    const { made } = await world.counselor.decisions.list({ participantId });
    expect(made[0]?.decision).toMatchObject({ outcome: 'ENFORCEMENT', aboutOn: termEnd, reason });
    expect(made[0]?.decision.facts).toMatchObject({ advice: 'POSSIBLE_SANCTION', effort: 'INSUFFICIENT' });
    expect(await kindsOf(participantId)).not.toContain('TERM_ENDED');
    expect(await breaches(world.deps)).toEqual([]);
  });

  it('gets a new term with an extension, and asks again when that one ends', async () => {
    const { participantId, termEnd } = await ended();
    const until = addDays(termEnd, 60);
    const extend = { participantId, after: 0, outcome: 'EXTEND', reason: 'Ziek geweest.' } as const;
    await expect(world.counselor.decisions.endTerm(extend)).rejects.toMatchObject({
      cause: { problems: [{ field: 'until' }] },
    });
    await world.counselor.decisions.endTerm({ ...extend, until });
    const { terms } = await world.counselor.people.get({ id: participantId });
    expect(terms.at(-1)).toMatchObject({ start: addDays(termEnd, 1), end: until });
    expect((await world.counselor.decisions.list({ participantId })).termDecisions).toEqual([]);
  });

  it('keeps a decision that a later one replaces, and refuses the second of two at once', async () => {
    const { participantId } = await ended();
    const decide = (after: number, outcome: 'GO_ON' | 'ENFORCEMENT') =>
      world.counselor.decisions.endTerm({ participantId, after, outcome, reason: 'Overlegd met het team.' });
    await decide(0, 'GO_ON');
    await expect(decide(0, 'ENFORCEMENT')).rejects.toMatchObject({ code: 'CONFLICT' });
    await decide(1, 'ENFORCEMENT');
    const { made } = await world.counselor.decisions.list({ participantId });
    expect(made.map(({ decision }) => decision.outcome)).toEqual(['ENFORCEMENT', 'GO_ON']);
  });

  it('EN-03: who is entitled is never sent to enforcement', async () => {
    const { participantId } = await ended('ENTITLED');
    const call = world.counselor.decisions.endTerm({ participantId, after: 0, outcome: 'ENFORCEMENT', reason: 'Nee.' });
    await expect(call).rejects.toMatchObject({ cause: { refusal: { code: 'DECISION_NOT_POSSIBLE' } } });
    await world.counselor.decisions.endTerm({ participantId, after: 0, outcome: 'STOP', reason: 'Wil stoppen.' });
    expect(await kindsOf(participantId)).toEqual([]);
  });

  it('cannot be decided while the term runs, nor without a reason', async () => {
    const participantId = await world.person();
    const call = world.counselor.decisions.endTerm({ participantId, after: 0, outcome: 'GO_ON', reason: 'Vroeg.' });
    await expect(call).rejects.toMatchObject({ cause: { refusal: { code: 'DECISION_NOT_POSSIBLE' } } });
    const empty = world.counselor.decisions.endTerm({ participantId, after: 0, outcome: 'GO_ON', reason: ' \n ' });
    await expect(empty).rejects.toMatchObject({ code: 'BAD_REQUEST' });
  });
});

describe('opting in and out', () => {
  const entitled = () => world.person({ profile: { status: 'ENTITLED' } });
  const choose = async (participantId: string, change: object) =>
    world.counselor.decisions.choose({
      ...{ participantId, revision: await revisionOf(participantId), chosenOn: world.today(), choice: 'OUT' },
      ...change,
    });

  it('OPT-04: opted out with the certificate wanted asks to amend the contract', async () => {
    const participantId = await entitled();
    await choose(participantId, { wantsCertificate: true });
    const page = await world.counselor.people.get({ id: participantId });
    expect(page.option.result).toMatchObject({ certificateBlocked: true, task: 'AMEND_CONTRACT' });
    expect(await kindsOf(participantId)).toContain('AMEND_CONTRACT');
    await choose(participantId, { choice: 'AMENDED', contractReference: 'C-8' });
    const after = await world.counselor.people.get({ id: participantId });
    expect(after.option.result).toEqual({ pntRequiredForCertificate: false, certificateBlocked: false });
    expect(await kindsOf(participantId)).not.toContain('AMEND_CONTRACT');
    expect(await breaches(world.deps)).toEqual([]);
  });

  it('OPT-01: opting in asks the reference of the contract', async () => {
    const participantId = await world.person({ profile: { status: 'ENTITLED' }, contract: { includesPnt: false } });
    await expect(choose(participantId, { choice: 'IN' })).rejects.toMatchObject({
      cause: { problems: [{ field: 'contractReference' }] },
    });
    await choose(participantId, { choice: 'IN', contractReference: 'C-9' });
    const { pathway } = await world.counselor.people.get({ id: participantId });
    expect(pathway).toMatchObject({ contractIncludesPnt: true, optedOut: false, contractReference: 'C-9' });
  });

  it('OPT-01: stands in the history from the start when a dossier begins with it', async () => {
    const participantId = await entitled();
    const { made } = await world.counselor.decisions.list({ participantId });
    const start = (await world.counselor.people.get({ id: participantId })).terms[0]?.start;
    expect(made).toMatchObject([
      { decision: { subject: 'CHOICE', outcome: 'IN', aboutOn: start, facts: { obligation: 'OPTIONAL' } } },
    ]);
    const { items } = await world.counselor.timeline.list({ participantId });
    expect(items).toMatchObject([{ action: 'PARTICIPANT_ADDED', facts: { choice: 'IN' } }]);
  });

  it.each([
    ['who is obliged', { profile: { status: 'OBLIGED' } }],
    ['whose contract does not hold it', { profile: { status: 'ENTITLED' }, contract: { includesPnt: false } }],
  ] as const)('holds nothing for %s', async (_title, change) => {
    const participantId = await world.person(change);
    expect((await world.counselor.decisions.list({ participantId })).made).toEqual([]);
    const { items } = await world.counselor.timeline.list({ participantId });
    expect(items[0]?.facts).not.toHaveProperty('choice');
  });

  it('OPT-03: what is mandatory cannot be left', async () => {
    await expect(choose(await world.person(), {})).rejects.toMatchObject({
      cause: { refusal: { code: 'OPT_OUT_NOT_POSSIBLE' } },
    });
  });

  it('leaves one truth: the record changes no choice, and says when the choice cannot stay', async () => {
    const participantId = await entitled();
    await choose(participantId, { wantsCertificate: true });
    const save = async (status: 'OBLIGED' | 'ENTITLED') =>
      world.counselor.pathways.save({ participantId, revision: await revisionOf(participantId), status });
    expect(await save('ENTITLED')).toMatchObject({ choiceOpen: false });
    expect(await save('OBLIGED')).toMatchObject({ choiceOpen: true });
    const { pathway } = await world.counselor.people.get({ id: participantId });
    expect(pathway).toMatchObject({ optedOut: true, contractIncludesPnt: true });
    await choose(participantId, { choice: 'IN', contractReference: 'C-10' });
    expect(await save('OBLIGED')).toMatchObject({ choiceOpen: false });
    const { made } = await world.counselor.decisions.list({ participantId });
    expect(made.map(({ decision }) => decision.outcome)).toEqual(['IN', 'OUT', 'IN']);
  });

  it('TG-06: what became a pre-trajectory leaves the contract, and nothing else can be chosen', async () => {
    const participantId = await entitled();
    const record = { status: 'ENTITLED', trajectoryType: 'PRE_TRAJECTORY' } as const;
    const saved = await world.counselor.pathways.save({
      participantId,
      revision: await revisionOf(participantId),
      ...record,
    });
    expect(saved.choiceOpen).toBe(true);
    await expect(choose(participantId, { choice: 'IN', contractReference: 'C-1' })).rejects.toMatchObject({
      cause: { refusal: { code: 'NO_CONTRACT_IN_PRE_TRAJECTORY' } },
    });
    await choose(participantId, { choice: 'AMENDED' });
    const { pathway } = await world.counselor.people.get({ id: participantId });
    expect(pathway.contractIncludesPnt).toBe(false);
  });

  it('refuses who saw an older record', async () => {
    const participantId = await entitled();
    const revision = await revisionOf(participantId);
    await choose(participantId, {});
    await expect(choose(participantId, { revision })).rejects.toMatchObject({ code: 'CONFLICT' });
  });
});
