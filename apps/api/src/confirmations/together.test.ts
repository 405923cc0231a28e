import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { auditRows, confirmations } from '../db/schema.ts';
import { breaches } from '../testing/invariants.ts';
import { dump } from '../testing/snapshot.ts';
import { openWorld, type World } from '../testing/world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const signer = { name: 'Rita Van Damme', role: 'Verantwoordelijke', reach: '0470 00 00 10' };
const list = (token: string) => world.visitor.confirmations.together({ token });
let house = 0;

/** Requests about so many people to one contact person, who has an address that no other test uses. */
async function asked(people: number, email = `huis${++house}@example.be`) {
  const requests = [];
  for (let turn = 0; turn < people; turn++) {
    world.later({ minutes: 1 });
    const participantId = await world.person({ name: `Deelnemer ${turn}` });
    const contactPerson = { name: 'Rita Van Damme', email, phone: null, role: null };
    const proofId = await world.draftProof(await world.activity(participantId, { contactPerson }));
    await world.counselor.proofs.send({ id: proofId });
    requests.push({ proofId, ...(await world.linkOf(proofId)) });
  }
  const [first, ...others] = requests;
  if (!first) throw new Error('nobody was asked');
  return { email, requests, first, others, ids: requests.map(({ deliveryId }) => deliveryId) };
}

async function save(token: string, picks: string[]) {
  const { draft } = await list(token);
  return world.visitor.confirmations.saveTogether({ token, revision: draft.revision, picks, ...signer });
}
async function sign(token: string, picks: string[]) {
  const { revision } = await save(token, picks);
  return world.visitor.confirmations.confirmTogether({ token, revision, picks, declared: true });
}

describe('all requests of one contact person', () => {
  it('stand on one page, oldest first, whatever the case of the address', async () => {
    const { first, requests, email } = await asked(2);
    const { requests: more } = await asked(1, email.toUpperCase());
    const { open, done } = await list(first.token);
    expect(open.map(({ token }) => token)).toEqual([...requests, ...more].map(({ token }) => token));
    expect(open[0]).toMatchObject({ request: { participantName: 'Deelnemer 0', askedMinutes: 360 } });
    expect(done).toEqual([]);
    expect((await world.visitor.confirmations.open({ token: first.token })).others.count).toBe(2);
  });

  it('never those to another address or of another agency', async () => {
    const { first, email } = await asked(1);
    await asked(1, `x${email}`);
    await asked(1, email.replace('huis', 'hu_s'));
    const elsewhere = world.staffOf('COUNSELOR', 'OTHER');
    const participantId = await world.person({}, elsewhere);
    const contactPerson = { name: 'Rita Van Damme', email, phone: null, role: null };
    const proofId = await world.draftProof(
      await world.activity(participantId, { contactPerson }, elsewhere),
      undefined,
      elsewhere,
    );
    await world.callerOf(elsewhere).proofs.send({ id: proofId });
    expect((await list(first.token)).open).toHaveLength(1);
  });

  it('are not told behind a dead link', async () => {
    const { first } = await asked(2);
    await world.decide(first.proofId, 'CANCEL');
    expect(await list(first.token)).toMatchObject({ state: 'REVOKED', open: [], done: [] });
    expect((await world.visitor.confirmations.open({ token: first.token })).others).toEqual({ count: 0, token: null });
  });

  it('are signed in one go, one proof each, and only those that were picked', async () => {
    const { first, ids, requests } = await asked(3);
    const picks = ids.slice(0, 2);
    expect(await sign(first.token, picks)).toEqual({ confirmed: [ids[1], ids[0]], missed: [] });
    const states = await Promise.all(
      requests.map(async ({ proofId }) => (await world.counselor.proofs.get({ id: proofId })).proof.state),
    );
    expect(states).toEqual(['SIGNED', 'SIGNED', 'SENT']);
    const after = await list(first.token);
    expect(after.open.map(({ id }) => id)).toEqual(ids.slice(2));
    expect(after.done.map(({ minutes }) => minutes)).toEqual([360, 360]);
    expect(new Set(after.done.map(({ number }) => number)).size).toBe(2);
    await world.work();
    expect(await breaches(world.deps)).toEqual([]);
  });

  it('changes nothing while people only look, or save without signing', async () => {
    const { first, ids } = await asked(2);
    const before = await dump(world.db);
    await list(first.token);
    expect(await dump(world.db)).toEqual(before);
    await save(first.token, ids);
    expect((await list(first.token)).open).toHaveLength(2);
    expect((await list(first.token)).draft.answer.together).toEqual(ids);
  });

  it('50 identical posts at once give one proof each', async () => {
    const { first, ids, requests } = await asked(3);
    const { revision } = await save(first.token, ids);
    const posts = Array.from({ length: 50 }, () =>
      world.visitor.confirmations.confirmTogether({ token: first.token, revision, picks: ids, declared: true }),
    );
    const answers = await Promise.all(posts);
    for (const { confirmed, missed } of answers) {
      expect(confirmed.toSorted()).toEqual(ids.toSorted());
      expect(missed).toEqual([]);
    }
    for (const { proofId } of requests) {
      expect(await world.db.select().from(confirmations).where(eq(confirmations.proofId, proofId))).toHaveLength(1);
      const trail = await world.db.select().from(auditRows).where(eq(auditRows.subjectId, proofId));
      expect(trail.filter(({ action }) => action === 'PROOF_SIGN')).toHaveLength(1);
    }
  });

  it('tells which request closed meanwhile, and signs the others', async () => {
    const { first, others, ids } = await asked(3);
    const { revision } = await save(first.token, ids);
    const gone = others[0];
    await world.decide(gone?.proofId ?? '', 'CANCEL');
    const input = { token: first.token, revision, picks: ids, declared: true } as const;
    const answer = await world.visitor.confirmations.confirmTogether(input);
    expect(answer.missed).toEqual([gone?.deliveryId]);
    expect(answer.confirmed).toHaveLength(2);
    expect(await world.visitor.confirmations.confirmTogether(input)).toMatchObject({ missed: [gone?.deliveryId] });
  });

  it('refuses picks that the check page did not show, and those of another address', async () => {
    const { first, ids } = await asked(2);
    const stranger = await asked(1);
    const { revision } = await save(first.token, ids.slice(0, 1));
    const before = await dump(world.db);
    const confirm = (picks: string[]) =>
      world.visitor.confirmations.confirmTogether({ token: first.token, revision, picks, declared: true });
    await expect(confirm(ids)).rejects.toMatchObject({ cause: { refusal: { code: 'DRAFT_CHANGED' } } });
    await expect(confirm(stranger.ids)).rejects.toMatchObject({ cause: { refusal: { code: 'DRAFT_CHANGED' } } });
    await expect(save(first.token, [...ids, ...stranger.ids])).rejects.toMatchObject({ code: 'BAD_REQUEST' });
    await expect(save(first.token, [])).rejects.toMatchObject({ code: 'BAD_REQUEST' });
    expect(await dump(world.db)).toEqual(before);
  });

  it('behind a signed link tells only what was signed there', async () => {
    const { first, ids } = await asked(2);
    const stranger = await asked(1);
    await world.confirm(first.token);
    const post = { token: first.token, revision: 1, declared: true } as const;
    const answer = await world.visitor.confirmations.confirmTogether({ ...post, picks: [...ids, ...stranger.ids] });
    expect(answer.confirmed).toEqual([first.deliveryId]);
    expect((await list(stranger.first.token)).open).toHaveLength(1);
  });
});

describe('the living link', () => {
  it('offers later hours of the same activity first, also after signing', async () => {
    const { email, first } = await asked(2);
    await world.confirm(first.token);
    const { proof } = await world.counselor.proofs.get({ id: first.proofId });
    const proofId = await world.draftProof(proof.activityId, [world.row(1, '09:00', '10:00')]);
    await world.counselor.proofs.send({ id: proofId });
    const later = await world.linkOf(proofId);
    const { others, confirmed } = await world.visitor.confirmations.open({ token: first.token });
    expect(confirmed?.facts.totalMinutes).toBe(360);
    expect(others).toEqual({ count: 2, token: later.token });
    await asked(1, `z${email}`);
    await world.confirm(later.token);
    expect((await world.visitor.confirmations.open({ token: first.token })).others.count).toBe(1);
  });
});
