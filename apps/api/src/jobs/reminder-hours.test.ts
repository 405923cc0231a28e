import { sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { jobs } from '../db/schema.ts';
import { testPglite } from '../db/testing.ts';
import { takeInBounce } from '../mail/bounce.ts';
import { postfixReport } from '../testing/delivery-reports.ts';
import { mailLifeOf } from '../testing/mail-life.ts';
import { openMailWorld } from '../testing/mail-world.ts';
import { openWorld } from '../testing/world.ts';
import { sweep } from './sweep.ts';

const { server, world, life } = await openMailWorld();

const kindsAbout = async (deliveryId: string) =>
  (await life.mailsAbout(deliveryId)).map(({ kind, sequence, state }) => `${kind} ${sequence} ${state}`);

/** A request whose mail a server took over at an instant that lies ahead. */
const sentAt = async (instant: string) => {
  life.until(instant);
  const asked = await world.askedProof();
  await world.work();
  return asked;
};

describe('the hours in Brussels', () => {
  it('a mail server that was away until the evening: the next working morning', async () => {
    const { deliveryId, proofId } = await sentAt('2027-02-05T09:00:00Z');
    life.until('2027-02-12T15:58:00Z');
    server.mood = 'BUSY';
    await life.round();
    server.mood = 'ACCEPT';
    life.until('2027-02-12T16:00:30Z');
    await world.work();
    const [mail] = (await life.mailsAbout(deliveryId)).slice(-1);
    const [job] = await world.db
      .select()
      .from(jobs)
      .where(sql`subject_id = ${mail?.id ?? ''}`);
    expect([mail?.state, job?.runAt.toISOString()]).toEqual(['WAITING', '2027-02-15T08:00:00.000Z']);
    life.until('2027-02-15T08:00:00Z');
    await world.work();
    expect((await kindsAbout(deliveryId)).at(-1)).toBe('PROOF_REMINDER 1 ACCEPTED');
    await world.decide(proofId, 'CANCEL');
  });

  it.each([
    ['the spring night, Easter Monday', '2027-03-22T09:00:00Z', '2027-03-30T06:59:00Z', '2027-03-30T07:00:00Z'],
    ['the community day', '2027-07-02T09:00:00Z', '2027-07-09T06:59:00Z', '2027-07-09T07:00:00Z'],
    ['the autumn night, All Saints', '2027-10-25T09:00:00Z', '2027-11-02T07:59:00Z', '2027-11-02T08:00:00Z'],
    ['the days of Christmas', '2027-12-18T09:00:00Z', '2027-12-27T07:59:00Z', '2027-12-27T08:00:00Z'],
    ['the community day on a Tuesday', '2028-07-04T09:00:00Z', '2028-07-12T06:59:00Z', '2028-07-12T07:00:00Z'],
  ])('%s: not a minute before 9 h', async (_title, asked, before, at) => {
    const { deliveryId, proofId } = await sentAt(asked);
    life.until(before);
    await life.round();
    expect(await kindsAbout(deliveryId)).toHaveLength(1);
    life.until(at);
    await life.round();
    expect((await kindsAbout(deliveryId)).at(-1)).toBe('PROOF_REMINDER 1 ACCEPTED');
    await world.decide(proofId, 'CANCEL');
  });

  it('after two weeks in which no node ran: one reminder, the last one some days later', async () => {
    const { deliveryId, proofId } = await sentAt('2028-09-04T09:00:00Z');
    life.until('2028-09-20T09:00:00Z');
    await life.round();
    await life.round();
    expect(await kindsAbout(deliveryId)).toHaveLength(2);
    life.until('2028-09-22T09:00:00Z');
    await life.round();
    expect(await kindsAbout(deliveryId)).toHaveLength(2);
    life.until('2028-09-25T09:00:00Z');
    await life.round();
    expect((await kindsAbout(deliveryId)).at(-1)).toBe('PROOF_REMINDER 2 ACCEPTED');
    await world.decide(proofId, 'CANCEL');
  });

  it('a reminder that bounces is the last, and a task', async () => {
    // On Tuesdays, so that no overview of the week goes out after the reminder.
    const { deliveryId, participantId } = await sentAt('2028-10-03T09:00:00Z');
    life.until('2028-10-10T09:00:00Z');
    await life.round();
    await takeInBounce(world.deps, postfixReport({ returnPath: server.returnPaths.at(-1) ?? '' }));
    const { next } = await world.counselor.people.get({ id: participantId });
    expect(next[0]?.kind).toBe('MAIL_FAILED');
    life.until('2028-10-17T09:00:00Z');
    await life.round();
    expect(await kindsAbout(deliveryId)).toEqual(['PROOF_REQUEST 1 ACCEPTED', 'PROOF_REMINDER 1 BOUNCED']);
  });
});

describe('on the embedded database', () => {
  it('the same rows are due', { timeout: 90_000 }, async () => {
    const embedded = await openWorld({ connection: await testPglite(), smtpUrl: server.url });
    const ofEmbedded = mailLifeOf(embedded);
    const { deliveryId } = await embedded.askedProof();
    await embedded.work();
    for (const at of ['2026-11-09T09:00:00Z', '2026-11-16T07:30:00Z', '2026-11-16T09:00:00Z', '2027-01-16T09:00:00Z']) {
      ofEmbedded.until(at);
      await Promise.all([sweep(embedded.deps), sweep(embedded.deps)]);
      await ofEmbedded.round();
    }
    const kinds = (await ofEmbedded.mailsAbout(deliveryId)).map(({ kind, state }) => `${kind} ${state}`);
    expect(kinds).toEqual([
      'PROOF_REQUEST ACCEPTED',
      'PROOF_REMINDER ACCEPTED',
      'PROOF_REMINDER ACCEPTED',
      'PROOF_EXPIRED ACCEPTED',
    ]);
    expect(embedded.logLines.join()).not.toContain('sweep_failed');
    await embedded.close();
  });
});
