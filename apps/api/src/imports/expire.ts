import { inAgency } from '../db/scope.ts';
import type { Deps } from '../deps.ts';
import { expireImports } from './store.ts';

/** How long the rows of a list wait for somebody to store them, in hours. */
const keptHours = 24;

/** Forgets the rows of lists that nobody stored within a day: they are personal data that nobody uses. */
export function expireOldImports({ db, clock }: Pick<Deps, 'db' | 'clock'>, agencyId: string): Promise<void> {
  const before = new Date(clock().getTime() - keptHours * 3_600_000);
  return inAgency(db, agencyId, (scope) => expireImports(scope, before));
}
