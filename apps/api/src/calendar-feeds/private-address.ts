import type { Deps } from '../deps.ts';
import { linkToken } from '../links.ts';

/** The address at which a calendar program finds the days of somebody's cases: whoever has it, sees them. */
export function privateAddress({ keys, publicUrl }: Pick<Deps, 'keys' | 'publicUrl'>, feedId: string): string {
  return `${publicUrl}/api/agenda/${feedToken({ keys }, feedId)}.ics`;
}

/** The token in that address. */
export const feedToken = ({ keys }: Pick<Deps, 'keys'>, feedId: string): string =>
  linkToken(keys, 'CALENDAR', feedId, 1);
