import type { Role } from '@veertig/rules';
import { dayOf } from '../clock.ts';
import type { Deps } from '../deps.ts';
import { standsInFor } from '../handovers/store.ts';
import { permissions } from '../permissions.ts';
import type { Staff } from '../trpc.ts';
import type { Auth } from './auth.ts';

type Outside = Pick<Deps, 'db' | 'clock'>;

const absoluteLifetime = 12 * 3600 * 1000;

/**
 * Who the cookies of a request belong to, and for which absent colleagues; null without a living session, or 12 hours
 * after signing in.
 */
export async function staffOf(auth: Auth, { db, clock }: Outside, headers: Headers): Promise<Staff | null> {
  const found = await auth.api.getSession({ headers });
  if (!found) return null;
  if (clock().getTime() - new Date(found.session.createdAt).getTime() > absoluteLifetime) return null;
  const { id, agencyId, role, name, email, phone } = found.user;
  const absent = await standsInFor(db, { userId: id, agencyId }, dayOf(clock()));
  const person = { userId: id, agencyId, role: role as Role, name, email, phone: phone ?? null };
  return { kind: 'STAFF', ...person, ...(absent.length > 0 && { standsInFor: absent }) };
}

/** The same for a route that belongs to a procedure: null also for a role that the table of rights does not allow. */
export async function staffAllowed(
  auth: Auth,
  outside: Outside,
  headers: Headers,
  path: string,
): Promise<Staff | null> {
  const staff = await staffOf(auth, outside, headers);
  return staff && permissions[path]?.includes(staff.role) ? staff : null;
}
