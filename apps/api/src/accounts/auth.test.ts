import { eq } from 'drizzle-orm';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { account, session, user } from '../db/schema.ts';
import { givePassword, openBrowser, password } from '../testing/browser.ts';
import { fingerprints } from '../testing/snapshot.ts';
import { openWorld, type World } from '../testing/world.ts';

let world: World;
const opened: { close(): Promise<void> }[] = [];
const browser = (change: Partial<World['deps']> = {}) => {
  const one = openBrowser({ ...world.deps, ...change });
  opened.push(one);
  return one;
};
const jan = 'jan@voorbeeldstad.example';
const sessions = () => world.db.select().from(session);

beforeAll(async () => {
  world = await openWorld();
  await givePassword(world.deps, world.staffOf('COUNSELOR'));
});
afterEach(async () => {
  await Promise.all(opened.splice(0).map((one) => one.close()));
  await world.db.delete(session);
});
afterAll(() => world.close());

describe('signing in', () => {
  it('with the right password opens a session for the own agency and role', async () => {
    const mine = browser();
    expect(await mine.whoAmI()).toBe(401);
    expect((await mine.signIn(jan)).status).toBe(200);
    expect(await mine.whoAmI()).toBe('Jan Peeters');
    const me = { role: 'COUNSELOR', agency: { name: 'Inburgering Voorbeeldstad' } };
    expect(await (await mine.ask('/trpc/accounts.me')).json()).toMatchObject({ result: { data: me } });
  });

  it('in capitals works, because people type their address so', async () => {
    expect((await browser().signIn('JAN@Voorbeeldstad.example')).status).toBe(200);
  });

  it('never tells whether an address exists', async () => {
    const answers = [
      await browser().signIn(jan, { password: 'not my password' }),
      await browser().signIn('nobody@voorbeeldstad.example'),
      await browser().signIn(world.staffOf('AUDITOR').email),
    ];
    const told = await Promise.all(answers.map(async (one) => `${one.status} ${await one.text()}`));
    expect(new Set(told).size).toBe(1);
    expect(told[0]).toMatch(/^401 /);
    expect(await sessions()).toEqual([]);
  });

  it('too often from one address is slowed down, and another address is not', async () => {
    const robot = browser();
    const statuses: number[] = [];
    for (let attempt = 0; attempt < 30; attempt++) {
      statuses.push((await robot.signIn('nobody@voorbeeldstad.example')).status);
    }
    expect(new Set(statuses)).toEqual(new Set([401]));
    const slowed = await robot.signIn(jan);
    expect(slowed.status).toBe(429);
    expect(Number(slowed.headers.get('retry-after'))).toBeGreaterThan(0);
    expect((await browser().signIn(jan)).status).toBe(200);
  });

  it('asked by a page of another site is refused', async () => {
    const headers = { 'content-type': 'application/json', origin: 'https://evil.example.org' };
    const body = JSON.stringify({ email: jan, password });
    expect((await browser().ask('/auth/sign-in/email', { method: 'POST', headers, body })).status).toBe(403);
  });
});

describe('the cookie', () => {
  it('cannot be read by scripts or sent by other sites', async () => {
    const [cookie] = (await browser().signIn(jan)).headers.getSetCookie();
    expect(cookie).toMatch(/^veertig\.session_token=/);
    expect(cookie).toMatch(/; Path=\//i);
    expect(cookie).toMatch(/; HttpOnly/i);
    expect(cookie).toMatch(/; SameSite=Lax/i);
    expect(cookie).not.toMatch(/; Domain=/i);
  });

  it('travels over https alone where the site does', async () => {
    const [cookie] = (await browser({ publicUrl: 'https://veertig.example.org' }).signIn(jan)).headers.getSetCookie();
    expect(cookie).toMatch(/^__Secure-veertig\.session_token=.*; Secure/i);
  });

  it('that somebody made or changed opens nothing', async () => {
    const mine = browser();
    await mine.signIn(jan);
    const [[name, value] = ['', '']] = [...mine.cookies];
    for (const forged of [
      value.replace(/^./, (first) => (first === 'a' ? 'b' : 'a')),
      value.split('.')[0] ?? '',
      'x',
    ]) {
      mine.cookies.set(name, forged);
      expect(await mine.whoAmI()).toBe(401);
    }
    mine.cookies.set(name, value);
    expect(await mine.whoAmI()).toBe('Jan Peeters');
  });
});

describe('a session', () => {
  const change = (values: Partial<typeof session.$inferInsert>) => world.db.update(session).set(values);
  const minutes = (from: Date, to = new Date()) => Math.round((from.getTime() - to.getTime()) / 60_000);

  it('ends after 30 idle minutes', async () => {
    const mine = browser();
    await mine.signIn(jan);
    const [row] = await sessions();
    expect(minutes(row?.expiresAt ?? new Date(0))).toBe(30);
    await change({ expiresAt: new Date(Date.now() - 1000) });
    expect(await mine.whoAmI()).toBe(401);
  });

  it('goes on while somebody works', async () => {
    const mine = browser();
    await mine.signIn(jan);
    await change({ expiresAt: new Date(Date.now() + 60_000) });
    expect(await mine.whoAmI()).toBe('Jan Peeters');
    const [row] = await sessions();
    expect(minutes(row?.expiresAt ?? new Date(0))).toBe(30);
  });

  it('cannot be made longer by whoever signs in', async () => {
    const mine = browser();
    await mine.signIn(jan, { rememberMe: false });
    const [row] = await sessions();
    expect(minutes(row?.expiresAt ?? new Date(0))).toBeLessThanOrEqual(30);
  });

  it('ends 12 hours after signing in, whatever happens', async () => {
    const mine = browser();
    await mine.signIn(jan);
    const twelveHoursAgo = world.now().getTime() - 12 * 3_600_000;
    await change({ createdAt: new Date(twelveHoursAgo) });
    expect(await mine.whoAmI()).toBe('Jan Peeters');
    await change({ createdAt: new Date(twelveHoursAgo - 1000) });
    expect(await mine.whoAmI()).toBe(401);
  });

  it('is over after signing out, for whoever kept the cookie too', async () => {
    const mine = browser();
    await mine.signIn(jan);
    const kept = new Map(mine.cookies);
    expect((await mine.post('/auth/sign-out', {})).status).toBe(200);
    for (const [name, value] of kept) mine.cookies.set(name, value);
    expect(await mine.whoAmI()).toBe(401);
    expect(await sessions()).toEqual([]);
  });
});

describe('an account', () => {
  it.each([
    ['/auth/sign-up/email', { name: 'Eva', email: 'eva@example.org', password, agencyId: '', role: 'ADMINISTRATOR' }],
    ['/auth/delete-user', { password }],
    ['/auth/change-email', { newEmail: 'eva@example.org' }],
    ['/auth/request-password-reset', { email: jan }],
    ['/auth/update-user', { role: 'ADMINISTRATOR' }],
    ['/auth/update-user', { agencyId: '00000000-0000-4000-8000-000000000000' }],
  ])('is never made, moved or raised over %s', async (path, body) => {
    const mine = browser();
    await mine.signIn(jan);
    const before = (await fingerprints(world.db)).user;
    const answer = await mine.post(path, body);
    expect((await fingerprints(world.db)).user).toBe(before);
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(answer.status).toBeLessThan(500);
  });

  it('keeps its password as a slow hash only', async () => {
    const [row] = await world.db.select().from(account);
    expect(row?.password).toMatch(/^[0-9a-f]{32}:[0-9a-f]{128}$/);
    const [known] = await world.db.select().from(user).where(eq(user.email, jan));
    expect(known).toMatchObject({ role: 'COUNSELOR' });
  });

  it("turns its own shortcuts off and on, and nobody else's", async () => {
    const colleague = world.callerOf(world.colleague);
    await world.counselor.accounts.setShortcuts({ on: false });
    await world.counselor.accounts.setShortcuts({ on: false });
    expect((await world.counselor.accounts.me()).shortcuts).toBe(false);
    expect((await colleague.accounts.me()).shortcuts).toBe(true);
    await world.counselor.accounts.setShortcuts({ on: true });
    expect((await world.counselor.accounts.me()).shortcuts).toBe(true);
  });
});
