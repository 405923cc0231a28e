import { RULESET } from '@veertig/rules';
import { audit } from '../audit/audit.ts';
import { existing } from '../case-access.ts';
import { daysLater, secondsLater } from '../clock.ts';
import { inAgency, type Scope } from '../db/scope.ts';
import type { Deps } from '../deps.ts';
import { leadsNowhere } from '../erasures/leads-nowhere.ts';
import { notFound } from '../failures.ts';
import { countMails, post } from '../mail/outbox.ts';
import { openSealedId, sealId } from '../mail/sealed-id.ts';
import { deliver } from '../proofs/deliver.ts';
import {
  type Delivery,
  extendDelivery,
  findAgency,
  findProof,
  liveDeliveries,
  lockProof,
  type ProofWithPeople,
} from '../proofs/store.ts';
import { blockedAs } from './deliver.ts';
import { locateProof, markOnTheSpot } from './store.ts';

/** Whoever holds the QR code can have a mail sent; not many, and not to annoy. */
const PAUSE_SECONDS = 600;
const MAXIMUM_MAILS = 5;

/** Works behind the QR code of a request. An unknown token and a malformed one get the same answer. */
export async function behindSpot<T>(
  deps: Deps,
  token: string,
  work: (scope: Scope, found: ProofWithPeople) => Promise<T>,
): Promise<T> {
  const proofId = openSealedId(deps.keys, 'ON_THE_SPOT', token);
  if (!proofId) notFound();
  const place = await locateProof(deps.db, proofId);
  // As it was made: the address may have changed its case on the way.
  if (!place) return leadsNowhere(deps, sealId(deps.keys, 'ON_THE_SPOT', proofId));
  return inAgency(deps.db, place.agencyId, async (scope) => work(scope, existing(await findProof(scope, proofId))));
}

/** What the page behind the QR code shows: who is asked about whom, never the hours. Nothing once there is an answer. */
export async function spotView(scope: Scope, found: ProofWithPeople, now: Date) {
  const { counselor, participant, proof, organization, contactPerson } = found;
  const agency = await findAgency(scope);
  const open = proof.state === 'SENT';
  return {
    state: open ? ('OPEN' as const) : ('ANSWERED' as const),
    participantName: open ? participant.name : null,
    description: open ? proof.description : null,
    organizationName: open ? (organization?.name ?? null) : null,
    contactPersonName: open ? contactPerson.name : null,
    byMail: open && (await mailRoute(scope, found, now)) !== null,
    asker: { name: counselor.name, phone: counselor.phone ?? agency.phone, agencyName: agency.name },
  };
}

/**
 * Mails the contact person's own link to the address on file, once in a while. The link stays the one that was sent;
 * only a dead one is replaced.
 */
export async function mailOnTheSpot(scope: Scope, deps: Deps, proofId: string): Promise<void> {
  await lockProof(scope, proofId);
  const found = existing(await findProof(scope, proofId));
  const now = deps.clock();
  const route = found.proof.state === 'SENT' ? await mailRoute(scope, found, now) : null;
  if (!route) return;
  const { live, sentTo } = route;
  if (live?.onTheSpotAt && now < secondsLater(live.onTheSpotAt, PAUSE_SECONDS)) return;
  const sent = live ? await countMails(scope, 'PROOF_REQUEST', live.id) : 0;
  if (sent >= MAXIMUM_MAILS) return;
  const id = live?.id ?? (await deliver(scope, deps, { proofId, sentTo, now }));
  if (live) {
    await post(scope, now, { kind: 'PROOF_REQUEST', subjectId: id, recipient: sentTo, sequence: sent + 1 });
    await extendDelivery(scope, id, daysLater(now, RULESET.linkLifetimeDays));
  }
  await askedOnTheSpot(scope, deps, id, proofId, now);
}

/** Notes that the link of a delivery was asked for with the QR code. Nobody knows by whom. */
export async function askedOnTheSpot(
  scope: Scope,
  { keys }: Pick<Deps, 'keys'>,
  deliveryId: string,
  proofId: string,
  now: Date,
): Promise<void> {
  await markOnTheSpot(scope, deliveryId, now);
  await audit(scope, keys.audit, now, {
    actor: { kind: 'SYSTEM', agencyId: scope.agencyId },
    action: 'LINK_ASKED_ON_THE_SPOT',
    subject: { kind: 'DELIVERY', id: deliveryId },
    facts: { proof: proofId },
  });
}

/** The address on file, and the link that works there. Null without an address, and while a letter is on its way. */
async function mailRoute(
  scope: Scope,
  found: ProofWithPeople,
  now: Date,
): Promise<{ sentTo: string; live: Delivery | undefined } | null> {
  const sentTo = found.contactPerson.email;
  if (!sentTo || blockedAs(found, sentTo)) return null;
  const working = (await liveDeliveries(scope, found.proof.id)).find(({ expiresAt }) => expiresAt >= now);
  if (working?.sentTo === null) return null;
  const toFile = working?.sentTo.toLowerCase() === sentTo.toLowerCase();
  return { sentTo, live: toFile ? working : undefined };
}
