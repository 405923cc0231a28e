import { RULESET } from '@veertig/rules';
import { dayOf, daysLater } from '../clock.ts';
import { findConfirmation, findDocument } from '../confirmations/store.ts';
import type { Scope } from '../db/scope.ts';
import type { Deps } from '../deps.ts';
import { linkCode, linkToken } from '../links.ts';
import { receiptMail } from '../proofs/receipt.mail.ts';
import { reminderMail } from '../proofs/reminder.mail.ts';
import { requestMail } from '../proofs/request.mail.ts';
import { type Delivery, findAgency, findDelivery, findProof, liveDeliveries } from '../proofs/store.ts';
import { requestMailFacts } from '../proofs/view.ts';
import type { Composed, Composer } from './composed.ts';
import { sentAtOf } from './outbox.ts';
import { stopRemindersUrl } from './unsubscribe.ts';

/** Asks for the hours; not any more once there is an answer or the link is dead. */
export const requestLetter: Composer = async (scope, mail, deps) => {
  const open = await openRequest(scope, mail.subjectId, deps);
  return open && { ...requestMail(open.facts), sender: open.counselor };
};

/** Asks again, under the same conditions, unless the contact person wants no more reminders or the link has expired. */
export const reminderLetter: Composer = async (scope, mail, deps) => {
  const open = await openRequest(scope, mail.subjectId, deps);
  if (!open || open.delivery.remindersStoppedAt || open.delivery.expiresAt < deps.clock()) return null;
  const askedOn = dayOf((await sentAtOf(scope, 'PROOF_REQUEST', open.delivery.id)) ?? open.delivery.createdAt);
  const openUntil = dayOf(daysLater(deps.clock(), RULESET.linkLifetimeDays));
  const written = reminderMail({
    ...open.facts,
    askedOn,
    openUntil,
    last: mail.sequence >= RULESET.reminderDays.length,
  });
  return { ...written, sender: open.counselor, unsubscribeUrl: stopRemindersUrl(deps, open.delivery.id) };
};

/** Thanks for the hours, with the sealed proof. */
export const receiptLetter: Composer = async (scope, mail, deps) => {
  const confirmation = await findConfirmation(scope, mail.subjectId);
  const document = confirmation && (await findDocument(scope, confirmation.id));
  const found = confirmation && (await findProof(scope, confirmation.proofId));
  const [delivery] = confirmation ? await liveDeliveries(scope, confirmation.proofId) : [];
  if (!confirmation || !document || !found || !delivery) return null;
  const { number, contactPerson, totalMinutes, signature } = confirmation.facts;
  const recorded = signature.recordedBy === null ? null : { channel: signature.channel, by: signature.recordedBy };
  const names = {
    contactPersonName: contactPerson.name,
    counselor: found.counselor,
    agency: await findAgency(scope),
  };
  const attachments: Composed['attachments'] = [
    { filename: `bewijs-${number}.pdf`, content: document.bytes, contentType: 'application/pdf' },
  ];
  const url = confirmUrl(deps, delivery);
  return { ...receiptMail({ ...names, number, totalMinutes, recorded, url }), sender: found.counselor, attachments };
};

async function openRequest(scope: Scope, deliveryId: string, deps: Deps) {
  const delivery = await findDelivery(scope, deliveryId);
  const found = delivery && (await findProof(scope, delivery.proofId));
  if (!found || delivery.state !== 'LIVE' || found.proof.state !== 'SENT') return null;
  const code = linkCode(deps.keys, delivery.id, delivery.generation);
  const shared = await requestMailFacts(scope, found, deps, delivery.handedOverBy);
  return { delivery, counselor: found.counselor, facts: { ...shared, url: confirmUrl(deps, delivery), code } };
}

const confirmUrl = ({ publicUrl, keys }: Deps, { id, generation }: Pick<Delivery, 'id' | 'generation'>) =>
  `${publicUrl}/bevestig/${linkToken(keys, 'CONFIRM', id, generation)}`;
