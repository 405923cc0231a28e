import { z } from 'zod';
import { rowId } from '../input.ts';

// A request for hours holds sixty lines of a few fields each.
const mostFields = 400;
const longestText = 20_000;
const longestForm = 100_000;

/** A form that is about nobody yet, or about no participant: its name, and of what when there are several of it. */
export const looseDraftKey = z.object({
  form: z
    .string()
    .max(80)
    .regex(/^[a-z-]+(:[0-9a-f-]{36})?$/),
});

/** Which form about whom. */
export const draftKey = looseDraftKey.extend({ participantId: rowId });

/** The fields of a form as typed, whatever mistakes they hold. */
const values = z
  .record(z.string().max(80), z.string().max(longestText, 'Hou het korter: hoogstens 20.000 tekens.'))
  .refine(
    (typed) => Object.keys(typed).length <= mostFields && Object.values(typed).reduce(sumOfLengths, 0) <= longestForm,
    'Dit formulier is te groot voor een klad.',
  );
const sumOfLengths = (sum: number, text: string): number => sum + text.length;

export const draft = draftKey.extend({ values });
export const looseDraft = looseDraftKey.extend({ values });

/** The key of a draft; without a participant it is of a form that is about none. */
export type DraftKey = z.infer<typeof looseDraftKey> & { participantId: string | null };
