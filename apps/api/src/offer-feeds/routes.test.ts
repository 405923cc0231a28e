import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createApp } from '../app.ts';
import { publishedOffer, revisionOf, serveExamplePlaces } from '../testing/offers.ts';
import { openWorld, type World } from '../testing/world.ts';

let world: World;
let app: ReturnType<typeof createApp>;
let weekly: { id: string; slug: string };
beforeAll(async () => {
  world = await openWorld();
  await serveExamplePlaces(world);
  const nasty = {
    title: 'Koffie & <taart>, "samen"; altijd\\',
    description: 'Regel een, met ]]> erin.\nRegel twee; ook, zo.',
  };
  weekly = await publishedOffer(world, { ...nasty, showEmail: '', showName: '', timesNote: 'Niet in juli' });
  const once = { title: 'Feest in Gent', times: [{ date: '2026-12-05', from: '14', until: '18' }] };
  await publishedOffer(world, once, 'OTHER');
  await publishedOffer(world, { title: 'Buddy', offerType: 'BUDDY', times: [], byAppointment: 'on' });
  app = createApp(world.deps);
});
afterAll(async () => {
  await app.worker.stop();
  await world.close();
});

const get = (path: string, headers: Record<string, string> = {}) =>
  app.http.request(`http://localhost:4040/api/aanbod/${path}`, { headers });

describe('the feeds of offers', () => {
  it('give JSON Feed with all that the public may know, and nothing more', async () => {
    const answer = await get('feed.json');
    expect(answer.headers.get('content-type')).toContain('application/feed+json');
    const text = await answer.text();
    const feed = JSON.parse(text);
    expect(feed.version).toBe('https://jsonfeed.org/version/1.1');
    expect(feed.items).toHaveLength(3);
    const item = feed.items.find(({ id }: { id: string }) => id === weekly.id);
    expect(item).toMatchObject({
      url: `http://localhost:4040/aanbod/${weekly.slug}`,
      title: 'Koffie & <taart>, "samen"; altijd\\',
      _aanbod: { contact: { name: null, email: null, phone: '0470 11 22 44' } },
    });
    expect(text).not.toMatch(/agencyId|fingerprint|likeness|criteria/);
    expect(JSON.stringify(item)).not.toMatch(/tom@example|Willems/);
  });

  it('give RSS whose text is escaped', async () => {
    const xml = await (await get('feed.rss')).text();
    expect(xml).toMatch(/^<\?xml version="1\.0" encoding="utf-8"\?>/);
    expect(xml.match(/<item>/g)).toHaveLength(3);
    expect(xml).not.toContain('<taart>, "samen"; altijd\\ (Mechelen)</title>');
    expect(xml).toMatch(/<title>(<!\[CDATA\[Koffie & <taart>|Koffie &amp; &lt;taart&gt;)/);
    // The end of a CDATA section inside a text must not end the section.
    expect(xml).not.toMatch(/met \]\]> erin/);
  });

  it('give a calendar in Brussels time, folded and escaped, without what has no moment', async () => {
    const ics = await (await get('feed.ics')).text();
    const unfolded = ics.replace(/\r\n[ \t]/g, '');
    const events = unfolded.split('BEGIN:VEVENT').slice(1);
    expect(events).toHaveLength(2);
    const [first = '', second = ''] = events.toSorted((a, b) => Number(/Feest/.test(a)) - Number(/Feest/.test(b)));
    expect(first).toContain('SUMMARY:Koffie & <taart>\\, "samen"\\; altijd\\\\');
    // The world begins on Monday 2 November 2026; the first Tuesday is the day after.
    expect(first).toContain('DTSTART;TZID=Europe/Brussels:20261103T140000');
    expect(first).toContain('DTEND;TZID=Europe/Brussels:20261103T160000');
    expect(first).toContain('RRULE:FREQ=WEEKLY');
    expect(second).toContain('DTSTART;TZID=Europe/Brussels:20261205T140000');
    expect(second).not.toContain('RRULE');
    expect(unfolded).toContain('BEGIN:VTIMEZONE\r\nTZID:Europe/Brussels');
    // Properties of the calendar come before its parts (RFC 5545, 3.4).
    expect(unfolded.slice(unfolded.indexOf('END:VTIMEZONE'))).toMatch(/^END:VTIMEZONE\r\nBEGIN:VEVENT/);
    for (const line of ics.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  });

  it('take the filters of the search', async () => {
    const titles = async (query: string) =>
      ((await (await get(`feed.json?${query}`)).json()) as { items: { title: string }[] }).items.map(
        ({ title }: { title: string }) => title,
      );
    expect(await titles('place=9000&km=0')).toEqual(['Feest in Gent']);
    expect(await titles('type=BUDDY&type=COURSE')).toEqual(['Buddy']);
    expect(await titles('type=nonsense&km=many&free=maybe')).toHaveLength(3);
  });

  it('answer 304 to whoever has it already, and the new offer at once to whoever has not', async () => {
    const first = await get('feed.json');
    const etag = first.headers.get('etag') ?? '';
    const since = first.headers.get('last-modified') ?? '';
    expect((await get('feed.json', { 'if-none-match': `W/"old", ${etag}` })).status).toBe(304);
    expect((await get('feed.json', { 'if-modified-since': since })).status).toBe(304);
    world.later({ minutes: 1 });
    await publishedOffer(world, { title: 'Nieuw' });
    expect((await get('feed.json', { 'if-none-match': etag })).status).toBe(200);
    expect((await get('feed.json', { 'if-modified-since': since })).status).toBe(200);
    expect(Number(/max-age=(\d+)/.exec(first.headers.get('cache-control') ?? '')?.[1])).toBeLessThan(60);
  });

  it('change when an offer goes away, though nothing newer is in them', async () => {
    const before = await get('feed.ics');
    world.later({ minutes: 1 });
    const decision = { id: weekly.id, revision: await revisionOf(world, weekly.id), action: 'WITHDRAW' } as const;
    await world.callerOf(world.staffOf('OFFER_EDITOR')).offers.decide(decision);
    const since = before.headers.get('last-modified') ?? '';
    const after = await get('feed.ics', { 'if-modified-since': since });
    expect(after.status).toBe(200);
    expect(await after.text()).not.toContain('Koffie');
  });

  it('know no other feed', async () => {
    expect((await get('feed.xml')).status).toBe(404);
    expect((await get('iets')).status).toBe(404);
  });
});
