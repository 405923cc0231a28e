import { mayChange } from '../case-access.ts';
import { inAgency, type Scope } from '../db/scope.ts';
import type { Deps } from '../deps.ts';
import { refusalOf } from '../failures.ts';
import { findPerson } from '../people/store.ts';
import type { Staff } from '../trpc.ts';
import { assignPerson } from './assign.ts';
import { extendTerm } from './extend.ts';
import type { BulkAction } from './input.ts';
import { remindPerson } from './remind.ts';
import type { Selected } from './selection-store.ts';

/** What became of an action for one person, or would: done or not, and why, as a sentence. */
export interface Outcome {
  done: boolean;
  sentence: string;
}

class DryRun extends Error {
  readonly outcome: Outcome;
  constructor(outcome: Outcome) {
    super('nothing is stored');
    this.outcome = outcome;
  }
}

/**
 * Does an action for each person in a transaction of its own, so that one failure leaves the others done. A dry run does
 * exactly the same and then takes it back.
 */
export async function forEach(
  deps: Deps,
  staff: Staff,
  people: readonly Selected[],
  action: BulkAction,
  { dryRun }: { dryRun: boolean },
): Promise<(Selected & Outcome)[]> {
  const outcomes: (Selected & Outcome)[] = [];
  for (const person of people) {
    outcomes.push({ ...person, ...(await once(deps, staff, person.id, action, dryRun)) });
  }
  return outcomes;
}

async function once(deps: Deps, staff: Staff, id: string, action: BulkAction, dryRun: boolean): Promise<Outcome> {
  try {
    return await inAgency(deps.db, staff.agencyId, async (scope) => {
      const outcome = await act(scope, deps, staff, id, action);
      if (dryRun) throw new DryRun(outcome);
      return outcome;
    });
  } catch (error) {
    if (error instanceof DryRun) return error.outcome;
    const sentence = refusalOf(error);
    if (sentence) return { done: false, sentence };
    throw error;
  }
}

async function act(scope: Scope, deps: Deps, staff: Staff, id: string, action: BulkAction): Promise<Outcome> {
  const person = await findPerson(scope, id);
  if (!person) return { done: false, sentence: 'Dit dossier bestaat niet meer.' };
  mayChange(staff, person);
  switch (action.kind) {
    case 'REMIND':
      return remindPerson(scope, deps, staff, id);
    case 'ASSIGN':
      return assignPerson(scope, deps, staff, person, action.counselorId);
    case 'EXTEND':
      return extendTerm(scope, deps, staff, id, action);
  }
}
