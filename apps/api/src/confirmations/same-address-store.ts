import { totalMinutes } from '@veertig/rules';
import { and, asc, desc, eq, gte, isNull, ne } from 'drizzle-orm';
import { confirmations, deliveries, proofs } from '../db/schema.ts';
import type { Scope } from '../db/scope.ts';
import type { Keys } from '../keys.ts';
import { linkToken } from '../links.ts';
import type { Delivery } from '../proofs/store.ts';
import { declarationOf } from './declaration.ts';
import { maximumTogether } from './input.ts';
import { type Link, type LinkState, linkView, loadLink } from './view.ts';

type Known = Pick<Delivery, 'id' | 'generation'>;

const known = { id: deliveries.id, generation: deliveries.generation, activityId: proofs.activityId };

type Own = Pick<Delivery, 'id' | 'plainSentTo'>;

/**
 * The living links to the address of a link, as the database compares addresses: never those to another one. A link on
 * paper has no address and stands alone.
 */
const ofSameAddress = ({ agencyId }: Scope, { id, plainSentTo }: Own) =>
  and(
    eq(deliveries.agencyId, agencyId),
    eq(deliveries.state, 'LIVE'),
    plainSentTo === null ? eq(deliveries.id, id) : eq(deliveries.plainSentTo, plainSentTo),
  );

/** The requests that wait for an answer from the address of a link, oldest first. */
function openFor(scope: Scope, own: Own, now: Date) {
  return scope.tx
    .select(known)
    .from(deliveries)
    .innerJoin(proofs, eq(proofs.id, deliveries.proofId))
    .where(and(ofSameAddress(scope, own), eq(proofs.state, 'SENT'), gte(deliveries.expiresAt, now)))
    .orderBy(asc(deliveries.createdAt), asc(deliveries.id))
    .limit(maximumTogether);
}

/** What was confirmed from that address and still stands, newest first. */
function confirmedFrom(scope: Scope, own: Own) {
  return scope.tx
    .select({ ...known, facts: confirmations.facts, number: confirmations.number })
    .from(deliveries)
    .innerJoin(proofs, eq(proofs.id, deliveries.proofId))
    .innerJoin(
      confirmations,
      and(eq(confirmations.proofId, proofs.id), isNull(confirmations.replacedAt), isNull(confirmations.withdrawnAt)),
    )
    .where(and(ofSameAddress(scope, own), ne(proofs.state, 'SENT')))
    .orderBy(desc(confirmations.confirmedAt), asc(deliveries.id))
    .limit(200);
}

/**
 * How many other requests wait for whoever holds this link, and the link to one of them: of the same activity first.
 * Behind a dead link nothing is told.
 */
export async function othersFor(scope: Scope, keys: Keys, { delivery, found }: Link, state: LinkState, now: Date) {
  if (state !== 'OPEN' && state !== 'CONFIRMED') return { count: 0, token: null };
  const others = (await openFor(scope, delivery, now)).filter(({ id }) => id !== delivery.id);
  const first = others.find(({ activityId }) => activityId === found.proof.activityId) ?? others[0];
  return { count: others.length, token: first ? tokenOf(keys, first) : null };
}

/** Every request and every confirmed proof of the address behind a link. */
export async function listTogether(scope: Scope, keys: Keys, own: Own, now: Date) {
  const open = [];
  for (const delivery of await openFor(scope, own, now)) {
    const { request, asker, review } = await linkView(scope, await loadLink(scope, delivery.id), now);
    if (!request) continue;
    const declaration = declarationOf(request.participantName, request.asked);
    const changedMinutes = review && review.minutes !== request.askedMinutes ? review.minutes : null;
    open.push({ id: delivery.id, token: tokenOf(keys, delivery), asker, request, declaration, changedMinutes });
  }
  const done = (await confirmedFrom(scope, own)).map(({ facts, number, ...delivery }) => ({
    id: delivery.id,
    token: tokenOf(keys, delivery),
    participantName: facts.participant.name,
    description: facts.description,
    minutes: totalMinutes(facts.confirmed),
    number,
  }));
  return { open, done };
}

const tokenOf = (keys: Keys, { id, generation }: Known) => linkToken(keys, 'CONFIRM', id, generation);
