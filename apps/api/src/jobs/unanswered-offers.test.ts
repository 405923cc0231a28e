import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { offers } from '../db/schema.ts';
import { handIn, serveExamplePlaces } from '../testing/offers.ts';
import { openWorld, type World } from '../testing/world.ts';
import { endUnansweredOffers, verifyWithinDays } from './unanswered-offers.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
  await serveExamplePlaces(world);
});
afterAll(() => world.close());

const sweep = () => endUnansweredOffers(world.deps, world.staffOf('OFFER_EDITOR').agencyId);
const rowOf = async (id: string) => (await world.db.select().from(offers).where(eq(offers.id, id)))[0];

describe('an offer whose address nobody confirms', () => {
  it('ends after a month and names nobody any more; one that was confirmed stays', async () => {
    const silent = await handIn(world, { title: 'Stil', showName: 'on' });
    const answered = await handIn(world, { title: 'Beantwoord' });
    await world.visitor.offers.actOwn({ token: answered.token, action: 'VERIFY' });
    world.later({ days: verifyWithinDays - 1 });
    await sweep();
    expect((await rowOf(silent.id))?.state).toBe('UNVERIFIED');
    world.later({ days: 2 });
    await sweep();
    expect(await rowOf(silent.id)).toMatchObject({ state: 'WITHDRAWN', contactEmail: null, contactPhone: null });
    expect(JSON.stringify(await rowOf(silent.id))).not.toMatch(/Willems|tom@example/);
    expect(await rowOf(answered.id)).toMatchObject({ state: 'SUBMITTED', contactName: 'Tom Willems' });
    expect(await world.visitor.offers.own({ token: silent.token })).toMatchObject({ state: 'WITHDRAWN', actions: [] });
  });

  it('makes room for new ones at that address', async () => {
    for (let count = 0; count < 5; count++) await handIn(world, { contactEmail: 'vol@example.be' });
    await expect(handIn(world, { contactEmail: 'vol@example.be' })).rejects.toMatchObject({ code: 'BAD_REQUEST' });
    world.later({ days: verifyWithinDays + 1 });
    await sweep();
    await expect(handIn(world, { contactEmail: 'vol@example.be' })).resolves.toHaveProperty('token');
  });
});
