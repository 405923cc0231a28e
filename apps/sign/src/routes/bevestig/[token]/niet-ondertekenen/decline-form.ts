import type { Problem } from '#lib/problem.ts';
import { textOf } from '#lib/typed-form.ts';

const waysOut = ['RETURN_AS_WRONG_PERSON', 'DISPUTE', 'REFUSE'] as const;
type WayOut = (typeof waysOut)[number];

export interface DeclineForm {
  how: string;
  reason: string;
  sure: boolean;
}

export const isWayOut = (how: string): how is WayOut => (waysOut as readonly string[]).includes(how);

export function readDecline(form: FormData): DeclineForm {
  return { how: textOf(form, 'how'), reason: textOf(form, 'reason'), sure: textOf(form, 'sure') === 'yes' };
}

/** A choice and a tick are both needed: a robot that only presses buttons declines nothing. */
export function declineProblems({ how, sure }: DeclineForm): Problem[] {
  const problems: Problem[] = [];
  if (!isWayOut(how)) problems.push({ field: 'how', sentence: 'Kies wat er aan de hand is.' });
  if (!sure) problems.push({ field: 'sure', sentence: 'Zet een vinkje als u dit wilt doorgeven.' });
  return problems;
}
