import {
  type Explanation,
  explainObligation,
  type ObligationDecision,
  type ObligationProfile,
  RULESET,
  type RuleReference,
  type WorkExemption,
} from '@veertig/rules';
import type { ObligationAnswers } from './obligation-questions.ts';
import { workExemptionOf } from './work-evidence.ts';

/** Why an answer is what it is, one sentence each; `workReason` of the rules package explains a work that does not count. */
export const obligationReasons = [
  'preTrajectory',
  'statusUnknown',
  'protected',
  'protectedYetObliged',
  'beforeTheLaw',
  'sinceUnknown',
  'entitled',
  'working',
  'studying',
  'workUnclear',
  'studyUnclear',
  'obliged',
] as const;
export type ObligationReason = (typeof obligationReasons)[number];

export type ObligationAnswer = {
  decision: ObligationDecision;
  reason: ObligationReason;
  /** Why work does not or not yet count; empty where work plays no part in the answer. */
  workReasons: WorkExemption['reasons'];
  rules: RuleReference[];
};

/** The answers as the profile the rules ask for. A day nobody knows is a day that cannot be read (GEN-02). */
export function profileOf(answers: ObligationAnswers): ObligationProfile {
  const statuses = { verplicht: 'OBLIGED', rechthebbend: 'ENTITLED' } as const;
  const studies = { 'studie-bevestigd': 'CONFIRMED', 'studie-niet-bevestigd': 'CLAIMED' } as const;
  const days = { vanaf: RULESET.effectiveFrom, ervoor: '2022-12-31', 'weet-niet': 'onbekend' };
  const chosen = <Value>(values: Record<string, Value>, option: string | undefined) => values[option ?? ''];
  return {
    status: chosen(statuses, answers.status) ?? 'UNKNOWN',
    trajectoryType: answers.trajectory === 'voortraject' ? 'PRE_TRAJECTORY' : 'REGULAR',
    temporaryProtectionUkraine: answers.protection === 'beschermd',
    obligedSince: chosen(days, answers.since),
    workExemption: answers.capacity ? workExemptionOf(answers).result.result : 'NO',
    studyStatus: chosen(studies, answers.study) ?? 'NONE',
  };
}

/** What the rules decide for these answers, with the reasons a reader gets. */
export function obligationAnswer(answers: ObligationAnswers): ObligationAnswer {
  const profile = profileOf(answers);
  const { result: decision, rules } = explainObligation(profile);
  const reason = reasonOf(profile, decision, answers);
  if (reason !== 'obliged' && reason !== 'workUnclear') return { decision, reason, workReasons: [], rules };
  const work: Explanation<WorkExemption> = workExemptionOf(answers);
  const known = new Set(rules.map(({ id }) => id));
  return {
    decision,
    reason,
    workReasons: work.result.reasons,
    rules: [...rules, ...work.rules.filter(({ id }) => !known.has(id))],
  };
}

function reasonOf(
  profile: ObligationProfile,
  { rules, obligation }: ObligationDecision,
  { since }: ObligationAnswers,
): ObligationReason {
  const carrying: Record<string, ObligationReason> = {
    'TG-06': 'preTrajectory',
    'TG-08': 'statusUnknown',
    'TG-04': obligation === 'OPTIONAL' ? 'protected' : 'protectedYetObliged',
    'GEN-02': since === 'weet-niet' ? 'sinceUnknown' : 'beforeTheLaw',
    'TG-02': 'entitled',
    'TG-03': profile.workExemption === 'YES' ? 'working' : 'studying',
    'EX-01': 'workUnclear',
    'EX-06': 'studyUnclear',
    'TG-01': 'obliged',
  };
  const reason = carrying[rules[0] ?? ''];
  if (!reason) throw new Error(`The site has no words for an answer that rests on ${rules.join(', ')}.`);
  return reason;
}
