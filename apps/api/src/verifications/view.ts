import type { Session } from '@veertig/rules';
import { dayOf } from '../clock.ts';
import type { FoundProof } from './store.ts';

/** The least that tells whether a paper in somebody's hands is right: initials instead of a name, no days one by one. */
export function publicProof({
  facts,
  confirmedAt,
  replacedAt,
  withdrawnAt,
}: Pick<FoundProof, 'facts' | 'confirmedAt' | 'replacedAt' | 'withdrawnAt'>) {
  return {
    state: withdrawnAt ? 'WITHDRAWN' : replacedAt ? 'REPLACED' : 'GENUINE',
    number: facts.number,
    version: facts.version,
    minutes: facts.totalMinutes,
    period: periodOf(facts.confirmed),
    organizationName: facts.organization?.name ?? null,
    initials: initialsOf(facts.participant.name),
    issuedOn: dayOf(confirmedAt),
  } as const;
}
export type PublicProof = ReturnType<typeof publicProof>;

function periodOf(sessions: readonly Session[]): { from: string; to: string } {
  const days = sessions.flatMap((line) => ('from' in line ? [line.from, line.to] : [line.date])).toSorted();
  return { from: days[0] ?? '', to: days.at(-1) ?? '' };
}

const initialsOf = (name: string) =>
  name
    .split(/\s+/)
    .map((part) => `${[...part][0] ?? ''}.`)
    .join(' ');
