import { addDays } from '@veertig/rules';
import { eq } from 'drizzle-orm';
import ICAL from 'ical.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createApp } from '../app.ts';
import { activities, calendarFeeds } from '../db/schema.ts';
import { suitable } from '../testing/cases.ts';
import { breaches } from '../testing/invariants.ts';
import { fingerprints } from '../testing/snapshot.ts';
import { openWorld, type World } from '../testing/world.ts';

let world: World;
let app: ReturnType<typeof createApp>;
let asked: Awaited<ReturnType<World['askedProof']>>;
beforeAll(async () => {
  world = await openWorld();
  app = createApp(world.deps);
  const participantId = await world.person({ kbiReference: 'KBI-2026-77' });
  const activityId = await world.activity(participantId);
  await world.counselor.activities.judge({ id: activityId, criteria: suitable, judgement: 'SUITABLE' });
  const proofId = await world.draftProof(activityId);
  await world.counselor.proofs.send({ id: proofId });
  asked = { participantId, activityId, proofId, ...(await world.linkOf(proofId)) };
  await world.db
    .update(activities)
    .set({ warmHandover: 'PLANNED', warmHandoverOn: '2026-11-20' })
    .where(eq(activities.id, asked.activityId));
});
afterAll(async () => {
  await app.worker.stop();
  await world.close();
});

const get = (url: string, headers: Record<string, string> = {}, method = 'GET') =>
  app.http.request(new URL(url).pathname, { method, headers });
const address = async (caller = world.counselor) => (await caller.calendarFeeds.renew()).url;
const eventsOf = async (answer: Response) => {
  const calendar = new ICAL.Component(ICAL.parse(await answer.text()));
  return calendar.getAllSubcomponents('vevent').map((part) => new ICAL.Event(part));
};

describe('the calendar of own cases', () => {
  it('shows the days of the cases, on whole days that leave the agenda free, without names', async () => {
    const answer = await get(await address());
    expect(answer.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
    expect(answer.headers.get('x-robots-tag')).toContain('noindex');
    expect(answer.headers.get('cache-control')).toContain('private');
    const text = await answer.clone().text();
    expect(text).not.toMatch(/Haddad|Amina|Rita|Linde|buurtrestaurant|@example/);
    for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    const events = await eventsOf(answer);
    const termEnd = (await world.counselor.people.get({ id: asked.participantId })).terms.at(-1)?.end;
    // The world begins on 2 November 2026: a request waits 14 days, a talk 60.
    expect(events.map(({ summary, startDate }) => [summary, startDate.toString()])).toEqual([
      ['Contactpersoon bellen: dossier KBI-2026-77', '2026-11-17'],
      ['Warme overdracht: dossier KBI-2026-77', '2026-11-20'],
      ['Gesprek plannen: dossier KBI-2026-77', '2027-01-02'],
      ['Einde termijn: dossier KBI-2026-77', termEnd],
    ]);
    for (const { component, startDate } of events) {
      expect(startDate.isDate).toBe(true);
      expect(component.getFirstPropertyValue('transp')).toBe('TRANSPARENT');
      expect(component.getFirstPropertyValue('url')).toBe(
        `http://localhost:4040/dashboard/inburgeraars/${asked.participantId}`,
      );
    }
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
  });

  it('moves what is late to today, and drops what is done', async () => {
    const url = await address();
    world.later({ days: 20 });
    const call = (await eventsOf(await get(url))).find(({ summary }) => summary.startsWith('Contactpersoon'));
    expect(call?.startDate.toString()).toBe('2026-11-22');
    await world.confirm(asked.token);
    await world.work();
    const left = await eventsOf(await get(url));
    expect(left.filter(({ summary }) => summary.startsWith('Contactpersoon'))).toEqual([]);
    expect(await breaches(world.deps)).toEqual([]);
  });

  it('holds the own cases alone', async () => {
    expect(await eventsOf(await get(await address(world.callerOf(world.colleague))))).toEqual([]);
    expect(await eventsOf(await get(await address(world.callerOf(world.staffOf('COUNSELOR', 'OTHER')))))).toEqual([]);
  });

  it('holds those of an absent colleague for the days on which somebody stands in', async () => {
    const [own, substitute] = [await address(), await address(world.callerOf(world.colleague))];
    const days = { startsOn: addDays(world.today(), 1), endsOn: addDays(world.today(), 2) };
    const people = { fromId: world.staffOf('COUNSELOR').userId, toId: world.colleague.userId };
    await world.counselor.handovers.give({ kind: 'ABSENCE', ...people, ...days });
    const summaries = async (url: string) => (await eventsOf(await get(url))).map(({ summary }) => summary);
    const cases = await summaries(own);
    expect(cases.length).toBeGreaterThan(0);
    expect(await summaries(substitute)).toEqual([]);
    world.later({ days: 1 });
    expect([await summaries(own), await summaries(substitute)]).toEqual([cases, cases]);
    world.later({ days: 2 });
    expect(await summaries(substitute)).toEqual([]);
    // What the days made due is done before the next test.
    await world.work();
  });
});

describe('its address', () => {
  it('changes nothing when read, and is answered with 304 when nothing is new', async () => {
    const url = await address();
    const before = await fingerprints(world.db);
    const first = await get(url);
    const etag = first.headers.get('etag') ?? '';
    expect((await get(url, { 'if-none-match': etag })).status).toBe(304);
    expect((await get(url, {}, 'HEAD')).status).toBe(200);
    expect(await fingerprints(world.db)).toEqual(before);
  });

  it('leads nowhere after a new one, after stopping, and when it never was', async () => {
    const old = await address();
    const next = await address();
    expect((await get(old)).status).toBe(404);
    expect(await world.counselor.calendarFeeds.own()).toMatchObject({ url: next });
    await world.counselor.calendarFeeds.stop();
    await world.counselor.calendarFeeds.stop();
    expect(await world.counselor.calendarFeeds.own()).toBeNull();
    const [stopped, never] = [await get(next), await get('http://localhost:4040/api/agenda/zomaar-iets.ics')];
    expect([stopped.status, await stopped.text()]).toEqual([never.status, await never.text()]);
  });

  it('stands nowhere in the database', async () => {
    const token = /agenda\/(.+)\.ics/.exec(await address())?.[1] ?? '';
    expect(token.length).toBeGreaterThan(20);
    expect(JSON.stringify(await world.db.select().from(calendarFeeds))).not.toContain(token);
  });

  it('is asked for at a limited rate', async () => {
    const url = await address();
    const answers = [];
    for (let count = 0; count < 12; count++) answers.push(await get(url));
    expect(answers.map(({ status }) => status)).toEqual([...Array(10).fill(200), 429, 429]);
    expect(Number(answers.at(-1)?.headers.get('retry-after'))).toBe(30);
    world.later({ seconds: 30 });
    expect((await get(url)).status).toBe(200);
  });
});
