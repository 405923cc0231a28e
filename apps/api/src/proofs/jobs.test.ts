import { createHash } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { auditRows, confirmations, documentHashes, documents, jobs, mails } from '../db/schema.ts';
import { claimJob, type Job } from '../jobs/claim.ts';
import { SealProblem } from '../seal/seal-problem.ts';
import { openWorld, type World } from '../testing/world.ts';
import { extendSealJob, sealProofJob } from './jobs.ts';

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

describe('validation data behind the seal', () => {
  const document = async (confirmationId: string) =>
    (await world.db.select().from(documents).where(eq(documents.confirmationId, confirmationId)))[0];
  const hashes = async (confirmationId: string) =>
    (await world.db.select().from(documentHashes).where(eq(documentHashes.confirmationId, confirmationId))).map(
      ({ sha256 }) => sha256,
    );

  it('comes a while after sealing, and the hash of the file before it stays', async () => {
    const { confirmationId } = await confirmed();
    await world.work();
    const before = await document(confirmationId);
    expect(before?.extendedAt).toBeNull();
    world.later({ minutes: 1 });
    await world.work();
    const after = await document(confirmationId);
    expect(after).toMatchObject({ sealedAt: before?.sealedAt, extendedAt: world.now() });
    const sha256 = createHash('sha256')
      .update(after?.bytes ?? '')
      .digest('hex');
    expect(after?.sha256).toBe(sha256);
    expect((await hashes(confirmationId)).toSorted()).toEqual([before?.sha256 ?? '', sha256].toSorted());
    expect(await resultOf(confirmationId)).toEqual({ ...once, audit: 2, jobs: [] });
  });

  it('comes once, by a worker that was thought dead and its successor at the same moment', async () => {
    const { confirmationId } = await confirmed();
    await world.work();
    const extend = extendSealJob(world.deps);
    world.later({ minutes: 1 });
    const dead = (await claimJob(world.db, world.now(), 'EXTEND_SEAL')) as Job;
    world.later({ minutes: 2 });
    const living = (await claimJob(world.db, world.now(), 'EXTEND_SEAL')) as Job;
    await Promise.all([extend(dead), extend(living), extend(living)]);
    await extend(dead);
    expect(await hashes(confirmationId)).toHaveLength(2);
    expect(await resultOf(confirmationId)).toEqual({ ...once, audit: 2, jobs: [] });
  });

  it('waits for an authority that does not answer; the proof is there meanwhile', async () => {
    const { confirmationId, proofId } = await confirmed();
    await world.work();
    world.later({ minutes: 1 });
    const { authority } = world.deps;
    const collect = () => Promise.reject(new SealProblem('VALIDATION_DATA', 'no answer'));
    await world.work({ authority: { ...authority, revocations: { ...authority.revocations, collect } } });
    expect((await world.counselor.proofs.get({ id: proofId })).sealedAt).not.toBeNull();
    expect(await resultOf(confirmationId)).toEqual(once);
    world.later({ minutes: 1 });
    await world.work();
    expect(await hashes(confirmationId)).toHaveLength(2);
  });
});
