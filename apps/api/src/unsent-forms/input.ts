import { z } from 'zod';

// Below the largest body of a request, also when every character needs escaping.
const largestForm = 100_000;
const mostFields = 600;

/** A form that came without a session, and the mark of the account that had one in this browser. */
export const unsentForm = z.object({
  mark: z.string().max(100),
  action: z.string().max(1000).startsWith('/'),
  fields: z
    .array(z.tuple([z.string(), z.string()]))
    .max(mostFields)
    .refine((fields) => JSON.stringify(fields).length <= largestForm),
});

export const sealedForm = z.object({ sealed: z.string().max(200_000) });
