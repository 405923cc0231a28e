import { formatDay } from '@veertig/rules';
import type { Scope } from '../db/scope.ts';
import { type FieldProblem, malformed, notFound, refuse } from '../failures.ts';
import { caseloadBalance } from '../overview/balance-store.ts';
import { findGuide } from '../people/store.ts';
import { leadsTeam, type Staff } from '../trpc.ts';
import type { HandoverInput } from './input.ts';
import { absencesOf, caseloadOf } from './store.ts';

/** People named on the page before it happens; the numbers count everybody. */
const named = 25;

/** What a hand-over would do: for how many people, who comes first, and what to think of. Refuses what cannot be. */
export async function previewHandover(scope: Scope, staff: Staff, input: HandoverInput, today: string) {
  const { from, to } = await checkHandover(scope, staff, input, today);
  const [balance] = await caseloadBalance(scope, today, from.id);
  const [other] = await caseloadBalance(scope, today, to.id);
  return {
    from,
    to,
    counts: balance ?? null,
    /** How many people the colleague has already. */
    already: other?.people ?? 0,
    people: await caseloadOf(scope, from.id, named),
    warnings: await warningsAbout(scope, input, to, today),
  };
}

/** The two colleagues of a hand-over that can be, or its mistakes at their fields. */
export async function checkHandover(scope: Scope, staff: Staff, input: HandoverInput, today: string) {
  const from = (await findGuide(scope, input.fromId)) ?? notFound();
  if (from.id !== staff.userId && !leadsTeam(staff.role)) refuse('NOT_YOUR_CASE');
  const to = await findGuide(scope, input.toId);
  if (!to) return malformed([{ field: 'toId', sentence: 'Deze collega volgt geen inburgeraars op.' }]);
  const problems: FieldProblem[] = [];
  if (to.id === from.id) problems.push({ field: 'toId', sentence: 'Kies een andere collega.' });
  if (input.kind === 'ABSENCE') problems.push(...(await problemsOfDays(scope, input, today)));
  return problems.length > 0 ? malformed(problems) : { from, to };
}

async function problemsOfDays(
  scope: Scope,
  { fromId, startsOn, endsOn }: Extract<HandoverInput, { kind: 'ABSENCE' }>,
  today: string,
): Promise<FieldProblem[]> {
  if (endsOn < startsOn) return [{ field: 'endsOn', sentence: 'De laatste dag komt voor de eerste.' }];
  if (endsOn < today) return [{ field: 'endsOn', sentence: 'Deze dagen zijn al voorbij.' }];
  const others = await absencesOf(scope, [fromId], today);
  const overlap = others.find((other) => other.startsOn <= endsOn && startsOn <= (other.endsOn ?? startsOn));
  if (!overlap) return [];
  const until = formatDay(overlap.endsOn ?? overlap.startsOn);
  const sentence = `Er is al een vervanging van ${formatDay(overlap.startsOn)} tot en met ${until}. Beëindig die eerst.`;
  return [{ field: 'startsOn', sentence }];
}

/** What does not stand in the way, but somebody should know. */
async function warningsAbout(
  scope: Scope,
  input: HandoverInput,
  to: { id: string; name: string },
  today: string,
): Promise<string[]> {
  const away = await absencesOf(scope, [to.id], today);
  const last = input.kind === 'ABSENCE' ? input.endsOn : null;
  return away
    .filter(({ startsOn }) => last === null || startsOn <= last)
    .map(
      ({ startsOn, endsOn }) =>
        `${to.name} is zelf afwezig van ${formatDay(startsOn)} tot en met ${formatDay(endsOn ?? startsOn)}.`,
    );
}
