import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { confirmations, jobs, mails } from '../db/schema.ts';
import { breaches } from '../testing/invariants.ts';
import { openWorld, type World } from '../testing/world.ts';

// Only a real PostgreSQL runs transactions side by side.
let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const confirm = (token: string, revision: number) =>
  world.visitor.confirmations.confirm({ token, revision, declared: true });
const kindsOf = (outcomes: PromiseSettledResult<unknown>[]) =>
  outcomes.map((outcome) =>
    outcome.status === 'fulfilled' ? 'done' : (outcome.reason.cause?.refusal?.code ?? outcome.reason.code),
  );
const confirmationsOf = (proofId: string) =>
  world.db.select().from(confirmations).where(eq(confirmations.proofId, proofId));

describe('at the same moment', () => {
  it('fifty confirmations are one: one number, one file, one mail each, one answer', async () => {
    const { token, proofId, deliveryId } = await world.askedProof();
    const revision = await world.answer(token);
    const answers = await Promise.all(Array.from({ length: 50 }, () => confirm(token, revision)));
    for (const answer of answers) expect(answer).toEqual(answers[0]);
    expect(answers[0]?.state).toBe('CONFIRMED');
    const stored = await confirmationsOf(proofId);
    expect(stored).toHaveLength(1);
    expect(answers[0]?.confirmed?.facts).toEqual(stored[0]?.facts);
    await world.work();
    const posted = await world.db.select().from(mails);
    const about = (subjectId?: string) => posted.filter((mail) => mail.subjectId === subjectId).map(({ kind }) => kind);
    expect(about(deliveryId)).toEqual(['PROOF_REQUEST']);
    expect(about(stored[0]?.id)).toEqual(['PROOF_RECEIPT']);
    expect(await world.db.select().from(jobs).where(eq(jobs.kind, 'SEAL_PROOF'))).toEqual([]);
  });

  it('two pages with other hours: one signs, the other is told', async () => {
    for (let round = 0; round < 2; round++) {
      const { token, proofId } = await world.askedProof();
      const older = await world.answer(token);
      const adjust = { token, revision: older, answer: 'ADJUST' as const, rows: [world.row(3)] };
      const newer = world.visitor.confirmations.saveHours(adjust);
      const outcomes = await Promise.allSettled([newer, confirm(token, older), confirm(token, older + 1)]);
      const kinds = kindsOf(outcomes);
      expect(await confirmationsOf(proofId)).toHaveLength(kinds.slice(1).includes('done') ? 1 : 0);
      for (const kind of kinds) expect(['done', 'DRAFT_CHANGED', 'ALREADY_CONFIRMED']).toContain(kind);
    }
  });

  it('confirm and decline: one of them happens', async () => {
    for (let round = 0; round < 4; round++) {
      const { token, proofId } = await world.askedProof();
      const revision = await world.answer(token);
      const decline = () => world.visitor.confirmations.decline({ token, how: 'REFUSE', reason: 'Neen.' });
      const first = round % 2 === 0;
      const race = first ? [confirm(token, revision), decline()] : [decline(), confirm(token, revision)];
      const kinds = kindsOf(await Promise.allSettled<unknown>(race));
      const { proof } = await world.counselor.proofs.get({ id: proofId });
      const stored = await confirmationsOf(proofId);
      expect(kinds.filter((kind) => kind === 'done')).toHaveLength(1);
      expect(proof.state).toBe(stored.length === 1 ? 'SIGNED' : 'REFUSED');
      expect(kinds.filter((kind) => kind !== 'done')).toEqual([
        stored.length === 1 ? 'ALREADY_CONFIRMED' : 'ALREADY_DECIDED',
      ]);
    }
  });

  it('confirm and the counselor who takes the request back: one of them happens', async () => {
    for (let round = 0; round < 4; round++) {
      const { token, proofId } = await world.askedProof();
      const revision = await world.answer(token);
      const { proof } = await world.counselor.proofs.get({ id: proofId });
      const cancel = () =>
        world.counselor.proofs.decide({ id: proofId, action: 'CANCEL', revision: proof.revision, reason: null });
      const race = round % 2 === 0 ? [confirm(token, revision), cancel()] : [cancel(), confirm(token, revision)];
      const kinds = kindsOf(await Promise.allSettled<unknown>(race));
      const stored = await confirmationsOf(proofId);
      const after = await world.counselor.proofs.get({ id: proofId });
      expect(kinds.filter((kind) => kind === 'done')).toHaveLength(1);
      expect(after.proof.state).toBe(stored.length === 1 ? 'SIGNED' : 'CANCELLED');
      for (const kind of kinds) expect(['done', 'CONFLICT', 'ALREADY_DECIDED', 'LINK_REVOKED']).toContain(kind);
    }
  });

  it('two counselors decide: one of them, and the other is told', async () => {
    for (const [one, other] of [
      ['ACCEPT', 'REJECT'],
      ['REOPEN', 'ACCEPT'],
      ['DOUBT', 'DOUBT'],
    ] as const) {
      const { token, proofId } = await world.askedProof();
      await world.confirm(token);
      const race = [world.decide(proofId, one), world.decide(proofId, other, 'Anders.', world.staffOf('COORDINATOR'))];
      const kinds = kindsOf(await Promise.allSettled<unknown>(race));
      expect(kinds.filter((kind) => kind === 'done')).toHaveLength(1);
      for (const kind of kinds) expect(['done', 'CONFLICT', 'ALREADY_DECIDED', 'ILLEGAL_TRANSITION']).toContain(kind);
    }
  });

  it('a request sent twice has one link and one mail', async () => {
    const id = await world.draftProof(await world.activity(await world.person()));
    const kinds = kindsOf(await Promise.allSettled([1, 2, 3].map(() => world.counselor.proofs.send({ id }))));
    expect(kinds.filter((kind) => kind === 'done')).toHaveLength(1);
    const { deliveryId } = await world.linkOf(id);
    expect(await world.db.select().from(mails).where(eq(mails.subjectId, deliveryId))).toHaveLength(1);
  });

  it('numbers of many proofs are all different and in one row', async () => {
    const asked = [];
    for (let count = 0; count < 4; count++) {
      const proof = await world.askedProof();
      asked.push({ ...proof, revision: await world.answer(proof.token) });
    }
    const views = await Promise.all(asked.map(({ token, revision }) => confirm(token, revision)));
    expect(new Set(views.map(({ confirmed }) => confirmed?.facts.number)).size).toBe(4);
  });

  it('and every promise about the stored data holds', async () => {
    await world.work();
    expect(await breaches(world.deps)).toEqual([]);
  });
});
