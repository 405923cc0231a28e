import { formatMinutes, offerTypeLabel } from '@veertig/rules';
import type { Answered } from '#lib/api/client.ts';

export type Overview = NonNullable<Answered<'overview', 'get'>['figures']>;
type Hours = Overview['hours']['total'];

const monthNames = new Intl.DateTimeFormat('nl-BE', { month: 'long', year: 'numeric', timeZone: 'UTC' });

/** A month as people say it: "maart 2026". */
export const monthText = (month: string): string => monthNames.format(new Date(`${month}-01T00:00:00Z`));

/** The period as people say it. */
export function periodText({ from, until }: { from: string; until: string }): string {
  return from === until ? monthText(from) : `${monthText(from)} tot en met ${monthText(until)}`;
}

/** A part of a whole in whole percents; nothing of nothing is no share. */
export const shareText = (part: number, whole: number): string =>
  whole === 0 ? 'nog niets te zeggen' : `${Math.round((100 * part) / whole)} %`;

/** Days with a comma, as people write them. */
export const daysText = (days: number | null): string =>
  days === null
    ? 'nog niets te zeggen'
    : `${days.toLocaleString('nl-BE', { maximumFractionDigits: 1 })} ${days === 1 ? 'dag' : 'dagen'}`;

const counted = (count: number, one: string, more: string): string => `${count} ${count === 1 ? one : more}`;

/** How the caseload is spread, in one or two sentences. */
export function balanceSentence(rows: Overview['balance']): string {
  const guided = rows.filter(({ people }) => people > 0);
  const [most, least] = [guided.toSorted((a, b) => b.open - a.open)[0], guided.toSorted((a, b) => a.open - b.open)[0]];
  if (!most || !least) return 'Nog niemand volgt inburgeraars op.';
  const late = guided.reduce((sum, { overdue }) => sum + overdue, 0);
  const lateText =
    late === 0 ? 'Geen enkele termijn is voorbij.' : `${counted(late, 'termijn is', 'termijnen zijn')} voorbij.`;
  if (most === least)
    return `${most.name} volgt ${counted(most.open, 'lopend traject', 'lopende trajecten')}. ${lateText}`;
  return `${most.name} volgt het meest: ${counted(most.open, 'lopend traject', 'lopende trajecten')}. ${least.name} volgt er ${least.open}. ${lateText}`;
}

/** What was confirmed in a period, in one or two sentences. */
export function hoursSentence({ total, byType }: Overview['hours'], period: Overview['period']): string {
  if (total.people === 0) return `In ${periodText(period)} bevestigde nog niemand uren.`;
  const top = byType.toSorted((a, b) => minutesOf(b) - minutesOf(a))[0];
  const of = counted(total.people, 'inburgeraar', 'inburgeraars');
  return `Contactpersonen bevestigden ${formatMinutes(minutesOf(total))} van ${of}. ${formatMinutes(total.waitingMinutes)} daarvan wacht nog op controle.${top ? ` Het meest: ${offerTypeLabel(top.offerType).toLowerCase()}.` : ''}`;
}

/** How fast contact persons answer, in one or two sentences. */
export function answersSentence({ total }: Overview['answers'], timelyDays: number): string {
  if (total.asked === 0) return 'In deze periode vertrok geen enkele aanvraag.';
  if (total.answered === 0)
    return `${counted(total.asked, 'aanvraag vertrok', 'aanvragen vertrokken')}. Nog niemand antwoordde.`;
  return `De helft van de antwoorden kwam binnen ${daysText(total.median)}, negen op de tien binnen ${daysText(total.ninth)}. Binnen ${timelyDays} dagen was ${shareText(total.timely, total.ripe)} bevestigd.`;
}

/** Which requests are open, in one sentence. */
export function openSentence(open: Overview['open'], timelyDays: number): string {
  const all = open.reduce((sum, { requests }) => sum + requests, 0);
  const late = open
    .filter(({ band }) => band === 'LATE' || band === 'LONG')
    .reduce((sum, { requests }) => sum + requests, 0);
  if (all === 0) return 'Geen enkele aanvraag staat open.';
  return `${counted(all, 'aanvraag staat', 'aanvragen staan')} open, waarvan ${late} langer dan ${timelyDays} dagen.`;
}

/** How long an open request waits. */
export const bandText: Record<Overview['open'][number]['band'], string> = {
  WEEK: 'Tot 7 dagen',
  TIMELY: '8 tot 14 dagen',
  LATE: '15 tot 60 dagen',
  LONG: 'Langer dan 60 dagen',
};

/** Accepted and waiting together. */
export const minutesOf = ({ acceptedMinutes, waitingMinutes }: Hours): number => acceptedMinutes + waitingMinutes;
