import { createHash, timingSafeEqual } from 'node:crypto';
import type { Hono } from 'hono';
import type { Deps } from '../deps.ts';
import { takeInBounce } from './bounce.ts';
import { unsubscribe } from './unsubscribe.ts';

/**
 * What mail programs and mail servers call. No cookies count here: a sealed token or a shared secret decides, so a
 * request from another site is as good as any.
 */
export function mountMail(http: Hono, deps: Deps): void {
  // Who opens the address in a browser gets a page that asks first: looking changes nothing.
  http.get('/mail/unsubscribe', (c) => c.redirect(`/afmelden/${encodeURIComponent(c.req.query('t') ?? '')}`, 303));

  // One-click (RFC 8058): the form field tells a mail program that acts for a person from a robot that tries a link.
  http.post('/mail/unsubscribe', async (c) => {
    const form = await c.req.parseBody().catch(() => ({}) as Record<string, unknown>);
    if (form['List-Unsubscribe'] !== 'One-Click') return c.body(null, 400);
    await unsubscribe(deps, c.req.query('t') ?? '');
    return c.body(null, 204);
  });

  http.post('/mail/bounces', async (c) => {
    const { secret } = deps.bounces;
    if (secret === null) return c.notFound();
    if (!sameSecret(c.req.header('authorization') ?? '', `Bearer ${secret}`)) return c.body(null, 401);
    const outcome = await takeInBounce(deps, new Uint8Array(await c.req.arrayBuffer()));
    deps.log.info('mail_came_back', { outcome });
    return c.json({ outcome });
  });
}

const sameSecret = (given: string, expected: string) => timingSafeEqual(sha256(given), sha256(expected));

const sha256 = (text: string) => createHash('sha256').update(text).digest();
