import { formatDay, offerTypeLabel } from '@veertig/rules';
import { wallTime } from '../brussels-time.ts';
import type { OpenBand } from './answer-store.ts';
import type { SharedOverview } from './share.ts';

export const sharedTitles = ['Overzicht', 'Onderdeel', 'Mensen', 'Uren'];

/** How long an open request waits, in words. */
const openBandLabel: Record<OpenBand, string> = {
  WEEK: 'Tot 7 dagen',
  TIMELY: '8 tot 14 dagen',
  LATE: '15 tot 60 dagen',
  LONG: 'Langer dan 60 dagen',
};

/** The figures to share as the lines of one table; what is too small stands there in words. */
export function sharedRows({ countedAt, period, suppressedBelow, ...figures }: SharedOverview): string[][] {
  const { day, time } = wallTime(countedAt);
  const few = `minder dan ${suppressedBelow}`;
  const cell = (count: number | null) => (count === null ? few : String(count));
  const lines = (name: string, table: { rows: readonly Line[]; total: { people: number; hours: number } }) => [
    ...table.rows.map(({ label, people, hours }) => [name, label, cell(people), people === null ? '' : cell(hours)]),
    [name, 'Samen, zonder wat te klein is', '', String(table.total.hours)],
  ];
  const { byMonth, byType, byMunicipality, open } = figures;
  return [
    ['Periode', `${period.from} tot en met ${period.until}`, '', ''],
    ['Stand van', `${formatDay(day)} om ${time.replace(':', '.')} uur`, '', ''],
    ['Uitleg', `Afgerond op 5. Minder dan ${suppressedBelow} mensen tellen we niet hardop.`, '', ''],
    ...lines('Uren per maand', { ...byMonth, rows: byMonth.rows.map((row) => ({ ...row, label: row.month })) }),
    ...lines('Uren per type aanbod', {
      ...byType,
      rows: byType.rows.map((row) => ({ ...row, label: offerTypeLabel(row.offerType) })),
    }),
    ...lines('Uren per gemeente', {
      ...byMunicipality,
      rows: byMunicipality.rows.map((row) => ({ ...row, label: row.municipality ?? 'Niet bekend' })),
    }),
    ...open.map(({ band, people }) => ['Open aanvragen', openBandLabel[band], cell(people), '']),
  ];
}

type Line = { label: string; people: number | null; hours: number | null };
