import type { Hono } from 'hono';
import { etag } from 'hono/etag';
import { loadCaseFacts } from '../caseload/facts-store.ts';
import { clientAddress } from '../client-address.ts';
import { dayOf } from '../clock.ts';
import { inAgency } from '../db/scope.ts';
import type { Deps } from '../deps.ts';
import { fingerprint } from '../links.ts';
import { permissions } from '../permissions.ts';
import { rateLimit } from '../rate-limit.ts';
import { caseDays } from './case-days.ts';
import { drawCalendar } from './draw-calendar.ts';
import { locateFeed, openCases, plannedHandovers } from './store.ts';

/** The most cases in one calendar. */
const mostCases = 500;

/**
 * `GET /agenda/<token>.ics`: the days of the own cases, without names, for whoever has the address. Reading changes
 * nothing. An address that ended and one that never was get the same answer.
 */
export function mountCalendarFeeds(http: Hono, deps: Deps): void {
  // A service that fetches calendars does so for many people from one address; one calendar needs it a few times an hour.
  const clients = rateLimit(deps.clock, { atOnce: 120, perMinute: 60 });
  const calendars = rateLimit(deps.clock, { atOnce: 10, perMinute: 2 });
  http.get('/agenda/:file{[\\w-]+\\.ics}', etag(), async (c) => {
    c.header('x-robots-tag', 'noindex, nofollow');
    c.header('cache-control', 'private, max-age=300');
    const tooMany = (wait: number) => c.text('Te veel vragen.', 429, { 'retry-after': String(wait) });
    const waitOfClient = clients.take(clientAddress(c.req.raw.headers));
    if (waitOfClient > 0) return tooMany(waitOfClient);
    const token = c.req.param('file').slice(0, -'.ics'.length);
    const feed = await locateFeed(deps.db, fingerprint(deps.keys, token));
    if (!feed || !permissions['calendarFeeds.own']?.includes(feed.role)) return c.notFound();
    const wait = calendars.take(feed.id);
    if (wait > 0) return tooMany(wait);
    return c.body(await calendarOf(deps, feed), 200, {
      'content-type': 'text/calendar; charset=utf-8',
      'content-disposition': 'inline; filename="dossiers.ics"',
    });
  });
}

function calendarOf(deps: Deps, { agencyId, userId }: { agencyId: string; userId: string }): Promise<string> {
  const today = dayOf(deps.clock());
  return inAgency(deps.db, agencyId, async (scope) => {
    const ids = await openCases(scope, { userId, today }, mostCases);
    const handovers = Map.groupBy(await plannedHandovers(scope, ids), ({ participantId }) => participantId);
    const days = (await loadCaseFacts(scope, ids)).flatMap((facts) =>
      caseDays(facts, handovers.get(facts.person.participant.id) ?? [], today),
    );
    const inOrder = days.toSorted((a, b) => (a.on + a.subjectId < b.on + b.subjectId ? -1 : 1));
    return drawCalendar(inOrder, { publicUrl: deps.publicUrl, today });
  });
}
