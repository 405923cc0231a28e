import { addDays, RULESET } from '@veertig/rules';
import { audit } from '../audit/audit.ts';
import { dayOf, secondsLater } from '../clock.ts';
import type { Scope } from '../db/scope.ts';
import type { Deps } from '../deps.ts';
import { post } from '../mail/outbox.ts';
import { isSendingHour } from '../mail/sending-hours.ts';
import { lockProof } from '../proofs/store.ts';
import type { Staff } from '../trpc.ts';
import type { Outcome } from './bulk.ts';
import { type OpenRequest, openRequests } from './remind-store.ts';

/**
 * Posts a reminder now for each open request of a person that may get one. It counts as one of the planned reminders,
 * and leaves in working hours like those (D-20).
 */
export async function remindPerson(scope: Scope, deps: Deps, staff: Staff, participantId: string): Promise<Outcome> {
  const now = deps.clock();
  const posted: OpenRequest[] = [];
  const hindrances: string[] = [];
  for (const { proofId } of await openRequests(scope, participantId)) {
    // Read again under the lock, so that an answer, or a reminder of the sweep, either came first or comes after.
    await lockProof(scope, proofId);
    const request = (await openRequests(scope, participantId)).find((one) => one.proofId === proofId);
    if (!request) continue;
    const hindrance = hindranceOf(request, now);
    if (hindrance) hindrances.push(hindrance);
    else if (await postReminder(scope, deps, staff, request, now)) posted.push(request);
  }
  if (posted.length === 0) return { done: false, sentence: hindrances[0] ?? 'Er is geen open aanvraag.' };
  const mails = posted.length === 1 ? 'Herinnering vertrekt' : `${posted.length} herinneringen vertrekken`;
  const reminders = posted.map(({ deliveryId, accepted }) => ({ deliveryId, sequence: accepted }));
  return {
    done: true,
    sentence: [`${mails} ${leavingTime(deps, now)}.`, ...hindrances].join(' '),
    step: { kind: 'REMIND', reminders },
  };
}

function leavingTime({ holidays, sendDelay }: Deps, now: Date): string {
  if (!isSendingHour(now, holidays)) return 'op de volgende werkdag vanaf 9 uur';
  return sendDelay > 0 ? `over ${sendDelay} seconden` : 'nu';
}

/** Why this request gets no reminder now, as a sentence; undefined when it may. */
function hindranceOf({ sentTo, stopped, expiresAt, accepted, waiting, failed, lastAt }: OpenRequest, now: Date) {
  if (sentTo === null) return 'De aanvraag ging op papier. Bel de contactpersoon.';
  if (stopped) return 'De contactpersoon wil geen herinneringen. Bel de contactpersoon.';
  if (expiresAt <= now) return 'De link is verlopen. Verstuur de aanvraag opnieuw.';
  if (failed > 0) return 'De mail komt niet aan. Kijk het adres na.';
  if (waiting > 0 || !lastAt) return 'De vorige mail moet nog vertrekken.';
  if (accepted > RULESET.reminderDays.length) return 'Alle herinneringen zijn al verstuurd. Bel de contactpersoon.';
  const from = addDays(dayOf(lastAt), RULESET.reminderGapDays);
  if (dayOf(now) < from) return 'De vorige mail is nog maar net verstuurd. Wacht enkele dagen.';
  return undefined;
}

async function postReminder(
  scope: Scope,
  deps: Deps,
  staff: Staff,
  { proofId, deliveryId, sentTo, accepted }: OpenRequest,
  now: Date,
): Promise<boolean> {
  // The first mail accepted is the request, so the number of mails is the number of the next reminder.
  const mail = { kind: 'PROOF_REMINDER', subjectId: deliveryId, recipient: sentTo ?? '', sequence: accepted } as const;
  if (!(await post(scope, now, mail, secondsLater(now, deps.sendDelay)))) return false;
  await audit(scope, deps.keys.audit, now, {
    actor: staff,
    action: 'REMINDER_POSTED',
    subject: { kind: 'DELIVERY', id: deliveryId },
    facts: { reminder: accepted, proof: proofId },
  });
  return true;
}
