import { z } from 'zod';
import { rowId } from '../input.ts';

/** So many proofs a counselor can still oversee at once, and they end within seconds. */
export const mostAtOnce = 50;

/** Proofs as the page showed them: what changed since is left alone. */
export const seenProofs = z.object({
  proofs: z.array(z.object({ id: rowId, revision: z.number().int() })).max(mostAtOnce),
});
export type SeenProof = z.infer<typeof seenProofs>['proofs'][number];
