import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { auditRows, jobs } from '../db/schema.ts';
import { breaches } from '../testing/invariants.ts';
import { type MailServer, startMailServer } from '../testing/mail-server.ts';
import { openWorld, type World } from '../testing/world.ts';

let world: World;
let mailServer: MailServer;
beforeAll(async () => {
  mailServer = await startMailServer();
  world = await openWorld({ smtpUrl: mailServer.url, sendDelay: 60 });
});
afterAll(async () => {
  await world.close();
  await mailServer.stop();
});

const get = (id: string) => world.counselor.proofs.get({ id });
const undo = async (id: string) => world.counselor.proofs.undo({ id, revision: (await get(id)).proof.revision });
const mailsOut = () => mailServer.received.length;

it('a mail leaves after a minute, not before', async () => {
  const out = mailsOut();
  const { proofId } = await world.askedProof();
  expect((await get(proofId)).sendsAt).toEqual(new Date(world.now().getTime() + 60_000));
  world.later({ seconds: 59 });
  await world.work();
  expect(mailsOut()).toBe(out);
  world.later({ seconds: 1 });
  expect((await get(proofId)).sendsAt).toBeNull();
  await world.work();
  expect(mailsOut()).toBe(out + 1);
  await expect(undo(proofId)).rejects.toMatchObject({ cause: { refusal: { code: 'TOO_LATE_TO_UNDO' } } });
});

it('undone in time it is a draft again; nothing is sent, then or later, and the link is dead', async () => {
  const out = mailsOut();
  const { proofId, token } = await world.askedProof();
  world.later({ seconds: 40 });
  expect(await undo(proofId)).toMatchObject({ state: 'DRAFT' });
  const { proof, sendsAt } = await get(proofId);
  expect(proof).toMatchObject({ state: 'DRAFT', sentAt: null });
  expect(sendsAt).toBeNull();
  expect((await world.visitor.confirmations.open({ token })).state).toBe('REVOKED');
  world.later({ days: 1 });
  await world.work();
  expect(mailsOut()).toBe(out);
  const trail = await world.db.select().from(auditRows).where(eq(auditRows.subjectId, proofId));
  expect(trail.at(-1)).toMatchObject({ action: 'PROOF_UNDO', facts: { from: 'SENT', to: 'DRAFT' } });
  await world.counselor.proofs.send({ id: proofId });
  world.later({ minutes: 1 });
  await world.work();
  expect(mailsOut()).toBe(out + 1);
});

it('a mail that a worker has in hands is not undone', async () => {
  const { proofId } = await world.askedProof();
  await world.db.update(jobs).set({ leasedUntil: new Date(world.now().getTime() + 15_000) });
  await expect(undo(proofId)).rejects.toMatchObject({ cause: { refusal: { code: 'TOO_LATE_TO_UNDO' } } });
  await world.db.update(jobs).set({ leasedUntil: null });
  expect(await undo(proofId)).toMatchObject({ state: 'DRAFT' });
});

it('two undo at once: one does, and asking again is no undo', async () => {
  const { proofId } = await world.askedProof();
  const outcomes = await Promise.allSettled([undo(proofId), undo(proofId)]);
  expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  await world.counselor.proofs.send({ id: proofId });
  await world.decide(proofId, 'RESEND');
  expect((await get(proofId)).sendsAt).toBeNull();
  await expect(undo(proofId)).rejects.toMatchObject({ code: 'PRECONDITION_FAILED' });
});

it('a colleague cannot', async () => {
  const { proofId } = await world.askedProof();
  const call = world.callerOf(world.colleague).proofs.undo({ id: proofId, revision: 2 });
  await expect(call).rejects.toMatchObject({ cause: { refusal: { code: 'NOT_YOUR_CASE' } } });
});

it('leaves everything as it must be', async () => {
  world.later({ minutes: 2 });
  await world.work();
  expect(await breaches(world.deps)).toEqual([]);
}, 60_000);

it('says until when an acceptance can be taken back, and no longer', async () => {
  const { proofId, token } = await world.askedProof();
  await world.confirm(token);
  expect((await get(proofId)).undoableUntil).toBeNull();
  await world.decide(proofId, 'ACCEPT');
  const until = (await get(proofId)).undoableUntil;
  expect(until).toEqual(new Date(world.now().getTime() + 600_000));
  expect(await undo(proofId)).toMatchObject({ state: 'SIGNED' });
  expect((await get(proofId)).undoableUntil).toBeNull();
  await world.decide(proofId, 'ACCEPT');
  world.later({ minutes: 10 });
  expect((await get(proofId)).undoableUntil).toBeNull();
});
