import { z } from 'zod';
import { rowId } from '../input.ts';
import { timelineKinds } from './timeline-view.ts';

/** Where a page of the timeline ended: the moment, and the row among those of the same moment. */
const place = z
  .string()
  .regex(/^\d{1,15}_(A\d{12}|E[0-9a-f-]{36})$/)
  .transform((text) => {
    const [at = '', key = ''] = text.split('_');
    return { at: new Date(Number(at)), key };
  });
export type Place = z.infer<typeof place>;

/** A page of what happened in one case. Printing asks for many lines at once; more than that nobody reads. */
export const timelineInput = z.object({
  participantId: rowId,
  kind: z.enum(timelineKinds).nullable().default(null),
  before: place.nullable().default(null),
  limit: z.int().min(1).max(500).default(50),
});
