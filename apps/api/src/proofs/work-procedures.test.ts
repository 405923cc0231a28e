import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openWorld, type World } from '../testing/world.ts';
import type { WorkGroup } from './work-input.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const kindsOf: Record<WorkGroup, string[]> = {
  REVIEW: ['REVIEW'],
  CALL: ['REFUSED', 'IN_DOUBT', 'REOPEN_ASKED'],
  UNANSWERED: ['MAIL_FAILED', 'NO_ANSWER'],
  SEND: ['SEND_REQUEST'],
  WAIT: ['WAIT'],
};
const work = async () => (await world.counselor.proofs.work()).groups;

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
  world.later({ days: 15 });
  const signed = await asked();
  await world.confirm(signed.token);
  const fresh = await asked();
  const draft = await world.draftProof(await world.activity(await world.person()));
  const accepted = await asked();
  await world.confirm(accepted.token);
  await world.decide(accepted.proofId, 'ACCEPT');
  return {
    REVIEW: [signed.proofId],
    CALL: [refused.proofId, doubted.proofId, reopen.proofId],
    UNANSWERED: [old.proofId, stopped.proofId],
    SEND: [draft],
    WAIT: [fresh.proofId],
  } satisfies Record<WorkGroup, string[]>;
}

describe('the proofs that ask for something', () => {
  it('stand in the group of the step that the rules give them, the oldest first', async () => {
    const expected = await everyWay();
    const groups = await work();
    expect(Object.fromEntries(groups.map(({ group, rows }) => [group, rows.map(({ proofId }) => proofId)]))).toEqual(
      expected,
    );
    for (const { group, rows, count } of groups) {
      expect(count).toBe(expected[group].length);
      for (const { step } of rows) expect(kindsOf[group]).toContain(step.kind);
    }
    // A day later one more has waited for too long, in the rules and in the query.
    world.later({ days: 1 });
    world.later({ days: 14 });
    const later = await work();
    expect(later.find(({ group }) => group === 'WAIT')).toBeUndefined();
    expect(later.find(({ group }) => group === 'UNANSWERED')?.count).toBe(3);
    for (const { group, rows } of later) for (const { step } of rows) expect(kindsOf[group]).toContain(step.kind);
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
