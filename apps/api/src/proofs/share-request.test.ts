import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { proofs } from '../db/schema.ts';
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
const save = async (activityId: string, id: string) =>
  world.counselor.proofs.saveRequest({ activityId, id, rows: [await firstLine(id), world.row(5)] });
/** The line that was there already, of the activity with which the request began. */
async function firstLine(id: string) {
  const { activityId } = (await world.counselor.proofs.get({ id })).proof;
  return { ...world.row(9), activityId };
}

describe('hours of two activities with one signer', () => {
  it('D-12: come on one request, which names both', async () => {
    const { first, second, proofId } = await two();
    expect(await openOn(second)).toMatchObject({ id: proofId, description: 'koken' });
    await save(second, proofId);
    const { proof } = await world.counselor.proofs.get({ id: proofId });
    expect(proof).toMatchObject({ description: 'koken, afwassen', activityId: first });
    expect(proof.asked).toHaveLength(2);
    await save(second, proofId);
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

  describe('name only what is left on the request', () => {
    const at = (row: ReturnType<World['row']>, activityId: string) => ({ ...row, activityId });
    const about = async (id: string) => {
      const { description, activityId, askedFor } = (await world.counselor.proofs.get({ id })).proof;
      return { description, activityId, askedFor };
    };

    it('when the hours of the second go again, or those of the first', async () => {
      const { first, second, proofId: id } = await two();
      await world.counselor.proofs.saveRequest({
        activityId: second,
        id,
        rows: [at(world.row(9), first), world.row(5)],
      });
      expect(await about(id)).toMatchObject({ description: 'koken, afwassen', askedFor: [first, second] });
      await world.counselor.proofs.saveRequest({ activityId: first, id, rows: [at(world.row(9), first)] });
      expect(await about(id)).toEqual({ description: 'koken', activityId: first, askedFor: [first] });
      await world.counselor.proofs.saveRequest({
        activityId: second,
        id,
        rows: [at(world.row(9), first), world.row(5)],
      });
      await world.counselor.proofs.saveRequest({ activityId: first, id, rows: [at(world.row(5), second)] });
      expect(await about(id)).toEqual({ description: 'afwassen', activityId: second, askedFor: [second] });
      const { openRequest } = await world.counselor.activities.get({ id: first });
      expect(openRequest).toMatchObject({ id, description: 'afwassen' });
    });

    it('also when a line is changed on the page of the other one, or left empty', async () => {
      const { first, second, proofId: id } = await two();
      await world.counselor.proofs.saveRequest({
        activityId: second,
        id,
        rows: [at(world.row(9), first), world.row(5)],
      });
      const rows = [{ day: '', activityId: second }, at(world.row(12), first)];
      await world.counselor.proofs.saveRequest({ activityId: second, id, rows });
      expect(await about(id)).toEqual({ description: 'koken', activityId: first, askedFor: [first] });
    });

    it('and take no line for an activity that is not on it', async () => {
      const { first, proofId: id } = await two();
      const { second: stranger } = await two();
      await world.counselor.proofs.saveRequest({ activityId: first, id, rows: [at(world.row(9), stranger)] });
      expect(await about(id)).toEqual({ description: 'koken', activityId: first, askedFor: [first] });
    });

    it('but a request from before goes on naming both', async () => {
      const { first, second, proofId: id } = await two();
      await world.db.update(proofs).set({ askedFor: null }).where(eq(proofs.id, id));
      await save(second, id);
      await world.counselor.proofs.saveRequest({ activityId: first, id, rows: [world.row(9)] });
      expect(await about(id)).toEqual({ description: 'koken, afwassen', activityId: first, askedFor: null });
    });
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
