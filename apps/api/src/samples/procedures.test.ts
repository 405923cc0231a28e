import { desc, eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { auditRows, samples } from '../db/schema.ts';
import { breaches } from '../testing/invariants.ts';
import { dump } from '../testing/snapshot.ts';
import { openWorld, type World } from '../testing/world.ts';

let world: World;
const coordinator = () => world.callerOf(world.staffOf('COORDINATOR'));
const month = () => world.today().slice(0, 7);

beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

/** So many proofs accepted now, each of another person. */
async function accepted(count: number): Promise<string[]> {
  const ids: string[] = [];
  for (let index = 0; index < count; index++) {
    const { proofId, token } = await world.askedProof();
    await world.confirm(token);
    await world.decide(proofId, 'ACCEPT', null);
    ids.push(proofId);
  }
  world.later({ minutes: 1 });
  return ids;
}

const draw = async (wanted: number) =>
  coordinator().samples.get(await coordinator().samples.draw({ month: month(), wanted }));
const stepsOf = async (participantId: string) =>
  (await world.counselor.people.get({ id: participantId })).next.map(({ kind }) => kind);

// Each test in a month of its own.
beforeEach(() => world.later({ days: 31 }));

describe('a draw', () => {
  it('takes as many as asked, by lots that anybody can compute again, and the trail keeps the seed', async () => {
    const ids = await accepted(6);
    const sample = await draw(3);
    expect(sample).toMatchObject({
      month: month(),
      wanted: 3,
      candidates: 6,
      drawnByName: 'Karima Aerts',
      repeats: true,
    });
    expect(sample.proofs).toHaveLength(3);
    for (const { proofId } of sample.proofs) expect(ids).toContain(proofId);
    expect(sample.proofs.map(({ lot }) => lot)).toEqual(sample.proofs.map(({ lot }) => lot).toSorted());
    const [trail] = await world.db.select().from(auditRows).orderBy(desc(auditRows.sequence)).limit(1);
    expect(trail).toMatchObject({ action: 'SAMPLE_DRAWN', subjectId: sample.id, facts: { seed: sample.seed } });
  });

  it('still repeats after proofs were rejected, accepted and drawn again', async () => {
    const ids = await accepted(5);
    const first = await draw(2);
    const drawn = first.proofs.map(({ proofId }) => proofId);
    await world.decide(drawn[0] ?? '', 'WITHDRAW');
    await world.decide(ids.find((id) => !drawn.includes(id)) ?? '', 'REOPEN');
    await accepted(2);
    const second = await draw(10);
    expect(second.candidates).toBe(4);
    expect(second.proofs.map(({ proofId }) => proofId).filter((id) => drawn.includes(id))).toEqual([]);
    expect((await coordinator().samples.get({ id: first.id })).repeats).toBe(true);
    expect(second.repeats).toBe(true);
  });

  it('that somebody changed afterwards shows', async () => {
    await accepted(4);
    const { id } = await draw(1);
    let seed = 0;
    let repeats = true;
    // Of four proofs another seed draws another one before long.
    while (repeats && seed < 64) {
      await world.db
        .update(samples)
        .set({ seed: String(seed++) })
        .where(eq(samples.id, id));
      ({ repeats } = await coordinator().samples.get({ id }));
    }
    expect(repeats).toBe(false);
  });

  it('of a month without accepted proofs says so at the field', async () => {
    await expect(coordinator().samples.draw({ month: month(), wanted: 2 })).rejects.toMatchObject({
      cause: { problems: [{ field: 'month' }] },
    });
    await accepted(1);
    await draw(1);
    await expect(coordinator().samples.draw({ month: month(), wanted: 1 })).rejects.toMatchObject({
      cause: { problems: [{ field: 'month' }] },
    });
  });

  it('twice at once draws no proof twice', async () => {
    await accepted(2);
    const ask = () => coordinator().samples.draw({ month: month(), wanted: 2 });
    const both = await Promise.allSettled([ask(), ask()]);
    expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
  });

  it('of another agency does not exist', async () => {
    await accepted(1);
    const { id } = await draw(1);
    const other = world.callerOf(world.staffOf('COORDINATOR', 'OTHER'));
    await expect(other.samples.get({ id })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await other.samples.list()).toEqual([]);
  });
});

describe('checking a drawn proof', () => {
  it('tells whom to call about what, and keeps the outcome', async () => {
    await accepted(2);
    const { id, proofs } = await draw(2);
    const [first, second] = proofs;
    expect(first).toMatchObject({ outcome: null, contactPerson: { name: 'Rita Van Damme' }, minutes: 360 });
    await coordinator().samples.record({ sampleId: id, proofId: first?.proofId ?? '', outcome: 'IN_ORDER' });
    await coordinator().samples.record({ sampleId: id, proofId: second?.proofId ?? '', outcome: 'NOT_REACHED' });
    const [newest] = await coordinator().samples.list();
    expect(newest).toMatchObject({ id, drawn: 2, inOrder: 1, notReached: 1, doubt: 0 });
    expect(await stepsOf(first?.participant.id ?? '')).not.toContain('SAMPLE_DOUBT');
  });

  it('a doubt says why, becomes a task of the counselor, and changes no hours by itself', async () => {
    await accepted(1);
    const { id, proofs } = await draw(1);
    const [drawn] = proofs;
    const [proofId, participant] = [drawn?.proofId ?? '', drawn?.participant ?? { id: '' }];
    const bare = coordinator().samples.record({ sampleId: id, proofId, outcome: 'DOUBT' });
    await expect(bare).rejects.toMatchObject({ code: 'BAD_REQUEST' });
    const counted = async () =>
      (await world.counselor.people.get({ id: participant.id })).progress.result.countedMinutes;
    const before = await counted();
    await coordinator().samples.record({ sampleId: id, proofId, outcome: 'DOUBT', note: 'Rita weet van niets.' });
    expect(await counted()).toBe(before);
    expect(await stepsOf(participant.id)).toContain('SAMPLE_DOUBT');
    const [line] = (await world.counselor.caseload.list({ search: '', todayGroup: 'REFUSED' })).rows;
    expect(line).toMatchObject({ id: participant.id, next: { kind: 'SAMPLE_DOUBT', subjectId: proofId } });
    expect((await world.counselor.proofs.get({ id: proofId })).sampleDoubt).toMatchObject({
      note: 'Rita weet van niets.',
      by: 'Karima Aerts',
    });
    const colleague = world.callerOf(world.colleague);
    const reason = 'Gebeld: de dagen kloppen toch.';
    await expect(colleague.samples.settle({ proofId, reason })).rejects.toMatchObject({ code: 'PRECONDITION_FAILED' });
    await world.counselor.samples.settle({ proofId, reason });
    expect(await stepsOf(participant.id)).not.toContain('SAMPLE_DOUBT');
    expect((await coordinator().samples.get({ id })).proofs[0]).toMatchObject({
      outcome: 'DOUBT',
      settledReason: reason,
    });
    await expect(world.counselor.samples.settle({ proofId, reason })).rejects.toMatchObject({ code: 'CONFLICT' });
  });

  it('a doubt ends when a person takes the hours back', async () => {
    await accepted(1);
    const { id, proofs } = await draw(1);
    const { proofId = '', participant } = proofs[0] ?? {};
    await coordinator().samples.record({ sampleId: id, proofId, outcome: 'DOUBT', note: 'Andere dagen.' });
    await world.decide(proofId, 'REOPEN');
    expect(await stepsOf(participant?.id ?? '')).not.toContain('SAMPLE_DOUBT');
    expect((await world.counselor.proofs.get({ id: proofId })).sampleDoubt).toBeNull();
  });

  it('reading changes nothing', async () => {
    await accepted(1);
    const { id } = await draw(1);
    const before = await dump(world.db);
    await coordinator().samples.get({ id });
    await coordinator().samples.list();
    expect(await dump(world.db)).toEqual(before);
  });
});

it('leaves everything as it must be', async () => {
  await world.work();
  expect(await breaches(world.deps)).toEqual([]);
}, 60_000);
