import { inAgency, type Scope } from '../db/scope.ts';
import type { Deps } from '../deps.ts';
import { leadsNowhere } from '../erasures/leads-nowhere.ts';
import { refuse } from '../failures.ts';
import { fingerprint } from '../links.ts';
import { locateByToken } from './store.ts';
import { type Link, linkState, loadLinkToChange } from './view.ts';

/** Works behind a link. An unknown token and a malformed one get the same answer; an erased one says so. */
export async function behind<T>(
  deps: Deps,
  token: string,
  work: (scope: Scope, link: Link) => Promise<T>,
  load = loadLinkToChange,
): Promise<T> {
  const place = await locateByToken(deps.db, fingerprint(deps.keys, token));
  if (!place) return leadsNowhere(deps, token);
  return inAgency(deps.db, place.agencyId, async (scope) => work(scope, await load(scope, place.id)));
}

/** The same behind a link that waits for an answer; any other is refused. */
export function behindOpen<T>(deps: Deps, token: string, work: (scope: Scope, link: Link, now: Date) => Promise<T>) {
  return behind(deps, token, async (scope, link) => {
    const now = deps.clock();
    const state = linkState(link.delivery, link.found, now);
    return state === 'OPEN' ? work(scope, link, now) : refuseDead(state);
  });
}

/** Says no behind a link that does not wait for an answer. */
export function refuseDead(state: ReturnType<typeof linkState>): never {
  switch (state) {
    case 'CONFIRMED':
      return refuse('ALREADY_CONFIRMED');
    case 'DECLINED':
      return refuse('ALREADY_DECIDED');
    case 'EXPIRED':
      return refuse('LINK_EXPIRED');
    case 'SUPERSEDED':
      return refuse('LINK_SUPERSEDED');
    default:
      return refuse('LINK_REVOKED');
  }
}
