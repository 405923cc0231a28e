import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { auditRows, formDrafts } from '../db/schema.ts';
import { erasePerson } from '../erasures/erase-person.ts';
import { sweep } from '../jobs/sweep.ts';
import { openWorld, type World } from '../testing/world.ts';

let world: World;
let participantId: string;
beforeAll(async () => {
  world = await openWorld();
  participantId = await world.person();
});
afterAll(() => world.close());

const values = { what: 'NOTE', text: 'Belde drie\nclubs.' };
const note = () => ({ participantId, form: 'note' });
const save = (typed: Record<string, string> = values) => world.counselor.formDrafts.save({ ...note(), values: typed });

it('keeps the last text with its time, once a form', async () => {
  await save({ text: 'Belde' });
  const { savedAt } = await save();
  expect(await world.counselor.formDrafts.get(note())).toEqual({ values, savedAt });
  expect(await world.db.select().from(formDrafts)).toHaveLength(1);
  expect(await world.counselor.formDrafts.get({ participantId, form: 'term' })).toBeNull();
});

it('is for the account that typed alone', async () => {
  await save();
  const coordinator = world.callerOf(world.staffOf('COORDINATOR'));
  expect(await coordinator.formDrafts.get(note())).toBeNull();
  await coordinator.formDrafts.save({ ...note(), values: { text: 'Een andere tekst.' } });
  expect((await world.counselor.formDrafts.get(note()))?.values).toEqual(values);
  await coordinator.formDrafts.discard(note());
  expect((await world.counselor.formDrafts.get(note()))?.values).toEqual(values);
});

it('is no note, and the trail does not tell of it', async () => {
  const before = await world.db.$count(auditRows);
  await save();
  expect(await world.counselor.entries.list({ participantId })).toEqual([]);
  expect(await world.db.$count(auditRows)).toBe(before);
});

it('goes when it is thrown away, twice too', async () => {
  await save();
  await world.counselor.formDrafts.discard(note());
  await world.counselor.formDrafts.discard(note());
  expect(await world.counselor.formDrafts.get(note())).toBeNull();
});

it('goes with the person', async () => {
  const gone = await world.person();
  await world.counselor.formDrafts.save({ participantId: gone, form: 'note', values });
  await erasePerson(world.deps, gone, 'ASKED');
  expect(await world.db.select().from(formDrafts).where(eq(formDrafts.participantId, gone))).toEqual([]);
});

describe('a form about no participant', () => {
  const offer = { form: 'offer' };
  const editor = () => world.callerOf(world.staffOf('OFFER_EDITOR'));
  const saveOffer = () => editor().formDrafts.saveLoose({ ...offer, values: { title: 'Samen koken' } });

  it('has a draft too, for the account that typed alone', async () => {
    await saveOffer();
    const { savedAt } = await saveOffer();
    expect(await editor().formDrafts.getLoose(offer)).toEqual({ values: { title: 'Samen koken' }, savedAt });
    expect(await world.counselor.formDrafts.getLoose(offer)).toBeNull();
    await world.counselor.formDrafts.discardLoose(offer);
    expect(await editor().formDrafts.getLoose(offer)).not.toBeNull();
    await editor().formDrafts.discardLoose(offer);
    expect(await editor().formDrafts.getLoose(offer)).toBeNull();
  });

  it('is another one than the same form about a person', async () => {
    await world.counselor.formDrafts.saveLoose({ form: 'note', values: { text: 'Over niemand.' } });
    await save();
    expect((await world.counselor.formDrafts.get(note()))?.values).toEqual(values);
    expect((await world.counselor.formDrafts.getLoose({ form: 'note' }))?.values).toEqual({ text: 'Over niemand.' });
  });

  it('goes after a week, and those about a person stay', async () => {
    await saveOffer();
    await save();
    world.later({ days: 6 });
    await sweep(world.deps);
    expect(await editor().formDrafts.getLoose(offer)).not.toBeNull();
    world.later({ days: 2 });
    await sweep(world.deps);
    expect(await editor().formDrafts.getLoose(offer)).toBeNull();
    expect(await world.counselor.formDrafts.get(note())).not.toBeNull();
  });
});

it.each([
  ['a form that is no name', { form: '../x', values }],
  ['a text without end', { form: 'note', values: { text: 'a'.repeat(20_001) } }],
  ['a field for every word', { form: 'note', values: Object.fromEntries([...Array(401).keys()].map((n) => [n, ''])) }],
  [
    'many long texts',
    { form: 'note', values: Object.fromEntries([...Array(6).keys()].map((n) => [n, 'a'.repeat(20_000)])) },
  ],
])('refuses %s', async (_title, draft) => {
  const call = world.counselor.formDrafts.save({ participantId, ...draft });
  await expect(call).rejects.toMatchObject({ code: 'BAD_REQUEST' });
});
