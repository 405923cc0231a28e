import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { auditRows, jobs, mails } from '../db/schema.ts';
import { type MailServer, startMailServer } from '../testing/mail-server.ts';
import { openWorld, type World } from '../testing/world.ts';
import { smtpTransport } from './transport.ts';

let world: World;
let server: MailServer;
beforeAll(async () => {
  server = await startMailServer();
  world = await openWorld({ smtpUrl: server.url });
});
afterAll(async () => {
  await world.close();
  await server.stop();
});
beforeEach(() => {
  server.mood = 'ACCEPT';
  server.received.length = 0;
});

const mailOf = async (deliveryId: string) => {
  const [mail] = await world.db.select().from(mails).where(eq(mails.subjectId, deliveryId));
  const [job] = mail ? await world.db.select().from(jobs).where(eq(jobs.subjectId, mail.id)) : [];
  return { ...mail, job };
};
const actionsOn = async (mailId?: string) => {
  const rows = await world.db
    .select()
    .from(auditRows)
    .where(eq(auditRows.subjectId, mailId ?? ''));
  return rows.map(({ action }) => action);
};
const wait = (job: { runAt: Date } | undefined) =>
  world.later({ seconds: ((job?.runAt.getTime() ?? 0) - world.now().getTime()) / 1000 });

describe('a mail', () => {
  it('is sent once and its work is over', async () => {
    const { deliveryId } = await world.askedProof();
    await world.work();
    await world.work();
    expect(server.received).toHaveLength(1);
    const mail = await mailOf(deliveryId);
    expect(mail).toMatchObject({ state: 'ACCEPTED', endedAt: world.now(), problem: null, job: undefined });
    expect(await actionsOn(mail.id)).toEqual(['MAIL_ACCEPTED']);
  });

  it('waits while the server is down, is tried less and less often, and arrives once', async () => {
    await server.stop();
    const { deliveryId } = await world.askedProof();
    const waits: number[] = [];
    for (let attempt = 1; attempt <= 8; attempt++) {
      await world.work();
      const { state, job } = await mailOf(deliveryId);
      expect({ state, attempts: job?.attempts }).toEqual({ state: 'WAITING', attempts: attempt });
      waits.push(((job?.runAt.getTime() ?? 0) - world.now().getTime()) / 1000);
      world.later({ seconds: 1 });
      await world.work();
      expect((await mailOf(deliveryId)).job?.attempts).toBe(attempt);
      wait(job);
    }
    expect(waits).toEqual([5, 20, 80, 320, 1280, 3600, 3600, 3600]);
    expect((await world.counselor.people.today()).mail).toMatchObject({ waiting: 1, failed: 0, configured: true });
    await server.start();
    await world.work();
    await world.work();
    expect(server.received).toHaveLength(1);
    expect(await mailOf(deliveryId)).toMatchObject({ state: 'ACCEPTED', job: undefined });
  });

  it('is tried again after "later", as the same mail', async () => {
    server.mood = 'BUSY';
    const { deliveryId } = await world.askedProof();
    await world.work();
    const { id, state, job } = await mailOf(deliveryId);
    expect(state).toBe('WAITING');
    server.mood = 'ACCEPT';
    wait(job);
    await world.work();
    expect(server.received.map(({ messageId }) => messageId)).toEqual([`<${id}@localhost>`]);
  });

  it('fails for good after "never", and the counselor sees it', async () => {
    server.mood = 'REFUSE';
    const { deliveryId, proofId, participantId } = await world.askedProof();
    await world.work();
    const mail = await mailOf(deliveryId);
    expect(mail).toMatchObject({ state: 'FAILED', problem: 'SMTP 550', job: undefined });
    expect(await actionsOn(mail.id)).toEqual(['MAIL_FAILED']);
    const { delivery } = await world.counselor.proofs.get({ id: proofId });
    expect(delivery).toMatchObject({ mail: 'FAILED', mailProblem: 'SMTP 550' });
    const today = await world.counselor.people.today();
    expect(today.mail.failed).toBe(1);
    expect(today.groups.flatMap(({ rows }) => rows).find(({ id }) => id === participantId)?.next).toMatchObject({
      kind: 'MAIL_FAILED',
    });
    server.mood = 'ACCEPT';
    world.later({ days: 1 });
    await world.work();
    expect(server.received).toEqual([]);
  });

  it('that was cut off after its last dot goes again with the same Message-ID and link', async () => {
    server.mood = 'CUT_AFTER_DOT';
    const { deliveryId, token } = await world.askedProof();
    await world.work();
    const { state, job } = await mailOf(deliveryId);
    expect(state).toBe('WAITING');
    expect(server.received).toHaveLength(1);
    server.mood = 'ACCEPT';
    wait(job);
    await world.work();
    expect(server.received).toHaveLength(2);
    expect(new Set(server.received.map(({ messageId }) => messageId)).size).toBe(1);
    for (const { text } of server.received) expect(text).toContain(token);
    expect((await mailOf(deliveryId)).state).toBe('ACCEPTED');
  });

  it('waits when the server never says a word', async () => {
    server.mood = 'SILENT';
    const { deliveryId } = await world.askedProof();
    await world.work();
    expect((await mailOf(deliveryId)).state).toBe('WAITING');
    world.later({ hours: 1 });
    server.mood = 'ACCEPT';
    await world.work();
    expect(server.received).toHaveLength(1);
  });

  it('waits when our own password is wrong: that says nothing about the mail', async () => {
    const { deliveryId } = await world.askedProof();
    const locked = smtpTransport(server.url.replace('smtp://', 'smtp://veertig:wrong@'));
    await world.work({ mailTransport: locked });
    locked.close();
    const { state, job } = await mailOf(deliveryId);
    expect(state).toBe('WAITING');
    wait(job);
    await world.work();
    expect(server.received).toHaveLength(1);
  });

  it('is given up after 80 attempts', async () => {
    server.mood = 'BUSY';
    const { deliveryId } = await world.askedProof();
    const { id } = await mailOf(deliveryId);
    await world.db
      .update(jobs)
      .set({ attempts: 79 })
      .where(eq(jobs.subjectId, id ?? ''));
    await world.work();
    expect(await mailOf(deliveryId)).toMatchObject({ state: 'FAILED', problem: 'SMTP 450' });
  });

  it('is not sent after the request was taken back', async () => {
    const { deliveryId, proofId } = await world.askedProof();
    await world.decide(proofId, 'CANCEL');
    await world.work();
    expect(server.received).toEqual([]);
    expect(await mailOf(deliveryId)).toMatchObject({ state: 'CANCELLED', job: undefined });
  });

  it('waits where no server is configured, and the counselor sees why', async () => {
    const { deliveryId } = await world.askedProof();
    await world.work({ mailTransport: null });
    const { state, job } = await mailOf(deliveryId);
    expect(state).toBe('WAITING');
    wait(job);
    await world.work();
    expect(server.received).toHaveLength(1);
  });

  it('leaves no name and no address in the log', () => {
    expect(world.logLines.length).toBeGreaterThan(5);
    const lines = world.logLines.join('\n');
    for (const secret of ['Amina', 'Rita', '@example', 'bevestig']) expect(lines).not.toContain(secret);
  });
});
