import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { suitable } from '../testing/cases.ts';
import { breaches } from '../testing/invariants.ts';
import { openWorld, type World } from '../testing/world.ts';
import { refreshDueCases } from './refresh-due.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

/** Hours that were asked for an activity that was found suitable. */
async function asked() {
  const one = await world.askedProof();
  await world.counselor.activities.judge({ id: one.activityId, criteria: suitable, judgement: 'SUITABLE' });
  return one;
}
const names = (page: { rows: { name: string }[] }) => page.rows.map(({ name }) => name);
const search = async (typed: string) => names(await world.counselor.caseload.list({ search: typed, sort: 'NAME' }));

describe('the list', () => {
  it('shows each person as the own page does, through a whole life', async () => {
    const { token, proofId } = await asked();
    const same = async () => {
      const { rows } = await world.counselor.caseload.list({});
      for (const row of rows) {
        const page = await world.counselor.people.get({ id: row.id });
        const { countedMinutes, awaitingCheckMinutes, remainingMinutes, goalReached } = page.progress.result;
        expect(row.progress).toEqual({ countedMinutes, awaitingCheckMinutes, remainingMinutes, goalReached });
        expect(row.next).toEqual(page.next[0] ?? null);
        expect(row.obligation).toBe(page.obligation.result.obligation);
        expect(row.termEnd).toBe(page.terms.at(-1)?.end ?? null);
      }
      expect(await breaches(world.deps)).toEqual([]);
      return rows[0];
    };
    expect((await same())?.next?.kind).toBe('WAIT');
    await world.confirm(token);
    await world.work();
    expect((await same())?.progress).toMatchObject({ countedMinutes: 0, awaitingCheckMinutes: 360 });
    await world.decide(proofId, 'ACCEPT');
    expect((await same())?.progress).toMatchObject({ countedMinutes: 360, awaitingCheckMinutes: 0 });
  });

  it('tells what time changed before anybody wrote it down, and is written again by the sweep', async () => {
    const { participantId } = await asked();
    const kindOf = async () =>
      (await world.counselor.caseload.list({})).rows.find(({ id }) => id === participantId)?.next?.kind;
    expect(await kindOf()).toBe('WAIT');
    world.later({ days: 15 });
    expect(await kindOf()).toBe('NO_ANSWER');
    const { agencyId } = world.staffOf('COUNSELOR');
    await refreshDueCases(world.deps, agencyId);
    const waiting = await world.counselor.caseload.list({ waitingOn: 'CONTACT_PERSON' });
    expect(waiting.rows.map(({ id }) => id)).toContain(participantId);
    expect(await breaches(world.deps)).toEqual([]);
  });
});

describe('search', () => {
  beforeAll(async () => {
    for (const name of ['Zoë Łukasz', 'Şükrü Öztürk', 'Rémi D’Hondt', 'أمينة حداد'])
      await world.person({ name, kbiReference: `KBI-${name.length}.${name.charCodeAt(0)}` });
  });

  it.each([
    ['zoe', ['Zoë Łukasz']],
    ['LUK', ['Zoë Łukasz']],
    ['sukru ozt', ['Şükrü Öztürk']],
    ['hondt rem', ['Rémi D’Hondt']],
    ['أمينة', ['أمينة حداد']],
    ['kbi-10.90', ['Zoë Łukasz']],
    ['KBI1090', ['Zoë Łukasz']],
    ['oztu x', []],
    ['%', []],
    ['-', []],
  ])('%s', async (typed, found) => {
    expect(await search(typed)).toEqual(found);
  });

  it('finds who is active in an organization', async () => {
    const participantId = await world.person({ name: 'Bea Vos' });
    await world.activity(participantId, { organization: { name: 'Repair Café Zuid', municipality: null } });
    expect(await search('cafe zu')).toEqual(['Bea Vos']);
  });
});
