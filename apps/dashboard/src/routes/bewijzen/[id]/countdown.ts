/** Whole seconds until an instant, at least one while it lies ahead; null when it passed or there is none. */
export function secondsUntil(at: string | null, now: Date): number | null {
  const left = at ? new Date(at).getTime() - now.getTime() : 0;
  return left > 0 ? Math.ceil(left / 1000) : null;
}
