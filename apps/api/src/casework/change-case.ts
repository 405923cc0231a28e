import { type AuditFacts, audit } from '../audit/audit.ts';
import { existing, mayChange } from '../case-access.ts';
import { inAgency, type Scope } from '../db/scope.ts';
import type { Deps } from '../deps.ts';
import { findPerson, type Person } from '../people/store.ts';
import type { Staff } from '../trpc.ts';

/** What a change leaves in the trail: codes and days, never words. */
export type Trace = { action: string; facts?: AuditFacts };

/** One change of a case by who may change it, in one transaction with its audit row. */
export function changeCase(
  { deps, staff }: { deps: Deps; staff: Staff },
  participantId: string,
  change: (scope: Scope, person: Person, now: Date) => Promise<Trace>,
): Promise<{ id: string }> {
  return inAgency(deps.db, staff.agencyId, async (scope) => {
    const person = existing(await findPerson(scope, participantId));
    mayChange(staff, person);
    const now = deps.clock();
    const trace = await change(scope, person, now);
    const subject = { kind: 'PARTICIPANT', id: participantId } as const;
    await audit(scope, deps.keys.audit, now, { actor: staff, subject, ...trace });
    return { id: participantId };
  });
}
