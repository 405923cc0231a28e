import { z } from 'zod';
import { name, optionalEmail, optionalLine, optionalPhone, rowId, seenRevision } from '../input.ts';

/** Languages in which a participant can follow the own progress; `makkelijk` is easy Dutch. */
const participantLanguages = ['nl', 'makkelijk', 'en', 'fr', 'ar', 'uk', 'tr', 'fa', 'ps', 'ti', 'so', 'es'] as const;

/** The facts about a participant: least data, no national number, no address (D-26). */
export const participantFacts = z.object({
  name,
  email: optionalEmail,
  phone: optionalPhone,
  language: z.enum(participantLanguages).default('nl'),
  municipality: optionalLine(80),
  kbiReference: optionalLine(40),
});

/** Those facts corrected, at the revision that the form showed. */
export const editedFacts = participantFacts.extend({ id: rowId, revision: seenRevision });
