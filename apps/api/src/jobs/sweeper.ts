import type { Log } from '../log.ts';

export interface Sweeper {
  /** Starts no new round and resolves when the one under way is done. */
  stop(): Promise<void>;
}

/** Runs `sweep` now and again every so many milliseconds, never twice at the same time. */
export function startSweeper(sweep: () => Promise<void>, log: Log, every = 60_000): Sweeper {
  let running: Promise<void> | undefined;
  const run = () => {
    running ??= sweep()
      .catch((error) => log.error('sweep_cannot_reach_database', {}, error))
      .finally(() => {
        running = undefined;
      });
  };
  const timer = setInterval(run, every);
  timer.unref();
  run();
  return {
    stop: async () => {
      clearInterval(timer);
      await running;
    },
  };
}
