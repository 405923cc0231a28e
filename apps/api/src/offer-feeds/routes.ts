import { createHash } from 'node:crypto';
import type { Context, Hono } from 'hono';
import type { Deps } from '../deps.ts';
import { searchInput } from '../offers/search-input.ts';
import { calendarFeed } from './calendar-feed.ts';
import { type FeedContent, feedContent } from './feed-offers.ts';
import { jsonFeed } from './json-feed.ts';
import { rssFeed } from './rss-feed.ts';

const formats: Record<string, { type: string; write: (content: FeedContent, feedUrl: string) => string }> = {
  json: { type: 'application/feed+json; charset=utf-8', write: jsonFeed },
  ics: { type: 'text/calendar; charset=utf-8', write: calendarFeed },
  rss: { type: 'application/rss+xml; charset=utf-8', write: rssFeed },
};

/** The published offers for other programs, by the filters of the search: /aanbod/feed.json, .ics and .rss. */
export function mountOfferFeeds(http: Hono, deps: Deps): void {
  http.get('/aanbod/:feed{feed\\.(json|ics|rss)}', async (c) => {
    const format = formats[c.req.param('feed').slice('feed.'.length)];
    if (!format) return c.notFound();
    const filter = searchInput.parse(filtersOf(c.req.queries()));
    const content = await feedContent(deps, { ...filter, after: undefined });
    const { pathname, search } = new URL(c.req.url);
    return answer(c, format.write(content, `${deps.publicUrl}${pathname}${search}`), format.type, content.changedAt);
  });
}

/** The filters of an address: some may stand there more than once, of the others the first counts. */
function filtersOf(query: Record<string, string[]>) {
  const several = ['type', 'dayPart'];
  return Object.fromEntries(
    Object.entries(query).map(([name, values]) => [name, several.includes(name) ? values : values[0]]),
  );
}

/** The feed, or 304 when the asker has it already. Kept by nobody for longer than a minute without asking. */
function answer(c: Context, body: string, type: string, changedAt: Date): Response {
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"`;
  const headers = {
    etag,
    'last-modified': changedAt.toUTCString(),
    'cache-control': 'public, max-age=30',
    'access-control-allow-origin': '*',
    'content-type': type,
  };
  return isKnown(c, etag, changedAt) ? c.body(null, 304, headers) : c.body(body, 200, headers);
}

/** What was asked by tag is judged by tag alone (RFC 9110, 13.2.2). */
function isKnown(c: Context, etag: string, changedAt: Date): boolean {
  const tags = c.req.header('if-none-match');
  if (tags) return tags.split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag || tag.trim() === '*');
  const since = Date.parse(c.req.header('if-modified-since') ?? '');
  return since >= changedAt.getTime();
}
