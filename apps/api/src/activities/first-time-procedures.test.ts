import { addDays } from '@veertig/rules';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { auditRows } from '../db/schema.ts';
import { breaches } from '../testing/invariants.ts';
import { openWorld, type World } from '../testing/world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

type Arranged = Parameters<World['counselor']['activities']['arrangeFirstTime']>[0];
const nothing = { companion: null, warmHandover: 'NOT_NEEDED' } as const;
const started = async () => world.activity(await world.person());
const arrange = (id: string, change: Partial<Arranged>, revision = 1) =>
  world.counselor.activities.arrangeFirstTime({ id, revision, ...nothing, ...change });
const activityOf = async (id: string) => (await world.counselor.activities.get({ id })).activity;
const nextOf = async (participantId: string) =>
  (await world.counselor.people.get({ id: participantId })).next.map(({ kind }) => kind);

describe('the first time at an activity', () => {
  it('RC-05: somebody goes along, in agreement with the municipality or not yet', async () => {
    const id = await started();
    await arrange(id, { companion: { kind: 'BRIDGE_FIGURE', name: 'Fatma Yilmaz', agreed: true } });
    expect(await activityOf(id)).toMatchObject({
      companionKind: 'BRIDGE_FIGURE',
      companionName: 'Fatma Yilmaz',
      companionAgreed: true,
      firstTimeRevision: 2,
    });
    await arrange(id, {}, 2);
    expect(await activityOf(id)).toMatchObject({ companionKind: null, companionName: null, companionAgreed: null });
  });

  it('RC-06: the counselor does not go along', async () => {
    const call = arrange(await started(), { companion: { kind: 'GUIDE', name: 'jan peeters', agreed: null } });
    await expect(call).rejects.toMatchObject({ cause: { problems: [{ field: 'companion.name' }] } });
  });

  it('RC-11: a planned handover asks for a note once its day has passed, in the list too', async () => {
    const id = await started();
    const { participantId } = await activityOf(id);
    const on = world.today();
    await arrange(id, { warmHandover: 'PLANNED', warmHandoverOn: on });
    expect(await nextOf(participantId)).not.toContain('HANDOVER_DUE');
    world.later({ days: 1 });
    expect(await nextOf(participantId)).toContain('HANDOVER_DUE');
    await arrange(id, { warmHandover: 'DONE', warmHandoverOn: on, note: 'Rita verwacht Amina dinsdag.' }, 2);
    expect(await nextOf(participantId)).not.toContain('HANDOVER_DUE');
    const [entry] = await world.counselor.entries.list({ participantId });
    expect(entry).toMatchObject({ kind: 'NOTE', happenedOn: on });
    expect(entry?.text).toBe('Warme overdracht voor helpen in het buurtrestaurant: Rita verwacht Amina dinsdag.');
    expect(await breaches(world.deps)).toEqual([]);
  });

  it('asks nothing about an activity that does not fit', async () => {
    const id = await started();
    const { participantId, criteria } = await activityOf(id);
    await arrange(id, { warmHandover: 'PLANNED', warmHandoverOn: addDays(world.today(), -1) });
    await world.counselor.activities.judge({ id, criteria, judgement: 'NOT_SUITABLE' });
    expect(await nextOf(participantId)).not.toContain('HANDOVER_DUE');
  });

  it.each<[string, Partial<Arranged>, string]>([
    ['a plan without a day', { warmHandover: 'PLANNED' }, 'warmHandoverOn'],
    ['what is done on a day to come', { warmHandover: 'DONE', warmHandoverOn: '2999-01-01' }, 'warmHandoverOn'],
    ['a companion without a name', { companion: { kind: 'GUIDE', name: ' ', agreed: null } }, 'companion.name'],
    ['words about what was not done', { note: 'Gebeld.' }, 'note'],
  ])('refuses %s', async (_title, change, field) => {
    const error = await arrange(await started(), change).catch((cause) => cause);
    expect(error.code).toBe('BAD_REQUEST');
    expect(JSON.stringify(error.cause.problems ?? error.cause.issues)).toContain(field.split('.').at(-1));
  });

  it('refuses who saw an older plan', async () => {
    const id = await started();
    await arrange(id, { warmHandover: 'PLANNED', warmHandoverOn: world.today() });
    await expect(arrange(id, {})).rejects.toMatchObject({ code: 'CONFLICT' });
  });

  it('leaves no name in the trail', async () => {
    await arrange(await started(), { companion: { kind: 'VOLUNTEER', name: 'Godelieve Uniek', agreed: null } });
    const trail = JSON.stringify(await world.db.select().from(auditRows));
    expect(trail).toContain('FIRST_TIME_ARRANGED');
    expect(trail).not.toContain('Godelieve');
  });
});
