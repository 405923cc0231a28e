import { z } from 'zod';
import { sampleOutcomes } from '../db/schema.ts';
import { line, rowId } from '../input.ts';

/** Proofs in one sample: what a person can check in a month. */
const mostProofs = 100;

/** How many proofs of which month to draw. */
export const drawInput = z.object({
  month: z.string().regex(/^20\d\d-(0[1-9]|1[0-2])$/, 'Kies een maand, bijvoorbeeld 2026-03.'),
  wanted: z
    .number({ error: 'Vul een getal in.' })
    .int('Vul een heel getal in.')
    .min(1, 'Vul minstens 1 in.')
    .max(mostProofs, `Vul hoogstens ${mostProofs} in.`),
});

/** What came of checking one proof. A doubt says why. */
export const outcomeInput = z
  .object({
    sampleId: rowId,
    proofId: rowId,
    outcome: z.enum(sampleOutcomes, { error: 'Kies een uitkomst.' }),
    note: z
      .string()
      .trim()
      .max(1000, 'Hou het korter: hoogstens 1000 tekens.')
      .transform((typed) => typed || null)
      .nullable()
      .default(null),
  })
  .refine(({ outcome, note }) => outcome !== 'DOUBT' || note !== null, {
    path: ['note'],
    message: 'Schrijf kort waarom er twijfel is.',
  });

/** Why the hours stay as they are after a doubt. */
export const settleInput = z.object({ proofId: rowId, reason: line(500, 'Schrijf kort waarom de uren blijven.') });
