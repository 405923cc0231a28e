import { notFound, refuse } from './failures.ts';
import type { Person } from './people/store.ts';
import { leadsTeam, type Staff } from './trpc.ts';

/** The person, or NOT_FOUND: another agency's person does not exist. */
export function existing<T>(found: T | undefined): T {
  return found ?? notFound();
}

/** Whether a case is somebody's own, or that of an absent colleague for whom this person stands in today. */
export const guides = (staff: Staff, { counselor }: Pick<Person, 'counselor'>): boolean =>
  counselor.id === staff.userId || (staff.standsInFor ?? []).includes(counselor.id);

/** Counselors write in the cases they guide, coordinators in all of their agency. Refuses NOT_YOUR_CASE. */
export function mayChange(staff: Staff, person: Pick<Person, 'counselor'>): void {
  if (!guides(staff, person) && !leadsTeam(staff.role)) refuse('NOT_YOUR_CASE');
}

/** The caseloads that are somebody's work today: the own one, and those of absent colleagues. */
export const caseloadsOf = (staff: Staff): string[] => [staff.userId, ...(staff.standsInFor ?? [])];
