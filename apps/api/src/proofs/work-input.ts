import { z } from 'zod';
import { workGroups } from '../caseload/work-group.ts';
import { rowId } from '../input.ts';

/** A page of the proofs of one group: after or before the one last seen. */
export const workPage = z.object({
  group: z.enum(workGroups),
  after: rowId.optional(),
  before: rowId.optional(),
});
