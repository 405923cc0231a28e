import { z } from 'zod';
import { rowId } from '../input.ts';
import { importFields } from './import-fields.ts';

/** Which column holds which field; each column at most once, and somebody has a name. */
export const mappingInput = z.object({
  id: rowId,
  mapping: z
    .partialRecord(z.enum(importFields), z.int().min(0).max(59))
    .refine(({ name }) => name !== undefined, { path: ['name'], message: 'Kies de kolom met de naam.' })
    .superRefine((mapping, context) => {
      const columns = Object.entries(mapping);
      for (const [index, [field, column]] of columns.entries()) {
        const earlier = columns.slice(0, index).some(([, other]) => other === column);
        if (earlier) context.addIssue({ code: 'custom', path: [field], message: 'Deze kolom is al gekozen.' });
      }
    }),
});

/** What to store of a list: with the rows about somebody who seems to be there, or without them. */
export const storeInput = z.object({ id: rowId, withDuplicates: z.boolean().default(false) });
