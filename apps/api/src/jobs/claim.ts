import { and, eq, isNotNull, sql } from 'drizzle-orm';
import { secondsLater } from '../clock.ts';
import type { Db } from '../db/client.ts';
import { jobs } from '../db/schema.ts';
import type { Scope } from '../db/scope.ts';
import type { JobKind } from './job-kinds.ts';

export type Job = typeof jobs.$inferSelect;

const leaseSeconds = 15;

/** How often a worker renews the lease of the job under way, in milliseconds: twice may fail before it runs out. */
export const RENEW_EVERY = 5000;

/** Takes the next due job of a kind for this worker, or nothing. A dead worker's lease runs out and the job comes back. */
export async function claimJob(db: Db, now: Date, kind: JobKind): Promise<Job | undefined> {
  const at = now.toISOString();
  const due = sql`select id from jobs where kind = ${kind} and run_at <= ${at}::timestamptz
    and (leased_until is null or leased_until < ${at}::timestamptz)
    order by run_at limit 1 for update skip locked`;
  const [job] = await db
    .update(jobs)
    .set({ leasedUntil: secondsLater(now, leaseSeconds), attempts: sql`${jobs.attempts} + 1` })
    .where(sql`${jobs.id} = (${due})`)
    .returning();
  return job;
}

/** Keeps a job for the worker that is busy with it; changes nothing when it ended or another one took it over. */
export async function renewLease(db: Db, now: Date, job: Job): Promise<void> {
  await db
    .update(jobs)
    .set({ leasedUntil: secondsLater(now, leaseSeconds) })
    .where(and(eq(jobs.id, job.id), eq(jobs.attempts, job.attempts), isNotNull(jobs.leasedUntil)));
}

/** Ends a job in the transaction that holds its result; false when another worker took it over meanwhile. */
export async function finishJob({ tx }: Scope, job: Job): Promise<boolean> {
  const done = await tx
    .delete(jobs)
    .where(and(eq(jobs.id, job.id), eq(jobs.attempts, job.attempts)))
    .returning({ id: jobs.id });
  return done.length === 1;
}

/** Puts a failed job back, later each time: 5 s, 20 s, 80 s ... at most an hour. */
export async function postponeJob(db: Db, now: Date, job: Job, problem: string): Promise<void> {
  const wait = Math.min(5 * 4 ** (job.attempts - 1), 3600);
  await db
    .update(jobs)
    .set({ leasedUntil: null, runAt: secondsLater(now, wait), problem: problem.slice(0, 500) })
    .where(and(eq(jobs.id, job.id), eq(jobs.attempts, job.attempts)));
}

/** Puts a job back because its hour has not come; nothing failed. */
export async function deferJob({ tx }: Scope, job: Job, until: Date): Promise<void> {
  await tx
    .update(jobs)
    .set({ leasedUntil: null, runAt: until })
    .where(and(eq(jobs.id, job.id), eq(jobs.attempts, job.attempts)));
}

/** Gives back every lease. Only where no other worker can live: the embedded database, at its start. */
export async function releaseLeases(db: Db): Promise<void> {
  await db.update(jobs).set({ leasedUntil: null });
}
