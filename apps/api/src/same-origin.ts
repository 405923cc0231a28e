import { createMiddleware } from 'hono/factory';

/**
 * Refuses a change asked by a page of another site. Browsers tell the origin with every change; programs without one
 * carry no cookies of ours.
 */
export const sameOrigin = (publicUrl: string) =>
  createMiddleware(async (c, next) => {
    const origin = c.req.header('origin');
    const reads = c.req.method === 'GET' || c.req.method === 'HEAD';
    const own = [new URL(publicUrl).origin, new URL(c.req.url).origin];
    if (!reads && origin !== undefined && !own.includes(origin)) return c.text('another site asks', 403);
    await next();
  });
