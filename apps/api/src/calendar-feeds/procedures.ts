import { randomUUID } from 'node:crypto';
import { audit } from '../audit/audit.ts';
import { inAgency } from '../db/scope.ts';
import { fingerprint } from '../links.ts';
import { router, staffProcedure } from '../trpc.ts';
import { feedToken, privateAddress } from './private-address.ts';
import { findFeed, removeFeed, replaceFeed } from './store.ts';

export const calendarFeeds = router({
  /** The own private address, for a calendar program; null when there is none. */
  own: staffProcedure.query(({ ctx: { deps, staff } }) =>
    inAgency(deps.db, staff.agencyId, async (scope) => {
      const feed = await findFeed(scope, staff.userId);
      return feed ? { url: privateAddress(deps, feed.id), createdAt: feed.createdAt } : null;
    }),
  ),

  /** Makes a private address; one that was there leads nowhere any more. */
  renew: staffProcedure.mutation(({ ctx: { deps, staff } }) =>
    inAgency(deps.db, staff.agencyId, async (scope) => {
      const [id, createdAt] = [randomUUID(), deps.clock()];
      const tokenFingerprint = fingerprint(deps.keys, feedToken(deps, id));
      await replaceFeed(scope, { id, userId: staff.userId, tokenFingerprint, createdAt });
      await audit(scope, deps.keys.audit, createdAt, {
        actor: staff,
        action: 'CALENDAR_RENEWED',
        subject: { kind: 'ACCOUNT', id: staff.userId },
      });
      return { url: privateAddress(deps, id), createdAt };
    }),
  ),

  /** Ends the private address; ending it twice is no mistake. */
  stop: staffProcedure.mutation(({ ctx: { deps, staff } }) =>
    inAgency(deps.db, staff.agencyId, async (scope) => {
      if (await removeFeed(scope, staff.userId)) {
        await audit(scope, deps.keys.audit, deps.clock(), {
          actor: staff,
          action: 'CALENDAR_STOPPED',
          subject: { kind: 'ACCOUNT', id: staff.userId },
        });
      }
      return { url: null };
    }),
  ),
});
