import type { Problem } from '#lib/problem.ts';

/** A reason and a tick are both needed: a robot that only presses buttons asks nothing. */
export function reopenProblems({ reason, sure }: { reason: string; sure: boolean }): Problem[] {
  const problems: Problem[] = [];
  if (!reason) problems.push({ field: 'reason', sentence: 'Schrijf kort wat er niet klopt.' });
  if (!sure) problems.push({ field: 'sure', sentence: 'Zet een vinkje als u dit wilt vragen.' });
  return problems;
}
