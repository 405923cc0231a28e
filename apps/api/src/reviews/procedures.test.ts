import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { auditRows } from '../db/schema.ts';
import { breaches } from '../testing/invariants.ts';
import { dump } from '../testing/snapshot.ts';
import { openWorld, type World } from '../testing/world.ts';

let world: World;
let activityId: string;
let participantId: string;
let day = 20;
let people = 0;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

/** A signed proof on a day of its own. */
async function signed(activity = activityId) {
  const proofId = await world.draftProof(activity, [world.row(++day)]);
  await world.counselor.proofs.send({ id: proofId });
  await world.confirm((await world.linkOf(proofId)).token);
  return proofId;
}

// A contact person whose first proof was accepted, so that the next ones have no signal.
beforeEach(async () => {
  participantId = await world.person();
  activityId = await newActivity(participantId);
  await world.decide(await signed(), 'ACCEPT', null);
});

/** With a contact person whose address nobody else has. */
const newActivity = (participant: string) => {
  const contactPerson = { name: 'Greet Maes', email: `greet${++people}@example.be`, phone: null, role: null };
  return world.activity(participant, { contactPerson });
};

const seen = async (...ids: string[]) => {
  const proofs = [];
  for (const id of ids) {
    const { proof } = await world.counselor.proofs.get({ id });
    proofs.push({ id, revision: proof.revision });
  }
  return { proofs };
};
const stateOf = async (id: string) => (await world.counselor.proofs.get({ id })).proof.state;
const counted = async () => (await world.counselor.people.get({ id: participantId })).progress.result.countedMinutes;

describe('the work list', () => {
  it('names the signed proofs of the own cases, longest waiting first, with their signals', async () => {
    const first = await signed();
    world.later({ minutes: 1 });
    const other = await world.person({ name: 'Olena Koval' });
    const second = await signed(await newActivity(other));
    const { rows, more } = await world.counselor.reviews.list();
    expect(rows.map(({ id }) => id)).toEqual([first, second]);
    expect(rows.map(({ signals }) => signals.map(({ code }) => code))).toEqual([[], ['NEW_CONTACT_PERSON']]);
    expect(rows[0]).toMatchObject({ participantName: 'Amina Haddad', minutes: 180 });
    expect(more).toBe(false);
    expect((await world.callerOf(world.colleague).reviews.list()).rows).toEqual([]);
    expect((await world.callerOf(world.staffOf('COUNSELOR', 'OTHER')).reviews.list()).rows).toEqual([]);
    expect((await world.callerOf(world.staffOf('COORDINATOR')).reviews.list()).rows).toHaveLength(2);
  });
});

describe('accepting many', () => {
  it('accepts each, counts the hours, and writes each in the trail', async () => {
    const ids = [await signed(), await signed()];
    const before = await counted();
    const outcomes = await world.counselor.reviews.accept(await seen(...ids));
    expect(outcomes.map(({ id, done, problem }) => [id, done, problem])).toEqual(ids.map((id) => [id, true, null]));
    expect(await counted()).toBe(before + 360);
    for (const id of ids) {
      const trail = await world.db.select().from(auditRows).where(eq(auditRows.subjectId, id));
      expect(trail.at(-1)).toMatchObject({ action: 'PROOF_ACCEPT', facts: { from: 'SIGNED', to: 'ACCEPTED' } });
    }
  });

  it('leaves out what changed meanwhile, has a signal, or is of a colleague, and says why', async () => {
    const good = await signed();
    const doubted = await signed();
    const signal = await signed(await newActivity(await world.person({ name: 'Karim Benali' })));
    const page = await seen(doubted, good, signal, good);
    await world.decide(doubted, 'DOUBT');
    const outcomes = await world.counselor.reviews.accept(page);
    expect(outcomes.map(({ done }) => done)).toEqual([false, true, false, false]);
    expect(outcomes[0]?.problem).toContain('al beslist');
    expect(outcomes[2]?.problem).toContain('signaal');
    expect(await stateOf(signal)).toBe('SIGNED');
    const colleague = world.callerOf(world.colleague);
    expect(await colleague.reviews.accept(await seen(signal))).toMatchObject([
      { done: false, problem: 'Een andere trajectbegeleider volgt deze inburgeraar op.' },
    ]);
    const stranger = world.callerOf(world.staffOf('COUNSELOR', 'OTHER'));
    expect(await stranger.reviews.accept(await seen(signal))).toEqual([]);
  });

  it('at once from two windows accepts once', async () => {
    const page = await seen(await signed(), await signed());
    const both = await Promise.all([world.counselor.reviews.accept(page), world.counselor.reviews.accept(page)]);
    for (const index of [0, 1]) expect(both.filter((outcomes) => outcomes[index]?.done)).toHaveLength(1);
  });

  it('takes no more than fit on a page', async () => {
    const proofs = Array.from({ length: 51 }, () => ({ id: world.unknownId, revision: 1 }));
    await expect(world.counselor.reviews.accept({ proofs })).rejects.toMatchObject({ code: 'BAD_REQUEST' });
  });
});

describe('undoing it', () => {
  it('puts every proof back to waiting, and the hours with it', async () => {
    const ids = [await signed(), await signed()];
    const before = await counted();
    await world.counselor.reviews.accept(await seen(...ids));
    world.later({ minutes: 9 });
    const undone = await world.counselor.reviews.undo(await seen(...ids));
    expect(undone.map(({ done }) => done)).toEqual([true, true]);
    expect(await counted()).toBe(before);
    for (const id of ids) {
      expect(await stateOf(id)).toBe('SIGNED');
      const trail = await world.db.select().from(auditRows).where(eq(auditRows.subjectId, id));
      expect(trail.at(-1)).toMatchObject({ action: 'PROOF_UNDO', facts: { from: 'ACCEPTED', to: 'SIGNED' } });
    }
    expect((await world.counselor.reviews.accept(await seen(...ids))).map(({ done }) => done)).toEqual([true, true]);
  });

  it('is too late after ten minutes, and changes nothing', async () => {
    const id = await signed();
    await world.counselor.reviews.accept(await seen(id));
    world.later({ minutes: 10, seconds: 1 });
    const page = await seen(id);
    const before = await dump(world.db);
    expect(await world.counselor.reviews.undo(page)).toMatchObject([
      { done: false, problem: expect.stringContaining('kan niet meer') },
    ]);
    expect(await dump(world.db)).toEqual(before);
  });

  it('leaves alone what somebody decided on since', async () => {
    const id = await signed();
    await world.counselor.reviews.accept(await seen(id));
    const page = await seen(id);
    await world.decide(id, 'WITHDRAW', 'Toch niet.', world.staffOf('COORDINATOR'));
    expect(await world.counselor.reviews.undo(page)).toMatchObject([{ done: false }]);
    expect(await stateOf(id)).toBe('REJECTED');
  });

  it('returns to doubt what was accepted after a doubt', async () => {
    const id = await signed();
    await world.decide(id, 'DOUBT');
    await world.decide(id, 'ACCEPT', null);
    await world.counselor.reviews.undo(await seen(id));
    expect(await stateOf(id)).toBe('IN_DOUBT');
  });
});

it('leaves everything as it must be', async () => {
  await world.work();
  expect(await breaches(world.deps)).toEqual([]);
}, 60_000);
