import { wallTime } from '../brussels-time.ts';
import { dayOf, secondsLater } from '../clock.ts';
import { inAgency } from '../db/scope.ts';
import type { Deps } from '../deps.ts';
import { printBlank } from '../proofs/print.ts';
import { appRouter } from '../router.ts';
import { addScan } from '../scans/add-scan.ts';
import type { Staff } from '../trpc.ts';

/** Notes an example call of ten minutes ago in which the hours were right. */
export async function notePhone(deps: Deps, staff: Staff, id: string): Promise<void> {
  const caller = appRouter.createCaller({ deps, staff });
  const { day: calledOn, time: calledAt } = wallTime(secondsLater(deps.clock(), -600));
  const said = 'Alle dagen kloppen. Er was koffie na het werk in de tuin.';
  const call = { calledOn, calledAt, said, readOut: true as const, phone: '0470 00 00 10' };
  await caller.proofs.recordPhone({ id, ...(await answerOf(deps, staff, id)), ...call });
}

/** Notes an example paper; its scan is the blank itself, as nobody signed it. */
export async function notePaper(deps: Deps, staff: Staff, id: string): Promise<void> {
  const caller = appRouter.createCaller({ deps, staff });
  const blank = await inAgency(deps.db, staff.agencyId, (scope) => printBlank(scope, id, deps.clock()));
  if (!blank) throw new Error('this example has no proof');
  const scan = await addScan(deps, staff, id, blank);
  const paper = { reach: '0470 00 00 10', signedOn: dayOf(deps.clock()), scans: [scan.id] };
  await caller.proofs.recordPaper({ id, ...(await answerOf(deps, staff, id)), ...paper });
}

async function answerOf(deps: Deps, staff: Staff, id: string) {
  const { proof, contactPerson } = await appRouter.createCaller({ deps, staff }).proofs.get({ id });
  const { name, role } = contactPerson;
  return { revision: proof.revision, answer: 'CORRECT' as const, remark: null, name, role: role ?? 'Contactpersoon' };
}
