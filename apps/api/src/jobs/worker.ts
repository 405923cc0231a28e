import type { Clock } from '../clock.ts';
import type { Db } from '../db/client.ts';
import type { Log } from '../log.ts';
import { claimJob, type Job, postponeJob, RENEW_EVERY, renewLease } from './claim.ts';
import { type JobKind, jobKinds } from './job-kinds.ts';

/** Does one job and ends it with `finishJob` in its own transaction; a throw puts the job back for later. */
export type JobHandler = (job: Job) => Promise<void>;

export interface Worker {
  /** Looks for work now instead of at the next tick; called after each change. */
  wake(): void;
  /** Does everything that is due, then resolves. */
  drain(): Promise<void>;
  /** Takes no new work and resolves when the work under way is done. */
  stop(): Promise<void>;
}

interface WorkerDeps {
  db: Db;
  clock: Clock;
  log: Log;
  handlers: Record<JobKind, JobHandler>;
  /** How often to look without being woken, in milliseconds. */
  pollEvery?: number;
  /** How often to renew the lease of the work under way, in milliseconds. */
  renewEvery?: number;
}

/** Starts one lane for each kind of job, so that a slow mail server never holds up a seal. */
export function startWorker(deps: WorkerDeps): Worker {
  const lanes = jobKinds.map((kind) => startLane(deps, kind));
  return {
    wake: () => {
      for (const lane of lanes) lane.wake();
    },
    drain: async () => {
      for (const lane of lanes) await lane.drain();
    },
    stop: async () => {
      await Promise.all(lanes.map((lane) => lane.stop()));
    },
  };
}

function startLane(deps: WorkerDeps, kind: JobKind): Worker {
  let running: Promise<void> | undefined;
  let again = false;
  let stopped = false;

  // The last look and the end are one step: whoever wakes the lane is either heard by it or starts the next run.
  const run = async () => {
    try {
      do {
        again = false;
        while (!stopped && (await workOnce(deps, kind)));
      } while (again && !stopped);
    } catch (error) {
      deps.log.error('worker_cannot_reach_database', { kind }, error);
    } finally {
      running = undefined;
    }
  };
  const wake = () => {
    if (stopped) return;
    again = true;
    running ??= run();
  };
  const timer = setInterval(wake, deps.pollEvery ?? 1000);
  timer.unref();
  const settle = async () => {
    while (running) await running;
  };
  return {
    wake,
    drain: async () => {
      wake();
      await settle();
    },
    stop: async () => {
      stopped = true;
      clearInterval(timer);
      await settle();
    },
  };
}

async function workOnce(
  { db, clock, log, handlers, renewEvery = RENEW_EVERY }: WorkerDeps,
  kind: JobKind,
): Promise<boolean> {
  const job = await claimJob(db, clock(), kind);
  if (!job) return false;
  // A renewal that fails changes nothing yet: the next one may succeed before the lease runs out.
  const renewal = setInterval(() => void renewLease(db, clock(), job).catch(() => {}), renewEvery);
  try {
    await handlers[kind](job);
  } catch (error) {
    log.error('job_failed', { kind, subject: job.subjectId, attempt: job.attempts }, error);
    await postponeJob(db, clock(), job, error instanceof Error ? error.message : String(error));
  } finally {
    clearInterval(renewal);
  }
  return true;
}
