import { companionKinds, warmHandovers } from '@veertig/rules';
import { z } from 'zod';
import { optionalParagraphs } from '../casework/input.ts';
import { line, optionalDay, rowId } from '../input.ts';

const companion = z.object({
  kind: z.enum(companionKinds, { error: 'Kies wie meegaat.' }),
  name: line(120, 'Vul in wie meegaat.'),
  /** Whether the municipality agrees; null is "not known yet". */
  agreed: z.boolean().nullable().default(null),
});

/** What counselor and participant arrange for the first time: who goes along, and whether somebody announces them. */
export const firstTime = z
  .object({
    id: rowId,
    /** What the form showed: a change since then is a conflict. */
    revision: z.int().min(1),
    companion: companion.nullable(),
    warmHandover: z.enum(warmHandovers, { error: 'Kies of er een warme overdracht is.' }),
    /** The day it is planned on, or took place. */
    warmHandoverOn: optionalDay,
    /** What was said; kept as a note of the case. */
    note: optionalParagraphs,
  })
  .refine(({ warmHandover, warmHandoverOn }) => warmHandover === 'NOT_NEEDED' || warmHandoverOn !== null, {
    path: ['warmHandoverOn'],
    message: 'Vul de dag in.',
  })
  .refine(({ warmHandover, note }) => warmHandover === 'DONE' || note === null, {
    path: ['note'],
    message: 'Noteer dit als de overdracht gebeurd is, of bij de notities.',
  });
