import type { Clock } from './clock.ts';

/** Allows some requests at once and then a steady trickle, for each client apart. */
export interface RateLimit {
  /** Takes one request of this client. Gives 0, or the seconds to wait when it is too much. */
  take(client: string): number;
}

/** So many that forgetting the idle ones is worth the walk. */
const MANY_CLIENTS = 10_000;

/**
 * A bucket for each client that holds `atOnce` requests and fills again with `perMinute`. In the memory of one process:
 * with several nodes a client gets so much on each.
 */
export function rateLimit(clock: Clock, { atOnce, perMinute }: { atOnce: number; perMinute: number }): RateLimit {
  const buckets = new Map<string, { left: number; at: number }>();
  const perSecond = perMinute / 60;
  const now = () => clock().getTime() / 1000;
  const leftIn = (bucket: { left: number; at: number }, at: number) =>
    Math.min(atOnce, bucket.left + Math.max(0, at - bucket.at) * perSecond);
  const forgetIdle = (at: number) => {
    for (const [client, bucket] of buckets) if (leftIn(bucket, at) >= atOnce) buckets.delete(client);
  };
  return {
    take: (client) => {
      const at = now();
      if (buckets.size >= MANY_CLIENTS) forgetIdle(at);
      const left = leftIn(buckets.get(client) ?? { left: atOnce, at }, at);
      const allowed = left >= 1;
      buckets.set(client, { left: allowed ? left - 1 : left, at });
      return allowed ? 0 : Math.ceil((1 - left) / perSecond);
    },
  };
}
