import { dayOf } from '../clock.ts';
import { inAgency } from '../db/scope.ts';
import type { Deps } from '../deps.ts';
import { dueCases, refreshCases } from './row-store.ts';

const atOnce = 200;

/** Writes the lines of an agency again whose day has come, some at a time so that nobody waits long for one. */
export async function refreshDueCases(deps: Pick<Deps, 'db' | 'clock'>, agencyId: string): Promise<void> {
  const today = dayOf(deps.clock());
  let written = atOnce;
  while (written === atOnce) {
    written = await inAgency(deps.db, agencyId, async (scope) => {
      const ids = await dueCases(scope, today, atOnce);
      if (ids.length > 0) await refreshCases(scope, ids, today);
      return ids.length;
    });
  }
}
