import { eq } from 'drizzle-orm';
import { confirmations, sampleProofs, samples } from '../db/schema.ts';
import type { Staff } from '../trpc.ts';
import type { Caller } from './cases.ts';
import type { World } from './world.ts';

/** A sample of one confirmed proof, as a row to ask about, without a draw before it. */
export async function keepSample(world: World, proofId: string, { agencyId, userId }: Staff): Promise<string> {
  const [confirmation] = await world.db.select().from(confirmations).where(eq(confirmations.proofId, proofId));
  if (!confirmation) throw new Error('this proof was not confirmed');
  const { facts: _, ...known } = confirmation;
  const proof = await world.db.query.proofs.findFirst({ where: (row, { eq: is }) => is(row.id, proofId) });
  const draw = { month: world.today().slice(0, 7), wanted: 1, candidates: 1, seed: '00' };
  const [sample] = await world.db
    .insert(samples)
    .values({ ...draw, agencyId, drawnBy: userId, drawnAt: world.now() })
    .returning({ id: samples.id });
  const sampleId = sample?.id ?? '';
  const participantId = proof?.participantId ?? '';
  await world.db
    .insert(sampleProofs)
    .values({ sampleId, proofId, confirmationId: known.id, participantId, agencyId, position: 1 });
  return sampleId;
}

/** One complete call for each procedure about samples. */
export function sampleCalls(
  world: World,
  { sampleId, sampledProofId }: { sampleId: string; sampledProofId: string },
): Record<string, (caller: Caller) => Promise<unknown>> {
  return {
    'samples.list': (caller) => caller.samples.list(),
    'samples.get': (caller) => caller.samples.get({ id: sampleId }),
    'samples.draw': (caller) => caller.samples.draw({ month: world.today().slice(0, 7), wanted: 1 }),
    'samples.record': (caller) =>
      caller.samples.record({ sampleId, proofId: sampledProofId, outcome: 'DOUBT', note: 'Andere dagen genoemd.' }),
    'samples.settle': (caller) =>
      caller.samples.settle({ proofId: sampledProofId, reason: 'Gebeld: de dagen kloppen toch.' }),
  };
}
