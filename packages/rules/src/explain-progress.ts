import type { ExclusionReason } from './exclusion.ts';
import { exclusionReasons } from './exclusion.ts';
import { type Explanation, explain, type Ground } from './explanation.ts';
import { fortyWords } from './forty.ts';
import { computeProgress, type Progress, type ProgressFlag, type ProgressInput } from './progress.ts';
import { formatMinutes } from './written-time.ts';

const exclusions: Record<ExclusionReason, { reason: string; rules: readonly string[] }> = {
  INVALID_DURATION: { reason: 'de duur klopt niet', rules: ['PR-01'] },
  IN_FUTURE: { reason: 'die dagen moeten nog komen', rules: ['HR-02'] },
  OUTSIDE_TERM: { reason: 'ze vallen buiten de termijn', rules: ['HR-02'] },
  PERIOD_PARTLY_OUTSIDE_TERM: { reason: 'de periode valt deels buiten de termijn', rules: ['HR-02'] },
};

const flags: Record<ProgressFlag, Ground> = {
  OVERLAP: { because: 'Sommige uren vallen samen. Ze tellen één keer.', rules: ['PR-01'] },
  IMPLAUSIBLE_DAY_TOTAL: {
    because: 'Op één dag staan meer dan 16 uren. Ze tellen mee, maar kijk ze na.',
    rules: ['HR-05'],
  },
};

/** What the bar of 40 hours is made of, and why some lines do not count. */
export function explainProgress(input: ProgressInput): Explanation<Progress> {
  const progress = computeProgress(input);
  const words = fortyWords(progress);
  const rest = `Nog ${formatMinutes(progress.remainingMinutes)} te gaan.`;
  const sentence = progress.goalReached ? `Het doel is bereikt: ${words}.` : `${words}. ${rest}`;
  const grounds = [
    ...waitingGround(progress),
    ...excludedGrounds(progress),
    ...progress.flags.map((flag) => flags[flag]),
  ];
  return explain(progress, sentence, grounds, ['HR-01', 'HR-02', 'HR-08']);
}

function waitingGround({ awaitingCheckMinutes }: Progress): Ground[] {
  if (awaitingCheckMinutes === 0) return [];
  const because = `${formatMinutes(awaitingCheckMinutes)} is bevestigd en wacht op controle door de trajectbegeleider.`;
  return [{ because, rules: ['CK-01'] }];
}

function excludedGrounds({ excluded }: Progress): Ground[] {
  return exclusionReasons.flatMap((reason) => {
    const count = excluded.filter((line) => line.reason === reason).length;
    if (count === 0) return [];
    const lines = count === 1 ? '1 regel telt' : `${count} regels tellen`;
    return [{ because: `${lines} niet mee: ${exclusions[reason].reason}.`, rules: exclusions[reason].rules }];
  });
}
