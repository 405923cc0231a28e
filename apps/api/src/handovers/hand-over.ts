import { addDays } from '@veertig/rules';
import { type AuditEvent, auditAll } from '../audit/audit.ts';
import { dayOf } from '../clock.ts';
import { inAgency, type Scope } from '../db/scope.ts';
import type { Deps } from '../deps.ts';
import { conflict, malformed, notFound, refuse } from '../failures.ts';
import { cancelMails, post, sentAtOf } from '../mail/outbox.ts';
import { leadsTeam, type Staff } from '../trpc.ts';
import type { HandoverInput } from './input.ts';
import { holdCaseload } from './lock-store.ts';
import { checkHandover } from './preview.ts';
import { addHandover, endHandover, findHandover, moveBack, moveCaseload, type NamedHandover } from './store.ts';

/** Days in which a hand-over for good can be taken back; afterwards it is a new one. */
const daysToTakeBack = 7;

/** Hands a caseload over: rights or people, the trail, and the mail to the colleague, in one transaction. */
export function handOver(deps: Deps, staff: Staff, input: HandoverInput) {
  return inAgency(deps.db, staff.agencyId, async (scope) => {
    const now = deps.clock();
    const today = dayOf(now);
    await holdCaseload(scope, input.fromId);
    const { from, to } = await checkHandover(scope, staff, input, today);
    const forGood = input.kind === 'FOR_GOOD';
    const people = forGood ? await moveCaseload(scope, from.id, to.id) : [];
    if (forGood && people.length === 0) {
      malformed([{ field: 'fromId', sentence: `${from.name} volgt nu niemand op.` }]);
    }
    const days = forGood ? { startsOn: today, endsOn: null } : { startsOn: input.startsOn, endsOn: input.endsOn };
    const row = { kind: input.kind, fromId: from.id, toId: to.id, ...days, madeBy: staff.userId, madeAt: now };
    const id = await addHandover(scope, row, people);
    await tell(scope, staff, id, now);
    await auditAll(scope, deps.keys.audit, now, [
      ...people.map((person) => assigned(staff, person, from.id, to.id)),
      {
        actor: staff,
        action: forGood ? 'CASELOAD_HANDED_OVER' : 'ABSENCE_NOTED',
        subject: { kind: 'ACCOUNT', id: from.id },
        facts: { handover: id, to: to.id, people: people.length, ...days },
      },
    ]);
    return { id, people: people.length };
  });
}

/** Ends an absence, or takes a hand-over for good back for everybody who is still with the colleague. */
export function endOrTakeBack(deps: Deps, staff: Staff, id: string) {
  return inAgency(deps.db, staff.agencyId, async (scope) => {
    const found = (await findHandover(scope, id)) ?? notFound();
    if (!mayEnd(staff, found)) refuse('NOT_YOUR_CASE');
    const { handover } = found;
    await holdCaseload(scope, handover.fromId);
    const now = deps.clock();
    const today = dayOf(now);
    if (!canEnd(handover, today)) conflict();
    if (!(await endHandover(scope, id, { endedAt: now, endedBy: staff.userId }))) conflict();
    const people = handover.kind === 'FOR_GOOD' ? await moveBack(scope, handover) : [];
    await tellEnd(scope, staff, found, now);
    await auditAll(scope, deps.keys.audit, now, [
      ...people.map((person) => assigned(staff, person, handover.toId, handover.fromId)),
      {
        actor: staff,
        action: handover.kind === 'FOR_GOOD' ? 'CASELOAD_TAKEN_BACK' : 'ABSENCE_ENDED',
        subject: { kind: 'ACCOUNT', id: handover.fromId },
        facts: { handover: id, to: handover.toId, people: people.length },
      },
    ]);
    return { people: people.length };
  });
}

/** Who gave, and who leads the team. */
export const mayEnd = (staff: Staff, { handover }: Pick<NamedHandover, 'handover'>): boolean =>
  handover.fromId === staff.userId || handover.madeBy === staff.userId || leadsTeam(staff.role);

/** Whether a hand-over still runs, or can still be taken back. */
export function canEnd({ kind, endsOn, startsOn, endedAt }: NamedHandover['handover'], today: string): boolean {
  if (endedAt) return false;
  return kind === 'ABSENCE' ? (endsOn ?? startsOn) >= today : today <= addDays(startsOn, daysToTakeBack);
}

function assigned(staff: Staff, id: string, from: string, to: string): AuditEvent {
  return { actor: staff, action: 'PARTICIPANT_ASSIGNED', subject: { kind: 'PARTICIPANT', id }, facts: { from, to } };
}

/** The colleague hears of it, except from themselves. */
async function tell(scope: Scope, staff: Staff, id: string, now: Date): Promise<void> {
  const found = await findHandover(scope, id);
  if (!found || found.to.id === staff.userId) return;
  await post(scope, now, { kind: 'CASELOAD_HANDED_OVER', subjectId: id, recipient: found.to.email });
}

/** Who heard that it begins hears that it ends; a mail that did not leave yet stays away. */
async function tellEnd(scope: Scope, staff: Staff, { handover, to }: NamedHandover, now: Date): Promise<void> {
  await cancelMails(scope, now, handover.id);
  if (to.id === staff.userId || !(await sentAtOf(scope, 'CASELOAD_HANDED_OVER', handover.id))) return;
  await post(scope, now, { kind: 'CASELOAD_HANDED_OVER', subjectId: handover.id, recipient: to.email, sequence: 2 });
}
