import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { auditRows, mails } from '../db/schema.ts';
import { personalData } from '../testing/cases.ts';
import { breaches } from '../testing/invariants.ts';
import { dump } from '../testing/snapshot.ts';
import { openWorld, type World } from '../testing/world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const correct = (activityId: string, email: string | null, contactPersonId?: string) =>
  world.counselor.activities.correctContactPerson({
    activityId,
    email,
    phone: '0470 00 00 10',
    role: 'Verantwoordelijke',
    ...(contactPersonId && { contactPersonId }),
  });
const stateOf = async (token: string) => (await world.visitor.confirmations.open({ token })).state;
const contactOf = async (activityId: string) =>
  (await world.counselor.activities.get({ id: activityId })).contactPerson;

describe('a wrong address', () => {
  it('is corrected; the link to it dies and nothing is sent until somebody asks again', async () => {
    const { activityId, proofId, token } = await world.askedProof();
    const sent = (await world.db.select().from(mails)).length;
    expect(await correct(activityId, 'rita.nieuw@example.be')).toEqual({ endedLinks: 1 });
    expect(await stateOf(token)).toBe('REVOKED');
    expect(await contactOf(activityId)).toMatchObject({ name: 'Rita Van Damme', email: 'rita.nieuw@example.be' });
    expect(await world.db.select().from(mails)).toHaveLength(sent);
    world.later({ minutes: 1 });
    await world.decide(proofId, 'RESEND');
    expect(await stateOf((await world.linkOf(proofId)).token)).toBe('OPEN');
    expect((await world.counselor.proofs.get({ id: proofId })).delivery?.sentTo).toBe('rita.nieuw@example.be');
    await world.work();
    expect(await breaches(world.deps)).toEqual([]);
  });

  it('ends every request of that person, also of a colleague, who then sees what to do', async () => {
    const { activityId, token } = await world.askedProof();
    const { id } = await contactOf(activityId);
    const theirs = world.callerOf(world.colleague);
    const participantId = await world.person({}, world.colleague);
    const other = await world.activity(participantId, { contactPerson: { id } }, world.colleague);
    const proofId = await world.draftProof(other, undefined, world.colleague);
    await theirs.proofs.send({ id: proofId });
    const link = await world.linkOf(proofId);
    expect(await correct(activityId, null)).toEqual({ endedLinks: 2 });
    expect([await stateOf(token), await stateOf(link.token)]).toEqual(['REVOKED', 'REVOKED']);
    const { next } = await theirs.people.get({ id: participantId });
    expect(next.map(({ kind }) => kind)).toContain('MAIL_FAILED');
    await expect(world.decide(proofId, 'RESEND', null, world.colleague)).rejects.toMatchObject({
      cause: { refusal: { code: 'NO_EMAIL_FOR_LINK' } },
    });
  });

  it('leaves links alone when only the phone number or capitals change, and those on paper', async () => {
    const { activityId, token } = await world.askedProof();
    expect(await correct(activityId, 'Rita@Example.be')).toEqual({ endedLinks: 0 });
    expect(await stateOf(token)).toBe('OPEN');
    const { proofId, activityId: second } = await world.askedProof();
    const { proof } = await world.counselor.proofs.get({ id: proofId });
    await world.counselor.proofs.printLetter({ id: proofId, revision: proof.revision });
    expect(await correct(second, 'rita.nieuw@example.be')).toEqual({ endedLinks: 0 });
    expect(await stateOf((await world.linkOf(proofId)).token)).toBe('OPEN');
  });

  it('of a colleague to whom the request was handed over is corrected too', async () => {
    const { activityId, proofId, token } = await world.askedProof();
    await world.visitor.confirmations.delegate({ token, name: 'Bram Peeters', email: 'bram@example.be' });
    const { contactPerson } = await world.counselor.proofs.get({ id: proofId });
    expect(await correct(activityId, 'bram.peeters@example.be', contactPerson.id)).toEqual({ endedLinks: 1 });
    expect((await contactOf(activityId)).email).toBe('rita@example.be');
  });

  it('leaves a trace without addresses', async () => {
    const { activityId } = await world.askedProof();
    await correct(activityId, 'rita.nieuw@example.be');
    const trail = await world.db.select().from(auditRows).where(eq(auditRows.subjectId, activityId));
    expect(trail.at(-1)).toMatchObject({ action: 'CONTACT_PERSON_CORRECTED', facts: { endedLinks: 1 } });
    for (const text of [...personalData, 'rita.nieuw']) expect(JSON.stringify(trail)).not.toContain(text);
  });
});

describe('is refused', () => {
  it.each([
    ['the address of the participant', 'Amina@example.be', 'IS_PARTICIPANT'],
    ['the address of the counselor', 'jan@voorbeeldstad.example', 'IS_COUNSELOR'],
  ])('%s', async (_, email, code) => {
    const { activityId } = await world.askedProof();
    const before = await dump(world.db);
    await expect(correct(activityId, email)).rejects.toMatchObject({ cause: { refusal: { code } } });
    expect(await dump(world.db)).toEqual(before);
  });

  it('the address of another participant of the same contact person', async () => {
    const { activityId } = await world.askedProof();
    const { id } = await contactOf(activityId);
    const neighbor = await world.person({ name: 'Samir Haddad', email: 'samir@example.be' });
    await world.activity(neighbor, { contactPerson: { id } });
    await expect(correct(activityId, 'samir@example.be')).rejects.toMatchObject({
      cause: { refusal: { code: 'IS_PARTICIPANT' } },
    });
  });

  it('a contact person of another activity', async () => {
    const { activityId } = await world.askedProof();
    const other = await contactOf((await world.askedProof()).activityId);
    await expect(correct(activityId, 'x@example.be', other.id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});
