import { z } from 'zod';
import { day, rowId } from '../input.ts';

const colleague = z.uuid('Kies een collega.');

/** Whose caseload goes to whom: for good, or from one day to another, both included. */
export const handoverInput = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('FOR_GOOD'), fromId: rowId, toId: colleague }),
  z.object({ kind: z.literal('ABSENCE'), fromId: rowId, toId: colleague, startsOn: day, endsOn: day }),
]);
export type HandoverInput = z.infer<typeof handoverInput>;
