import type { Day } from './calendar.ts';
import { fieldsOf, textOf } from './read-input.ts';
import { type NextStep, step } from './step.ts';
import { formatDay } from './written-time.ts';

export type CompanionCheck = { result: 'OK' } | { result: 'BLOCK'; reason: 'COMPANION_IS_COUNSELOR' };

/** May this person go along the first time? Anybody but the counselor, whatever the capitals of the name (RC-05, RC-06). */
export function checkCompanion(input: { companionName: string | null; counselorName: string | null }): CompanionCheck {
  const { companionName, counselorName } = fieldsOf(input);
  const companion = nameOf(companionName);
  const counselor = companion !== '' && companion === nameOf(counselorName);
  return counselor ? { result: 'BLOCK', reason: 'COMPANION_IS_COUNSELOR' } : { result: 'OK' };
}

const nameOf = (name: unknown): string => textOf(name).normalize('NFC').toLowerCase().replace(/\s+/g, ' ');

export type PlannedHandover = {
  id: string;
  description: string;
  /** The day of a warm handover that was planned and of which nobody noted that it took place. */
  handoverOn: Day | null;
};

/** A warm handover is never a duty, but what was planned is noted once its day has passed (RC-11). */
export function firstTimeSteps(activities: readonly PlannedHandover[], today: Day): NextStep[] {
  return activities.flatMap(({ id, description, handoverOn }) => {
    if (handoverOn === null || today <= handoverOn) return [];
    const because = `De warme overdracht voor ${description} stond gepland op ${formatDay(handoverOn)}.`;
    return [step('HANDOVER_DUE', 42, because, 'Noteer de warme overdracht', id)];
  });
}
