import { secondsLater } from '../clock.ts';
import { inAgency } from '../db/scope.ts';
import type { Deps } from '../deps.ts';
import { undoSeconds } from './undo.ts';
import { forgetStepsBefore } from './undo-store.ts';

/** Forgets what actions did that nobody can take back any more. */
export function expireBulkSteps({ db, clock }: Pick<Deps, 'db' | 'clock'>, agencyId: string): Promise<void> {
  const before = secondsLater(clock(), -undoSeconds);
  return inAgency(db, agencyId, (scope) => forgetStepsBefore(scope, before));
}
