import { mayChange } from '../case-access.ts';
import { inAgency, type Scope } from '../db/scope.ts';
import type { Deps } from '../deps.ts';
import { refusalOf } from '../failures.ts';
import { findPerson } from '../people/store.ts';
import type { Staff } from '../trpc.ts';
import { assignPerson } from './assign.ts';
import type { BulkStep } from './bulk-step.ts';
import { extendTerm } from './extend.ts';
import type { BulkAction } from './input.ts';
import { remindPerson } from './remind.ts';
import type { Selected } from './selection-store.ts';
import { keepStep } from './undo-store.ts';

/** What became of an action for one person, or would: done or not, and why, as a sentence. */
export interface Told {
  done: boolean;
  sentence: string;
}

/** The same with what was changed, when something was. */
export type Outcome = Told & { step?: BulkStep };

/** One action for many, of which each step that was done is kept under its id; without an id it is a dry run. */
export interface Run {
  action: BulkAction;
  id: string | null;
}

class DryRun extends Error {
  readonly outcome: Told;
  constructor(outcome: Told) {
    super('nothing is stored');
    this.outcome = outcome;
  }
}

/**
 * Does an action for each person in a transaction of its own, so that one failure leaves the others done. A dry run does
 * the same without the trail and the lines of the list, and then takes it back.
 */
export async function forEach(
  deps: Deps,
  staff: Staff,
  people: readonly Selected[],
  run: Run,
): Promise<(Selected & Told)[]> {
  const outcomes: (Selected & Told)[] = [];
  for (const person of people) outcomes.push({ ...person, ...(await once(deps, staff, person.id, run)) });
  return outcomes;
}

async function once(deps: Deps, staff: Staff, participantId: string, run: Run): Promise<Told> {
  try {
    return await inAgency(deps.db, staff.agencyId, async (scope) => {
      if (run.id === null) throw new DryRun(await rehearse(scope, deps, staff, participantId, run.action));
      const { step, ...told } = await act(scope, deps, staff, participantId, run.action);
      if (step) {
        const by = { runId: run.id, userId: staff.userId, doneAt: deps.clock() };
        await keepStep(scope, { ...by, participantId, step });
      }
      return told;
    });
  } catch (error) {
    if (error instanceof DryRun) return error.outcome;
    const sentence = refusalOf(error);
    if (sentence) return { done: false, sentence };
    throw error;
  }
}

async function rehearse(scope: Scope, ...asked: [Deps, Staff, string, BulkAction]): Promise<Told> {
  const { done, sentence } = await act({ ...scope, rehearsal: true }, ...asked);
  return { done, sentence };
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
