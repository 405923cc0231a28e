import { asc } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { auditRows, deliveries, mails } from '../db/schema.ts';
import { readPdf } from '../pdf/testing.ts';
import { breaches } from '../testing/invariants.ts';
import { openWorld, type World } from '../testing/world.ts';

let world: World;
let proofId: string;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const contact = { name: 'Rita Van Damme', email: null, phone: '0470 00 00 10', role: null };
beforeEach(async () => {
  const activityId = await world.activity(await world.person(), { contactPerson: contact });
  proofId = await world.draftProof(activityId);
});

const print = async () => {
  const { proof } = await world.counselor.proofs.get({ id: proofId });
  return world.counselor.proofs.printLetter({ id: proofId, revision: proof.revision });
};
const textOf = (pdf: string) =>
  readPdf(Buffer.from(pdf, 'base64')).then((read) => read.text(0).replaceAll(/\s+/g, ' '));
const deliveriesOf = async () =>
  (await world.db.select().from(deliveries).orderBy(asc(deliveries.createdAt))).filter(
    (row) => row.proofId === proofId,
  );
const trail = async () => (await world.db.select().from(auditRows).orderBy(asc(auditRows.sequence))).map((row) => row);

describe('the letter to a contact person without mail', () => {
  it('asks for the hours, with a link and a code that work', async () => {
    const { pdf, state, reprinted } = await print();
    const { token, code } = await world.linkOf(proofId);
    const text = await textOf(pdf);
    expect({ state, reprinted }).toEqual({ state: 'SENT', reprinted: false });
    expect(text).toContain('Dag Rita Van Damme');
    expect(text).toContain(`${code.slice(0, 5)}-${code.slice(5)}`);
    expect(text).toContain('localhost:4040/code');
    expect(await world.visitor.confirmations.byCode({ code })).toEqual({ token });
    expect(await world.visitor.confirmations.open({ token })).toMatchObject({ state: 'OPEN', others: { count: 0 } });
    expect((await world.db.select().from(mails)).filter(({ kind }) => kind === 'PROOF_REQUEST')).toEqual([]);
  });

  it('leaves a trace without names, with the way it went', async () => {
    await print();
    const row = (await trail()).findLast(({ subjectId }) => subjectId === proofId);
    expect(row).toMatchObject({ action: 'PROOF_SEND', facts: { from: 'DRAFT', to: 'SENT', route: 'LETTER' } });
  });

  it('is printed again with the same link, which is noted and changes nothing', async () => {
    const first = await print();
    const before = await world.counselor.proofs.get({ id: proofId });
    const again = await print();
    expect(again.reprinted).toBe(true);
    expect(await textOf(again.pdf)).toBe(await textOf(first.pdf));
    expect((await world.counselor.proofs.get({ id: proofId })).proof).toEqual(before.proof);
    expect(await deliveriesOf()).toHaveLength(1);
    expect((await trail()).at(-1)).toMatchObject({ action: 'LETTER_PRINTED_AGAIN', facts: { proof: proofId } });
  });

  it('gets a new link when the old one expired, and the old one says so', async () => {
    await print();
    const old = await world.linkOf(proofId);
    world.later({ days: 61 });
    expect((await print()).reprinted).toBe(false);
    expect((await world.visitor.confirmations.open({ token: old.token })).state).toBe('SUPERSEDED');
  });

  it('signed behind its link, the proof says that it was a letter', async () => {
    await print();
    const { token } = await world.linkOf(proofId);
    await world.confirm(token);
    await world.work();
    const { evidence, signals } = await world.counselor.proofs.get({ id: proofId });
    expect(evidence).toMatchObject({ channel: 'LETTER', recordedBy: null, scans: [] });
    expect(evidence?.words[0]).toContain('via een persoonlijke link in een brief');
    expect(signals.map(({ code }) => code)).toContain('SIGNED_FROM_LETTER');
    expect((await world.db.select().from(mails)).filter(({ kind }) => kind === 'PROOF_RECEIPT')).toEqual([]);
    expect(await breaches(world.deps)).toEqual([]);
  });

  it('never shows what another letter asks', async () => {
    await print();
    const other = await world.draftProof(await world.activity(await world.person(), { contactPerson: contact }));
    await world.counselor.proofs.printLetter({ id: other, revision: 1 });
    const mine = await world.linkOf(proofId);
    const { open } = await world.visitor.confirmations.together({ token: mine.token });
    expect(open.map(({ id }) => id)).toEqual([mine.deliveryId]);
  });

  it('of something older than the page is refused', async () => {
    await print();
    const call = world.counselor.proofs.printLetter({ id: proofId, revision: 1 });
    await expect(call).rejects.toMatchObject({ cause: { refusal: { code: 'ALREADY_DECIDED' } } });
  });
});

it('a letter after a mail kills the link of the mail', async () => {
  const asked = await world.askedProof();
  proofId = asked.proofId;
  expect((await print()).reprinted).toBe(false);
  expect((await world.visitor.confirmations.open({ token: asked.token })).state).toBe('SUPERSEDED');
  expect((await deliveriesOf()).map(({ sentTo, state }) => [sentTo, state])).toEqual([
    ['rita@example.be', 'SUPERSEDED'],
    [null, 'LIVE'],
  ]);
});

it('asked again by mail, the new link works and the old one is dead', async () => {
  const asked = await world.askedProof();
  await world.decide(asked.proofId, 'RESEND');
  const { token } = await world.linkOf(asked.proofId);
  expect(token).not.toBe(asked.token);
  expect((await world.visitor.confirmations.open({ token: asked.token })).state).toBe('SUPERSEDED');
  expect((await world.visitor.confirmations.open({ token })).state).toBe('OPEN');
});

it('a letter to the participant is refused', async () => {
  const activityId = await world.activity(await world.person({ email: null }));
  const id = await world.draftProof(activityId);
  const { participantId } = (await world.counselor.activities.get({ id: activityId })).activity;
  await world.counselor.people.edit({ id: participantId, name: 'Amina Haddad', email: 'rita@example.be' });
  const call = world.counselor.proofs.printLetter({ id, revision: 1 });
  await expect(call).rejects.toMatchObject({ cause: { refusal: { code: 'IS_PARTICIPANT' } } });
});
