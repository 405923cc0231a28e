import { isDeepStrictEqual } from 'node:util';
import { asc, eq } from 'drizzle-orm';
import { judge } from '../caseload/case-facts.ts';
import { caseRowOf } from '../caseload/case-row.ts';
import { loadCaseFacts } from '../caseload/facts-store.ts';
import { proofWorkOf } from '../caseload/proof-work.ts';
import { caseRows, caseWords, participants, proofWork } from '../db/schema.ts';
import type { Scope } from '../db/scope.ts';

/** I8: each stored line of the list is what the rules say of the dossier today, unless its day has come already. */
export async function breachesOfLines(scope: Scope, today: string): Promise<string[]> {
  const people = await scope.tx.select({ id: participants.id }).from(participants);
  const ids = people.map(({ id }) => id);
  const stored = await scope.tx.select().from(caseRows).where(eq(caseRows.agencyId, scope.agencyId));
  const words = await scope.tx.select().from(caseWords).orderBy(asc(caseWords.word));
  const work = await scope.tx.select().from(proofWork).orderBy(asc(proofWork.proofId));
  return (await loadCaseFacts(scope, ids)).flatMap((facts) => {
    const judged = judge(facts, today);
    const { changesOn: _day, ...asked } = caseRowOf(facts, judged, today);
    const { agencyId: _agency, ...line } = stored.find((row) => row.participantId === asked.participantId) ?? {};
    if (!('changesOn' in line)) return [`I8 no line of ${asked.participantId}`];
    const { changesOn, ...kept } = line;
    if (changesOn <= today) return [];
    const found = words.filter((row) => row.participantId === asked.participantId).map(({ word }) => word);
    const { agencyId } = facts.person.participant;
    const ownWork = work.filter((row) => row.participantId === asked.participantId);
    const askedWork = proofWorkOf(facts, judged.steps)
      .map((row) => ({ ...row, agencyId }))
      .toSorted((a, b) => (a.proofId < b.proofId ? -1 : 1));
    const expected = { ...asked, words: ` ${asked.words.join(' ')} ` };
    const wrong = Object.entries(expected).filter(
      ([name, value]) => !isDeepStrictEqual(value, kept[name as keyof typeof kept]),
    );
    return [
      ...wrong.map(([name]) => `I8 the line of ${asked.participantId} holds another ${name}`),
      ...(isDeepStrictEqual(ownWork, askedWork) ? [] : [`I8 other proofs of ${asked.participantId} ask for something`]),
      ...(isDeepStrictEqual(found, asked.words) ? [] : [`I8 ${asked.participantId} is found by other words`]),
    ];
  });
}
