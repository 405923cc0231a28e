import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { jobs } from '../db/schema.ts';
import { inAgency } from '../db/scope.ts';
import { openWorld, type World } from '../testing/world.ts';
import { finishJob, type Job } from './claim.ts';
import { enqueue } from './enqueue.ts';
import type { JobKind } from './job-kinds.ts';
import { startWorker, type Worker } from './worker.ts';

let world: World;
let agencyId: string;
let worker: Worker | undefined;
beforeAll(async () => {
  world = await openWorld();
  agencyId = world.staffOf('COUNSELOR').agencyId;
});
afterAll(() => world.close());
beforeEach(async () => {
  await world.db.delete(jobs);
});

const add = (kind: JobKind, subjectId: string = randomUUID()) =>
  inAgency(world.db, agencyId, (scope) => enqueue(scope, world.now(), kind, subjectId));
const finish = (job: Job) => inAgency(world.db, agencyId, (scope) => finishJob(scope, job));
const start = (handlers: Record<'SEAL_PROOF' | 'SEND_MAIL', (job: Job) => Promise<unknown>>, pollEvery = 3_600_000) => {
  const { db, clock, log } = world.deps;
  const asHandler = (work: (job: Job) => Promise<unknown>) => async (job: Job) => void (await work(job));
  worker = startWorker({
    ...{ db, clock, log, pollEvery, renewEvery: 10 },
    handlers: {
      SEAL_PROOF: asHandler(handlers.SEAL_PROOF),
      EXTEND_SEAL: asHandler(finish),
      SEND_MAIL: asHandler(handlers.SEND_MAIL),
    },
  });
  return worker;
};

describe('the worker', () => {
  it('does all that is due, and a poisoned job holds up no other', async () => {
    const poison = randomUUID();
    const done: string[] = [];
    await add('SEAL_PROOF', poison);
    for (let count = 0; count < 3; count++) await add('SEAL_PROOF');
    const seal = async (job: Job) => {
      if (job.subjectId === poison) throw new Error('poison');
      done.push(job.subjectId);
      await finish(job);
    };
    const running = start({ SEAL_PROOF: seal, SEND_MAIL: finish });
    await running.drain();
    await running.stop();
    expect(done).toHaveLength(3);
    const left = await world.db.select().from(jobs);
    expect(left).toMatchObject([{ subjectId: poison, attempts: 1, problem: 'poison', leasedUntil: null }]);
  });

  it('seals while a mail server is slow', async () => {
    let answer = () => {};
    const slow = new Promise<void>((resolve) => {
      answer = resolve;
    });
    await add('SEND_MAIL');
    const running = start({ SEAL_PROOF: finish, SEND_MAIL: (job) => slow.then(() => finish(job)) });
    running.wake();
    await add('SEAL_PROOF');
    running.wake();
    for (let tries = 0; tries < 100 && (await world.db.select().from(jobs)).length > 1; tries++) await sleep(10);
    expect(await world.db.select().from(jobs)).toMatchObject([{ kind: 'SEND_MAIL' }]);
    answer();
    await running.stop();
    expect(await world.db.select().from(jobs)).toEqual([]);
  });

  it('keeps a job that takes long', async () => {
    let answer = () => {};
    const slow = new Promise<void>((resolve) => {
      answer = resolve;
    });
    await add('SEAL_PROOF');
    const running = start({ SEAL_PROOF: (job) => slow.then(() => finish(job)), SEND_MAIL: finish });
    running.wake();
    const leasedUntil = async () => (await world.db.select().from(jobs))[0]?.leasedUntil?.getTime() ?? 0;
    for (let tries = 0; tries < 100 && (await leasedUntil()) === 0; tries++) await sleep(10);
    const before = await leasedUntil();
    world.later({ seconds: 10 });
    for (let tries = 0; tries < 100 && (await leasedUntil()) === before; tries++) await sleep(10);
    expect((await leasedUntil()) - before).toBe(10_000);
    answer();
    await running.stop();
    expect(await world.db.select().from(jobs)).toEqual([]);
  });

  it('finds work by itself, without being woken', async () => {
    await add('SEAL_PROOF');
    const running = start({ SEAL_PROOF: finish, SEND_MAIL: finish }, 20);
    for (let tries = 0; tries < 100 && (await world.db.select().from(jobs)).length > 0; tries++) await sleep(10);
    await running.stop();
    expect(await world.db.select().from(jobs)).toEqual([]);
  });

  it('takes nothing new once it was told to stop', async () => {
    const running = start({ SEAL_PROOF: finish, SEND_MAIL: finish }, 20);
    await running.stop();
    await add('SEAL_PROOF');
    running.wake();
    await running.drain();
    await sleep(50);
    expect(await world.db.select().from(jobs)).toHaveLength(1);
  });
});
