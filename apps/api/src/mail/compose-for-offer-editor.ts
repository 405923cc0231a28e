import { formatDay } from '@veertig/rules';
import { dayOf } from '../clock.ts';
import { offersWaitingMail } from '../offers/waiting.mail.ts';
import { offersWaiting } from '../offers/waiting-store.ts';
import { findCounselor } from '../people/store.ts';
import { findAgency } from '../proofs/store.ts';
import type { Composer } from './composed.ts';
import { stopDigestUrl } from './unsubscribe.ts';

/** What waits for a decision now; nothing when somebody decided meanwhile, or when the reader wants to hear no more. */
export const offersWaitingLetter: Composer = async (scope, mail, deps) => {
  const waiting = await offersWaiting(scope);
  const editor = await findCounselor(scope, mail.subjectId);
  if (!waiting || !editor || editor.digestStoppedAt) return null;
  const agency = await findAgency(scope);
  const written = offersWaitingMail({
    editorName: editor.name,
    waiting: waiting.waiting,
    oldestOn: formatDay(dayOf(waiting.oldestAt)),
    agencyName: agency.name,
    url: `${deps.publicUrl}/dashboard/aanbod`,
  });
  return {
    ...written,
    to: editor.email,
    sender: { name: 'Veertig', email: agency.email },
    unsubscribeUrl: stopDigestUrl(deps, mail.subjectId),
  };
};
