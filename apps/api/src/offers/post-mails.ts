import type { Scope } from '../db/scope.ts';
import type { MailKind } from '../mail/mail-kinds.ts';
import { post } from '../mail/outbox.ts';
import type { Offer } from './store.ts';

/** Whether the owner can do something with the own link: the address is theirs, and the offer is not over. */
export function mayHaveLink({ state, contactEmail }: Pick<Offer, 'state' | 'contactEmail'>): boolean {
  return contactEmail !== null && state !== 'UNVERIFIED' && state !== 'REJECTED' && state !== 'WITHDRAWN';
}

/** Asks whoever has the address of an offer whether it is theirs. */
export function postVerification(scope: Scope, offer: Offer, now: Date): Promise<boolean> {
  return postTo(scope, offer, now, 'OFFER_VERIFY', offer.revision);
}

/** Tells the owner what the local authority decided; the mail says what is true when it leaves. */
export function postDecision(scope: Scope, offer: Offer, now: Date): Promise<boolean> {
  return postTo(scope, offer, now, 'OFFER_DECIDED', offer.revision);
}

/** Asks the owner "klopt dit nog?", for the so many-th time since the last check. */
export function postQuestion(scope: Scope, offer: Offer, now: Date): Promise<boolean> {
  return postTo(scope, offer, now, 'OFFER_CHECK', offer.revision);
}

const hour = 60 * 60 * 1000;

/** Sends the owner the own link again, at most once an hour however often it is asked. */
export function postLink(scope: Scope, offer: Offer, now: Date): Promise<boolean> {
  return postTo(scope, offer, now, 'OFFER_LINK', Math.floor(now.getTime() / hour));
}

async function postTo(scope: Scope, offer: Offer, now: Date, kind: MailKind, sequence: number): Promise<boolean> {
  if (!offer.contactEmail) return false;
  return post(scope, now, { kind, subjectId: offer.id, recipient: offer.contactEmail, sequence });
}
