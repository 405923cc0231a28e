import { daysLater } from '../clock.ts';
import { inAgency } from '../db/scope.ts';
import type { Deps } from '../deps.ts';
import { removeLooseDrafts } from './store.ts';

/** How many days a text waits that is about no participant; the others go with the person. */
const keptDays = 7;

/** Forgets texts that nobody handed in within a week: they may name people, and nobody uses them. */
export function expireFormDrafts({ db, clock }: Pick<Deps, 'db' | 'clock'>, agencyId: string): Promise<void> {
  return inAgency(db, agencyId, (scope) => removeLooseDrafts(scope, daysLater(clock(), -keptDays)));
}
