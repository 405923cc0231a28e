import type { Scope } from '../db/scope.ts';
import { judge } from './case-facts.ts';
import { noDeadline } from './case-row.ts';
import { loadCaseFacts } from './facts-store.ts';
import type { StoredCase } from './list-store.ts';

/** Stored lines with their words; one that time made out of date is judged again, so that it equals the person's page. */
export async function listedCases(scope: Scope, stored: readonly StoredCase[], today: string) {
  const due = stored.filter(({ row }) => row.changesOn <= today).map(({ row }) => row.participantId);
  const facts = await loadCaseFacts(scope, due);
  const judged = new Map(facts.map((one) => [one.person.participant.id, judge(one, today)]));
  return stored.map(({ row, name, kbiReference, municipality, counselorName }) => {
    const { participantId: id, counselorId, awaitingAnswer, lastContactOn } = row;
    const own = { id, name, kbiReference, municipality, counselorId, counselorName, awaitingAnswer, lastContactOn };
    const fresh = judged.get(id);
    if (fresh) {
      const { obligation, termEnd, progress, steps } = fresh;
      return {
        ...own,
        obligation,
        termEnd,
        progress: hoursOf(progress),
        next: steps[0] ?? null,
        stepCount: steps.length,
      };
    }
    return {
      ...own,
      obligation: row.obligation,
      termEnd: row.deadlineOn === noDeadline ? null : row.deadlineOn,
      progress: hoursOf({ ...row, awaitingCheckMinutes: row.awaitingMinutes }),
      next: row.next,
      stepCount: row.stepCount,
    };
  });
}

function hoursOf(progress: {
  countedMinutes: number;
  awaitingCheckMinutes: number;
  remainingMinutes: number;
  goalReached: boolean;
}) {
  const { countedMinutes, awaitingCheckMinutes, remainingMinutes, goalReached } = progress;
  return { countedMinutes, awaitingCheckMinutes, remainingMinutes, goalReached };
}
