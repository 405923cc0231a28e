import { daysBetween, weekday } from '@veertig/rules';
import { and, eq, inArray, isNull, or } from 'drizzle-orm';
import { audit } from '../audit/audit.ts';
import { wallTime } from '../brussels-time.ts';
import { user } from '../db/schema.ts';
import { inAgency, type Scope } from '../db/scope.ts';
import type { Deps } from '../deps.ts';
import { substitutesOn } from '../handovers/store.ts';
import { post } from '../mail/outbox.ts';

/** Monday from 8 h in Brussels, before the work of the week begins; later that day when nothing ran at that hour. */
const start = { weekday: 1, time: '08:00' };

// Weeks are counted from a Monday, so that a week has one number in any year.
const firstMonday = '1970-01-05';

/** Posts the weekly overview to each counselor of an agency who wants one. What it says is decided when it is sent. */
export async function postDigests(deps: Deps, agencyId: string): Promise<void> {
  const now = deps.clock();
  const { day, time } = wallTime(now);
  if (weekday(day) !== start.weekday || time < start.time) return;
  const week = daysBetween(firstMonday, day) / 7;
  const readers = await inAgency(deps.db, agencyId, (scope) => digestReaders(scope, day));
  for (const { id, email } of readers) {
    await inAgency(deps.db, agencyId, async (scope) => {
      const mail = { kind: 'COUNSELOR_DIGEST', subjectId: id, recipient: email, sequence: week } as const;
      if (!(await post(scope, now, mail))) return;
      await audit(scope, deps.keys.audit, now, {
        actor: { kind: 'SYSTEM', agencyId },
        action: 'DIGEST_POSTED',
        subject: { kind: 'ACCOUNT', id },
        facts: { week },
      });
    });
  }
}

/** Counselors, and whoever stands in for one that day. */
async function digestReaders(scope: Scope, day: string) {
  const { tx, agencyId } = scope;
  const guiding = or(eq(user.role, 'COUNSELOR'), inArray(user.id, await substitutesOn(scope, day)));
  return tx
    .select({ id: user.id, email: user.email })
    .from(user)
    .where(and(eq(user.agencyId, agencyId), guiding, isNull(user.digestStoppedAt)));
}
