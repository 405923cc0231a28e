import { and, eq } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { mails, user } from '../db/schema.ts';
import { handIn, revisionOf, serveExamplePlaces } from '../testing/offers.ts';
import { openWorld, type World } from '../testing/world.ts';
import { postWaitingOffers } from './waiting-offers.ts';

let world: World;
beforeEach(async () => {
  world = await openWorld();
  await serveExamplePlaces(world);
});
afterEach(() => world.close());

const editor = () => world.staffOf('OFFER_EDITOR');
const sweep = () => postWaitingOffers(world.deps, editor().agencyId);
const told = () => world.db.$count(mails, and(eq(mails.kind, 'OFFERS_WAITING'), eq(mails.subjectId, editor().userId)));

/** An offer whose owner answered, so that the local authority has to look. */
async function comesIn(title: string) {
  const offer = await handIn(world, { title });
  await world.visitor.offers.actOwn({ token: offer.token, action: 'VERIFY' });
  return offer;
}

describe('who looks after offers hears that something waits', () => {
  it('not before the owner answered, then once', async () => {
    const { token } = await handIn(world);
    await sweep();
    expect(await told()).toBe(0);
    await world.visitor.offers.actOwn({ token, action: 'VERIFY' });
    await sweep();
    await sweep();
    expect(await told()).toBe(1);
  });

  it('at most once a day, and the next day only about something new', async () => {
    await comesIn('Eerste');
    await sweep();
    world.later({ hours: 1 });
    await comesIn('Tweede');
    await sweep();
    expect(await told()).toBe(1);
    world.later({ days: 1 });
    await sweep();
    expect(await told()).toBe(2);
    world.later({ days: 1 });
    await sweep();
    expect(await told()).toBe(2);
  });

  it('again after a week as long as it waits, and no more after a decision', async () => {
    const { id } = await comesIn('Blijft liggen');
    await sweep();
    world.later({ days: 8 });
    await sweep();
    expect(await told()).toBe(2);
    const revision = await revisionOf(world, id);
    await world.callerOf(editor()).offers.decide({ id, revision, action: 'PUBLISH' });
    world.later({ days: 8 });
    await sweep();
    expect(await told()).toBe(2);
  });

  it('not on a Saturday, not for another agency, and not against the own wish', async () => {
    await comesIn('Voor het weekend');
    world.later({ days: 5 });
    await sweep();
    expect(await told()).toBe(0);
    world.later({ days: 2 });
    await world.callerOf(editor()).accounts.setDigest({ wanted: false });
    await sweep();
    expect(await told()).toBe(0);
    const others = await world.db
      .select()
      .from(user)
      .where(eq(user.agencyId, world.staffOf('OFFER_EDITOR', 'OTHER').agencyId));
    const ids = others.map(({ id }) => id);
    expect((await world.db.select().from(mails)).filter(({ subjectId }) => ids.includes(subjectId))).toEqual([]);
  });
});
