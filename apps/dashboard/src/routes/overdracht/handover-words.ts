import { formatDayNumeric } from '@veertig/rules';
import type { Answered } from '#lib/api/client.ts';

export type Preview = Answered<'handovers', 'preview'>;
export type Handover = Answered<'handovers', 'list'>['rows'][number];

const cases = (count: number): string => (count === 1 ? '1 dossier' : `${count} dossiers`);

/** What a hand-over would do, sentence by sentence. */
export function effectSentences({ from, to, counts, already }: Preview, kind: string): string[] {
  const people = counts?.people ?? 0;
  const late = counts?.overdue ?? 0;
  const open = counts?.waitingAnswers ?? 0;
  const begin =
    kind === 'afwezig'
      ? `${to.name} ziet ${cases(people)} van ${from.name} bij de eigen dossiers, en werkt eraan als vervanger.`
      : `${cases(people)} ${people === 1 ? 'gaat' : 'gaan'} van ${from.name} naar ${to.name}.`;
  return [
    begin,
    `${to.name} volgt er nu al ${already} op.`,
    ...(late > 0 ? [`Bij ${late} is de termijn al voorbij.`] : []),
    ...(open > 0 ? [`${open === 1 ? '1 aanvraag wacht' : `${open} aanvragen wachten`} op antwoord.`] : []),
    `${to.name} krijgt een mail, zonder namen van inburgeraars.`,
    kind === 'afwezig'
      ? 'In het logboek staat telkens wie voor wie werkte.'
      : 'Terugnemen kan zeven dagen lang, voor wie dan nog bij deze collega is.',
  ];
}

/** When a hand-over holds, and what became of it. */
export function stateWords({ handover }: Pick<Handover, 'handover'>, today: string): string {
  const { kind, startsOn, endsOn, endedAt } = handover;
  if (kind === 'FOR_GOOD') return endedAt ? 'Teruggenomen' : `Voorgoed, sinds ${formatDayNumeric(startsOn)}`;
  const days = `${formatDayNumeric(startsOn)} tot en met ${formatDayNumeric(endsOn ?? startsOn)}`;
  if (endedAt) return `Beëindigd: ${days}`;
  if ((endsOn ?? startsOn) < today) return `Voorbij: ${days}`;
  return startsOn > today ? `Gepland: ${days}` : `Loopt nu: ${days}`;
}

/** The words of the button that ends it. */
export const endWords = ({ handover }: Pick<Handover, 'handover'>): string =>
  handover.kind === 'ABSENCE' ? 'Beëindig de vervanging' : 'Neem de dossiers terug';
