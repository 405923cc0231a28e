import { addDays, isWorkingDay, weekday } from '@veertig/rules';
import { sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { wallTime } from '../brussels-time.ts';
import { inAgency } from '../db/scope.ts';
import { lockProof } from '../proofs/store.ts';
import { openMailWorld } from '../testing/mail-world.ts';
import { sweep } from './sweep.ts';

const { server, world, life } = await openMailWorld();

const kindsAbout = async (deliveryId: string) =>
  (await life.mailsAbout(deliveryId)).map(({ kind, sequence, state }) => `${kind} ${sequence} ${state}`);
const stepsOf = async (participantId: string) =>
  (await world.counselor.people.get({ id: participantId })).next.map(({ kind }) => kind);

/** A request whose mail a server took over on a Monday morning, with a reminder due the next Monday. */
const sentRequest = async () => {
  while (!isUsualMonday(world.today())) world.later({ days: 1 });
  const asked = await world.askedProof();
  await world.work();
  return asked;
};

const isUsualMonday = (day: string) => weekday(day) === 1 && isWorkingDay(addDays(day, 7));

/** Lets days pass, with one round on each at the same hour. */
const liveFor = async (days: number) => {
  for (let day = 0; day < days; day++) {
    world.later({ days: 1 });
    await life.round();
  }
};

describe('a request that nobody answers', () => {
  it('lives: day 7, day 14, a task, 60 days of silence, the counselor told, a new link, a proof', {
    timeout: 90_000,
  }, async () => {
    const { deliveryId, proofId, participantId, token } = await sentRequest();
    await liveFor(15);
    const mailed = await life.mailsAbout(deliveryId);
    expect(mailed.map(({ kind, sequence, endedAt }) => [kind, sequence, wallTime(endedAt ?? world.now())])).toEqual([
      ['PROOF_REQUEST', 1, { day: '2026-11-02', time: '10:00' }],
      ['PROOF_REMINDER', 1, { day: '2026-11-09', time: '10:00' }],
      ['PROOF_REMINDER', 2, { day: '2026-11-16', time: '10:00' }],
    ]);
    expect((await life.delivery(deliveryId))?.expiresAt.toISOString()).toBe('2027-01-15T09:00:00.000Z');
    expect(await stepsOf(participantId)).toContain('NO_ANSWER');

    await liveFor(59);
    expect(await kindsAbout(deliveryId)).toHaveLength(3);
    expect((await world.visitor.confirmations.open({ token })).state).toBe('OPEN');
    await liveFor(4);
    expect((await kindsAbout(deliveryId)).at(-1)).toBe('PROOF_EXPIRED 1 ACCEPTED');
    expect(await kindsAbout(deliveryId)).toHaveLength(4);
    expect((await world.visitor.confirmations.open({ token })).state).toBe('EXPIRED');

    await world.visitor.confirmations.renew({ token });
    await world.work();
    const renewed = await world.linkOf(proofId);
    expect(await kindsAbout(renewed.deliveryId)).toEqual(['PROOF_REQUEST 1 ACCEPTED']);
    await world.confirm(renewed.token);
    await liveFor(20);
    expect(await kindsAbout(renewed.deliveryId)).toEqual(['PROOF_REQUEST 1 ACCEPTED']);
    const aboutLinks = server.received.filter(({ subject }) => !subject?.startsWith('Weekoverzicht'));
    expect(aboutLinks.map(({ to }) => to?.[0]?.address)).toEqual([
      ...Array(3).fill('rita@example.be'),
      world.staffOf('COUNSELOR').email,
      ...Array(2).fill('rita@example.be'),
    ]);
    expect(await life.trailOf(proofId)).toEqual(['PROOF_REQUEST_SAVED', 'PROOF_SEND', 'PROOF_SIGN']);
    const ofLink = ['REMINDER_POSTED', 'REMINDER_POSTED', 'LINK_EXPIRED', 'LINK_RENEWED'];
    expect(await life.trailOf(deliveryId)).toEqual(ofLink);
  });
});

describe('any answer ends the reminders', () => {
  const later = 'Klopt niet.';
  it.each<[string, (asked: Awaited<ReturnType<typeof sentRequest>>) => Promise<unknown>]>([
    ['confirmed', ({ token }) => world.confirm(token)],
    ['refused', ({ token }) => world.visitor.confirmations.decline({ token, how: 'REFUSE', reason: later })],
    ['not correct', ({ token }) => world.visitor.confirmations.decline({ token, how: 'DISPUTE', reason: later })],
    ['wrong', ({ token }) => world.visitor.confirmations.decline({ token, how: 'RETURN_AS_WRONG_PERSON', reason: '' })],
    ['taken back', ({ proofId }) => world.decide(proofId, 'CANCEL')],
    ['handed over', ({ token }) => world.visitor.confirmations.delegate({ token, name: 'An', email: 'an@example.be' })],
  ])('%s', async (_title, answer) => {
    const asked = await sentRequest();
    const waiting = await sentRequest();
    await answer(asked);
    world.later({ days: 7 });
    await life.round();
    world.later({ days: 8 });
    await life.round();
    expect((await kindsAbout(asked.deliveryId)).filter((kind) => kind.startsWith('PROOF_REMINDER'))).toEqual([]);
    expect((await kindsAbout(waiting.deliveryId)).join()).toContain('PROOF_REMINDER 1');
    await world.decide(waiting.proofId, 'CANCEL');
  });

  it('also when it falls between posting and sending', async () => {
    const { token, deliveryId } = await sentRequest();
    world.later({ days: 7 });
    await sweep(world.deps);
    expect((await kindsAbout(deliveryId)).at(-1)).toBe('PROOF_REMINDER 1 WAITING');
    await world.confirm(token);
    await world.work();
    expect((await kindsAbout(deliveryId)).at(-1)).toBe('PROOF_REMINDER 1 CANCELLED');
  });

  it('and a colleague gets reminders of an own count, from the day of the own mail', async () => {
    const { token, proofId } = await sentRequest();
    world.later({ days: 3 });
    await world.visitor.confirmations.delegate({ token, name: 'An Claes', email: 'an@example.be' });
    await world.work();
    const { deliveryId } = await world.linkOf(proofId);
    world.later({ days: 6 });
    await life.round();
    const toCounselor = 'PROOF_HANDED_OVER 1 ACCEPTED';
    expect(await kindsAbout(deliveryId)).toEqual(['PROOF_REQUEST 1 ACCEPTED', toCounselor]);
    world.later({ days: 1 });
    await life.round();
    expect((await kindsAbout(deliveryId)).at(-1)).toBe('PROOF_REMINDER 1 ACCEPTED');
    await world.decide(proofId, 'CANCEL');
  });
});

describe('a reminder goes out once', () => {
  it('when several nodes sweep at the same moment, again and again', async () => {
    const asked = [await sentRequest(), await sentRequest(), await sentRequest()];
    world.later({ days: 7 });
    await Promise.all(Array.from({ length: 6 }, () => sweep(world.deps)));
    await Promise.all(Array.from({ length: 3 }, () => world.work()));
    await life.round();
    for (const { deliveryId, proofId } of asked) {
      expect(await kindsAbout(deliveryId)).toEqual(['PROOF_REQUEST 1 ACCEPTED', 'PROOF_REMINDER 1 ACCEPTED']);
      expect(await life.trailOf(deliveryId)).toEqual(['REMINDER_POSTED']);
      await world.decide(proofId, 'CANCEL');
    }
  });

  it('when a node is killed in the middle of posting it', async () => {
    const { deliveryId, proofId, agencyId } = { ...(await sentRequest()), ...world.staffOf('COUNSELOR') };
    world.later({ days: 7 });
    await inAgency(world.db, agencyId, async (scope) => {
      await lockProof(scope, proofId);
      const killed = sweep(world.deps);
      await killWhoWaits();
      await killed;
    });
    expect(await kindsAbout(deliveryId)).toEqual(['PROOF_REQUEST 1 ACCEPTED']);
    expect(world.logLines.join()).toContain('sweep_failed');
    await life.round();
    expect((await kindsAbout(deliveryId)).at(-1)).toBe('PROOF_REMINDER 1 ACCEPTED');
    await world.decide(proofId, 'CANCEL');
  });

  it('when the line is cut after its last dot: again with the same Message-ID', async () => {
    const { deliveryId, proofId } = await sentRequest();
    world.later({ days: 7 });
    server.mood = 'CUT_AFTER_DOT';
    await life.round();
    server.mood = 'ACCEPT';
    world.later({ minutes: 5 });
    await life.round();
    expect((await kindsAbout(deliveryId)).at(-1)).toBe('PROOF_REMINDER 1 ACCEPTED');
    const [first, second] = server.to('rita@example.be').slice(-2);
    expect([second?.messageId, second?.text]).toEqual([first?.messageId, first?.text]);
    await world.decide(proofId, 'CANCEL');
  });
});

/** Ends the connection that waits for a lock, as when its process dies. */
async function killWhoWaits(): Promise<void> {
  const kill = sql`select pg_terminate_backend(pid) from pg_stat_activity
    where datname = current_database() and wait_event_type = 'Lock'`;
  for (let attempt = 0; attempt < 200; attempt++) {
    const { rows } = (await world.db.execute(kill)) as { rows: unknown[] };
    if (rows.length > 0) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error('nobody waited');
}
