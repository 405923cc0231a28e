import {
  caseEntryKinds,
  choices,
  evidenceKinds,
  milestones,
  studyStatuses,
  termDecisions,
  workExemptionResults,
} from '@veertig/rules';
import { z } from 'zod';
import { day, optionalDay, optionalLine, rowId } from '../input.ts';
import { revision } from '../pathways/input.ts';

const longest = 2000;

const withoutControls = (typed: string) =>
  typed
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n\t]/gu, '')
    .trim();
const tooLong = `Hou het korter: hoogstens ${longest} tekens.`;

/** Text of some paragraphs for colleagues; it never leaves the agency, so every character is fine. */
const paragraphs = (absent: string) =>
  z.string({ error: absent }).transform(withoutControls).pipe(z.string().min(1, absent).max(longest, tooLong));

/** The same where nothing may be written; empty is null. */
export const optionalParagraphs = z
  .string()
  .transform(withoutControls)
  .pipe(z.string().max(longest, tooLong))
  .transform((text) => text || null)
  .nullable()
  .default(null);

const reason = paragraphs('Schrijf de reden op.');

const entryFields = z.object({
  kind: z.enum(caseEntryKinds, { error: 'Kies wat het is.' }),
  /** Only of a talk. */
  milestone: z.enum(milestones, { error: 'Kies welk gesprek het was.' }).nullable().default(null),
  happenedOn: day,
  text: paragraphs('Schrijf op wat er gebeurde.'),
});
const isNamed = ({ kind, milestone }: z.infer<typeof entryFields>) => (kind === 'TALK') === (milestone !== null);
const unnamed = { path: ['milestone'], message: 'Kies welk gesprek het was.' };

/** A note, an effort of the participant, or a talk (EN-02, RC-07 to RC-10). */
export const newEntry = entryFields.extend({ participantId: rowId }).refine(isNamed, unnamed);

/** The next version of an entry; `version` is the one that was seen. */
export const correctedEntry = entryFields.extend({ entryId: rowId, version: z.int().min(1) }).refine(isNamed, unnamed);

/** What a person decided at the end of a term; `after` is how many such decisions were seen. */
export const termDecision = z.object({
  participantId: rowId,
  after: z.int().min(0),
  outcome: z.enum(termDecisions, { error: 'Kies een beslissing.' }),
  until: optionalDay,
  reason,
});

/** Opting in writes the pathway into the contract; opting out may leave a contract to amend (OPT-01, OPT-03, OPT-04). */
export const choice = z.object({
  participantId: rowId,
  revision,
  choice: z.enum(choices, { error: 'Kies wat de inburgeraar wil.' }),
  chosenOn: day,
  contractReference: optionalLine(60),
  wantsCertificate: z.boolean().default(true),
  reason: optionalLine(300),
});

const hours = z
  .number({ error: 'Vul een aantal uren per week in.' })
  .min(0, 'Vul een aantal uren per week in.')
  .max(168, 'Een week telt 168 uren.')
  .nullable()
  .default(null);

/** Evidence of work or study that somebody saw; no file is kept. */
export const seenEvidence = z
  .object({
    participantId: rowId,
    kind: z.enum(evidenceKinds, { error: 'Kies welk bewijs het is.' }),
    seenOn: day,
    validUntil: optionalDay,
    start: optionalDay,
    hoursPerWeek: hours,
    fullTimeHours: hours,
    atLeastHalfTime: z.boolean().nullable().default(null),
    legal: z.boolean().nullable().default(null),
  })
  .refine(({ kind, start }) => kind !== 'EMPLOYMENT_CONTRACT' || start !== null, {
    path: ['start'],
    message: 'Vul de eerste dag van het contract in.',
  })
  .refine(({ start, validUntil }) => !start || !validUntil || start <= validUntil, {
    path: ['validUntil'],
    message: 'Het einde moet na het begin liggen.',
  });

/** What a person concluded from the evidence, on which day (D-08, D-09, D-10). */
export const assessment = z.object({
  participantId: rowId,
  revision,
  workExemption: z.enum(workExemptionResults, { error: 'Kies een antwoord.' }),
  studyStatus: z.enum(studyStatuses, { error: 'Kies een antwoord.' }),
  assessedOn: day,
  reason,
});
