import { z } from 'zod';
import { recordedPaper, recordedPhone } from '../confirmations/input.ts';
import { recordPaper, recordPhone } from '../confirmations/record.ts';
import { rowId } from '../input.ts';
import { staffProcedure } from '../trpc.ts';
import { printLetter } from './print-letter.ts';

/** The lanes of a contact person without mail: a letter, a signature with ink, a phone call (D-23). */
export const paper = {
  /** The request as a letter with a working link, to post or to give. */
  printLetter: staffProcedure
    .input(z.object({ id: rowId, revision: z.number().int() }))
    .mutation(({ ctx, input }) => printLetter(ctx.deps, ctx.staff, input)),

  /** Notes a call in which the contact person confirmed the hours. */
  recordPhone: staffProcedure
    .input(recordedPhone)
    .mutation(({ ctx, input }) => recordPhone(ctx.deps, ctx.staff, input)),

  /** Notes a proof signed with ink, with scans that were added before. */
  recordPaper: staffProcedure
    .input(recordedPaper)
    .mutation(({ ctx, input }) => recordPaper(ctx.deps, ctx.staff, input)),
};
