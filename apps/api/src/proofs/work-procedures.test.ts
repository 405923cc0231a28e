import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { refreshDueCases } from '../caseload/refresh-due.ts';
import { type WorkGroup, workGroupOf } from '../caseload/work-group.ts';
import { inAgency } from '../db/scope.ts';
import { breachesOfLines } from '../testing/line-invariants.ts';
import { keepSample } from '../testing/samples.ts';
import { openWorld, type World } from '../testing/world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const work = async () => (await world.counselor.proofs.work()).groups;

const ourAgency = () => world.staffOf('COUNSELOR').agencyId;
/** What the sweep does every day. */
const sweep = () => refreshDueCases(world.deps, ourAgency());
/** Where a stored line says something else than the rules (I8). */
const breaches = () => inAgency(world.db, ourAgency(), (scope) => breachesOfLines(scope, world.today()));
const groupOf = async (proofId: string, caller = world.counselor) =>
  (await caller.proofs.work()).groups.find(({ rows }) => rows.some((row) => row.proofId === proofId))?.group;

/** One proof in each way of waiting. */
async function everyWay() {
  // Each at a moment of its own: the oldest comes first.
  const asked = () => {
    world.later({ seconds: 1 });
    return world.askedProof();
  };
  const old = await asked();
  const refused = await asked();
  await world.visitor.confirmations.decline({ token: refused.token, how: 'REFUSE', reason: null });
  const doubted = await asked();
  await world.confirm(doubted.token);
  await world.decide(doubted.proofId, 'DOUBT');
  const reopen = await asked();
  await world.confirm(reopen.token);
  await world.visitor.confirmations.askReopen({ token: reopen.token, reason: 'Er staat een dag te veel.' });
  const stopped = await asked();
  await world.counselor.activities.correctContactPerson({ activityId: stopped.activityId, email: 'x@example.be' });
  const left = await asked();
  const { contactPerson } = await world.counselor.activities.get({ id: left.activityId });
  const { id, revision } = contactPerson;
  await world.counselor.addressBook.markPresence({ id, revision, left: true });
  world.later({ days: 15 });
  const signed = await asked();
  await world.confirm(signed.token);
  const fresh = await asked();
  const draft = await world.draftProof(await world.activity(await world.person()));
  const accepted = await asked();
  await world.confirm(accepted.token);
  await world.decide(accepted.proofId, 'ACCEPT');
  const sampled = await asked();
  await world.confirm(sampled.token);
  await world.decide(sampled.proofId, 'ACCEPT');
  const coordinator = world.staffOf('COORDINATOR');
  const sampleId = await keepSample(world, sampled.proofId, coordinator);
  const outcome = { sampleId, proofId: sampled.proofId, outcome: 'DOUBT', note: 'Andere dagen genoemd.' } as const;
  await world.callerOf(coordinator).samples.record(outcome);
  const outside = await asked();
  await world.confirm(outside.token);
  const { pathway } = await world.counselor.people.get({ id: outside.participantId });
  await world.counselor.pathways.save({ ...pathway, trajectoryType: 'PRE_TRAJECTORY' });
  return {
    REVIEW: [signed.proofId],
    CALL: [refused.proofId, doubted.proofId, reopen.proofId, sampled.proofId],
    UNANSWERED: [old.proofId, stopped.proofId, left.proofId],
    SEND: [draft],
    WAIT: [fresh.proofId],
  } satisfies Record<WorkGroup, string[]>;
}

describe('the proofs that ask for something', () => {
  it('stand in the group of the step that the rules give them, the oldest first', async () => {
    const expected = await everyWay();
    await sweep();
    const groups = await work();
    expect(Object.fromEntries(groups.map(({ group, rows }) => [group, rows.map(({ proofId }) => proofId)]))).toEqual(
      expected,
    );
    for (const { group, rows, count } of groups) {
      expect(count).toBe(expected[group].length);
      for (const { step } of rows) expect(workGroupOf[step.kind]).toBe(group);
    }
    expect(await breaches()).toEqual([]);
    // Two weeks and a day later one more has waited for too long. Its words say so before the sweep wrote it down.
    world.later({ days: 15 });
    const early = await work();
    expect(early.find(({ group }) => group === 'WAIT')?.rows.map(({ step }) => step.kind)).toEqual(['NO_ANSWER']);
    await sweep();
    const later = await work();
    expect(later.find(({ group }) => group === 'WAIT')).toBeUndefined();
    expect(later.find(({ group }) => group === 'UNANSWERED')?.count).toBe(4);
    for (const { group, rows } of later) for (const { step } of rows) expect(workGroupOf[step.kind]).toBe(group);
    expect(await breaches()).toEqual([]);
  });

  it('move when somebody decides, and with the case to whoever takes it over', async () => {
    const { proofId, participantId, token } = await world.askedProof();
    expect(await groupOf(proofId)).toBe('WAIT');
    await world.confirm(token);
    expect(await groupOf(proofId)).toBe('REVIEW');
    const { rows } = await world.counselor.proofs.workPage({ group: 'REVIEW' });
    const { signals } = await world.counselor.proofs.get({ id: proofId });
    const sentences = signals.map(({ sentence }) => sentence);
    expect(sentences.length).toBeGreaterThan(0);
    expect(rows.find((row) => row.proofId === proofId)?.signals).toEqual(sentences);
    const action = { kind: 'ASSIGN', counselorId: world.colleague.userId } as const;
    await world.counselor.bulk.run({ selection: { ids: [participantId] }, action });
    const theirs = world.callerOf(world.colleague);
    expect([await groupOf(proofId), await groupOf(proofId, theirs)]).toEqual([undefined, 'REVIEW']);
    expect((await theirs.reviews.list()).rows.map(({ id }) => id)).toEqual([proofId]);
    await world.decide(proofId, 'ACCEPT', null, world.colleague);
    expect(await groupOf(proofId, theirs)).toBeUndefined();
    expect(await breaches()).toEqual([]);
  });

  it('of a colleague are for the colleague and the coordinator', async () => {
    const { proofId } = await world.askedProof(undefined, world.colleague);
    const page = (caller = world.counselor) => caller.proofs.workPage({ group: 'WAIT' });
    const ids = async (caller = world.counselor) => (await page(caller)).rows.map((row) => row.proofId);
    expect(await ids()).not.toContain(proofId);
    expect(await ids(world.callerOf(world.colleague))).toEqual([proofId]);
    expect(await ids(world.callerOf(world.staffOf('COORDINATOR')))).toContain(proofId);
  });

  it('come fifty at a time, forwards and back', async () => {
    const participantId = await world.person({}, world.colleague);
    const activityId = await world.activity(participantId, {}, world.colleague);
    for (let n = 0; n < 53; n += 1) {
      world.later({ seconds: 1 });
      await world.draftProof(activityId, [world.row(3)], world.colleague);
    }
    const theirs = world.callerOf(world.colleague).proofs;
    const first = await theirs.workPage({ group: 'SEND' });
    expect([first.rows.length, first.hasNext, first.hasPrevious, first.count]).toEqual([50, true, false, 53]);
    const second = await theirs.workPage({ group: 'SEND', after: first.rows.at(-1)?.proofId ?? '' });
    expect([second.rows.length, second.hasNext, second.hasPrevious]).toEqual([3, false, true]);
    const back = await theirs.workPage({ group: 'SEND', before: second.rows[0]?.proofId ?? '' });
    expect(back.rows).toEqual(first.rows);
  });
});
