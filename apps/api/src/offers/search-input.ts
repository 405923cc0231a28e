import { type DutchLevel, dayParts, dutchLevels, offerLanguages, offerSettings, offerTypes } from '@veertig/rules';
import { z } from 'zod';

// The filters of the search. A shared address always opens: a value that nobody knows any more counts as no filter.

/** One or more values of a list, the unknown ones left out. */
const someOf = <const Value extends string>(values: readonly [Value, ...Value[]]) =>
  z
    .union([z.string().transform((one) => [one]), z.array(z.string().max(40)).max(40)])
    .transform((typed) => values.filter((value) => typed.includes(value)))
    .default([])
    .catch([]);

const oneOf = <const Value extends string>(values: readonly [Value, ...Value[]]) =>
  z.enum(values).optional().catch(undefined);

/** A box that is ticked, or no filter. */
const ticked = z
  .union([z.boolean(), z.enum(['on', 'true', '1', 'ja']).transform(() => true)])
  .default(false)
  .catch(false);

const shortText = z.string().trim().max(100).optional().catch(undefined);

export const searchInput = z.object({
  place: shortText,
  km: z.coerce.number().int().min(0).max(100).default(10).catch(10),
  type: someOf(offerTypes),
  setting: oneOf(offerSettings),
  /** The Dutch of whoever looks: gives offers that welcome it. */
  level: oneOf(dutchLevels),
  free: ticked,
  childcare: ticked,
  dayPart: someOf(dayParts),
  language: oneOf(offerLanguages),
  text: shortText,
  byAppointment: ticked,
  after: z.string().max(300).optional().catch(undefined),
  limit: z.coerce.number().int().min(1).max(50).default(20).catch(20),
});
export type SearchFilter = z.infer<typeof searchInput>;

/** The levels that an offer may ask of somebody with this one. */
export function welcomedLevels(level: DutchLevel): DutchLevel[] {
  return dutchLevels.slice(0, dutchLevels.indexOf(level) + 1);
}
