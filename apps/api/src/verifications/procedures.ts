import { z } from 'zod';
import { erasedBehind } from '../erasures/tombstone-store.ts';
import { notFound, wasErased } from '../failures.ts';
import { readCode } from '../links.ts';
import { lookUpProcedure, router } from '../trpc.ts';
import { findByFileHash, findByVerificationCode } from './store.ts';
import { publicProof } from './view.ts';

export const verifications = router({
  /**
   * Whether a proof is genuine and still valid, by its code: the minimum, with initials instead of a name. Of an erased
   * one only that it was erased.
   */
  byCode: lookUpProcedure.input(z.object({ code: z.string().max(60) })).query(async ({ ctx, input }) => {
    const code = readCode(input.code);
    const found = await findByVerificationCode(ctx.deps.db, code);
    if (found) return publicProof(found);
    return (await erasedBehind(ctx.deps, code)) ? wasErased(null) : notFound();
  }),

  /**
   * The same for a file, by the SHA-256 that the browser computed: the file stays where it is. An unknown hash is no
   * verdict yet; the file itself can then be sent to /api/files/check.
   */
  byFile: lookUpProcedure.input(z.object({ sha256: z.hash('sha256') })).query(async ({ ctx, input }) => {
    const found = await findByFileHash(ctx.deps.db, input.sha256.toLowerCase());
    return found ? ({ verdict: 'GENUINE', proof: publicProof(found) } as const) : ({ verdict: 'UNKNOWN' } as const);
  }),
});
