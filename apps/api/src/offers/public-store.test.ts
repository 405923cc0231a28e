import { type SQL, sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Connection } from '../db/client.ts';
import { inPublic, type PublicScope } from '../db/in-public.ts';
import { inAgency } from '../db/scope.ts';
import { testPglite, testPostgres } from '../db/testing.ts';
import { municipalities } from '../places/municipalities.ts';
import { suitable } from '../testing/cases.ts';
import { publishedOffer, serveExamplePlaces } from '../testing/offers.ts';
import { openWorld, type World } from '../testing/world.ts';
import { writeCursor } from './cursor.ts';
import { countByType, searchPublished } from './public-store.ts';
import { queueOf } from './queue-store.ts';
import { searchInput } from './search-input.ts';

const databases: [string, () => Promise<Connection>][] = [
  ['PostgreSQL', testPostgres],
  ['the embedded database', testPglite],
];

describe.each(databases)('the search on %s', (_name, open) => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld({ connection: await open() });
    await serveExamplePlaces(world);
    const mechelen = { municipality: 'Mechelen' };
    await publishedOffer(world, {
      ...mechelen,
      title: 'Café voor iedereen',
      dutchLevel: 'NONE',
      free: '',
      cost: '1 euro',
    });
    world.later({ minutes: 1 });
    await publishedOffer(world, {
      ...mechelen,
      title: 'Voetballen',
      offerType: 'SPORTS_CLUB',
      dutchLevel: 'B1',
      childcare: true,
    });
    world.later({ minutes: 1 });
    await publishedOffer(world, {
      municipality: 'Lier',
      title: 'Buddy gezocht',
      offerType: 'BUDDY',
      setting: 'DUO',
      times: [],
      byAppointment: true,
    });
    world.later({ minutes: 1 });
    await publishedOffer(
      world,
      {
        municipality: 'Gent',
        title: 'Chorale',
        textLanguage: 'fr',
        times: [{ weekday: 7, from: '19:00', until: '21:00' }],
      },
      'OTHER',
    );
  });
  afterAll(() => world.close());

  const search = (filter: Parameters<typeof world.visitor.offers.search>[0]) => world.visitor.offers.search(filter);
  const titles = async (filter: Parameters<typeof world.visitor.offers.search>[0]) =>
    (await search(filter)).offers.map(({ title }) => title);

  it('shows offers of every agency, the newest first', async () => {
    expect(await titles({})).toEqual(['Chorale', 'Buddy gezocht', 'Voetballen', 'Café voor iedereen']);
  });

  it('puts the nearest place first and says how far it is', async () => {
    expect(await titles({ place: 'Mechelen', km: 20 })).toEqual(['Voetballen', 'Café voor iedereen', 'Buddy gezocht']);
    const { offers, place } = await search({ place: '2500', km: 20 });
    expect(place?.name).toBe('Lier');
    expect(offers.map(({ title, distanceKm }) => [title, distanceKm])).toEqual([
      ['Buddy gezocht', 0],
      ['Voetballen', 13],
      ['Café voor iedereen', 13],
    ]);
    expect(await titles({ place: 'Mechelen', km: 0 })).toHaveLength(2);
  });

  it('says that it does not know a place, and shows everything', async () => {
    const { placeProblem, total } = await search({ place: 'Nergens' });
    expect([placeProblem, total]).toEqual(['Deze gemeente kennen we niet. Kies er een uit de lijst.', 4]);
  });

  it.each<[object, string[]]>([
    [{ type: ['BUDDY', 'SPORTS_CLUB'] }, ['Buddy gezocht', 'Voetballen']],
    [{ type: 'BUDDY' }, ['Buddy gezocht']],
    [{ setting: 'DUO' }, ['Buddy gezocht']],
    [{ level: 'NONE' }, ['Café voor iedereen']],
    [{ level: 'A2' }, ['Chorale', 'Buddy gezocht', 'Café voor iedereen']],
    [{ free: 'on' }, ['Chorale', 'Buddy gezocht', 'Voetballen']],
    [{ childcare: true }, ['Voetballen']],
    [{ dayPart: ['EVENING', 'WEEKEND'] }, ['Chorale']],
    [{ language: 'fr' }, ['Chorale']],
    [{ byAppointment: '1' }, ['Buddy gezocht']],
    [{ text: 'voetbal' }, ['Voetballen']],
    [{ text: 'CAFE' }, ['Café voor iedereen']],
    [{ text: 'sportclub mechelen' }, ['Voetballen']],
    [{ text: 'bestaat niet' }, []],
    [{ text: "'; drop table offers; --" }, []],
    [{ text: '& | ! :*' }, ['Chorale', 'Buddy gezocht', 'Voetballen', 'Café voor iedereen']],
    [
      { type: 'NOTHING', level: 'Z9', km: 'far', setting: 7 },
      ['Chorale', 'Buddy gezocht', 'Voetballen', 'Café voor iedereen'],
    ],
  ])('%j', async (filter, expected) => {
    expect(await titles(filter)).toEqual(expected);
  });

  it('counts each type under the other filters', async () => {
    const { counts, total } = await search({ place: 'Mechelen', km: 20, type: ['BUDDY'] });
    expect(total).toBe(1);
    expect(counts.type).toMatchObject({ BUDDY: 1, SPORTS_CLUB: 1, CONVERSATION_GROUP: 1, COURSE: 0 });
  });

  it('gives every offer once, page by page, whatever comes meanwhile', async () => {
    for (const filter of [{}, { place: 'Mechelen', km: 100 }]) {
      const all = await titles(filter);
      const seen: string[] = [];
      for (let after: string | null | undefined; after !== null; ) {
        const page = await search({ ...filter, limit: 1, ...(after ? { after } : {}) });
        seen.push(...page.offers.map(({ title }) => title));
        after = page.next;
      }
      expect(seen).toEqual(all);
    }
    expect(await titles({ after: 'zomaar iets' })).toHaveLength(4);
  });

  it('keeps an offer until the end of its last day', async () => {
    const { slug } = await publishedOffer(world, { title: 'Kort', endsOn: '2026-11-02' });
    expect(await titles({ text: 'kort' })).toEqual(['Kort']);
    world.later({ days: 1 });
    expect(await titles({ text: 'kort' })).toEqual([]);
    await expect(world.visitor.offers.get({ slug })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    world.later({ days: -1 });
  });

  it('begins an activity from an offer, with the contact as far as it may be known', async () => {
    const own = await publishedOffer(world, { title: 'Eigen aanbod', showName: '', showPhone: '' });
    const theirs = await publishedOffer(world, { title: 'Hun aanbod', showName: 'on', showPhone: '' }, 'OTHER');
    const filled = await world.counselor.offers.forActivity({ id: own.id });
    expect(filled).toMatchObject({
      offerType: 'CONVERSATION_GROUP',
      description: 'Eigen aanbod',
      organization: { name: 'Bib Voorbeeld', municipality: 'Mechelen' },
      contactPerson: { name: 'Tom Willems', email: 'tom@example.be', phone: '0470 11 22 44' },
    });
    const ofOthers = await world.counselor.offers.forActivity({ id: theirs.id });
    expect(ofOthers.contactPerson).toEqual({ name: 'Tom Willems', email: null, phone: null, role: null });
    const participantId = await world.person();
    const activityId = await world.activity(participantId, { offerId: own.id });
    expect((await world.counselor.activities.get({ id: activityId })).activity.offerId).toBe(own.id);
    await expect(world.activity(participantId, { offerId: world.unknownId })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
  });

  it('never counts fewer than five people out loud', async () => {
    for (let count = 0; count < 5; count++) {
      const participantId = await world.person({ municipality: count === 0 ? '2800 Mechelen' : 'mechelen' });
      await world.activity(participantId, { offerType: 'COURSE', criteria: suitable });
      if (count > 0) await world.activity(participantId, { offerType: 'BUDDY', criteria: suitable });
    }
    await world.count();
    const counted = await world.callerOf(world.staffOf('OFFER_EDITOR')).offers.gap();
    const inMechelen = (counted?.rows ?? []).filter(({ municipality }) => municipality.name === 'Mechelen');
    const of = (type: string) => inMechelen.find(({ offerType }) => offerType === type);
    expect(of('COURSE')).toMatchObject({ asked: 5, offered: 0 });
    expect(of('BUDDY')).toMatchObject({ asked: null, offered: 0 });
    expect(of('SPORTS_CLUB')).toMatchObject({ asked: 0, offered: 1 });
    const others = await world.callerOf(world.staffOf('OFFER_EDITOR', 'OTHER')).offers.gap();
    expect(others?.rows.every(({ asked }) => asked === 0)).toBe(true);
  });

  it('lets a request read the view, and of the table nothing', async () => {
    const read = (from: string) =>
      world.db.transaction(async (tx) => {
        await tx.execute(sql`select set_config('role', 'veertig_app', true)`);
        return ((await tx.execute(sql.raw(`select * from ${from}`))) as { rows: unknown[] }).rows.length;
      });
    expect(await read('offers')).toBe(0);
    expect(await read('published_offers')).toBeGreaterThan(3);
  });
});

describe('with ten thousand offers', () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld();
    await serveExamplePlaces(world);
    const { id } = await publishedOffer(world);
    const places = municipalities.map(({ code }) => code).join(',');
    await world.db.execute(sql`insert into offers select (json_populate_record(o, json_build_object(
        'id', gen_random_uuid(), 'slug', 'offer-' || n, 'token_fingerprint', 'token-' || n,
        'municipality', (string_to_array(${places}, ','))[1 + n % 304],
        'offer_type', (array['BUDDY', 'COURSE', 'SCHOOL'])[1 + n % 3],
        'search', to_tsvector('dutch', 'aanbod nummer' || n),
        'state', case when n % 20 = 0 then 'SUBMITTED' else 'PUBLISHED' end,
        'published_at', now() - make_interval(mins => n), 'submitted_at', now() - make_interval(mins => n)))).*
      from offers o, generate_series(1, 10000) n where o.id = ${id}`);
    await settle();
  });
  afterAll(() => world.close());

  /** What the database does by itself after a while: it counts its rows and notes which pages everybody may see. */
  async function settle() {
    for (let visible = 0, tries = 0; visible === 0 && tries < 10; tries++) {
      await world.db.execute(sql`vacuum analyze offers`);
      const pages = sql`select relallvisible as visible from pg_class where relname = 'offers'`;
      visible = ((await world.db.execute(pages)) as { rows: { visible: number }[] }).rows[0]?.visible ?? 0;
    }
  }

  const filter = (change: object) => searchInput.parse(change);
  const plan = (write: (scope: PublicScope) => { getSQL(): SQL }) =>
    inPublic(world.db, async (scope) => {
      const result = (await scope.tx.execute(sql`explain ${write(scope).getSQL()}`)) as { rows: object[] };
      return result.rows.map((row) => Object.values(row)[0]).join('\n');
    });

  it.each([{}, { place: 'Mechelen', km: 10 }, { text: 'nummer77' }, { place: 'Gent', km: 0, type: 'BUDDY' }])(
    'a page for %j reads no table from end to end',
    async (change) => {
      const text = await plan((scope) => searchPublished(scope, filter(change), world.now()));
      const counting = await plan((scope) => countByType(scope, filter(change), world.now()));
      expect(counting).not.toContain('Seq Scan on offers');
      expect(text).toContain('offers_');
      expect(text).not.toContain('Seq Scan on offers');
    },
  );

  it('neither does the queue, or a further page of it', async () => {
    for (const after of [undefined, writeCursor({ rank: 0, at: world.now(), id: world.unknownId })]) {
      const text = await inAgency(world.db, world.staffOf('OFFER_EDITOR').agencyId, async (scope) => {
        const query = queueOf(scope, 'TO_MODERATE', undefined, after).getSQL();
        const result = (await scope.tx.execute(sql`explain ${query}`)) as { rows: object[] };
        return result.rows.map((row) => Object.values(row)[0]).join('\n');
      });
      expect(text).not.toContain('Seq Scan on offers');
    }
  });

  it('answers within what a person notices', async () => {
    const began = performance.now();
    for (const change of [{}, { place: 'Mechelen', km: 25 }, { text: 'aanbod' }])
      await world.visitor.offers.search(change);
    expect((performance.now() - began) / 3).toBeLessThan(1000);
  });
});
