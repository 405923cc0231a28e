import { z } from 'zod';
import type { OfferTime } from '../db/schema.ts';

// The moments of an offer as typed: each week on a weekday, or once on a day.

const most = 14;

const typedRow = z.object({
  weekday: z.union([z.string(), z.number()]).optional(),
  date: z.string().optional(),
  from: z.string().trim().default(''),
  until: z.string().trim().default(''),
});
type TypedRow = z.infer<typeof typedRow>;

/** At most 14 moments; rows that hold nothing are dropped, so that a form may show empty ones. */
export const times = z
  .array(typedRow)
  .transform((rows) => rows.map((row, index) => ({ row, index })).filter(({ row }) => isFilled(row)))
  .refine((rows) => rows.length <= most, `Hou het bij ${most} momenten.`)
  .transform((rows, context): OfferTime[] =>
    rows.flatMap(({ row, index }) => {
      const problem = (field: string, message: string) =>
        context.addIssue({ code: 'custom', path: [index, field], message });
      return readRow(row, problem);
    }),
  )
  .default([]);

const isFilled = ({ weekday, date, from, until }: TypedRow) => [weekday, date, from, until].some(Boolean);

function readRow(row: TypedRow, problem: (field: string, message: string) => void): OfferTime[] {
  const from = readTime(row.from);
  const until = readTime(row.until);
  const weekday = Number(row.weekday);
  const onWeekday = Number.isInteger(weekday) && weekday >= 1 && weekday <= 7;
  const onDate = !row.weekday && z.iso.date().safeParse(row.date).success;
  if (!onWeekday && !onDate) problem(row.date && !row.weekday ? 'date' : 'weekday', 'Kies een dag.');
  if (!from) problem('from', 'Vul een uur in, bijvoorbeeld 19:30.');
  if (!until) problem('until', 'Vul een uur in, bijvoorbeeld 21:00.');
  if (!from || !until) return [];
  if (from >= until) problem('until', 'Het einde komt na het begin.');
  return [onDate ? { date: row.date ?? '', from, until } : { weekday, from, until }];
}

/** A time of the clock as people write it: 19:30, 19.30, 19u30, 9u or 9. */
function readTime(typed: string): string | undefined {
  const [, hours = '', minutes = '00'] = /^(\d{1,2})(?:\s*[:.uh]\s*(\d{2})?)?$/i.exec(typed) ?? [];
  const valid = hours !== '' && Number(hours) < 24 && Number(minutes) < 60;
  return valid ? `${hours.padStart(2, '0')}:${minutes}` : undefined;
}
