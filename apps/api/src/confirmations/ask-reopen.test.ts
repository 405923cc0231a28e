import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { auditRows } from '../db/schema.ts';
import { dump } from '../testing/snapshot.ts';
import { openWorld, type World } from '../testing/world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const reason = 'Het waren maar twee middagen.';
const ask = (token: string, why = reason) => world.visitor.confirmations.askReopen({ token, reason: why });
const stepsOf = async (id: string) => (await world.counselor.people.get({ id })).next.map(({ kind }) => kind);
const signed = async () => {
  const asked = await world.askedProof();
  await world.confirm(asked.token);
  return asked;
};

describe('asking to open a signed proof again', () => {
  it('tells the counselor why, once, and changes nothing about the proof', async () => {
    const { token, proofId, participantId } = await signed();
    const before = await world.counselor.proofs.get({ id: proofId });
    expect(await ask(token)).toEqual({ asked: true });
    const after = await world.counselor.proofs.get({ id: proofId });
    expect(after.proof).toMatchObject({ state: 'SIGNED', reopenReason: reason, reopenAskedAt: world.now() });
    expect(after.confirmation).toEqual(before.confirmation);
    expect((await stepsOf(participantId))[0]).toBe('REOPEN_ASKED');
    expect((await world.visitor.confirmations.open({ token })).confirmed?.reopenAsked).toBe(true);
  });

  it('many times at once is one question', async () => {
    const { token, proofId } = await signed();
    await Promise.all(Array.from({ length: 20 }, (_, turn) => ask(token, `reden ${turn}`)));
    const trail = await world.db.select().from(auditRows).where(eq(auditRows.subjectId, proofId));
    expect(trail.filter(({ action }) => action === 'PROOF_REOPEN_ASKED')).toHaveLength(1);
  });

  it('is answered by whatever the counselor decides', async () => {
    const { token, proofId, participantId } = await signed();
    await ask(token);
    await world.decide(proofId, 'ACCEPT');
    expect(await stepsOf(participantId)).not.toContain('REOPEN_ASKED');
    await ask(token);
    await world.decide(proofId, 'REOPEN');
    expect(await stepsOf(participantId)).not.toContain('REOPEN_ASKED');
    expect((await world.counselor.proofs.get({ id: proofId })).proof.reopenReason).toBeNull();
  });

  it('can be answered with no: the proof stays, and the page behind the link says so', async () => {
    const { token, proofId, participantId } = await signed();
    const openPage = async () => (await world.visitor.confirmations.open({ token })).confirmed;
    expect(await openPage()).toMatchObject({ reopenAsked: false, reopenDismissed: false });
    await ask(token);
    const { proof, confirmation } = await world.counselor.proofs.get({ id: proofId });
    const answer = { id: proofId, revision: proof.revision };
    expect(await world.counselor.proofs.dismissReopen(answer)).toEqual({ state: 'SIGNED' });
    await expect(world.counselor.proofs.dismissReopen(answer)).rejects.toMatchObject({
      cause: { refusal: { code: 'ALREADY_DECIDED' } },
    });
    expect(await openPage()).toMatchObject({ reopenAsked: false, reopenDismissed: true });
    const after = await world.counselor.proofs.get({ id: proofId });
    expect(after.proof).toMatchObject({ state: 'SIGNED', reopenReason: null });
    expect(after.confirmation).toEqual(confirmation);
    expect(await stepsOf(participantId)).not.toContain('REOPEN_ASKED');
    await ask(token);
    expect(await openPage()).toMatchObject({ reopenAsked: true, reopenDismissed: false });
  });

  it('makes a decision that did not see the question come back', async () => {
    const { token, proofId } = await signed();
    const { proof } = await world.counselor.proofs.get({ id: proofId });
    await ask(token);
    const late = world.counselor.proofs.decide({ id: proofId, action: 'ACCEPT', revision: proof.revision });
    await expect(late).rejects.toMatchObject({ cause: { refusal: { code: 'ALREADY_DECIDED' } } });
  });

  it.each([
    ['an open link', 'LINK_REVOKED', async () => (await world.askedProof()).token],
    [
      'a rejected proof',
      'ILLEGAL_TRANSITION',
      async () => {
        const { token, proofId } = await signed();
        await world.decide(proofId, 'REJECT');
        return token;
      },
    ],
  ])('is refused behind %s', async (_title, code, tokenOf) => {
    const token = await tokenOf();
    const before = await dump(world.db);
    await expect(ask(token)).rejects.toMatchObject({ cause: { refusal: { code } } });
    expect(await dump(world.db)).toEqual(before);
  });

  it('asks for a reason, and does not know another token', async () => {
    const { token } = await signed();
    await expect(ask(token, ' . ')).rejects.toMatchObject({ code: 'BAD_REQUEST' });
    await expect(ask('x'.repeat(27))).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});
