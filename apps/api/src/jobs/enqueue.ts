import { jobs } from '../db/schema.ts';
import type { Scope } from '../db/scope.ts';
import type { JobKind } from './job-kinds.ts';

/** Stores work to do after the commit, in the caller's transaction. The same work twice is stored once. */
export async function enqueue(scope: Scope, runAt: Date, kind: JobKind, subjectId: string): Promise<void> {
  await scope.tx.insert(jobs).values({ agencyId: scope.agencyId, kind, subjectId, runAt }).onConflictDoNothing();
}
