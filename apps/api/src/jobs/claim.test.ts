import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { jobs } from '../db/schema.ts';
import { inAgency } from '../db/scope.ts';
import { openWorld, type World } from '../testing/world.ts';
import { claimJob, finishJob, type Job, postponeJob, releaseLeases, renewLease } from './claim.ts';
import { enqueue } from './enqueue.ts';

let world: World;
let agencyId: string;
beforeAll(async () => {
  world = await openWorld();
  agencyId = world.staffOf('COUNSELOR').agencyId;
});
afterAll(() => world.close());
beforeEach(() => world.db.delete(jobs));

const add = (subjectId = randomUUID(), runAt = world.now()) =>
  inAgency(world.db, agencyId, (scope) => enqueue(scope, runAt, 'SEAL_PROOF', subjectId));
const claim = async () => claimJob(world.db, world.now(), 'SEAL_PROOF');
const finish = (job: Job) => inAgency(world.db, agencyId, (scope) => finishJob(scope, job));
const all = () => world.db.select().from(jobs);

describe('a job', () => {
  it('stored twice is stored once', async () => {
    const subjectId = randomUUID();
    await add(subjectId);
    await add(subjectId);
    expect(await all()).toHaveLength(1);
  });

  it('is not for another kind of worker, and not before its time', async () => {
    await add(randomUUID(), new Date(world.now().getTime() + 1000));
    expect(await claim()).toBeUndefined();
    world.later({ seconds: 1 });
    expect(await claimJob(world.db, world.now(), 'SEND_MAIL')).toBeUndefined();
    expect(await claim()).toMatchObject({ attempts: 1 });
  });

  it('has one worker, however many ask at once', async () => {
    for (let count = 0; count < 5; count++) await add();
    const claimed = (await Promise.all(Array.from({ length: 20 }, claim))).flatMap((job) => job?.id ?? []);
    expect(claimed).toHaveLength(5);
    expect(new Set(claimed).size).toBe(5);
  });

  it('of a dead worker goes to the next one when the lease is over, and the dead one changes nothing', async () => {
    await add();
    const dead = (await claim()) as Job;
    world.later({ seconds: 15 });
    expect(await claim()).toBeUndefined();
    world.later({ seconds: 1 });
    const living = (await claim()) as Job;
    expect(living).toMatchObject({ id: dead.id, attempts: 2 });
    expect(await finish(dead)).toBe(false);
    await postponeJob(world.db, world.now(), dead, 'too late');
    expect(await all()).toEqual([living]);
    expect(await finish(living)).toBe(true);
    expect(await all()).toEqual([]);
    expect(await finish(living)).toBe(false);
  });

  it('stays with a worker that renews its lease, but not with one that lost it', async () => {
    await add();
    const first = (await claim()) as Job;
    world.later({ seconds: 10 });
    await renewLease(world.db, world.now(), first);
    world.later({ seconds: 10 });
    expect(await claim()).toBeUndefined();
    world.later({ seconds: 6 });
    const second = (await claim()) as Job;
    world.later({ seconds: 10 });
    await renewLease(world.db, world.now(), first);
    expect(await all()).toEqual([second]);
  });

  it('comes back later after a failure, with what went wrong', async () => {
    await add();
    await postponeJob(world.db, world.now(), (await claim()) as Job, 'x'.repeat(900));
    const [job] = await all();
    expect(job).toMatchObject({ leasedUntil: null, attempts: 1, problem: 'x'.repeat(500) });
    expect(await claim()).toBeUndefined();
    world.later({ seconds: 5 });
    expect(await claim()).toMatchObject({ attempts: 2 });
  });

  it('is free at once when the only process starts again', async () => {
    await add();
    await claim();
    await releaseLeases(world.db);
    expect(await claim()).toMatchObject({ attempts: 2 });
  });
});
