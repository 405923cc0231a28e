import { offerTypes } from '@veertig/rules';
import { z } from 'zod';
import { judgements, relations } from '../db/schema.ts';
import { line, optionalEmail, optionalLine, optionalPhone, rowId, seenRevision } from '../input.ts';

const answer = z.boolean().nullable().default(null);

/** The checklist before an activity starts; null is "not known yet" (CR-01 to CR-15). */
export const criteria = z.object({
  setting: z.enum(['DUO', 'GROUP', 'ALONE']).nullable().default(null),
  mostlyAlone: answer,
  meetsNewPeople: answer,
  lastingContactsLikely: answer,
  dutchContext: answer,
  fluentDutchSpeakersPresent: answer,
  workingLanguageDutch: answer,
  mutualInteraction: answer,
  othersSpeakDutchWell: answer,
  onlineOnly: answer,
});

/** An organization of the address book, a new one, or none for informal participation (CR-22). */
export const organizationChoice = z.union(
  [
    z.object({ id: z.uuid('Kies een organisatie uit de lijst.') }),
    z.object({ name: line(120, 'Vul de naam van de organisatie in.'), municipality: optionalLine(80) }),
    z.null(),
  ],
  'Kies waar de activiteit is.',
);

/** A contact person of the address book, or a new one; without an address only paper or phone remains (D-23). */
export const contactPersonChoice = z.union(
  [
    z.object({ id: z.uuid('Kies een contactpersoon uit de lijst.') }),
    z.object({
      name: line(120, 'Vul de naam van de contactpersoon in.'),
      email: optionalEmail,
      phone: optionalPhone,
      role: optionalLine(80),
    }),
  ],
  'Kies wie de uren bevestigt.',
);

export const newActivity = z.object({
  participantId: rowId,
  offerType: z.enum(offerTypes, { error: 'Kies een type aanbod.' }),
  description: line(160, 'Omschrijf de activiteit in enkele woorden.'),
  organization: organizationChoice,
  contactPerson: contactPersonChoice,
  relation: z.enum(relations).default('NONE'),
  /** The published offer it begins from. */
  offerId: rowId.nullable().default(null),
  criteria,
});

/** The facts of a contact person as they should have been; the name stays, another person is another entry. */
export const correction = z.object({
  activityId: rowId,
  /** Whoever the request was handed over to; absent: the contact person of the activity. */
  contactPersonId: rowId.optional(),
  email: optionalEmail,
  phone: optionalPhone,
  role: optionalLine(80),
  revision: seenRevision,
});
export type Correction = z.infer<typeof correction>;

export const judgement = z.object({
  id: rowId,
  revision: seenRevision,
  criteria,
  judgement: z.enum(judgements),
  reason: optionalLine(500),
});
