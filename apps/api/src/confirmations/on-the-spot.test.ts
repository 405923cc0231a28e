import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { auditRows, mails } from '../db/schema.ts';
import { breaches } from '../testing/invariants.ts';
import { progressTokenOf } from '../testing/progress-token.ts';
import { dump } from '../testing/snapshot.ts';
import { openWorld, type World } from '../testing/world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

/** What stands in the QR code on the page of the participant. */
const spotOf = async ({ participantId }: { participantId: string }) => {
  const { proofs } = await world.visitor.progress.open({ token: await progressTokenOf(world, participantId) });
  return proofs[0]?.onTheSpot?.split('/').at(-1) ?? '';
};
const scanned = async () => {
  const asked = await world.askedProof();
  return { ...asked, spot: await spotOf(asked) };
};
const ask = (token: string) => world.visitor.confirmations.askOnTheSpot({ token });
const enter = (token: string, code: string) => world.visitor.confirmations.enterOnTheSpot({ token, code });
const requestsTo = async (deliveryId: string) =>
  (await world.db.select().from(mails).where(eq(mails.subjectId, deliveryId))).filter(
    ({ kind }) => kind === 'PROOF_REQUEST',
  );
const channelOf = async (id: string) => (await world.counselor.proofs.get({ id })).evidence?.channel;

describe('the QR code of a participant', () => {
  it('says who is asked about whom, and never leads to the hours', async () => {
    const { spot, proofId } = await scanned();
    const before = await dump(world.db);
    const view = await world.visitor.confirmations.onTheSpot({ token: spot });
    expect(view).toEqual({
      state: 'OPEN',
      participantName: 'Amina Haddad',
      description: 'helpen in het buurtrestaurant',
      organizationName: 'Buurthuis De Linde',
      contactPersonName: 'Rita Van Damme',
      byMail: true,
      asker: { name: 'Jan Peeters', phone: '0470 00 00 01', agencyName: 'Inburgering Voorbeeldstad' },
    });
    expect(await dump(world.db)).toEqual(before);
    await expect(world.visitor.confirmations.open({ token: spot })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect((await world.counselor.proofs.get({ id: proofId })).onTheSpot).toContain(`/ter-plaatse/${spot}`);
  });

  it('is the same for the counselor, and gone once there is an answer', async () => {
    const asked = await scanned();
    await world.confirm(asked.token);
    expect(await spotOf(asked)).toBe('');
    expect((await world.counselor.proofs.get({ id: asked.proofId })).onTheSpot).toBeNull();
    const view = await world.visitor.confirmations.onTheSpot({ token: asked.spot });
    expect(view).toMatchObject({ state: 'ANSWERED', participantName: null, contactPersonName: null, byMail: false });
  });

  it.each(['', 'x', '0'.repeat(32), `${'0'.repeat(32)}-${'0'.repeat(20)}`])('%j is not there', async (token) => {
    for (const call of [world.visitor.confirmations.onTheSpot({ token }), ask(token), enter(token, '0123456789')]) {
      await expect(call).rejects.toMatchObject({ code: 'NOT_FOUND' });
    }
  });
});

describe('asking for the own link', () => {
  it('mails the same link once more, only to the address on file', async () => {
    const { spot, deliveryId, token, proofId } = await scanned();
    expect(await ask(spot)).toEqual({ asked: true });
    expect((await requestsTo(deliveryId)).map(({ recipient }) => recipient)).toEqual([
      'rita@example.be',
      'rita@example.be',
    ]);
    expect((await world.linkOf(proofId)).token).toBe(token);
    const trail = await world.db.select().from(auditRows).where(eq(auditRows.subjectId, deliveryId));
    expect(trail.at(-1)).toMatchObject({ actorKind: 'SYSTEM', action: 'LINK_ASKED_ON_THE_SPOT' });
  });

  it('shortly before signing, the proof says on the spot, in words that are true whoever scanned', async () => {
    const { spot, token, proofId } = await scanned();
    await ask(spot);
    world.later({ minutes: 20 });
    await world.confirm(token);
    await world.work();
    const { evidence } = await world.counselor.proofs.get({ id: proofId });
    expect(evidence?.channel).toBe('ON_THE_SPOT');
    expect(evidence?.words).toContain('De link was kort daarvoor gevraagd met de QR-code van de activiteit.');
    expect(await breaches(world.deps)).toEqual([]);
  });

  it('long before signing, it is a link like any other', async () => {
    const { spot, token, proofId } = await scanned();
    await ask(spot);
    world.later({ minutes: 61 });
    await world.confirm(token);
    expect(await channelOf(proofId)).toBe('LINK');
  });

  it('again and again sends few mails, with the same answer', async () => {
    const { spot, deliveryId } = await scanned();
    for (let count = 0; count < 3; count++) expect(await ask(spot)).toEqual({ asked: true });
    expect(await requestsTo(deliveryId)).toHaveLength(2);
    for (let count = 0; count < 8; count++) {
      world.later({ minutes: 11 });
      expect(await ask(spot)).toEqual({ asked: true });
    }
    expect(await requestsTo(deliveryId)).toHaveLength(5);
  });

  it('gets a new link when the old one expired', async () => {
    const { spot, token, proofId } = await scanned();
    world.later({ days: 61 });
    await ask(spot);
    expect((await world.visitor.confirmations.open({ token })).state).toBe('SUPERSEDED');
    await world.confirm((await world.linkOf(proofId)).token);
    expect(await channelOf(proofId)).toBe('ON_THE_SPOT');
  });

  it('does nothing without an address, or after an answer', async () => {
    const asked = await scanned();
    await world.counselor.activities.correctContactPerson({ activityId: asked.activityId, email: null });
    expect((await world.visitor.confirmations.onTheSpot({ token: asked.spot })).byMail).toBe(false);
    const other = await scanned();
    await world.decide(other.proofId, 'CANCEL');
    const before = await dump(world.db);
    for (const { spot } of [asked, other]) expect(await ask(spot)).toEqual({ asked: true });
    expect(await dump(world.db)).toEqual(before);
  });
});

describe('typing the own code', () => {
  it('leads to the own link, and makes the signature one on the spot', async () => {
    const { spot, code, token, proofId } = await scanned();
    expect(await enter(spot, `${code.slice(0, 5)}-${code.slice(5).toLowerCase()}`)).toEqual({ token });
    await world.confirm(token);
    expect(await channelOf(proofId)).toBe('ON_THE_SPOT');
  });

  it('is the way of a letter, which a scan never kills', async () => {
    const { spot, proofId, activityId } = await scanned();
    const { proof } = await world.counselor.proofs.get({ id: proofId });
    await world.counselor.proofs.printLetter({ id: proofId, revision: proof.revision });
    const letter = await world.linkOf(proofId);
    expect(activityId).toBe(proof.activityId);
    expect((await world.visitor.confirmations.onTheSpot({ token: spot })).byMail).toBe(false);
    await ask(spot);
    expect(await enter(spot, letter.code)).toEqual({ token: letter.token });
  });

  it('of another request is not there', async () => {
    const { spot } = await scanned();
    const { code } = await scanned();
    await expect(enter(spot, code)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(enter(spot, 'VOORBEELD0')).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});
