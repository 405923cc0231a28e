import { type Clock, dayOf, secondsLater } from '../clock.ts';
import type { Db } from '../db/client.ts';
import { inAgency } from '../db/scope.ts';
import type { Log } from '../log.ts';
import { agenciesToCount, holdCounting, keepFigures } from './kept-store.ts';

/** Counts the figures of an agency, unless another process is at it. Reads what was stored; no change waits for it. */
export async function countFigures({ db, clock }: { db: Db; clock: Clock }, agencyId: string): Promise<void> {
  await inAgency(db, agencyId, async (scope) => {
    if (await holdCounting(scope)) await keepFigures(scope, clock);
  });
}

/**
 * What to run every moment: counts the figures of each agency that are not those of now. An agency of which counting fails
 * rests for a minute.
 */
export function figureCounter({ db, clock, log }: { db: Db; clock: Clock; log: Log }): () => Promise<void> {
  const restUntil = new Map<string, Date>();
  return async () => {
    const now = clock();
    for (const agencyId of await agenciesToCount(db, now, dayOf(now))) {
      if (now < (restUntil.get(agencyId) ?? now)) continue;
      await countFigures({ db, clock }, agencyId).catch((error) => {
        log.error('counting_failed', { agency: agencyId }, error);
        restUntil.set(agencyId, secondsLater(now, 60));
      });
    }
  };
}
