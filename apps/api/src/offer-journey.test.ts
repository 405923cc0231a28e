import { afterAll, beforeAll, expect, it } from 'vitest';
import { handIn, revisionOf, serveExamplePlaces } from './testing/offers.ts';
import { openWorld, type World } from './testing/world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
  await serveExamplePlaces(world);
});
afterAll(() => world.close());

it('leads from the form of a club to a confirmed proof', async () => {
  const { id, token } = await handIn(world, { title: 'Koken met de buurt', offerType: 'VOLUNTEERING' });
  await world.visitor.offers.actOwn({ token, action: 'VERIFY' });
  const editor = world.callerOf(world.staffOf('OFFER_EDITOR'));
  await editor.offers.decide({ id, revision: await revisionOf(world, id), action: 'PUBLISH' });

  const { offers } = await world.counselor.offers.search({ place: 'Lier', km: 20, text: 'koken' });
  const filled = await world.counselor.offers.forActivity({ id: offers[0]?.id ?? '' });
  const participantId = await world.person();
  const contactPerson = { ...filled.contactPerson, name: filled.contactPerson.name ?? '' };
  const activityId = await world.activity(participantId, { ...filled, contactPerson });
  const proofId = await world.draftProof(activityId);
  await world.counselor.proofs.send({ id: proofId });
  await world.confirm((await world.linkOf(proofId)).token);

  const { proof, organization: where, contactPerson: signer } = await world.counselor.proofs.get({ id: proofId });
  expect(proof).toMatchObject({ state: 'SIGNED', offerType: 'VOLUNTEERING', description: 'Koken met de buurt' });
  expect([where?.name, signer.name, signer.email]).toEqual(['Bib Voorbeeld', 'Tom Willems', 'tom@example.be']);
});
