import { addDays, RULESET } from '@veertig/rules';
import { dayOf } from '../clock.ts';
import type { CaseFacts, Judged } from './case-facts.ts';

/** A line that was missed for whatever reason is written again after so many days. */
const longestDays = 30;

/**
 * The first day after `today` on which the rules may say something else although nobody changed anything: a term comes
 * near or ends, an answer stays away, hours planned ahead begin to count.
 */
export function changesOn({ own, person }: CaseFacts, { steps, progress, termEnd }: Judged, today: string): string {
  const tomorrow = addDays(today, 1);
  const counting = steps.some(({ kind }) => kind === 'TERM_ENDS' || kind === 'NO_ANSWER');
  const ahead = progress.excluded.some(({ reason }) => reason === 'IN_FUTURE');
  if (counting || ahead) return tomorrow;
  const patience = RULESET.reminderDays.at(-1) ?? 14;
  const talkedOn = own.lastTalkOn ?? dayOf(person.participant.createdAt);
  const days = [
    addDays(talkedOn, RULESET.followUpDays + 1),
    ...own.activities.flatMap(({ handoverOn }) => (handoverOn ? [addDays(handoverOn, 1)] : [])),
    ...own.evidence.flatMap(({ validUntil }) => validUntil ?? []),
    ...(termEnd ? [addDays(termEnd, -RULESET.termEndsSoonDays), addDays(termEnd, 1)] : []),
    ...own.proofs.flatMap(({ sentOn }) => (sentOn ? [addDays(sentOn, patience + 1)] : [])),
    addDays(today, longestDays),
  ];
  return days.filter((day) => day > today).toSorted()[0] ?? tomorrow;
}
