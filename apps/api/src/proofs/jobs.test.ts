import { createHash } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { auditRows, confirmations, documents, jobs, mails } from '../db/schema.ts';
import { claimJob, type Job } from '../jobs/claim.ts';
import { openWorld, type World } from '../testing/world.ts';
import { sealProofJob } from './jobs.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

async function confirmed(): Promise<{ confirmationId: string; proofId: string }> {
  const { token, proofId } = await world.askedProof();
  await world.confirm(token);
  const [row] = await world.db.select().from(confirmations).where(eq(confirmations.proofId, proofId));
  return { confirmationId: row?.id ?? '', proofId };
}

async function resultOf(confirmationId: string) {
  const { db } = world;
  return {
    documents: (await db.select().from(documents).where(eq(documents.confirmationId, confirmationId))).length,
    receipts: (await db.select().from(mails).where(eq(mails.subjectId, confirmationId))).length,
    audit: (await db.select().from(auditRows).where(eq(auditRows.subjectId, confirmationId))).length,
    jobs: (await db.select().from(jobs).where(eq(jobs.subjectId, confirmationId))).map(({ kind }) => kind),
  };
}
const waiting = { documents: 0, receipts: 0, audit: 0, jobs: ['SEAL_PROOF'] };
const once = { documents: 1, receipts: 1, audit: 1, jobs: ['EXTEND_SEAL'] };
const claim = async () => (await claimJob(world.db, world.now(), 'SEAL_PROOF')) as Job;

describe('sealing', () => {
  it('gives one file, its hash, and a receipt', async () => {
    const { confirmationId } = await confirmed();
    await world.work();
    await world.work();
    expect(await resultOf(confirmationId)).toEqual(once);
    const [document] = await world.db.select().from(documents).where(eq(documents.confirmationId, confirmationId));
    expect(document?.sha256).toBe(
      createHash('sha256')
        .update(document?.bytes ?? '')
        .digest('hex'),
    );
    expect(document?.sealedAt).toEqual(world.now());
  });

  it('by a worker that was thought dead and by its successor gives one file', async () => {
    const { confirmationId } = await confirmed();
    const seal = sealProofJob(world.deps);
    const dead = await claim();
    world.later({ minutes: 2 });
    const living = await claim();
    await seal(dead);
    expect(await resultOf(confirmationId)).toEqual(waiting);
    await seal(living);
    await seal(dead);
    await seal(living);
    expect(await resultOf(confirmationId)).toEqual(once);
  });

  it('by both at the same moment gives one file', async () => {
    const { confirmationId } = await confirmed();
    const seal = sealProofJob(world.deps);
    const dead = await claim();
    world.later({ minutes: 2 });
    const living = await claim();
    await Promise.all([seal(living), seal(dead), seal(living)]);
    expect(await resultOf(confirmationId)).toEqual(once);
  });

  it('waits for a key that is missing, and heals', async () => {
    const { confirmationId, proofId } = await confirmed();
    const { authority } = world.deps;
    const openSigner = async () => {
      throw new Error('no key');
    };
    await world.work({ authority: { ...authority, openSigner } });
    expect(await resultOf(confirmationId)).toEqual(waiting);
    expect((await world.counselor.proofs.get({ id: proofId })).sealedAt).toBeNull();
    world.later({ seconds: 5 });
    await world.work();
    expect(await resultOf(confirmationId)).toEqual(once);
  });

  it('still happens for a confirmation that was reopened meanwhile, without a receipt', async () => {
    const { confirmationId, proofId } = await confirmed();
    await world.decide(proofId, 'REOPEN');
    await world.work();
    expect(await resultOf(confirmationId)).toEqual({ ...once, receipts: 0 });
  });
});
