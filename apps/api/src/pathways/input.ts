import {
  efforts,
  isDay,
  participantStatuses,
  studyStatuses,
  trajectoryTypes,
  workExemptionResults,
} from '@veertig/rules';
import { z } from 'zod';
import { day, optionalDay, optionalLine, rowId } from '../input.ts';

/** What the official record says about a person, copied by the counselor (TG-08). */
const official = z.object({
  status: z.enum(participantStatuses, { error: 'Kies een statuut.' }),
  trajectoryType: z.enum(trajectoryTypes).default('REGULAR'),
  temporaryProtectionUkraine: z.boolean().default(false),
  obligedSince: optionalDay,
});

/** The same with what was assessed of work and study (EX-01, EX-06), as a dossier begins. */
export const profile = official.extend({
  workExemption: z.enum(workExemptionResults).default('NO'),
  studyStatus: z.enum(studyStatuses).default('NONE'),
});

/** First and last day of a contract term, both included. */
export const term = z
  .object({ start: day, end: day })
  .refine(({ start, end }) => start <= end || !isDay(start) || !isDay(end), {
    path: ['end'],
    message: 'De einddatum moet na de begindatum liggen.',
  });

/** The integration contract: its reference, whether the pathway is in it, and the first term. */
export const contract = z.object({
  reference: optionalLine(60),
  includesPnt: z.boolean().default(true),
  term: term.nullable().default(null),
});

/** What the form showed: a change since then is a conflict. */
export const revision = z.int().min(1);

/** The record as it stands now. The choice, work and study are no part of it: each has a history of its own. */
export const officialRecord = official.extend({ participantId: rowId, revision, contractReference: optionalLine(60) });

/** What the follow-up shows within the term; the advice at its end rests on it (EN-02, EN-04, EN-05). */
export const endOfTermFacts = z.object({
  participantId: rowId,
  revision,
  effort: z.enum(efforts).nullable(),
  causeOutsideWill: z.boolean().nullable(),
  sanctioned: z.boolean(),
});
