import type { inferRouterInputs } from '@trpc/server';
import { eq } from 'drizzle-orm';
import { offers } from '../db/schema.ts';
import { linkToken } from '../links.ts';
import type { AppRouter } from '../router.ts';
import type { World } from './world.ts';

type Inputs = inferRouterInputs<AppRouter>['offers'];
export type TypedOffer = Inputs['submit']['offer'];

/** Where the offers of each example agency are. */
export const placesOf = { EXAMPLE: ['Mechelen', 'Lier', 'Willebroek'], OTHER: ['Gent'] } as const;
type AgencyName = keyof typeof placesOf;

/** A complete offer as the form sends it. */
export function typedOffer(change: Partial<TypedOffer> = {}): TypedOffer {
  return {
    municipality: 'Mechelen',
    offerType: 'CONVERSATION_GROUP',
    title: 'Praattafel in de bib',
    description: 'Elke week praten we samen Nederlands bij een kop koffie.',
    setting: 'GROUP',
    dutchLevel: 'A1',
    dutchPracticeChance: 'We praten de hele tijd Nederlands.',
    times: [{ weekday: '2', from: '14u', until: '16:00' }],
    free: 'on',
    organizationName: 'Bib Voorbeeld',
    contactName: 'Tom Willems',
    contactEmail: 'tom@example.be',
    contactPhone: '0470 11 22 44',
    showName: 'on',
    showEmail: '',
    showPhone: 'on',
    ...change,
  };
}

/** Lets each agency moderate its places. */
export async function serveExamplePlaces(world: World): Promise<void> {
  for (const agency of ['EXAMPLE', 'OTHER'] as const) {
    const editor = world.callerOf(world.staffOf('OFFER_EDITOR', agency));
    await editor.offers.serve({ municipalities: [...placesOf[agency]] });
  }
}

/** An offer on the site, from the local authority itself. */
export async function publishedOffer(world: World, change: Partial<TypedOffer> = {}, agency: AgencyName = 'EXAMPLE') {
  const editor = world.callerOf(world.staffOf('OFFER_EDITOR', agency));
  const offer = typedOffer({ municipality: placesOf[agency][0], ...change });
  const { id } = await editor.offers.add({ offer, publish: true });
  const { slug } = await editor.offers.moderate({ id });
  return { id, slug };
}

/** The offer that was handed in last, and the private link of its owner. */
export async function handIn(world: World, change: Partial<TypedOffer> = {}) {
  await world.visitor.offers.submit({ offer: typedOffer(change), agreed: true });
  const title = typedOffer(change).title as string;
  const rows = await world.db.select({ id: offers.id }).from(offers).where(eq(offers.title, title));
  const id = rows.at(-1)?.id ?? '';
  return { id, token: linkToken(world.deps.keys, 'OFFER', id, 1) };
}

/** At which revision an offer stands. */
export async function revisionOf(world: World, id: string): Promise<number> {
  const [row] = await world.db.select({ revision: offers.revision }).from(offers).where(eq(offers.id, id));
  return row?.revision ?? 0;
}
