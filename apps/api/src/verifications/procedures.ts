import type { Session } from '@veertig/rules';
import { z } from 'zod';
import { dayOf } from '../clock.ts';
import { notFound } from '../failures.ts';
import { readCode } from '../links.ts';
import { openProcedure, router } from '../trpc.ts';
import { findByVerificationCode } from './store.ts';

export const verifications = router({
  /** Whether a proof is genuine and still valid, by its code: the minimum, with initials instead of a name. */
  byCode: openProcedure.input(z.object({ code: z.string().max(60) })).query(async ({ ctx, input }) => {
    const found = await findByVerificationCode(ctx.deps.db, readCode(input.code));
    if (!found) notFound();
    const { facts } = found;
    return {
      state: found.withdrawnAt ? 'WITHDRAWN' : found.replacedAt ? 'REPLACED' : 'GENUINE',
      number: facts.number,
      version: facts.version,
      minutes: facts.totalMinutes,
      period: periodOf(facts.confirmed),
      organizationName: facts.organization?.name ?? null,
      initials: initialsOf(facts.participant.name),
      issuedOn: dayOf(found.confirmedAt),
    } as const;
  }),
});

function periodOf(sessions: readonly Session[]): { from: string; to: string } {
  const days = sessions.flatMap((line) => ('from' in line ? [line.from, line.to] : [line.date])).toSorted();
  return { from: days[0] ?? '', to: days.at(-1) ?? '' };
}

const initialsOf = (name: string) =>
  name
    .split(/\s+/)
    .map((part) => `${[...part][0] ?? ''}.`)
    .join(' ');
