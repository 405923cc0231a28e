import { audit } from '../audit/audit.ts';
import type { Scope } from '../db/scope.ts';
import type { Deps } from '../deps.ts';
import type { Person } from '../people/store.ts';
import { assignParticipant, findGuide } from '../people/store.ts';
import type { Staff } from '../trpc.ts';
import type { Outcome } from './bulk.ts';

/** Gives a case to a colleague who guides people. */
export async function assignPerson(
  scope: Scope,
  deps: Pick<Deps, 'clock' | 'keys'>,
  staff: Staff,
  { participant, counselor }: Person,
  counselorId: string,
): Promise<Outcome> {
  const colleague = await findGuide(scope, counselorId);
  if (!colleague) return { done: false, sentence: 'Deze collega volgt geen inburgeraars op.' };
  if (counselor.id === counselorId) return { done: false, sentence: `${colleague.name} volgt dit dossier al op.` };
  await assignParticipant(scope, participant.id, counselorId);
  await audit(scope, deps.keys.audit, deps.clock(), {
    actor: staff,
    action: 'PARTICIPANT_ASSIGNED',
    subject: { kind: 'PARTICIPANT', id: participant.id },
    facts: { from: counselor.id, to: counselorId },
  });
  return {
    done: true,
    sentence: `Van ${counselor.name} naar ${colleague.name}.`,
    step: { kind: 'ASSIGN', from: counselor.id, to: counselorId },
  };
}
