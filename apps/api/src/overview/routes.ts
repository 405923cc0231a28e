import type { Hono } from 'hono';
import { writeCsv } from 'hucre/csv';
import type { Auth } from '../accounts/auth.ts';
import { staffAllowed } from '../accounts/session.ts';
import { audit } from '../audit/audit.ts';
import { dayOf } from '../clock.ts';
import { atOneMoment, inAgency } from '../db/scope.ts';
import type { Deps } from '../deps.ts';
import { periodInput, readPeriod } from './input.ts';
import { sharedOverview } from './share.ts';
import { sharedRows, sharedTitles } from './shared-rows.ts';

/**
 * `POST /files/overview`, a form with `from` and `until`: the figures to share as CSV. A POST, because what leaves the
 * team is written in the trail.
 */
export function mountOverview(http: Hono, deps: Deps, auth: Auth): void {
  http.post('/files/overview', async (c) => {
    const staff = await staffAllowed(auth, deps, c.req.raw.headers, 'overview.shared');
    if (!staff) return c.notFound();
    const typed = periodInput.safeParse(Object.fromEntries(await c.req.formData().catch(() => new FormData())));
    if (!typed.success) return c.text('Deze periode kan niet. Ga terug en kies andere maanden.', 400);
    const now = deps.clock();
    const period = readPeriod(typed.data, dayOf(now));
    if ('problem' in period) return c.text(period.problem.sentence, 400);
    const figures = await inAgency(deps.db, staff.agencyId, (scope) => sharedOverview(scope, period), atOneMoment);
    if (!figures) return c.text('De cijfers worden nog geteld. Ga terug en probeer het over een minuut opnieuw.', 503);
    await inAgency(deps.db, staff.agencyId, (scope) =>
      audit(scope, deps.keys.audit, now, {
        actor: staff,
        action: 'FIGURES_SHARED',
        subject: { kind: 'ACCOUNT', id: staff.userId },
        facts: { ...period },
      }),
    );
    const lines = [sharedTitles, ...sharedRows(figures)];
    return c.body(writeCsv(lines, { delimiter: ';', bom: true, escapeFormulae: true }), 200, {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="cijfers-${period.from}-${period.until}.csv"`,
      'cache-control': 'private, no-store',
    });
  });
}
