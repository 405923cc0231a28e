import { addDays, formatDay } from '@veertig/rules';
import { audit } from '../audit/audit.ts';
import type { Scope } from '../db/scope.ts';
import type { Deps } from '../deps.ts';
import { addTerm } from '../pathways/store.ts';
import { termsOf } from '../people/store.ts';
import type { Staff } from '../trpc.ts';
import type { Outcome } from './bulk.ts';

/** Adds a term from the day after the last one; the earlier ones stay as they were (HR-04). The reason is kept (EN-04). */
export async function extendTerm(
  scope: Scope,
  deps: Pick<Deps, 'clock' | 'keys'>,
  staff: Staff,
  participantId: string,
  { until, reason }: { until: string; reason: string },
): Promise<Outcome> {
  const last = (await termsOf(scope, [participantId])).at(-1);
  if (!last) return { done: false, sentence: 'Er is nog geen termijn. Vul eerst het inburgeringscontract in.' };
  if (until <= last.end) return { done: false, sentence: `De termijn loopt al tot ${formatDay(last.end)}.` };
  const start = addDays(last.end, 1);
  const now = deps.clock();
  await addTerm(scope, { participantId, start, end: until, reason, addedAt: now });
  await audit(scope, deps.keys.audit, now, {
    actor: staff,
    action: 'TERM_ADDED',
    subject: { kind: 'PARTICIPANT', id: participantId },
    facts: { start, end: until },
  });
  return {
    done: true,
    sentence: `Termijn van ${formatDay(start)} tot en met ${formatDay(until)}.`,
    step: { kind: 'EXTEND', start, end: until, addedAt: now.toISOString() },
  };
}
