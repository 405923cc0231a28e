import type { Context, Hono } from 'hono';
import type { Auth } from '../accounts/auth.ts';
import { staffAllowed } from '../accounts/session.ts';
import { inAgency } from '../db/scope.ts';
import type { Deps } from '../deps.ts';
import { currentOffers } from '../offers/store.ts';
import { contentOf } from '../offers/view.ts';
import { csvTemplate, offersCsv } from './write-csv.ts';

/** The empty list to fill in, and the list of all offers of the agency, for who may import. */
export function mountOfferLists(http: Hono, deps: Deps, auth: Auth): void {
  http.get('/files/offers/template.csv', async (c) => {
    const staff = await staffAllowed(auth, deps, c.req.raw.headers, 'offers.importCsv');
    return staff ? csv(c, 'aanbod-sjabloon.csv', csvTemplate()) : c.notFound();
  });
  http.get('/files/offers.csv', async (c) => {
    const staff = await staffAllowed(auth, deps, c.req.raw.headers, 'offers.importCsv');
    if (!staff) return c.notFound();
    const rows = await inAgency(deps.db, staff.agencyId, currentOffers);
    return csv(c, 'aanbod.csv', offersCsv(rows.map(contentOf)));
  });
}

function csv(c: Context, name: string, text: string): Response {
  return c.body(text, 200, {
    'content-type': 'text/csv; charset=utf-8',
    'content-disposition': `attachment; filename="${name}"`,
    'cache-control': 'private, no-store',
  });
}
