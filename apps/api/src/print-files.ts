import type { Context, Hono } from 'hono';
import { z } from 'zod';
import type { Auth } from './accounts/auth.ts';
import { staffAllowed } from './accounts/session.ts';
import { inAgency, type Scope } from './db/scope.ts';
import type { Deps } from './deps.ts';
import { printBlank, printEmptyBlank, printOverview } from './proofs/print.ts';

type Print = (scope: Scope, id: string, printedAt: Date) => Promise<Uint8Array | undefined>;

/** What staff prints, drawn when it is asked for and kept nowhere: the proof to sign with ink, and the overview. */
export function mountPrints(http: Hono, deps: Deps, auth: Auth): void {
  const answer = (path: string, filename: string, print: Print) => async (c: Context) => {
    const staff = await staffAllowed(auth, deps, c.req.raw.headers, path);
    const id = z.uuid().safeParse(c.req.param('id') ?? staff?.agencyId);
    if (!staff || !id.success) return c.notFound();
    const bytes = await inAgency(deps.db, staff.agencyId, (scope) => print(scope, id.data, deps.clock()));
    return bytes ? pdf(bytes, filename) : c.notFound();
  };
  http.get('/files/proofs/:id/blank', answer('proofs.get', 'bewijs-op-papier.pdf', printBlank));
  http.get(
    '/files/blank',
    answer('proofs.get', 'bewijs-op-papier.pdf', (scope, _, printedAt) => printEmptyBlank(scope, printedAt)),
  );
  http.get('/files/people/:id/overview', answer('people.get', 'overzicht-van-de-uren.pdf', printOverview));
}

function pdf(bytes: Uint8Array, filename: string): Response {
  return new Response(new Uint8Array(bytes), {
    headers: {
      'content-type': 'application/pdf',
      'content-disposition': `attachment; filename="${filename}"`,
      'cache-control': 'private, no-store',
    },
  });
}
