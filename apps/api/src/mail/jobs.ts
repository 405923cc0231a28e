import { RULESET } from '@veertig/rules';
import { audit } from '../audit/audit.ts';
import { daysLater } from '../clock.ts';
import { inAgency, type Scope } from '../db/scope.ts';
import type { Deps } from '../deps.ts';
import { deferJob, finishJob, type Job } from '../jobs/claim.ts';
import { extendDelivery } from '../proofs/store.ts';
import { compose } from './compose.ts';
import { linkMails } from './mail-kinds.ts';
import { endMail, findMail, type Mail } from './outbox.ts';
import { nextSendingHour } from './sending-hours.ts';

// With the waiting times of jobs this is about three days.
const maximumAttempts = 80;

/**
 * Sends one mail of the outbox. The text is written now, from the facts of now. A crash between the server's 250 and
 * our mark sends it once more with the same Message-ID; nothing else can double it.
 */
export function sendMailJob(deps: Deps) {
  return async (job: Job): Promise<void> => {
    const ready = await inAgency(deps.db, job.agencyId, async (scope) => {
      const mail = await findMail(scope, job.subjectId);
      const letter = mail?.state === 'WAITING' ? await compose(scope, mail, deps) : null;
      return mail && letter && { mail, letter };
    });
    if (!ready) return inAgency(deps.db, job.agencyId, (scope) => end(scope, deps, job, 'CANCELLED'));
    const hour = hourOf(ready.mail, deps);
    if (hour > deps.clock()) return inAgency(deps.db, job.agencyId, (scope) => deferJob(scope, job, hour));
    if (!deps.mailTransport) throw new Error('no mail server is configured');
    try {
      await deps.mailTransport.send(ready.letter);
    } catch (error) {
      if (!isFinal(error) && job.attempts < maximumAttempts) throw error;
      return inAgency(deps.db, job.agencyId, (scope) => end(scope, deps, job, 'FAILED', problemOf(error)));
    }
    await inAgency(deps.db, job.agencyId, (scope) => end(scope, deps, job, 'ACCEPTED'));
  };
}

// A reminder that had to wait for the mail server waits for the next working hour too (D-20).
const hourOf = (mail: Mail, { clock, holidays }: Deps): Date =>
  mail.kind === 'PROOF_REMINDER' ? nextSendingHour(clock(), holidays) : clock();

async function end(
  scope: Scope,
  deps: Deps,
  job: Job,
  state: 'ACCEPTED' | 'FAILED' | 'CANCELLED',
  problem?: string,
): Promise<void> {
  if (!(await finishJob(scope, job))) return;
  const endedAt = deps.clock();
  const mail = await endMail(scope, job.subjectId, { state, endedAt, ...(problem ? { problem } : {}) });
  if (!mail) return;
  // A link works so many days after the last mail with it (D-20).
  if (state === 'ACCEPTED' && linkMails.some((kind) => kind === mail.kind)) {
    await extendDelivery(scope, mail.subjectId, daysLater(endedAt, RULESET.linkLifetimeDays));
  }
  await audit(scope, deps.keys.audit, endedAt, {
    actor: { kind: 'SYSTEM', agencyId: scope.agencyId },
    action: `MAIL_${state}`,
    subject: { kind: 'MAIL', id: job.subjectId },
    facts: { attempts: job.attempts },
  });
}

// 5xx about the recipient or the text is final. A refusal of our password or sender says nothing about the mail: it waits.
const isFinal = (error: unknown): boolean =>
  (responseCode(error) ?? 0) >= 500 && /^(RCPT TO|DATA)/.test((error as { command?: string }).command ?? '');

const problemOf = (error: unknown): string => `SMTP ${responseCode(error) ?? 'zonder antwoord'}`;

const responseCode = (error: unknown): number | undefined => (error as { responseCode?: number }).responseCode;
