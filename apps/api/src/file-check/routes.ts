import type { Context, Hono } from 'hono';
import { clientAddress } from '../client-address.ts';
import type { Deps } from '../deps.ts';
import { rateLimit } from '../rate-limit.ts';
import { checkFile } from './check-file.ts';
import { TooBusy, takeTurns } from './turns.ts';

/** The largest file that is looked at, in bytes: sixty times the largest proof. */
export const LARGEST_FILE = 5_000_000;

/**
 * `POST /files/check`, a form with one `file`: whether a PDF is a proof of ours. Nothing of the file is kept. Answers
 * with a FileAnswer as JSON, 400 without a file, 413 when it is too large and 429 when it is asked too often.
 */
export function mountFileCheck(http: Hono, deps: Deps): void {
  const limit = rateLimit(deps.clock, { atOnce: 10, perMinute: 10 });
  const inTurn = takeTurns({ atOnce: 2, waiting: 20 });
  http.post('/files/check', async (c) => {
    const wait = limit.take(clientAddress(c.req.raw.headers));
    if (wait > 0) return tooMany(c, wait);
    const form = await c.req.formData().catch(() => null);
    const file = form?.get('file');
    if (!(file instanceof File) || file.size === 0) return c.json({ problem: 'NO_FILE' }, 400);
    if (file.size > LARGEST_FILE) return c.json({ problem: 'TOO_LARGE' }, 413);
    const bytes = new Uint8Array(await file.arrayBuffer());
    return inTurn(() => checkFile(deps, bytes)).then(
      (answer) => c.json(answer, 200, { 'cache-control': 'no-store' }),
      (error) => {
        if (error instanceof TooBusy) return tooMany(c, 10);
        throw error;
      },
    );
  });
}

function tooMany(c: Context, seconds: number): Response {
  return c.json({ problem: 'TOO_MANY' }, 429, { 'retry-after': String(seconds) });
}
