import { afterAll, beforeAll, expect, it } from 'vitest';
import { type MailServer, startMailServer } from '../testing/mail-server.ts';
import { openWorld, type World } from '../testing/world.ts';

let world: World;
let mailServer: MailServer;
beforeAll(async () => {
  mailServer = await startMailServer();
  world = await openWorld({ smtpUrl: mailServer.url });
});
afterAll(async () => {
  await world.close();
  await mailServer.stop();
});

const signalsOf = async (proofId: string) =>
  (await world.counselor.proofs.get({ id: proofId })).signals.map(({ code }) => code);

/** A contact person whose proofs were accepted before, with an address of their own. */
async function knownActivity(email: string) {
  const participantId = await world.person({ name: 'Olena Koval', email: null });
  const contactPerson = { name: 'Greet Maes', email, phone: null, role: 'Voorzitter' };
  const activityId = await world.activity(participantId, { contactPerson });
  await accepted(activityId, [world.row(40)]);
  return { participantId, activityId };
}

async function signed(activityId: string, rows = [world.row(9)], answer: Parameters<World['confirm']>[1] = null) {
  const proofId = await world.draftProof(activityId, rows);
  await world.counselor.proofs.send({ id: proofId });
  await world.confirm((await world.linkOf(proofId)).token, answer);
  return proofId;
}

async function accepted(activityId: string, rows?: Parameters<World['draftProof']>[1]) {
  const proofId = await signed(activityId, rows);
  await world.decide(proofId, 'ACCEPT', null);
  return proofId;
}

it('an ordinary proof of a known contact person has none; the first one says so', async () => {
  const { activityId, participantId } = await knownActivity('greet@example.be');
  const proofId = await signed(activityId);
  expect(await signalsOf(proofId)).toEqual([]);
  const contactPerson = { name: 'Nieuwe Naam', email: 'nieuw@example.be', phone: null, role: null };
  const other = await world.activity(participantId, { contactPerson });
  expect(await signalsOf(await signed(other, [world.row(20)]))).toEqual(['NEW_CONTACT_PERSON']);
});

it('hours that overlap with another proof, too many on a day, and raised hours', async () => {
  const { activityId } = await knownActivity('els@example.be');
  await signed(activityId, [world.row(9, '13:00', '16:00')]);
  expect(await signalsOf(await signed(activityId, [world.row(9, '15:00', '18:00')]))).toEqual(['OVERLAP']);
  await signed(activityId, [world.row(7, '00:00', '13:00')]);
  expect(await signalsOf(await signed(activityId, [world.row(7, '13:00', '18:00')]))).toEqual(['IMPLAUSIBLE_DAY']);
  const raised = await signed(activityId, [world.row(12)], [world.row(12, '09:00', '18:00')]);
  expect(await signalsOf(raised)).toEqual(['HOURS_RAISED']);
});

it('what was rejected overlaps with nothing', async () => {
  const { activityId } = await knownActivity('roos@example.be');
  await world.decide(await signed(activityId, [world.row(9)]), 'REJECT');
  expect(await signalsOf(await signed(activityId, [world.row(9)]))).toEqual([]);
});

it('an answer within seconds of the mail, and none when the mail never left', async () => {
  const { activityId } = await knownActivity('snel@example.be');
  const proofId = await world.draftProof(activityId, [world.row(9)]);
  await world.counselor.proofs.send({ id: proofId });
  await world.work();
  world.later({ seconds: 20 });
  await world.confirm((await world.linkOf(proofId)).token);
  const { signals } = await world.counselor.proofs.get({ id: proofId });
  expect(signals).toMatchObject([{ code: 'CONFIRMED_WITHIN_SECONDS', sentence: expect.stringContaining('20') }]);
  const unsent = await world.draftProof(activityId, [world.row(15)]);
  await world.counselor.proofs.send({ id: unsent });
  await world.confirm((await world.linkOf(unsent)).token);
  expect(await signalsOf(unsent)).toEqual([]);
});

it('an address of a colleague, of another participant, of two organizations, of many people', async () => {
  const { activityId } = await knownActivity('HILDE@voorbeeldstad.example');
  expect(await signalsOf(await signed(activityId))).toEqual(['ADDRESS_OF_COLLEAGUE']);
  await world.person({ name: 'Karim Benali', email: 'Samen@example.be' });
  const household = await knownActivity('samen@example.be');
  expect(await signalsOf(await signed(household.activityId))).toEqual(['ADDRESS_OF_HOUSEHOLD']);
  const busy = await knownActivity('druk@example.be');
  const organization = { name: 'Sportclub Voorbeeld', municipality: null };
  const elsewhere = { name: 'Greet Maes', email: 'Druk@example.be', phone: null, role: null };
  await world.activity(busy.participantId, { organization, contactPerson: elsewhere });
  expect(await signalsOf(await signed(busy.activityId))).toEqual(['ADDRESS_OF_MANY_ORGANIZATIONS']);
});

it('an address that confirms for five people', async () => {
  const first = await knownActivity('vijf@example.be');
  const { contactPerson, organization } = await world.counselor.activities.get({ id: first.activityId });
  const proofId = await signed(first.activityId);
  for (let count = 2; count <= 5; count++) {
    expect(await signalsOf(proofId)).toEqual([]);
    const participantId = await world.person({ name: `Persoon ${count}`, email: null });
    const chosen = { organization: { id: organization?.id ?? '' }, contactPerson: { id: contactPerson.id } };
    await signed(await world.activity(participantId, chosen));
  }
  expect(await signalsOf(proofId)).toEqual(['ADDRESS_OF_MANY_PEOPLE']);
});

it('a hand-over to a colleague just before the end of the term', async () => {
  const term = { start: world.today(), end: world.today() };
  const participantId = await world.person({
    email: null,
    contract: { includesPnt: true, term: { ...term, start: '2026-01-01' } },
  });
  const activityId = await world.activity(participantId);
  const proofId = await world.draftProof(activityId, [world.row(9)]);
  await world.counselor.proofs.send({ id: proofId });
  const { token } = await world.linkOf(proofId);
  await world.visitor.confirmations.delegate({ token, name: 'An Smet', email: 'an@example.be' });
  await world.confirm((await world.linkOf(proofId)).token);
  expect(await signalsOf(proofId)).toEqual(['NEW_CONTACT_PERSON', 'CONTACT_PERSON_REPLACED_LATE']);
});
