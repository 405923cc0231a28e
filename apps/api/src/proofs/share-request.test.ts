import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { breaches } from '../testing/invariants.ts';
import { openWorld, type World } from '../testing/world.ts';
import { describeBoth } from './share-request.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

/** An activity with an open request, and a second one that `change` makes unlike the first. */
async function two(change: Parameters<World['activity']>[1] = {}) {
  const participantId = await world.person();
  const first = await world.activity(participantId, { description: 'koken' });
  const proofId = await world.draftProof(first, [world.row(9)]);
  const { contactPerson, organization } = await world.counselor.activities.get({ id: first });
  const alike = { organization: { id: organization?.id ?? '' }, contactPerson: { id: contactPerson.id } };
  const second = await world.activity(participantId, { ...alike, description: 'afwassen', ...change });
  return { participantId, first, second, proofId };
}
const openOn = async (id: string) => (await world.counselor.activities.get({ id })).openRequest;
const save = (activityId: string, id: string) =>
  world.counselor.proofs.saveRequest({ activityId, id, rows: [world.row(9), world.row(5)] });

describe('hours of two activities with one signer', () => {
  it('D-12: come on one request, which names both', async () => {
    const { first, second, proofId } = await two();
    expect(await openOn(second)).toMatchObject({ id: proofId, description: 'koken' });
    await save(second, proofId);
    const { proof } = await world.counselor.proofs.get({ id: proofId });
    expect(proof).toMatchObject({ description: 'koken, afwassen', activityId: first });
    expect(proof.asked).toHaveLength(2);
    await save(second, proofId);
    await save(first, proofId);
    expect((await world.counselor.proofs.get({ id: proofId })).proof.description).toBe('koken, afwassen');
    const { proofs } = await world.counselor.activities.get({ id: second });
    expect(proofs.map((row) => row.proof.id)).toEqual([proofId]);
    await world.counselor.proofs.send({ id: proofId });
    const { token } = await world.linkOf(proofId);
    await world.confirm(token);
    await world.work();
    const { confirmation } = await world.counselor.proofs.get({ id: proofId });
    expect(confirmation?.facts.description).toBe('koken, afwassen');
    expect(await breaches(world.deps)).toEqual([]);
  });

  it.each<[string, Parameters<World['activity']>[1]]>([
    ['another type of offer', { offerType: 'COURSE' }],
    ['another signer', { contactPerson: { name: 'Els Maes', email: 'els@example.be' } }],
    ['another organization', { organization: { name: 'Bib Voorbeeldstad', municipality: null } }],
    ['words that do not fit', { description: `een lange dag ${'x'.repeat(140)}` }],
  ])('stay apart with %s', async (_title, change) => {
    const { second, proofId } = await two(change);
    expect(await openOn(second)).toBeNull();
    await expect(save(second, proofId)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('go to a next request once the first was sent', async () => {
    const { second, proofId } = await two();
    await world.counselor.proofs.send({ id: proofId });
    expect(await openOn(second)).toBeNull();
    await expect(save(second, proofId)).rejects.toMatchObject({ code: 'CONFLICT' });
  });

  it('of two people never', async () => {
    const { proofId } = await two();
    const { second } = await two();
    await expect(save(second, proofId)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});

it.each([
  ['koken', 'koken', 'koken'],
  ['koken, afwassen', 'afwassen', 'koken, afwassen'],
  ['koken', 'ook', 'koken, ook'],
  ['koken, afwassen', 'koken, afwassen', 'koken, afwassen'],
])('%s and %s', (known, added, both) => expect(describeBoth(known, added)).toBe(both));
