import { addDays } from '@veertig/rules';
import { dayOf } from '../clock.ts';
import type { Staff } from '../trpc.ts';
import type { Caller } from './cases.ts';
import type { World } from './world.ts';

/** A hand-over for good and an absence, as rows to ask about; gives whose they are. */
export async function keepHandovers(world: World, agency: 'EXAMPLE' | 'OTHER' = 'EXAMPLE') {
  const [coordinator, counselor] = [world.staffOf('COORDINATOR', agency), world.staffOf('COUNSELOR', agency)];
  const caller = world.callerOf(coordinator);
  await world.person({ name: 'Olena Koval', email: null }, coordinator);
  const forGood = await caller.handovers.give({
    kind: 'FOR_GOOD',
    fromId: coordinator.userId,
    toId: counselor.userId,
  });
  const [startsOn, endsOn] = [1, 5].map((days) => addDays(dayOf(world.now()), days)) as [string, string];
  const absence = { kind: 'ABSENCE', fromId: coordinator.userId, toId: counselor.userId, startsOn, endsOn } as const;
  await caller.handovers.give(absence);
  return { handoverId: forGood.id, counselorId: counselor.userId };
}

/** One complete call for each procedure about hand-overs; each gift begins on a day of its own. */
export function handoverCalls(
  world: World,
  { handoverId, counselorId }: Awaited<ReturnType<typeof keepHandovers>>,
): Record<string, (caller: Caller) => Promise<unknown>> {
  let later = 100;
  const gift = () => {
    const day = addDays(world.today(), ++later);
    const toId = world.staffOf('COORDINATOR').userId;
    return { kind: 'ABSENCE', fromId: counselorId, toId, startsOn: day, endsOn: day } as const;
  };
  return {
    'handovers.list': (caller) => caller.handovers.list(),
    'handovers.preview': (caller) => caller.handovers.preview(gift()),
    'handovers.give': (caller) => caller.handovers.give(gift()),
    'handovers.end': (caller) => caller.handovers.end({ id: handoverId }),
  };
}

/** Somebody on a day on which they stand in for a colleague, as the session would say. */
export const standingInFor = (staff: Staff, absent: Staff): Staff => ({ ...staff, standsInFor: [absent.userId] });
