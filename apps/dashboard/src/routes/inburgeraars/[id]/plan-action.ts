import type { StepKind } from '@veertig/rules';
import type { PersonPage } from '#lib/api/client.ts';
import { stepHref } from '#lib/work/step.ts';
import { resolve } from '$app/paths';
import type { PlanName, PlanStep } from './step-plan.ts';

type PlanAction = { href: string; label: string };
type Facts = Pick<PersonPage, 'participant' | 'next' | 'activities' | 'proofs'>;

/** To which step of the plan something to do belongs; talks on the way and messages stand apart from it. */
const stepOf: Partial<Record<StepKind, PlanName>> = {
  OBLIGATION_UNCLEAR: 'CONTRACT',
  REASSESS_EXEMPTION: 'CONTRACT',
  AMEND_CONTRACT: 'CONTRACT',
  JUDGE_ACTIVITY: 'ACTIVITY',
  HANDOVER_DUE: 'ACTIVITY',
  FIND_ACTIVITY: 'ACTIVITY',
  MAIL_FAILED: 'PROOF',
  REFUSED: 'PROOF',
  REOPEN_ASKED: 'PROOF',
  IN_DOUBT: 'PROOF',
  REVIEW: 'PROOF',
  NO_ANSWER: 'PROOF',
  SEND_REQUEST: 'PROOF',
  WAIT: 'PROOF',
  TERM_ENDED: 'GOAL',
  TERM_ENDS: 'GOAL',
  ENTER_IN_KBI: 'GOAL',
};

/** What can be done for a step of the plan: the most urgent thing, or how the step that is now begins. */
export function planAction({ name, state }: Pick<PlanStep, 'name' | 'state'>, facts: Facts): PlanAction | undefined {
  const due = facts.next.find(({ kind }) => stepOf[kind] === name);
  if (due) return { href: stepHref(due, facts.participant.id, true), label: due.action };
  return state === 'current' ? beginning(name, facts) : undefined;
}

function beginning(name: PlanName, { participant: { id }, activities, proofs }: Facts): PlanAction | undefined {
  switch (name) {
    case 'REGISTRATION':
    case 'INTAKE':
      return { href: resolve('/inburgeraars/[id]/notities', { id }), label: 'Noteer het gesprek' };
    case 'CONTRACT':
      return { href: resolve('/inburgeraars/[id]/termijn', { id }), label: 'Voeg een termijn toe' };
    case 'ACTIVITY':
      return {
        href: resolve('/inburgeraars/[id]/activiteit/nieuw', { id }),
        label: activities.length > 0 ? 'Zoek samen een andere activiteit' : 'Zoek samen een activiteit',
      };
    case 'PROOF': {
      const fitting = activities.find(({ activity }) => activity.judgement === 'SUITABLE')?.activity;
      if (!fitting || proofs.some(({ proof }) => proof.state === 'SENT')) return undefined;
      return { href: resolve('/activiteiten/[id]/bewijs', { id: fitting.id }), label: 'Vraag bewijs van deelname' };
    }
    default:
      return undefined;
  }
}
