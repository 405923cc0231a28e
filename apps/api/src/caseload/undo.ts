import type { AuditEvent } from '../audit/audit.ts';
import { auditAll } from '../audit/audit.ts';
import { secondsLater } from '../clock.ts';
import { inAgency, type Scope } from '../db/scope.ts';
import type { Deps } from '../deps.ts';
import { refuse } from '../failures.ts';
import type { Staff } from '../trpc.ts';
import type { Told } from './bulk.ts';
import type { BulkStep } from './bulk-step.ts';
import type { Selected } from './selection-store.ts';
import { withdrawReminder } from './undo-reminder-store.ts';
import { forgetRun, type KeptStep, lockRun, removeTerm, returnCase } from './undo-store.ts';

/** How long a change of many cases can be taken back, in seconds. */
export const undoSeconds = 3600;

/** Until when an action can be taken back: a reminder only before it leaves. Null when not at all. */
export function undoableUntil(
  { sendDelay }: Pick<Deps, 'sendDelay'>,
  kind: BulkStep['kind'],
  doneAt: Date,
): Date | null {
  const seconds = kind === 'REMIND' ? sendDelay : undoSeconds;
  return seconds > 0 ? secondsLater(doneAt, seconds) : null;
}

/**
 * Takes back what one action did, in one transaction, as far as nothing came on top of it. Of everybody it tells whether
 * it was taken back. Refuses TOO_LATE_TO_UNDO when the time is over, and when it was taken back already.
 */
export function undoRun(deps: Deps, staff: Staff, runId: string): Promise<(Selected & Told)[]> {
  return inAgency(deps.db, staff.agencyId, async (scope) => {
    const now = deps.clock();
    const kept = await lockRun(scope, runId, staff.userId);
    const [first] = kept;
    const until = first && undoableUntil(deps, first.step.kind, first.doneAt);
    if (!until || now > until) refuse('TOO_LATE_TO_UNDO');
    const outcomes: (Selected & Told)[] = [];
    const events: AuditEvent[] = [];
    for (const one of kept) {
      const { event, ...told } = await takeBack(scope, one, now);
      if (event) events.push({ actor: staff, ...event });
      outcomes.push({ id: one.participantId, name: one.name, counselorName: one.counselorName, ...told });
    }
    await forgetRun(scope, runId);
    await auditAll(scope, deps.keys.audit, now, events);
    return outcomes;
  });
}

type TakenBack = Told & { event?: Omit<AuditEvent, 'actor'> };

function takeBack(scope: Scope, kept: KeptStep, now: Date): Promise<TakenBack> {
  const { step } = kept;
  switch (step.kind) {
    case 'ASSIGN':
      return returnTo(scope, kept, step);
    case 'EXTEND':
      return shorten(scope, kept, step);
    case 'REMIND':
      return holdBack(scope, step, now);
  }
}

async function returnTo(
  scope: Scope,
  { participantId }: KeptStep,
  { from, to }: Extract<BulkStep, { kind: 'ASSIGN' }>,
): Promise<TakenBack> {
  if (!(await returnCase(scope, participantId, { from, to })))
    return { done: false, sentence: 'Het dossier ging intussen naar iemand anders.' };
  const subject = { kind: 'PARTICIPANT', id: participantId } as const;
  const event = { action: 'PARTICIPANT_ASSIGNED', subject, facts: { from: to, to: from, undone: true } };
  return { done: true, sentence: 'Het dossier is terug bij de vorige begeleider.', event };
}

async function shorten(
  scope: Scope,
  { participantId }: KeptStep,
  { start, end, addedAt }: Extract<BulkStep, { kind: 'EXTEND' }>,
): Promise<TakenBack> {
  if (!(await removeTerm(scope, participantId, { start, end, addedAt: new Date(addedAt) })))
    return { done: false, sentence: 'Er kwam intussen een termijn, een beslissing of een bewijs bij.' };
  const subject = { kind: 'PARTICIPANT', id: participantId } as const;
  const event = { action: 'TERM_REMOVED', subject, facts: { start, end } };
  return { done: true, sentence: 'De termijn eindigt weer zoals ervoor.', event };
}

async function holdBack(
  scope: Scope,
  { reminders }: Extract<BulkStep, { kind: 'REMIND' }>,
  now: Date,
): Promise<TakenBack> {
  const held: string[] = [];
  for (const reminder of reminders) if (await withdrawReminder(scope, reminder, now)) held.push(reminder.deliveryId);
  const [first] = held;
  if (first === undefined) return { done: false, sentence: 'De herinnering is al vertrokken.' };
  const subject = { kind: 'DELIVERY', id: first } as const;
  const event = { action: 'REMINDER_UNDONE', subject, facts: { reminders: held.length } };
  const left = reminders.length - held.length;
  const rest = left === 0 ? '' : ` ${left === 1 ? 'Eén andere is' : `${left} andere zijn`} al vertrokken.`;
  return { done: true, sentence: `De herinnering vertrekt niet.${rest}`, event };
}
