import { z } from 'zod';
import { missingCharacters } from './pdf/missing-characters.ts';

// Shapes that more than one slice asks for. Each message is the Dutch sentence that stands at the field.

const spaced = (value: string) => value.normalize('NFC').replace(/\s+/g, ' ').trim();

const invisible = /[\p{Cc}\u202A-\u202E\u2066-\u2069]/u;

// No font draws a control character, and one that turns the direction makes a proof say something else than it holds.
const printable = (value: string, context: z.RefinementCtx) => {
  const missing = missingCharacters(value);
  if (invisible.test(value)) context.addIssue({ code: 'custom', message: 'Haal de onzichtbare tekens weg.' });
  else if (missing.length > 0) {
    context.addIssue({ code: 'custom', message: `Deze tekens kunnen nog niet op het bewijs: ${missing.join(', ')}.` });
  }
};

/** A line of text that can end up on the proof: one line, trimmed, with a letter or digit, every character printable. */
export const line = (max: number, absent: string) =>
  z
    .string({ error: absent })
    .transform(spaced)
    .pipe(
      z
        .string()
        .regex(/[\p{L}\p{N}]/u, absent)
        .max(max, `Hou het korter: hoogstens ${max} tekens.`)
        .superRefine(printable),
    );

/** A name of a person or organization, in any script that the proof can print. */
export const name = line(120, 'Vul een naam in.');

/** A line that may be empty; empty is null. */
export const optionalLine = (max: number) =>
  z
    .string()
    .transform(spaced)
    .pipe(z.string().max(max, `Hou het korter: hoogstens ${max} tekens.`).superRefine(printable))
    .transform((value) => value || null)
    .nullable()
    .default(null);

/** One address by a strict grammar, so that no header can be slipped in; empty is null. */
export const optionalEmail = z
  .string()
  .trim()
  .transform((value) => value || null)
  .pipe(z.email('Vul een geldig e-mailadres in, bijvoorbeeld naam@voorbeeld.be.').max(254).nullable())
  .nullable()
  .default(null);

/** A phone number as people write it. */
export const phonePattern = /^\+?[\d ./()-]{6,25}$/;

/** A phone number, or nothing: empty is null. */
export const optionalPhone = z
  .string()
  .trim()
  .transform((value) => value || null)
  .pipe(z.string().regex(phonePattern, 'Vul een geldig telefoonnummer in, bijvoorbeeld 0470 12 34 56.').nullable())
  .nullable()
  .default(null);

/** A calendar day as YYYY-MM-DD. */
export const day = z.iso.date('Vul een geldige datum in.');

/** A day that may be left open. */
export const optionalDay = z
  .union([z.literal('').transform(() => null), day])
  .nullable()
  .default(null);

/** The id of a row. */
export const rowId = z.uuid();

/** What the form showed: a change since then is a conflict. Absent: nobody looked at what stands there. */
export const seenRevision = z.int().min(1).optional();

/** Input of a procedure about one row. */
export const rowIdInput = z.object({ id: rowId });
