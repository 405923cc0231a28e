import { type Day, daysBetween } from './calendar.ts';
import { RULESET } from './ruleset.ts';
import { type NextStep, step } from './step.ts';
import { formatDay } from './written-time.ts';

/** What was talked about, seen and chosen, as far as it asks for a step. */
export type CaseStepFacts = {
  today: Day;
  /** The last talk, or the day on which the dossier began. Null when nobody follows up. */
  lastTalkOn: Day | null;
  /** The day on which the evidence of an exemption ends; see `reassessFrom`. */
  reassessFrom: Day | null;
  /** Opted out, and the certificate is still wanted (OPT-04). */
  contractToAmend: boolean;
};

/** Talks that stay away, evidence that ends, a contract to amend (D-25, D-11, OPT-04). */
export function caseSteps({ today, lastTalkOn, reassessFrom, contractToAmend }: CaseStepFacts): NextStep[] {
  const steps: NextStep[] = [];
  if (reassessFrom !== null && today >= reassessFrom) {
    const because = `Het bewijs voor de vrijstelling loopt tot ${formatDay(reassessFrom)}.`;
    steps.push(step('REASSESS_EXEMPTION', 62, because, 'Beoordeel de vrijstelling opnieuw'));
  }
  if (contractToAmend) {
    const because = 'De inburgeraar ziet af en wil nog het inburgeringsattest.';
    steps.push(step('AMEND_CONTRACT', 45, because, 'Pas het contract aan'));
  }
  if (lastTalkOn !== null && daysBetween(lastTalkOn, today) > RULESET.followUpDays) {
    steps.push(step('TALK_DUE', 18, `Geen gesprek meer sinds ${formatDay(lastTalkOn)}.`, 'Plan een gesprek'));
  }
  return steps;
}
