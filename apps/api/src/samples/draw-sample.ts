import { addMonths } from '@veertig/rules';
import { audit } from '../audit/audit.ts';
import { instantAt } from '../brussels-time.ts';
import { inAgency, type Scope } from '../db/scope.ts';
import type { Deps } from '../deps.ts';
import { malformed } from '../failures.ts';
import type { Staff } from '../trpc.ts';
import { drawLots } from './draw-lots.ts';
import { holdDraws } from './lock-store.ts';
import { addSample, candidatesOf, type Sample } from './store.ts';

/** Draws accepted proofs of a month by lot; seed, moment and candidates stay, so that the draw can be repeated. */
export function drawSample(deps: Deps, staff: Staff, { month, wanted }: { month: string; wanted: number }) {
  return inAgency(deps.db, staff.agencyId, async (scope) => {
    await holdDraws(scope);
    const now = deps.clock();
    const candidates = await candidatesAt(scope, { month, drawnAt: now });
    if (candidates.length === 0) {
      malformed([{ field: 'month', sentence: 'In deze maand is er geen aanvaard bewijs dat nog niet getrokken is.' }]);
    }
    const seed = Buffer.from(deps.randomBytes(16)).toString('hex');
    const drawn = drawLots(seed, candidates, wanted);
    const row = { month, wanted, candidates: candidates.length, seed, drawnBy: staff.userId, drawnAt: now };
    const id = await addSample(scope, row, drawn);
    await audit(scope, deps.keys.audit, now, {
      actor: staff,
      action: 'SAMPLE_DRAWN',
      subject: { kind: 'SAMPLE', id },
      facts: { month, wanted, candidates: candidates.length, drawn: drawn.length, seed },
    });
    return { id };
  });
}

/** Draws again with the seed that was kept: whether it gives the proofs that were drawn. */
export async function repeatDraw(scope: Scope, sample: Sample, drawn: readonly string[]): Promise<boolean> {
  const candidates = await candidatesAt(scope, sample);
  // What was drawn may be rejected or reopened since; its lot still has to be among the lowest.
  const others = candidates.map(({ number }) => number).filter((number) => !drawn.includes(number));
  const again = drawLots(
    sample.seed,
    [...drawn, ...others].map((number) => ({ number })),
    drawn.length,
  );
  return again.every(({ number }, index) => number === drawn[index]);
}

function candidatesAt(scope: Scope, { id, month, drawnAt }: Pick<Sample, 'month' | 'drawnAt'> & { id?: string }) {
  const start = instantAt(`${month}-01`, '00:00');
  const end = instantAt(addMonths(`${month}-01`, 1), '00:00');
  return candidatesOf(scope, { month, start, end, before: drawnAt, ...(id && { sampleId: id }) });
}
