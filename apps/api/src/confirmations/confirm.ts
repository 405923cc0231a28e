import { advanceProof, type Channel, type Session } from '@veertig/rules';
import { audit } from '../audit/audit.ts';
import { dayOf, secondsLater } from '../clock.ts';
import type { Scope } from '../db/scope.ts';
import type { Deps } from '../deps.ts';
import { malformed, refuse } from '../failures.ts';
import { termsOf } from '../people/store.ts';
import { changeState } from '../proofs/store.ts';
import { readSessions } from '../read-sessions.ts';
import { fixFacts } from './fix-facts.ts';
import type { DraftAnswer } from './input.ts';
import { dropDraft } from './store.ts';
import type { Link } from './view.ts';

/** How long after the QR code was scanned a signature still counts as made on the spot. */
const ON_THE_SPOT_SECONDS = 3600;

/** The hours a draft stands for, checked again today: minutes pass between the steps. */
async function draftSessions(scope: Scope, { found, draft }: Link, today: string): Promise<Session[]> {
  const { hours } = draft.answer;
  if (!hours) malformed([{ field: 'hours', sentence: 'Geef eerst aan of de uren kloppen.' }]);
  if (hours.answer === 'CORRECT') return found.proof.asked;
  return readSessions(hours.rows, { terms: await termsOf(scope, [found.participant.id]), today });
}

/**
 * Fixes what a contact person confirms: new state, facts, number, sealing job and audit row, all or nothing. Of two
 * confirmations at once one changes the state; the other finds nothing to change and gets false.
 */
export async function confirm(scope: Scope, deps: Deps, link: Link, now: Date): Promise<boolean> {
  const { delivery, found, draft } = link;
  const next = advanceProof(found.proof.state, 'SIGN', 'CONTACT_PERSON');
  if ('error' in next) refuse(next.error);
  const confirmed = await draftSessions(scope, link, dayOf(now));
  if (!(await changeState(scope, found.proof, { state: next.state }))) return false;
  const { minutes } = await fixFacts(scope, deps, found, {
    confirmed,
    signer: signerOf(draft.answer),
    remark: draft.answer.remark ?? null,
    signature: { signedAt: now.toISOString(), channel: channelOf(delivery, now), recordedBy: null },
  });
  await dropDraft(scope, delivery.id);
  await audit(scope, deps.keys.audit, now, {
    actor: { kind: 'CONTACT_PERSON', deliveryId: delivery.id, agencyId: scope.agencyId },
    action: 'PROOF_SIGN',
    subject: { kind: 'PROOF', id: found.proof.id },
    facts: { from: found.proof.state, to: next.state, minutes, draft: draft.revision },
  });
  return true;
}

/** An address makes it a mail, no address a letter; asked for with the QR code shortly before, it is on the spot. */
function channelOf({ sentTo, onTheSpotAt }: Link['delivery'], now: Date): Channel {
  if (onTheSpotAt && now < secondsLater(onTheSpotAt, ON_THE_SPOT_SECONDS)) return 'ON_THE_SPOT';
  return sentTo === null ? 'LETTER' : 'LINK';
}

function signerOf({ signer }: DraftAnswer) {
  return signer ?? malformed([{ field: 'name', sentence: 'Vul eerst uw naam en rol in.' }]);
}

/** Ends the procedure unless the answers are still those the page showed. */
export function sameDraft(link: Link, revision: number): void {
  if (link.draft.revision !== revision) refuse('DRAFT_CHANGED');
}
