import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mails, offers } from '../db/schema.ts';
import { linkToken } from '../links.ts';
import { askAfterDays, hiddenAfterDays, staleAfterDays } from '../offers/freshness.ts';
import { publishedOffer, serveExamplePlaces } from '../testing/offers.ts';
import { openWorld, type World } from '../testing/world.ts';
import { postOfferQuestions } from './offer-questions.ts';

let world: World;
let answered: { id: string; slug: string };
let silent: { id: string; slug: string };
beforeAll(async () => {
  world = await openWorld();
  await serveExamplePlaces(world);
  answered = await publishedOffer(world, { title: 'Wie antwoordt' });
  silent = await publishedOffer(world, { title: 'Wie zwijgt' });
});
afterAll(() => world.close());

const sweep = () => postOfferQuestions(world.deps, world.staffOf('OFFER_EDITOR').agencyId);
const asked = async ({ id }: { id: string }) =>
  (await world.db.select().from(mails).where(eq(mails.subjectId, id))).filter(({ kind }) => kind === 'OFFER_CHECK')
    .length;
const freshness = async ({ slug }: { slug: string }) =>
  world.visitor.offers.get({ slug }).then(
    (offer) => offer.freshness,
    (error) => error.code,
  );

describe('"klopt dit nog?"', () => {
  it('is not asked before a quarter is over', async () => {
    world.later({ days: askAfterDays - 1 });
    await sweep();
    expect(await asked(answered)).toBe(0);
  });

  it('is asked once, on a working day between 9 and 17 h', async () => {
    // Day 90 is a Sunday; the sweep of that hour waits.
    await sweep();
    world.later({ days: 1, hours: 2 });
    await sweep();
    await sweep();
    expect([await asked(answered), await asked(silent)]).toEqual([1, 1]);
    expect(await freshness(silent)).toBe('FRESH');
  });

  it('is answered by a click, and the offer is fresh for a quarter again', async () => {
    const token = linkToken(world.deps.keys, 'OFFER', answered.id, 1);
    await world.visitor.offers.actOwn({ token, action: 'CONFIRM' });
    const [row] = await world.db.select().from(offers).where(eq(offers.id, answered.id));
    expect(row).toMatchObject({ askedAt: null, asked: 0, checkedAt: world.now() });
  });

  it('without an answer greys the offer and asks a last time', async () => {
    world.later({ days: staleAfterDays + 1 });
    await sweep();
    await sweep();
    expect([await asked(answered), await asked(silent)]).toEqual([1, 2]);
    expect([await freshness(answered), await freshness(silent)]).toEqual(['FRESH', 'STALE']);
    const { offers: found } = await world.callerOf(world.staffOf('OFFER_EDITOR')).offers.queue({ view: 'TO_CHECK' });
    expect(found.map(({ title, freshness }) => [title, freshness])).toEqual([['Wie zwijgt', 'STALE']]);
  });

  it('without an answer at all hides it, until its owner confirms it after all', async () => {
    world.later({ days: hiddenAfterDays - staleAfterDays });
    await sweep();
    expect(await asked(silent)).toBe(2);
    expect(await freshness(silent)).toBe('NOT_FOUND');
    expect((await world.visitor.offers.search({ text: 'zwijgt' })).total).toBe(0);
    const token = linkToken(world.deps.keys, 'OFFER', silent.id, 1);
    await world.visitor.offers.actOwn({ token, action: 'CONFIRM' });
    expect(await freshness(silent)).toBe('FRESH');
  });
});
