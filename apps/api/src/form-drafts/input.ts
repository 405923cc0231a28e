import { z } from 'zod';
import { rowId } from '../input.ts';

const mostFields = 60;
const longestText = 20_000;

/** Which form about whom: its name, and of what when a person has several of it. */
export const draftKey = z.object({
  participantId: rowId,
  form: z
    .string()
    .max(80)
    .regex(/^[a-z-]+(:[0-9a-f-]{36})?$/),
});

/** The fields of that form as typed, whatever mistakes they hold. */
export const draft = draftKey.extend({
  values: z
    .record(z.string().max(80), z.string().max(longestText, 'Hou het korter: hoogstens 20.000 tekens.'))
    .refine((values) => Object.keys(values).length <= mostFields, 'Dit formulier is te groot voor een klad.'),
});
export type DraftKey = z.infer<typeof draftKey>;
