import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { auditRows, contactPersons, drafts } from '../db/schema.ts';
import { openMailWorld } from '../testing/mail-world.ts';
import { dump } from '../testing/snapshot.ts';

const { server, world, life } = await openMailWorld();

const colleague = { name: 'An Claes', email: 'an@example.be' };
const handOver = (token: string, change: Partial<typeof colleague> = {}) =>
  world.visitor.confirmations.delegate({ token, ...colleague, ...change });
const open = (token: string) => world.visitor.confirmations.open({ token });
const contactPersonOf = async (proofId: string) => (await world.counselor.proofs.get({ id: proofId })).contactPerson;

describe('handing over to a colleague', () => {
  it('gives them a link of their own, ends the old one and tells the counselor', async () => {
    const { token, code, proofId, deliveryId } = await world.askedProof();
    await world.work();
    server.received.length = 0;
    expect(await handOver(token)).toEqual({ state: 'HANDED_OVER' });
    await world.work();
    expect(await open(token)).toMatchObject({ state: 'HANDED_OVER', request: null, confirmed: null });
    expect((await open((await world.visitor.confirmations.byCode({ code })).token)).state).toBe('HANDED_OVER');
    await expect(world.answer(token)).rejects.toMatchObject({ cause: { refusal: { code: 'LINK_REVOKED' } } });

    const [toColleague] = server.to('an@example.be');
    expect(toColleague?.text).toContain('Rita Van Damme gaf deze vraag aan u door.');
    expect(toColleague?.text).toMatch(/^Dag An Claes/);
    const { token: newToken } = await world.linkOf(proofId);
    expect(toColleague?.text).toContain(newToken);
    expect((await open(newToken)).request?.contactPerson.name).toBe('An Claes');

    const [toCounselor] = server.to(world.staffOf('COUNSELOR').email);
    expect(toCounselor?.text).toContain('Rita Van Damme van Buurthuis De Linde is niet de juiste persoon.');
    expect(toCounselor?.text).toContain('De vraag ging door naar An Claes.');
    expect(`${toCounselor?.subject} ${toCounselor?.text}`).not.toMatch(/Amina|an@example/);
    expect(server.received).toHaveLength(2);

    await world.confirm(newToken);
    const { confirmation } = await world.counselor.proofs.get({ id: proofId });
    expect(confirmation?.facts.asked).toHaveLength(2);
    expect((await open(token)).confirmed).toBeNull();
    const trail = await world.db.select().from(auditRows).where(eq(auditRows.subjectId, proofId));
    const handed = trail.find(({ action }) => action === 'PROOF_DELEGATE');
    const { deliveryId: newDelivery } = await world.linkOf(proofId);
    expect(handed).toMatchObject({ actorId: deliveryId, facts: { from: 'SENT', to: 'SENT', newDelivery } });
  });

  it('keeps the organization, and knows a colleague who stands in the address book', async () => {
    const first = await world.askedProof();
    await handOver(first.token, { email: 'bo@example.be', name: 'Bo Maes' });
    const bo = await contactPersonOf(first.proofId);
    const { organization } = await world.counselor.proofs.get({ id: first.proofId });
    expect(bo).toMatchObject({ name: 'Bo Maes', organizationId: organization?.id, email: 'bo@example.be' });
    const participantId = await world.person();
    const place = { organization: { id: organization?.id ?? '' } };
    const proofId = await world.draftProof(await world.activity(participantId, place));
    await world.counselor.proofs.send({ id: proofId });
    await handOver((await world.linkOf(proofId)).token, { email: 'BO@example.be', name: 'Iemand anders' });
    expect((await contactPersonOf(proofId)).id).toBe(bo.id);
    expect(await world.db.select().from(contactPersons).where(eq(contactPersons.name, 'Iemand anders'))).toEqual([]);
  });

  it('forgets the answers so far: whoever confirms gives their own', async () => {
    const { token, deliveryId, proofId } = await world.askedProof();
    await world.answer(token, [world.row(3)]);
    await handOver(token);
    expect(await world.db.select().from(drafts).where(eq(drafts.deliveryId, deliveryId))).toEqual([]);
    expect((await open((await world.linkOf(proofId)).token)).draft).toEqual({ answer: {}, revision: 0 });
  });

  it('many times at once is one hand-over, with one mail each', async () => {
    const { token, proofId } = await world.askedProof();
    await world.work();
    server.received.length = 0;
    const answers = await Promise.all(Array.from({ length: 20 }, () => handOver(token)));
    expect(new Set(answers.map(({ state }) => state))).toEqual(new Set(['HANDED_OVER']));
    await world.work();
    expect(server.received).toHaveLength(2);
    expect((await life.trailOf(proofId)).filter((action) => action === 'PROOF_DELEGATE')).toHaveLength(1);
  });

  it('goes on at most three times', async () => {
    const { proofId } = await world.askedProof();
    for (const [index, email] of ['c@example.be', 'd@example.be', 'e@example.be'].entries()) {
      await handOver((await world.linkOf(proofId)).token, { email, name: `Collega ${index}` });
    }
    const last = (await world.linkOf(proofId)).token;
    await expect(handOver(last, { email: 'f@example.be' })).rejects.toMatchObject({
      cause: { refusal: { code: 'HANDED_OVER_TOO_OFTEN' } },
    });
    expect((await open(last)).state).toBe('OPEN');
  });

  it.each([
    ['the participant', 'Amina@example.be', 'IS_PARTICIPANT'],
    ['the counselor', '', 'IS_COUNSELOR'],
  ])('is not possible to %s', async (_title, email, code) => {
    const { token } = await world.askedProof();
    const address = email || world.staffOf('COUNSELOR').email.toUpperCase();
    await expect(handOver(token, { email: address })).rejects.toMatchObject({ cause: { refusal: { code } } });
    expect((await open(token)).state).toBe('OPEN');
  });

  it.each<[string, Partial<typeof colleague>, string]>([
    ['no name', { name: ' ' }, 'name'],
    ['a link as a name', { name: 'kijk op www.voorbeeld.example' }, 'name'],
    ['an address as a name', { name: 'https:/x' }, 'name'],
    ['no address', { email: '' }, 'email'],
    ['two addresses', { email: 'a@example.be,b@example.be' }, 'email'],
    ['a header', { email: 'a@example.be\nBcc: b@example.be' }, 'email'],
    ['the own address', { email: 'RITA@example.be' }, 'email'],
  ])('asks again after %s, and changes nothing', async (_title, change, field) => {
    const { token } = await world.askedProof();
    const before = await dump(world.db);
    const failure = await handOver(token, change).catch((error) => error);
    const fields = (failure.cause.issues ?? failure.cause.problems).map((one: { path?: string[]; field?: string }) =>
      one.path ? one.path.join('.') : one.field,
    );
    expect([failure.code, fields[0]]).toEqual(['BAD_REQUEST', field]);
    expect(await dump(world.db)).toEqual(before);
  });

  it('takes a name with initials, an accent or another script', async () => {
    for (const name of ['J.P. De Smet', 'Zoë Ó Briain', 'سامر الخطيب', 'Mevr. Aerts']) {
      const { token, proofId } = await world.askedProof();
      await handOver(token, { name, email: `${proofId}@example.be` });
      expect((await contactPersonOf(proofId)).name).toBe(name);
    }
  });

  it('is over once there is an answer', async () => {
    const { token, proofId } = await world.askedProof();
    await world.confirm(token);
    await expect(handOver(token)).rejects.toMatchObject({ cause: { refusal: { code: 'ALREADY_CONFIRMED' } } });
    expect((await contactPersonOf(proofId)).name).toBe('Rita Van Damme');
  });
});

describe('a new link for an expired one', () => {
  const expired = async () => {
    const asked = await world.askedProof();
    await world.work();
    world.later({ days: 61 });
    server.received.length = 0;
    return asked;
  };

  it('goes to the address on file alone; the old link says there is a newer one', async () => {
    const { token, proofId, deliveryId } = await expired();
    expect(await world.visitor.confirmations.renew({ token })).toEqual({ asked: true });
    await world.work();
    expect(server.received.map(({ to }) => to?.[0]?.address)).toEqual(['rita@example.be']);
    expect((await open(token)).state).toBe('SUPERSEDED');
    const renewed = await world.linkOf(proofId);
    expect(renewed.deliveryId).not.toBe(deliveryId);
    expect((await open(renewed.token)).state).toBe('OPEN');
    expect((await life.delivery(renewed.deliveryId))?.expiresAt).toEqual(
      new Date(world.now().getTime() + 60 * 86_400_000),
    );
    expect(await life.trailOf(deliveryId)).toEqual(['LINK_RENEWED']);
  });

  it('comes once, however often and how much later it is asked', async () => {
    const { token } = await expired();
    await Promise.all(Array.from({ length: 20 }, () => world.visitor.confirmations.renew({ token })));
    world.later({ hours: 25 });
    await world.visitor.confirmations.renew({ token });
    await world.work();
    expect(server.received).toHaveLength(1);
  });

  it('changes nothing for a link that works or that nobody knows, with the same answer', async () => {
    const { token } = await world.askedProof();
    const before = await dump(world.db);
    for (const any of [token, 'x', '', `${token}x`]) {
      expect(await world.visitor.confirmations.renew({ token: any })).toEqual({ asked: true });
    }
    expect(await dump(world.db)).toEqual(before);
  });

  it.each([
    ['refused', 'ALREADY_DECIDED', (asked: { token: string }) => decline(asked.token)],
    ['taken back', 'LINK_REVOKED', (asked: { proofId: string }) => world.decide(asked.proofId, 'CANCEL')],
    ['confirmed', 'ALREADY_CONFIRMED', (asked: { token: string }) => world.confirm(asked.token)],
  ] as const)('is refused when the request was %s', async (_title, code, answer) => {
    const asked = await world.askedProof();
    await answer(asked);
    world.later({ days: 61 });
    const before = await dump(world.db);
    await expect(world.visitor.confirmations.renew({ token: asked.token })).rejects.toMatchObject({
      cause: { refusal: { code } },
    });
    expect(await dump(world.db)).toEqual(before);
  });

  it('is not sent where the address on file is the participant by now', async () => {
    const { token, participantId } = await expired();
    const { participant } = await world.counselor.people.get({ id: participantId });
    await world.counselor.people.edit({ id: participantId, name: participant.name, email: 'rita@example.be' });
    expect(await world.visitor.confirmations.renew({ token })).toEqual({ asked: true });
    await world.work();
    expect(server.received).toEqual([]);
  });
});

const decline = (token: string) => world.visitor.confirmations.decline({ token, how: 'REFUSE', reason: 'Nee.' });
