import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { auditRows } from '../db/schema.ts';
import { breaches } from '../testing/invariants.ts';
import { openWorld, type World } from '../testing/world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

type Choice = Parameters<World['counselor']['proofs']['chooseContactPerson']>[0]['contactPerson'];
const somebodyNew = { name: 'An Smet', email: 'an@example.be', phone: null, role: 'Voorzitter' };
const get = (id: string) => world.counselor.proofs.get({ id });
async function choose(id: string, contactPerson: Choice, who = world.counselor) {
  const { proof } = await get(id);
  return who.proofs.chooseContactPerson({ id, revision: proof.revision, contactPerson });
}

async function draft() {
  const activityId = await world.activity(await world.person());
  return { activityId, proofId: await world.draftProof(activityId) };
}

it('after a refusal somebody else of the organization is asked; the motive stays, the old link is dead', async () => {
  const { proofId, token } = await world.askedProof();
  await world.visitor.confirmations.decline({ token, how: 'REFUSE', reason: 'Wij tekenen niets.' });
  expect(await choose(proofId, somebodyNew)).toEqual({ state: 'DRAFT' });
  const page = await get(proofId);
  expect(page).toMatchObject({ contactPerson: somebodyNew, proof: { reason: 'Wij tekenen niets.', sentAt: null } });
  expect(page.contactPerson.organizationId).toBe(page.organization?.id);
  expect((await world.visitor.confirmations.open({ token })).state).toBe('REVOKED');
  const trail = await world.db.select().from(auditRows).where(eq(auditRows.subjectId, proofId));
  expect(trail.at(-1)).toMatchObject({
    action: 'PROOF_CONTACT_PERSON_CHOSEN',
    facts: { from: 'REFUSED', to: 'DRAFT', after: page.contactPerson.id },
  });
  world.later({ minutes: 1 });
  await world.counselor.proofs.send({ id: proofId });
  expect((await get(proofId)).delivery?.sentTo).toBe('an@example.be');
});

it('from the address book only a colleague of the same organization', async () => {
  const { proofId, activityId } = await draft();
  const { contactPerson, organization } = await world.counselor.activities.get({ id: activityId });
  const other = await world.activity(await world.person(), {
    organization: { id: organization?.id ?? '' },
    contactPerson: { ...somebodyNew, name: 'Greet Maes', email: 'greet@example.be' },
  });
  const colleague = (await world.counselor.activities.get({ id: other })).contactPerson;
  const elsewhere = (await get((await draft()).proofId)).contactPerson;
  expect((await world.counselor.proofs.otherContactPersons({ id: proofId })).map(({ id }) => id)).toEqual([
    colleague.id,
  ]);
  for (const { id } of [contactPerson, elsewhere]) {
    await expect(choose(proofId, { id })).rejects.toMatchObject({ code: 'BAD_REQUEST' });
  }
  await choose(proofId, { id: colleague.id });
  expect((await get(proofId)).contactPerson.id).toBe(colleague.id);
});

it('never the participant or the counselor, never what was sent, and only by who guides the case', async () => {
  const { proofId } = await draft();
  const refusal = (code: string) => ({ cause: { refusal: { code } } });
  const participant = { ...somebodyNew, email: 'Amina@example.be' };
  await expect(choose(proofId, participant)).rejects.toMatchObject(refusal('IS_PARTICIPANT'));
  const counselor = { ...somebodyNew, email: world.staffOf('COUNSELOR').email };
  await expect(choose(proofId, counselor)).rejects.toMatchObject(refusal('IS_COUNSELOR'));
  const colleague = world.callerOf(world.colleague);
  await expect(choose(proofId, somebodyNew, colleague)).rejects.toMatchObject(refusal('NOT_YOUR_CASE'));
  const stranger = world.callerOf(world.staffOf('COUNSELOR', 'OTHER'));
  await expect(choose(proofId, somebodyNew, stranger)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  await world.counselor.proofs.send({ id: proofId });
  await expect(choose(proofId, somebodyNew)).rejects.toMatchObject(refusal('ILLEGAL_TRANSITION'));
});

it('of two choices at once one wins', async () => {
  const { proofId } = await draft();
  const { revision } = (await get(proofId)).proof;
  const choice = { id: proofId, revision, contactPerson: somebodyNew };
  const { chooseContactPerson } = world.counselor.proofs;
  const both = await Promise.allSettled([chooseContactPerson(choice), chooseContactPerson(choice)]);
  expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
});

it('just before the end of the term it is a signal', async () => {
  const term = { start: '2026-01-01', end: world.today() };
  const participantId = await world.person({ email: null, contract: { includesPnt: true, term } });
  const proofId = await world.draftProof(await world.activity(participantId));
  await choose(proofId, { ...somebodyNew, email: 'laat@example.be' });
  await world.counselor.proofs.send({ id: proofId });
  await world.confirm((await world.linkOf(proofId)).token);
  const codes = (await get(proofId)).signals.map(({ code }) => code);
  expect(codes).toEqual(['NEW_CONTACT_PERSON', 'CONTACT_PERSON_REPLACED_LATE']);
});

it('leaves everything as it must be', async () => {
  await world.work();
  expect(await breaches(world.deps)).toEqual([]);
}, 60_000);
