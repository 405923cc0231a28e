import { notFound, refuse } from './failures.ts';
import type { Person } from './people/store.ts';
import { leadsTeam, type Staff } from './trpc.ts';

/** The person, or NOT_FOUND: another agency's person does not exist. */
export function existing<T>(found: T | undefined): T {
  return found ?? notFound();
}

/** Counselors write in their own cases, coordinators in all of their agency. Refuses NOT_YOUR_CASE. */
export function mayChange(staff: Staff, person: Pick<Person, 'counselor'>): void {
  if (person.counselor.id !== staff.userId && !leadsTeam(staff.role)) refuse('NOT_YOUR_CASE');
}
