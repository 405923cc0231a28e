import { z } from 'zod';
import { day, line, optionalLine, phonePattern, rowId } from '../input.ts';

const typed = z
  .string()
  .max(40, 'Hou het korter: hoogstens 40 tekens.')
  .regex(/^[^\0\p{Cs}]*$/u, 'Haal de onzichtbare tekens weg.')
  .optional();

/** A line of hours as a person typed it; the rules read it. */
export const typedSession = z.object({ day: typed, start: typed, end: typed, hours: typed, from: typed, to: typed });
export type TypedSession = z.infer<typeof typedSession>;

/** What a contact person answered so far, in the order of the steps. */
export interface DraftAnswer {
  /** Step 2: the asked hours are right, or other ones are. Absent: not answered. */
  hours?: { answer: 'CORRECT' } | { answer: 'ADJUST'; rows: TypedSession[] };
  remark?: string | null;
  /** Step 3: typed name, role, and one way to be reached for a question. */
  signer?: { name: string; role: string; reach: string };
  /** The deliveries to the same address whose asked hours are right, to sign in one go. */
  together?: string[];
}

/** How many requests one page shows and signs at once. */
export const maximumTogether = 40;

// A token is looked up by its fingerprint; anything that is no token simply finds nothing.
const token = z.string().max(200);

/** Of what the answers of a page build on: two devices cannot silently overwrite each other. */
const revision = z
  .number()
  .int()
  .min(0)
  .max(2 ** 31 - 2);

/** One way to reach somebody: a phone number as people write it, or an e-mail address. */
const reach = line(120, 'Vul een telefoonnummer of e-mailadres in.').pipe(
  z
    .string()
    .refine(
      (value) => phonePattern.test(value) || z.email().safeParse(value).success,
      'Vul een geldig telefoonnummer of e-mailadres in, bijvoorbeeld 0470 12 34 56.',
    ),
);

export const linkInput = z.object({ token });

export const hoursInput = z.object({
  token,
  revision,
  answer: z.enum(['CORRECT', 'ADJUST'], { error: 'Kies een antwoord.' }),
  rows: z.array(typedSession).max(60, 'Hoogstens 60 lijnen op één bewijs.').default([]),
  remark: optionalLine(300),
});

const signer = {
  name: line(120, 'Vul uw naam in.'),
  role: line(80, 'Vul in wat uw rol is, bijvoorbeeld vrijwilliger of buddy.'),
  reach,
};

export const signerInput = z.object({ token, revision, ...signer });

/** Deliveries of one address, as many as one page can hold. */
const picks = z
  .array(rowId)
  .min(1, 'Zet een vinkje bij elke vraag waarvan de uren kloppen.')
  .max(maximumTogether, `Teken hoogstens ${maximumTogether} vragen tegelijk.`);

export const togetherInput = z.object({ token, revision, picks, ...signer });

const declared = z.literal(true, { error: 'Zet een vinkje om te ondertekenen.' });

export const confirmInput = z.object({ token, revision, declared });

export const confirmTogetherInput = z.object({ token, revision, picks, declared });

/** A colleague to hand over to. The name comes into a mail to that address, so nothing in it may become a link. */
export const delegateInput = z.object({
  token,
  name: line(120, 'Vul de naam van uw collega in.').pipe(
    z.string().regex(/^(?!.*\p{L}{2}\.\p{L}{2})[^/@:\\]*$/u, 'Vul alleen een naam in.'),
  ),
  email: z
    .string({ error: 'Vul het e-mailadres van uw collega in.' })
    .trim()
    .min(1, 'Vul het e-mailadres van uw collega in.')
    .pipe(z.email('Vul een geldig e-mailadres in, bijvoorbeeld naam@voorbeeld.be.').max(254)),
});

export const declineInput = z.object({
  token,
  /** On principle, not the right person, or the hours or person are not known. */
  how: z.enum(['REFUSE', 'RETURN_AS_WRONG_PERSON', 'DISPUTE'], { error: 'Kies een antwoord.' }),
  reason: optionalLine(500),
});

/** Asks the counselor to open a signed proof again. Without a reason nobody knows what to look at. */
export const askReopenInput = z.object({ token, reason: line(500, 'Schrijf kort wat er niet klopt.') });

const recordedHours = {
  id: rowId,
  /** What the page showed: noting on older facts is a conflict. */
  revision: z.number().int(),
  answer: z.enum(['CORRECT', 'ADJUST'], { error: 'Kies of de uren kloppen.' }),
  rows: z.array(typedSession).max(60, 'Hoogstens 60 lijnen op één bewijs.').default([]),
  remark: optionalLine(300),
  name: line(120, 'Vul in wie de uren bevestigde.'),
  role: line(80, 'Vul in wat de rol van deze persoon is, bijvoorbeeld vrijwilliger of buddy.'),
};
export type RecordedHours = Pick<z.infer<typeof recordedPhone>, 'answer' | 'rows'>;

/** What was said in a phone call, as it was said: more than one line, in any script; never on the proof. */
const spoken = z
  .string({ error: 'Schrijf kort wat er gezegd is.' })
  .transform((typed) =>
    typed
      .normalize('NFC')
      .replace(/[^\P{Cc}\n]|\p{Cs}/gu, '')
      .trim(),
  )
  .pipe(
    z
      .string()
      .regex(/[\p{L}\p{N}]/u, 'Schrijf kort wat er gezegd is.')
      .max(1000, 'Hou het korter: hoogstens 1000 tekens.'),
  );

/** A phone call in which the contact person confirmed the hours. */
export const recordedPhone = z.object({
  ...recordedHours,
  phone: z
    .string({ error: 'Vul het nummer in waarop er gebeld is.' })
    .trim()
    .regex(phonePattern, 'Vul een geldig telefoonnummer in, bijvoorbeeld 0470 12 34 56.'),
  calledOn: day,
  calledAt: z
    .string({ error: 'Vul het uur van het gesprek in.' })
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'Vul het uur van het gesprek in, bijvoorbeeld 14:30.'),
  said: spoken,
  readOut: z.literal(true, { error: 'Lees eerst de verklaring voor. Zet dan een vinkje.' }),
});
export type RecordedPhone = z.infer<typeof recordedPhone>;

/** A paper that the contact person signed with ink, and its scans. */
export const recordedPaper = z.object({
  ...recordedHours,
  reach,
  signedOn: day,
  scans: z.array(rowId).min(1, 'Voeg een scan of foto van het papier toe.').max(4, 'Hoogstens 4 scans bij één bewijs.'),
});
export type RecordedPaper = z.infer<typeof recordedPaper>;
