import { describe, expect, it } from 'vitest';
import { postfixReport } from '../testing/delivery-reports.ts';
import { mailLifeOf } from '../testing/mail-life.ts';
import { openMailWorld } from '../testing/mail-world.ts';
import { dump } from '../testing/snapshot.ts';
import { returnPath } from './return-path.ts';
import { sealId } from './sealed-id.ts';

const { server, world, life } = await openMailWorld();

const oneClick = { method: 'POST', body: new URLSearchParams({ 'List-Unsubscribe': 'One-Click' }) };
const stop = (purpose: 'STOP_REMINDERS' | 'STOP_DIGEST' | 'BOUNCE', id: string) =>
  `/mail/unsubscribe?t=${sealId(world.deps.keys, purpose, id)}`;

describe('no more reminders', () => {
  it('is one post by the mail program, and then none goes out', async () => {
    const { deliveryId, proofId } = await world.askedProof();
    await world.work();
    const answer = await life.request(stop('STOP_REMINDERS', deliveryId), oneClick);
    expect([answer.status, await answer.text()]).toEqual([204, '']);
    world.later({ days: 8 });
    await life.round();
    expect(await life.mailsAbout(deliveryId)).toHaveLength(1);
    expect(await life.trailOf(deliveryId)).toEqual(['REMINDERS_STOPPED']);
    expect((await world.counselor.proofs.get({ id: proofId })).delivery?.remindersStoppedAt).not.toBeNull();
  });

  it('holds for a reminder that already waits for the mail server', async () => {
    const { deliveryId } = await world.askedProof();
    await world.work();
    world.later({ days: 7 });
    server.mood = 'BUSY';
    await life.round();
    await life.request(stop('STOP_REMINDERS', deliveryId), oneClick);
    server.mood = 'ACCEPT';
    world.later({ minutes: 10 });
    await life.round();
    expect((await life.mailsAbout(deliveryId)).map(({ kind, state }) => `${kind} ${state}`)).toEqual([
      'PROOF_REQUEST ACCEPTED',
      'PROOF_REMINDER CANCELLED',
    ]);
  });

  it('works from a mail program that is a page of another site', async () => {
    const { deliveryId } = await world.askedProof();
    const headers = { origin: 'https://mail.example.com' };
    expect((await life.request(stop('STOP_REMINDERS', deliveryId), { ...oneClick, headers })).status).toBe(204);
    expect((await life.delivery(deliveryId))?.remindersStoppedAt).toEqual(world.now());
  });

  it('twice is once', async () => {
    const { deliveryId } = await world.askedProof();
    await Promise.all([1, 2, 3].map(() => life.request(stop('STOP_REMINDERS', deliveryId), oneClick)));
    expect(await life.trailOf(deliveryId)).toEqual(['REMINDERS_STOPPED']);
  });
});

describe('no more overviews', () => {
  it('is one post too, and the counselor can want them again', async () => {
    const { userId } = world.staffOf('COUNSELOR');
    expect((await world.counselor.accounts.me()).digest).toBe(true);
    expect((await life.request(stop('STOP_DIGEST', userId), oneClick)).status).toBe(204);
    expect((await world.counselor.accounts.me()).digest).toBe(false);
    expect(await world.counselor.accounts.setDigest({ wanted: true })).toEqual({ digest: true });
    expect((await world.counselor.accounts.me()).digest).toBe(true);
    expect((await world.callerOf(world.colleague).accounts.me()).digest).toBe(true);
    expect(await life.trailOf(userId)).toEqual(['DIGEST_STOPPED', 'DIGEST_WANTED']);
  });
});

describe('what changes nothing', () => {
  it('opening the address in a browser: it leads to the page that asks first', async () => {
    const answer = await life.request('/mail/unsubscribe?t=a%2Fb', { redirect: 'manual' });
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/afmelden/a%2Fb']);
  });

  it('opening the address, in any way a robot does', async () => {
    const { deliveryId } = await world.askedProof();
    const before = await dump(world.db);
    for (const method of ['GET', 'HEAD', 'OPTIONS', 'PUT', 'DELETE']) {
      const answer = await life.request(stop('STOP_REMINDERS', deliveryId), { method });
      expect([method, answer.ok, await answer.text()]).toEqual([
        method,
        false,
        expect.stringMatching(/^(404 Not Found)?$/),
      ]);
    }
    for (const body of [undefined, new URLSearchParams({ a: 'b' }), '{"List-Unsubscribe":"One-Click"}']) {
      const answer = await life.request(stop('STOP_REMINDERS', deliveryId), {
        method: 'POST',
        ...(body ? { body } : {}),
      });
      expect(answer.status).toBe(400);
    }
    expect(await dump(world.db)).toEqual(before);
  });

  it('a token that was made for something else, or for nothing; the answer is the same', async () => {
    const { deliveryId } = await world.askedProof();
    const before = await dump(world.db);
    const paths = [
      stop('BOUNCE', deliveryId),
      stop('STOP_DIGEST', deliveryId),
      stop('STOP_REMINDERS', world.unknownId),
    ];
    for (const path of [...paths, '/mail/unsubscribe?t=x', '/mail/unsubscribe']) {
      expect((await life.request(path, oneClick)).status).toBe(204);
    }
    expect(await dump(world.db)).toEqual(before);
  });
});

describe('the pipe of the mail server', () => {
  const post = (authorization: string, body: Buffer) =>
    life.request('/mail/bounces', { method: 'POST', headers: { authorization }, body: new Uint8Array(body) });

  it('hands over a report with the shared secret, and nobody does without', async () => {
    const { deliveryId } = await world.askedProof();
    await world.work();
    const [mail] = await life.mailsAbout(deliveryId);
    const report = postfixReport({ returnPath: returnPath(world.deps.keys, mail?.id ?? '', 'bounces.example.org') });
    for (const wrong of ['', 'Bearer', 'Bearer x', `Basic ${world.deps.bounces.secret}`]) {
      expect((await post(wrong, report)).status).toBe(401);
    }
    expect((await life.mailsAbout(deliveryId))[0]?.state).toBe('ACCEPTED');
    const answer = await post(`Bearer ${world.deps.bounces.secret}`, report);
    expect([answer.status, await answer.json()]).toEqual([200, { outcome: 'BOUNCED' }]);
    expect((await life.mailsAbout(deliveryId))[0]?.state).toBe('BOUNCED');
    expect(world.logLines.join()).not.toContain('rita@example.be');
  });

  it('is closed where no secret is set, and to what is too large', async () => {
    const closed = mailLifeOf({ ...world, deps: { ...world.deps, bounces: { domain: null, secret: null } } });
    const init = { method: 'POST', headers: { authorization: 'Bearer null' }, body: 'x' };
    expect((await closed.request('/mail/bounces', init)).status).toBe(404);
    expect((await post(`Bearer ${world.deps.bounces.secret}`, Buffer.alloc(300_000))).status).toBe(413);
  });
});
