import { dutchLevels, offerLanguages, offerSettings, offerTypes } from '@veertig/rules';
import { z } from 'zod';
import { criteria } from '../activities/input.ts';
import { line, optionalDay, optionalEmail, optionalLine, optionalPhone } from '../input.ts';
import { findMunicipality } from '../places/municipalities.ts';
import { times } from './times-input.ts';

// What an offer says, as a form, a file or a colleague gives it. Each message stands at its field.

/** A box of a form: ticked is "on". */
export const flag = z
  .union([z.boolean(), z.literal('on').transform(() => true), z.literal('').transform(() => false)])
  .default(false);

const invisible = /(?!\n)[\p{Cc}\u202A-\u202E\u2066-\u2069]/u;

const lines = (value: string) =>
  value
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(/[ \t]+/g, ' ')
    .replace(/ *\n */g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();

/** Text of several lines; empty lines part paragraphs. */
const paragraphs = (max: number) =>
  z
    .string()
    .transform(lines)
    .pipe(
      z
        .string()
        .max(max, `Hou het korter: hoogstens ${max} tekens.`)
        .refine((value) => !invisible.test(value), 'Haal de onzichtbare tekens weg.'),
    );

const optionalParagraphs = (max: number) =>
  paragraphs(max)
    .transform((value) => value || null)
    .nullable()
    .default(null);

/** A place as people type it, stored as its NIS code. */
const municipality = z.string({ error: 'Kies een gemeente.' }).transform((typed, context) => {
  const found = findMunicipality(typed);
  if (found) return found.code;
  const message = typed.trim() ? 'Deze gemeente kennen we niet. Kies er een uit de lijst.' : 'Kies een gemeente.';
  context.addIssue({ code: 'custom', message });
  return z.NEVER;
});

const capacityMessage = 'Vul een getal van 1 tot 500 in, of laat het leeg.';
const capacity = z
  .union(
    [
      z.literal('').transform(() => null),
      z.coerce.number(capacityMessage).int(capacityMessage).min(1, capacityMessage).max(500, capacityMessage),
    ],
    capacityMessage,
  )
  .nullable()
  .default(null);

const website = z
  .string()
  .trim()
  .transform((value) => value || null)
  .pipe(
    z
      .url({ protocol: /^https?$/, hostname: z.regexes.domain, error: 'Vul een webadres in dat met https:// begint.' })
      .max(300, 'Hou het korter: hoogstens 300 tekens.')
      .nullable(),
  )
  .nullable()
  .default(null);

// Judged even when another field is wrong, so that somebody sees all mistakes at once; not when its own fields are.
const unless = (...fields: string[]) => ({
  when: ({ issues }: z.core.ParsePayload) => !issues.some(({ path }) => fields.includes(String(path?.[0]))),
});

const said = z
  .object({
    municipality,
    offerType: z.enum(offerTypes, { error: 'Kies een type aanbod.' }),
    title: line(100, 'Geef het aanbod een titel.'),
    description: paragraphs(2000).refine((text) => text.length >= 20, 'Vertel in enkele zinnen wat mensen er doen.'),
    setting: z.enum(offerSettings, { error: 'Kies: met twee of in groep.' }),
    dutchLevel: z.enum(dutchLevels, { error: 'Kies hoeveel Nederlands nodig is.' }),
    dutchPracticeChance: optionalLine(200),
    byAppointment: flag,
    times,
    timesNote: optionalLine(200),
    endsOn: optionalDay,
    free: flag,
    cost: optionalLine(80),
    childcare: flag,
    travelHelp: flag,
    practical: optionalParagraphs(500),
    place: optionalLine(160),
    organizationName: optionalLine(120),
    contactName: line(120, 'Vul de naam van de contactpersoon in.'),
    contactEmail: optionalEmail,
    contactPhone: optionalPhone,
    showName: flag,
    showEmail: flag,
    showPhone: flag,
    website,
    capacity,
    textLanguage: z.enum(offerLanguages, { error: 'Kies de taal van de tekst.' }).default('nl'),
    criteria: criteria.prefault({}),
  })
  .refine(({ byAppointment, times }) => byAppointment || times.length > 0, {
    path: ['times'],
    error: 'Vul een moment in, of kies "op afspraak".',
    ...unless('times', 'byAppointment'),
  })
  .refine(({ free, cost }) => free || cost, {
    path: ['cost'],
    error: 'Schrijf wat het kost, of kies "gratis".',
    ...unless('free', 'cost'),
  });

const finished = (offer: z.infer<typeof said>) => ({
  ...offer,
  cost: offer.free ? null : offer.cost,
  criteria: { ...offer.criteria, setting: offer.setting },
});

/** Everything an offer says; the address may be empty, because a local authority can write down what it heard. */
export const offerContent = said.transform(finished);
export type OfferContent = z.infer<typeof offerContent>;

/** The same from an owner, who must be reachable: the private link goes to this address. */
export const ownerContent = said
  .refine(({ contactEmail }) => contactEmail, {
    path: ['contactEmail'],
    error: 'Vul een e-mailadres in. Daar sturen we de link naartoe.',
    ...unless('contactEmail'),
  })
  .transform(finished);
