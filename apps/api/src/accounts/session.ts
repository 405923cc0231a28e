import type { Role } from '@veertig/rules';
import type { Clock } from '../clock.ts';
import { permissions } from '../permissions.ts';
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

/** The same for a route that belongs to a procedure: null also for a role that the table of rights does not allow. */
export async function staffAllowed(auth: Auth, clock: Clock, headers: Headers, path: string): Promise<Staff | null> {
  const staff = await staffOf(auth, clock, headers);
  return staff && permissions[path]?.includes(staff.role) ? staff : null;
}
