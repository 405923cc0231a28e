import type { NextStep, Obligation } from '@veertig/rules';
import { type Dossier, type Progress, progressOf } from '../pathways/store.ts';
import type { OwnSteps } from '../people/step-store.ts';
import { stepsOf } from '../people/step-view.ts';
import type { Person } from '../people/store.ts';

/** Everything the list tells about one person comes from these facts and the day. */
export interface CaseFacts {
  person: Person;
  dossier: Dossier;
  own: OwnSteps;
  /** Names of the organizations of the activities. */
  organizations: string[];
  /** Numbers of the confirmed proofs. */
  numbers: string[];
  /** When somebody last wrote to or heard from participant or contact person. */
  lastContactAt: Date;
}

/** What the rules say of one dossier on a day. */
export interface Judged {
  obligation: Obligation;
  termEnd: string | null;
  progress: Progress;
  steps: NextStep[];
}

/** Hours, duty and next steps of one dossier, all from the rules. The list, the person and the export start here (I8). */
export function judge({ person, dossier, own }: CaseFacts, today: string): Judged {
  const progress = progressOf(dossier, today);
  return { progress, ...stepsOf({ person, dossier, own, progress }, today) };
}
