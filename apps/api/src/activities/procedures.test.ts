import { afterAll, beforeAll, expect, it } from 'vitest';
import { suitable } from '../testing/cases.ts';
import { openWorld, type World } from '../testing/world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

it('tells with which activities of the same person hours can share a proof', async () => {
  const participantId = await world.person();
  const first = await world.activity(participantId);
  const groupingOf = async (id: string) => (await world.counselor.activities.get({ id })).grouping.result;
  expect(await groupingOf(first)).toEqual({ proofs: 1, together: [] });
  const { contactPerson, organization } = await world.counselor.activities.get({ id: first });
  const same = { organization: { id: organization?.id ?? '' }, contactPerson: { id: contactPerson.id } };
  const second = await world.activity(participantId, { ...same, description: 'tuinieren' });
  const course = await world.activity(participantId, { ...same, description: 'naailes', offerType: 'COURSE' });
  // Somebody else's activity with the same contact person plays no part.
  await world.activity(await world.person({ name: 'Olena Koval' }), same);
  expect(await groupingOf(first)).toEqual({ proofs: 2, together: [second] });
  expect(await groupingOf(course)).toEqual({ proofs: 2, together: [] });
  await world.counselor.activities.judge({
    id: second,
    criteria: suitable,
    judgement: 'NOT_SUITABLE',
    reason: 'Past niet.',
  });
  expect(await groupingOf(first)).toEqual({ proofs: 2, together: [] });
});
