import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { fold } from '../caseload/case-words.ts';
import { figureHours, figures, proofs } from '../db/schema.ts';
import { inAgency } from '../db/scope.ts';
import { sweep } from '../jobs/sweep.ts';
import { type ModelProof, modelFigures, modelProof, storeModel } from '../testing/figure-model.ts';
import { dump } from '../testing/snapshot.ts';
import { openWorld, type World } from '../testing/world.ts';
import { countFigures, figureCounter } from './count-figures.ts';
import { monthsOf } from './input.ts';
import { overviewOfAll, overviewOfOne } from './view.ts';

let world: World;
const agencyId = () => world.staffOf('COUNSELOR').agencyId;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const lastMonths = monthsOf({ from: '2026-03', until: '2026-12' });
const period = fc
  .tuple(fc.constantFrom(...lastMonths), fc.constantFrom(...lastMonths))
  .map(([a, b]) => (a < b ? { from: a, until: b } : { from: b, until: a }));

/** What the model says as well: everything but when it was counted and who guides whom. */
type Told = NonNullable<Awaited<ReturnType<typeof overviewOfAll>>>;
const figuresOf = ({ hours, answers, open }: Told) => ({
  hours: {
    ...hours,
    byMunicipality: hours.byMunicipality
      .map((row) => ({ ...row, municipality: fold(row.municipality ?? '') }))
      .toSorted((a, b) => (a.municipality < b.municipality ? -1 : 1)),
  },
  answers: { ...answers, byChannel: answers.byChannel.toSorted((a, b) => (a.channel < b.channel ? -1 : 1)) },
  open,
});

describe('the figures', () => {
  it('that are kept and those of one caseload count every person once, in any period', async () => {
    const periods = fc.array(period, { minLength: 3, maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(fc.array(modelProof, { maxLength: 50, size: 'max' }), periods, async (all, periods) => {
        const counselors = await storeModel(world, all);
        await countFigures(world.deps, agencyId());
        await inAgency(world.db, agencyId(), async (scope) => {
          for (const period of periods) {
            const told = (some: readonly ModelProof[]) => modelFigures(some, period, world.now());
            expect(figuresOf((await overviewOfAll(scope, period)) as Told)).toEqual(told(all));
            for (const [index, id] of counselors.entries()) {
              const own = all.filter(({ person }) => person % counselors.length === index);
              expect(figuresOf(await overviewOfOne(scope, period, world.now(), id))).toEqual(told(own));
            }
          }
        });
      }),
      { numRuns: 25 },
    );
  });
});

describe('counting', () => {
  beforeEach(() => world.db.delete(figures));
  const countAsServer = () => figureCounter(world.deps)();
  const counted = async () => (await world.db.select().from(figures)).find((row) => row.agencyId === agencyId());
  const askOverview = () => world.callerOf(world.staffOf('COORDINATOR')).overview.get({});

  it('has to come before anything is told', async () => {
    expect((await askOverview()).figures).toBeNull();
    expect((await world.callerOf(world.staffOf('COORDINATOR')).overview.shared({})).figures).toBeNull();
    expect(await world.callerOf(world.staffOf('OFFER_EDITOR')).offers.gap()).toBeNull();
    await countAsServer();
    expect((await askOverview()).figures).toMatchObject({ behind: false, countedAt: world.now() });
  });

  it('happens again after a change, not at once, and until then the page says that it is behind', async () => {
    await countAsServer();
    world.later({ seconds: 1 });
    await world.person();
    await countAsServer();
    expect((await askOverview()).figures).toMatchObject({ behind: true });
    world.later({ seconds: 1 });
    await countAsServer();
    expect((await askOverview()).figures).toMatchObject({ behind: false, countedAt: world.now() });
  });

  it('rests twenty times as long as it took', async () => {
    await countAsServer();
    await world.db.update(figures).set({ took: 3000 });
    await world.person();
    world.later({ seconds: 59 });
    await countAsServer();
    expect((await askOverview()).figures).toMatchObject({ behind: true });
    world.later({ seconds: 1 });
    await countAsServer();
    expect((await askOverview()).figures).toMatchObject({ behind: false });
  });

  it('happens again on a new day, and until the lines of the list are those of that day', async () => {
    await world.person();
    await countAsServer();
    world.later({ days: 1 });
    await countAsServer();
    expect(await counted()).toMatchObject({ day: '2026-11-03', countedAt: world.now() });
    world.later({ days: 300 });
    await countAsServer();
    expect(await counted()).toMatchObject({ linesDue: true });
    await sweep(world.deps);
    world.later({ seconds: 2 });
    await countAsServer();
    expect(await counted()).toMatchObject({ linesDue: false, countedAt: world.now() });
  });

  it('changes nothing when nothing changed, and is done by one of two processes', async () => {
    await Promise.all([countAsServer(), countAsServer()]);
    const before = await dump(world.db);
    world.later({ minutes: 1 });
    await countAsServer();
    expect(await dump(world.db)).toEqual(before);
  });

  it('forgets what is gone', async () => {
    const one = {
      person: 0,
      offerType: 'COURSE',
      state: 'ACCEPTED',
      hoursAgo: 48,
      minutes: 60,
      channel: 'LINK',
    } as const;
    await storeModel(world, [{ ...one, answerAfterMinutes: 90, replaced: false }]);
    await countFigures(world.deps, agencyId());
    expect(await world.db.$count(figureHours)).toBe(2);
    await world.db.delete(proofs);
    await countFigures(world.deps, agencyId());
    expect(await world.db.$count(figureHours)).toBe(0);
  });

  it('of an agency that fails is noted, and rests for a minute', async () => {
    const lines = () => world.logLines.filter((line) => line.includes('counting_failed')).length;
    const count = figureCounter({ ...world.deps, clock: world.now });
    await world.db.execute('alter table figure_hours rename to elsewhere');
    await count();
    await count();
    expect(lines()).toBe(2);
    await world.db.execute('alter table elsewhere rename to figure_hours');
    world.later({ minutes: 1 });
    await count();
    expect(await counted()).toBeDefined();
  });
});
