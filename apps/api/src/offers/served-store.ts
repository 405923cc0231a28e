import { and, eq, inArray, notInArray } from 'drizzle-orm';
import { servedMunicipalities } from '../db/schema.ts';
import type { Scope } from '../db/scope.ts';

/** The NIS codes of the municipalities whose offers this agency moderates. */
export async function servedBy({ tx, agencyId }: Scope): Promise<string[]> {
  const rows = await tx
    .select({ municipality: servedMunicipalities.municipality })
    .from(servedMunicipalities)
    .where(eq(servedMunicipalities.agencyId, agencyId));
  return rows.map(({ municipality }) => municipality);
}

/** Whether this agency moderates the offers of a municipality. */
export async function serves(scope: Scope, municipality: string): Promise<boolean> {
  return (await servedBy(scope)).includes(municipality);
}

/**
 * Makes these the municipalities of the agency. Gives the ones that another agency has: behind the wall they cannot be
 * seen, only not be taken.
 */
export async function serveOnly({ tx, agencyId }: Scope, codes: readonly string[], since: Date): Promise<string[]> {
  const kept = codes.length > 0 ? notInArray(servedMunicipalities.municipality, [...codes]) : undefined;
  await tx.delete(servedMunicipalities).where(and(eq(servedMunicipalities.agencyId, agencyId), kept));
  if (codes.length === 0) return [];
  const rows = codes.map((municipality) => ({ municipality, agencyId, since }));
  await tx.insert(servedMunicipalities).values(rows).onConflictDoNothing();
  const mine = await tx
    .select({ municipality: servedMunicipalities.municipality })
    .from(servedMunicipalities)
    .where(and(eq(servedMunicipalities.agencyId, agencyId), inArray(servedMunicipalities.municipality, [...codes])));
  const taken = new Set(mine.map(({ municipality }) => municipality));
  return codes.filter((code) => !taken.has(code));
}
