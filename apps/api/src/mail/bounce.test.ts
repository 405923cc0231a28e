import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { jobs, mails } from '../db/schema.ts';
import { deriveKeys } from '../keys.ts';
import { automaticAnswer, exchangeReport, gmailReport, postfixReport } from '../testing/delivery-reports.ts';
import { openMailWorld } from '../testing/mail-world.ts';
import { takeInBounce } from './bounce.ts';
import { returnPath } from './return-path.ts';

const { server, world, life } = await openMailWorld();

/** A request that a mail server took over, and the return path it went out with. */
async function sent() {
  const asked = await world.askedProof();
  await world.work();
  const [mail] = await life.mailsAbout(asked.deliveryId);
  return { ...asked, mailId: mail?.id ?? '', returnPath: server.returnPaths.at(-1) ?? '' };
}
const stateOf = async (mailId: string) => {
  const [mail] = await world.db.select().from(mails).where(eq(mails.id, mailId));
  return `${mail?.state} ${mail?.problem}`;
};
const stepsOf = async (participantId: string) =>
  (await world.counselor.people.get({ id: participantId })).next.map(({ kind }) => kind);

describe('a report that a mail did not arrive', () => {
  it.each([
    ['Postfix', postfixReport, 'BOUNCED DSN 5.1.1'],
    ['Exchange', exchangeReport, 'BOUNCED DSN 5.7.1'],
    ['Gmail', gmailReport, 'BOUNCED DSN 5.2.1'],
  ])('as %s writes it, finds its mail by the return path', async (_name, report, state) => {
    const { mailId, returnPath } = await sent();
    const other = await sent();
    expect(await stateOf(mailId)).toBe('ACCEPTED null');
    const raw = report({ returnPath: report === exchangeReport ? returnPath : returnPath.toUpperCase() });
    expect(await takeInBounce(world.deps, raw)).toBe('BOUNCED');
    expect(await stateOf(mailId)).toBe(state);
    expect(await stateOf(other.mailId)).toBe('ACCEPTED null');
    expect(await life.trailOf(mailId)).toEqual(['MAIL_ACCEPTED', 'MAIL_BOUNCED']);
  });

  it('is a task of the counselor, with the address and the code', async () => {
    const { participantId, proofId, returnPath } = await sent();
    expect(await stepsOf(participantId)).not.toContain('MAIL_FAILED');
    const before = (await world.counselor.people.today()).mail.failed;
    await takeInBounce(world.deps, postfixReport({ returnPath }));
    expect((await stepsOf(participantId))[0]).toBe('MAIL_FAILED');
    expect((await world.counselor.people.today()).mail.failed).toBe(before + 1);
    expect((await world.counselor.proofs.get({ id: proofId })).delivery).toMatchObject({
      sentTo: 'rita@example.be',
      mail: 'BOUNCED',
      mailProblem: 'DSN 5.1.1',
    });
  });

  it('counts once, however often it comes', async () => {
    const { mailId, returnPath } = await sent();
    const report = postfixReport({ returnPath });
    const outcomes = await Promise.all([1, 2, 3, 4].map(() => takeInBounce(world.deps, report)));
    expect(outcomes.toSorted()).toEqual(['BOUNCED', 'KNOWN_ALREADY', 'KNOWN_ALREADY', 'KNOWN_ALREADY']);
    expect(await life.trailOf(mailId)).toEqual(['MAIL_ACCEPTED', 'MAIL_BOUNCED']);
  });

  it('may be faster than our own mark of the 250', async () => {
    server.mood = 'CUT_AFTER_DOT';
    const { mailId, returnPath } = await sent();
    expect(await stateOf(mailId)).toBe('WAITING null');
    expect(await takeInBounce(world.deps, postfixReport({ returnPath }))).toBe('BOUNCED');
    server.mood = 'ACCEPT';
    const before = server.received.length;
    world.later({ minutes: 5 });
    await world.work();
    expect(await stateOf(mailId)).toBe('BOUNCED DSN 5.1.1');
    expect(server.received).toHaveLength(before);
    expect(await world.db.select().from(jobs).where(eq(jobs.subjectId, mailId))).toEqual([]);
    expect(await life.trailOf(mailId)).toEqual(['MAIL_BOUNCED']);
  });

  it('ends the reminders of that link', async () => {
    const { deliveryId, returnPath } = await sent();
    await takeInBounce(world.deps, postfixReport({ returnPath }));
    world.later({ days: 8 });
    await life.round();
    expect((await life.mailsAbout(deliveryId)).map(({ kind }) => kind)).toEqual(['PROOF_REQUEST']);
  });
});

describe('what changes nothing', () => {
  const made = (mailId: string) =>
    returnPath(
      { ...world.deps.keys, ...deriveKeys('the secret of somebody else, long enough too') },
      mailId,
      'example.org',
    );

  it.each([
    ['a delay', postfixReport, { action: 'delayed', status: '4.4.1' }, 'NOT_FAILED'],
    ['a delivery', exchangeReport, { action: 'delivered', status: '2.1.5' }, 'NOT_FAILED'],
    ['an automatic answer', automaticAnswer, {}, 'NO_REPORT'],
  ] as const)('%s', async (_name, report, change, outcome) => {
    const { mailId, returnPath } = await sent();
    expect(await takeInBounce(world.deps, report({ returnPath, ...change }))).toBe(outcome);
    expect(await stateOf(mailId)).toBe('ACCEPTED null');
  });

  it('a report with a return path that was made up', async () => {
    const { mailId } = await sent();
    for (const path of [made(mailId), `bounce+${mailId}@example.org`, 'bewijzen@example.org']) {
      expect(await takeInBounce(world.deps, postfixReport({ returnPath: path }))).toBe('NOT_OURS');
    }
    expect(await stateOf(mailId)).toBe('ACCEPTED null');
  });

  it.each(['', 'x', '\0'.repeat(5000), 'Content-Type: multipart/report; boundary=a\r\n\r\n--a\r\n'.repeat(400)])(
    'bytes that are no mail (%#)',
    async (text) => {
      expect(await takeInBounce(world.deps, Buffer.from(text))).toBe('NO_REPORT');
    },
  );
});
