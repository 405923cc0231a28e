import type { Role } from '@veertig/rules';
import type { Clock } from '../clock.ts';
import type { Staff } from '../trpc.ts';
import type { Auth } from './auth.ts';

const absoluteLifetime = 12 * 3600 * 1000;

/** Who the cookies of a request belong to; null without a living session, or 12 hours after signing in. */
export async function staffOf(auth: Auth, clock: Clock, headers: Headers): Promise<Staff | null> {
  const found = await auth.api.getSession({ headers });
  if (!found) return null;
  if (clock().getTime() - new Date(found.session.createdAt).getTime() > absoluteLifetime) return null;
  const { id, agencyId, role, name, email, phone } = found.user;
  return { kind: 'STAFF', userId: id, agencyId, role: role as Role, name, email, phone: phone ?? null };
}
