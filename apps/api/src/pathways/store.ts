import { computeProgress, type ProgressProof } from '@veertig/rules';
import { and, eq, isNull, sql } from 'drizzle-orm';
import { isOneOf } from '../db/any-of.ts';
import { confirmations, pathways, proofs, terms } from '../db/schema.ts';
import type { Scope } from '../db/scope.ts';
import { type Pathway, type Term, termsOf } from '../people/store.ts';

/** What `computeProgress` and `forecast` ask for, of one participant. */
export interface Dossier {
  terms: Term[];
  proofs: ProgressProof[];
}
export type Progress = ReturnType<typeof computeProgress>;

/** Terms and confirmed hours of some participants. Every progress shown anywhere starts here (I8). */
export async function loadDossiers(scope: Scope, participantIds: readonly string[]): Promise<Map<string, Dossier>> {
  const dossiers = new Map<string, Dossier>(participantIds.map((id) => [id, { terms: [], proofs: [] }]));
  if (participantIds.length === 0) return dossiers;
  for (const term of await termsOf(scope, participantIds)) dossiers.get(term.participantId)?.terms.push(term);
  const rows = await scope.tx
    .select({ id: proofs.id, participantId: proofs.participantId, status: proofs.state, facts: confirmations.facts })
    .from(proofs)
    .innerJoin(
      confirmations,
      and(eq(confirmations.proofId, proofs.id), isNull(confirmations.replacedAt), isNull(confirmations.withdrawnAt)),
    )
    .where(and(eq(proofs.agencyId, scope.agencyId), isOneOf(proofs.participantId, participantIds)));
  for (const { id, participantId, status, facts } of rows) {
    dossiers.get(participantId)?.proofs.push({ id, status, sessions: facts.confirmed });
  }
  return dossiers;
}

/** Hours of one dossier on a day, by the rules. */
export const progressOf = (dossier: Dossier, today: string): Progress => computeProgress({ ...dossier, today });

type PathwayChange = Partial<Omit<Pathway, 'participantId' | 'agencyId' | 'revision'>>;

const ofParticipant = ({ agencyId }: Scope, participantId: string) =>
  and(eq(pathways.participantId, participantId), eq(pathways.agencyId, agencyId));

/** Notes something about a pathway that no form shows beside other things. */
export async function changePathway(scope: Scope, participantId: string, change: PathwayChange): Promise<void> {
  await scope.tx.update(pathways).set(change).where(ofParticipant(scope, participantId));
}

/** Changes the record as somebody saw it; false when it was changed since, and then nothing is stored. */
export async function changePathwayAt(
  scope: Scope,
  { participantId, revision }: { participantId: string; revision: number },
  change: PathwayChange,
): Promise<boolean> {
  const changed = await scope.tx
    .update(pathways)
    .set({ ...change, revision: sql`${pathways.revision} + 1` })
    .where(and(ofParticipant(scope, participantId), eq(pathways.revision, revision)))
    .returning({ id: pathways.participantId });
  return changed.length > 0;
}

/** Adds a term after the earlier ones; those stay as they were (HR-04). */
export async function addTerm(
  { tx, agencyId }: Scope,
  term: { participantId: string; start: string; end: string; reason: string; addedAt: Date },
): Promise<void> {
  await tx.insert(terms).values({ ...term, agencyId });
}
