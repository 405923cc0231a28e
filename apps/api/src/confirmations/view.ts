import { readSession, type Session, totalMinutes } from '@veertig/rules';
import { existing } from '../case-access.ts';
import { dayOf } from '../clock.ts';
import type { Scope } from '../db/scope.ts';
import {
  type Delivery,
  findAgency,
  findDelivery,
  findProof,
  lockProof,
  type ProofWithPeople,
} from '../proofs/store.ts';
import { declarationOf } from './declaration.ts';
import type { DraftAnswer, TypedSession } from './input.ts';
import { askedReopenSince, loadDraft } from './store.ts';

/** What a link shows. Only `OPEN` and `CONFIRMED` tell anything about a person; the rest says whom to call. */
export type LinkState = 'OPEN' | 'CONFIRMED' | 'DECLINED' | 'EXPIRED' | 'REVOKED' | 'SUPERSEDED' | 'HANDED_OVER';

/** The state of a link on a day: what happened to the proof first, then what happened to the link. */
export function linkState(delivery: Delivery, found: ProofWithPeople, now: Date): LinkState {
  if (found.confirmation && delivery.state === 'LIVE') return 'CONFIRMED';
  if (delivery.state !== 'LIVE') return delivery.state;
  if (found.proof.state === 'REFUSED') return 'DECLINED';
  if (found.proof.state !== 'SENT') return 'REVOKED';
  return delivery.expiresAt < now ? 'EXPIRED' : 'OPEN';
}

/** Everything behind one link, loaded once: the delivery, the proof with its people and the answers so far. */
export async function loadLink(scope: Scope, deliveryId: string) {
  const delivery = existing(await findDelivery(scope, deliveryId));
  const found = existing(await findProof(scope, delivery.proofId));
  return { delivery, found, draft: await loadDraft(scope, deliveryId) };
}

/** The same, before a change: whoever comes second waits, and then sees all of what the first one did. */
export async function loadLinkToChange(scope: Scope, deliveryId: string) {
  const { proofId } = existing(await findDelivery(scope, deliveryId));
  await lockProof(scope, proofId);
  return loadLink(scope, deliveryId);
}
export type Link = Awaited<ReturnType<typeof loadLink>>;

/** What the pages of a link show: never more than what is on the proof (D-32), and nothing behind a dead link. */
export async function linkView(scope: Scope, { delivery, found, draft }: Link, now: Date) {
  const state = linkState(delivery, found, now);
  const agency = await findAgency(scope);
  const { name, email, phone } = found.counselor;
  return {
    state,
    asker: { name, email, phone: phone ?? agency.phone, agencyName: agency.name },
    request: state === 'OPEN' ? requestOf(found) : null,
    openUntil: dayOf(delivery.expiresAt),
    review: state === 'OPEN' ? reviewOf(found, draft.answer) : null,
    draft: state === 'OPEN' ? draft : { answer: {} as DraftAnswer, revision: 0 },
    confirmed: state === 'CONFIRMED' ? await confirmedOf(scope, found) : null,
  };
}

function requestOf({ participant, proof, organization, contactPerson }: ProofWithPeople) {
  return {
    participantName: participant.name,
    offerType: proof.offerType,
    description: proof.description,
    organization: organization && { name: organization.name, municipality: organization.municipality },
    contactPerson: { name: contactPerson.name, role: contactPerson.role },
    asked: proof.asked as Session[],
    askedMinutes: totalMinutes(proof.asked),
    remark: proof.remark,
  };
}

/** What the answers so far amount to, and the sentence to agree with; null while step 2 is open. */
function reviewOf({ proof, participant }: ProofWithPeople, { hours }: DraftAnswer) {
  if (!hours) return null;
  const sessions: Session[] = hours.answer === 'CORRECT' ? proof.asked : hours.rows.flatMap(sessionOf);
  return { sessions, minutes: totalMinutes(sessions), declaration: declarationOf(participant.name, sessions) };
}

function sessionOf(row: TypedSession): Session[] {
  const read = readSession(row);
  return 'session' in read ? [read.session] : [];
}

async function confirmedOf(scope: Scope, { proof, confirmation, sealedAt }: ProofWithPeople) {
  if (!confirmation) return null;
  const { facts, confirmedAt } = confirmation;
  const reopenAsked = proof.reopenAskedAt !== null;
  // The proof still stands and nothing is asked any more: the counselor looked and left it as it is.
  const reopenDismissed = !reopenAsked && (await askedReopenSince(scope, proof.id, confirmedAt));
  return { facts, confirmedAt, sealed: sealedAt !== null, reopenAsked, reopenDismissed };
}
