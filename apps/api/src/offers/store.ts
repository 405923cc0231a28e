import { randomUUID } from 'node:crypto';
import type { OfferSource, OfferState } from '@veertig/rules';
import { and, eq, getTableColumns, inArray, ne, type SQL, sql } from 'drizzle-orm';
import { instantAt } from '../brussels-time.ts';
import { dayOf } from '../clock.ts';
import type { Db } from '../db/client.ts';
import { agencies, offers, servedMunicipalities } from '../db/schema.ts';
import type { Scope } from '../db/scope.ts';
import type { Deps } from '../deps.ts';
import { fingerprint, linkToken } from '../links.ts';
import type { OfferContent } from './content-input.ts';
import { derivedFrom } from './derived.ts';
import { hiddenAfterDays } from './freshness.ts';
import { slugFor } from './slug.ts';

const { search: _, ...readable } = getTableColumns(offers);

/** An offer as stored, but for the words of the search. */
export type Offer = Omit<typeof offers.$inferSelect, 'search'>;

/** How an offer comes in, beside what it says. */
export interface Arrival {
  state: OfferState;
  source: OfferSource;
  sourceKey?: string | null;
  verifiedAt?: Date | null;
}

/** Stores a new offer with its private link. Published at once when it arrives so. */
export async function addOffer(
  { tx, agencyId }: Scope,
  { keys, randomBytes, clock }: Pick<Deps, 'keys' | 'randomBytes' | 'clock'>,
  offer: OfferContent,
  arrival: Arrival,
): Promise<Offer> {
  const id = randomUUID();
  const now = clock();
  const live = arrival.state === 'PUBLISHED' ? { publishedAt: now, checkedAt: now } : {};
  const tokenFingerprint = fingerprint(keys, linkToken(keys, 'OFFER', id, 1));
  const own = { id, agencyId, slug: slugFor(offer, randomBytes), tokenFingerprint, submittedAt: now, updatedAt: now };
  const [added] = await tx
    .insert(offers)
    .values({ ...offer, ...derivedColumns(offer), ...own, ...arrival, ...live })
    .returning(readable);
  if (!added) throw new Error('offer was not stored');
  return added;
}

export async function findOffer({ tx, agencyId }: Scope, id: string): Promise<Offer | undefined> {
  const [found] = await tx
    .select(readable)
    .from(offers)
    .where(and(eq(offers.id, id), eq(offers.agencyId, agencyId)));
  return found;
}

/** The same, locked until the transaction ends: of two who decide at once, the second sees what the first did. */
export async function lockOffer({ tx, agencyId }: Scope, id: string): Promise<Offer | undefined> {
  const [found] = await tx
    .select(readable)
    .from(offers)
    .where(and(eq(offers.id, id), eq(offers.agencyId, agencyId)))
    .for('update');
  return found;
}

export type OfferChange = Partial<Omit<typeof offers.$inferInsert, 'id' | 'agencyId' | 'revision' | 'search'>>;

/** Changes a locked offer; its revision rises. */
export async function changeOffer({ tx, agencyId }: Scope, id: string, change: OfferChange): Promise<Offer> {
  const [changed] = await tx
    .update(offers)
    .set({ ...change, revision: sql`${offers.revision} + 1` })
    .where(and(eq(offers.id, id), eq(offers.agencyId, agencyId)))
    .returning(readable);
  if (!changed) throw new Error('offer was not changed');
  return changed;
}

/** Replaces what a locked offer says, and all that follows from it. */
export function rewriteOffer(scope: Scope, id: string, offer: OfferContent, change: OfferChange): Promise<Offer> {
  return changeOffer(scope, id, { ...offer, ...derivedColumns(offer), ...change } as OfferChange);
}

/** What follows from the words of an offer, as columns; Dutch endings do not matter to the index. */
function derivedColumns(offer: OfferContent) {
  const { search, ...columns } = derivedFrom(offer);
  const called = sql`setweight(to_tsvector('dutch', ${search.called}), 'A')`;
  const told = sql`setweight(to_tsvector('dutch', ${search.told}), 'B')`;
  return { ...columns, search: sql<string>`${called} || ${told}` };
}

/** Other offers of the agency in the same place from the same organization, that are not over. */
export function offersLike({ tx, agencyId }: Scope, offer: Pick<Offer, 'likeness'> & { id?: string }) {
  return tx
    .select({
      id: offers.id,
      title: offers.title,
      organizationName: offers.organizationName,
      municipality: offers.municipality,
      likeness: offers.likeness,
      state: offers.state,
    })
    .from(offers)
    .where(
      and(
        eq(offers.agencyId, agencyId),
        eq(offers.likeness, offer.likeness),
        inArray(offers.state, ['SUBMITTED', 'RETURNED', 'PUBLISHED', 'PAUSED']),
        offer.id ? ne(offers.id, offer.id) : undefined,
      ),
    )
    .limit(100);
}

/** The offer of a private link, by the fingerprint of its token: looked up outside an agency, because it tells it. */
export async function locateOffer(db: Db, tokenFingerprint: string) {
  const [found] = await db
    .select({ id: offers.id, agencyId: offers.agencyId })
    .from(offers)
    .where(eq(offers.tokenFingerprint, tokenFingerprint));
  return found;
}

/** The agency that moderates a municipality, for whoever hands in an offer without an account. */
export async function moderatorOf(db: Db, municipality: string): Promise<string | undefined> {
  const [found] = await db
    .select({ agencyId: agencies.id })
    .from(servedMunicipalities)
    .innerJoin(agencies, eq(agencies.id, servedMunicipalities.agencyId))
    .where(eq(servedMunicipalities.municipality, municipality));
  return found?.agencyId;
}

/** How many offers of an address wait for its owner, in any agency: nobody may be sent mails without end. */
export async function unverifiedOf(db: Db, email: string): Promise<number> {
  const [found] = await db
    .select({ count: sql<number>`count(*)::int` })
    .from(offers)
    .where(and(eq(sql`lower(contact_email)`, email.toLowerCase()), eq(offers.state, 'UNVERIFIED')));
  return found?.count ?? 0;
}

/**
 * When the feeds last changed: an offer was touched, also one that is gone by now, or time took one away at the end of
 * its last day or after a question that nobody answered.
 */
export async function lastChange(db: Db, now: Date): Promise<Date> {
  const hidden = sql`${offers.askedAt} + make_interval(days => ${hiddenAfterDays})`;
  const at = (value: SQL) => sql<string | null>`max(${value})`;
  const [found] = await db
    .select({
      touched: at(sql`greatest(${offers.updatedAt}, ${offers.checkedAt}, ${offers.askedAt})`),
      hidden: sql<string | null>`max(${hidden}) filter (where ${hidden} <= ${now.toISOString()}::timestamptz)`,
    })
    .from(offers);
  const instants = [found?.touched, found?.hidden].flatMap((text) => (text ? [Date.parse(text)] : []));
  return new Date(Math.max(instantAt(dayOf(now), '00:00').getTime(), ...instants));
}

/** What was imported from a source before, by its name there. */
export async function knownSourceKeys({ tx, agencyId }: Scope, source: OfferSource): Promise<Set<string>> {
  const rows = await tx
    .select({ key: offers.sourceKey })
    .from(offers)
    .where(and(eq(offers.agencyId, agencyId), eq(offers.source, source)));
  return new Set(rows.flatMap(({ key }) => key ?? []));
}

/** Every offer of the agency that is not over, for a list of all. */
export function currentOffers({ tx, agencyId }: Scope): Promise<Offer[]> {
  return tx
    .select(readable)
    .from(offers)
    .where(and(eq(offers.agencyId, agencyId), inArray(offers.state, ['SUBMITTED', 'RETURNED', 'PUBLISHED', 'PAUSED'])))
    .orderBy(offers.title, offers.id);
}
