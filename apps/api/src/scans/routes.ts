import { TRPCError } from '@trpc/server';
import type { Context, Hono } from 'hono';
import { z } from 'zod';
import type { Auth } from '../accounts/auth.ts';
import { staffAllowed } from '../accounts/session.ts';
import { inAgency } from '../db/scope.ts';
import type { Deps } from '../deps.ts';
import { Refused } from '../failures.ts';
import { TooBusy, takeTurns } from '../file-check/turns.ts';
import { rateLimit } from '../rate-limit.ts';
import type { Staff } from '../trpc.ts';
import { addScan } from './add-scan.ts';
import { LARGEST_SCAN } from './check-scan.ts';
import { type ScanProblem, ScanRefused, scanSentence } from './scan-problem.ts';
import { findScan } from './store.ts';

/** Where a scan comes in: the one place of staff where a body may be large. */
export const scanPath = /^\/api\/files\/proofs\/[^/]+\/scans$/;

const statusOf: Partial<Record<ScanProblem, 409 | 413 | 429>> = {
  TOO_LARGE: 413,
  NOT_OPEN: 409,
  TOO_MANY: 409,
  TOO_BUSY: 429,
};

const refused = (c: Context, problem: ScanProblem) =>
  c.json({ problem, sentence: scanSentence(problem) }, statusOf[problem] ?? 400);

export const tooLarge = (c: Context): Response => refused(c, 'TOO_LARGE');

/**
 * `POST /files/proofs/:id/scans`, a form with one `file`: keeps the scan of a paper proof, for who guides the case.
 * Answers 201 with its id, or a problem with its sentence. `GET /files/scans/:id` gives it back to staff.
 */
export function mountScans(http: Hono, deps: Deps, auth: Auth): void {
  const limit = rateLimit(deps.clock, { atOnce: 20, perMinute: 20 });
  const inTurn = takeTurns({ atOnce: 2, waiting: 10 });
  http.post('/files/proofs/:id/scans', async (c) => {
    const staff = await staffAllowed(auth, deps, c.req.raw.headers, 'proofs.recordPaper');
    const id = z.uuid().safeParse(c.req.param('id'));
    if (!staff || !id.success) return c.notFound();
    if (limit.take(staff.userId) > 0) return refused(c, 'TOO_BUSY');
    const form = await c.req.formData().catch(() => null);
    const file = form?.get('file');
    if (!(file instanceof File) || file.size === 0) return refused(c, 'NO_FILE');
    if (file.size > LARGEST_SCAN) return refused(c, 'TOO_LARGE');
    const bytes = new Uint8Array(await file.arrayBuffer());
    return inTurn(() => addScan(deps, staff, id.data, bytes)).then(
      (kept) => c.json(kept, 201),
      (error) => failed(c, error),
    );
  });
  http.get('/files/scans/:id', async (c) => {
    const staff = await staffAllowed(auth, deps, c.req.raw.headers, 'proofs.get');
    const id = z.uuid().safeParse(c.req.param('id'));
    return (staff && id.success && (await fileOf(deps, staff, id.data))) || c.notFound();
  });
}

function failed(c: Context, error: unknown): Response | Promise<Response> {
  if (error instanceof ScanRefused) return refused(c, error.problem);
  if (error instanceof TooBusy) return refused(c, 'TOO_BUSY');
  if (error instanceof TRPCError && error.code === 'NOT_FOUND') return c.notFound();
  const cause = error instanceof TRPCError ? error.cause : undefined;
  if (cause instanceof Refused) return c.json({ problem: cause.refusal.code, sentence: cause.message }, 403);
  throw error;
}

/** Never shown inside our own pages: a file of somebody else stays apart from them. */
async function fileOf(deps: Deps, { agencyId }: Staff, id: string): Promise<Response | undefined> {
  const scan = await inAgency(deps.db, agencyId, (scope) => findScan(scope, id));
  if (!scan) return undefined;
  const filename = `scan-${scan.sha256.slice(0, 8)}.${scan.mediaType === 'application/pdf' ? 'pdf' : 'jpg'}`;
  return new Response(new Uint8Array(scan.bytes), {
    headers: {
      'content-type': scan.mediaType,
      'content-disposition': `attachment; filename="${filename}"`,
      'cache-control': 'private, no-store',
      'content-security-policy': "default-src 'none'; sandbox",
      'x-content-type-options': 'nosniff',
    },
  });
}
