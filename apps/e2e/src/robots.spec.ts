import type { Connection } from '../../api/src/db/client.ts';
import { deriveKeys } from '../../api/src/keys.ts';
import { sealId } from '../../api/src/mail/sealed-id.ts';
import { ApiOverHttp, type LinkAnswer, tokenOf } from './api-over-http.ts';
import { answerEverything, confirmOverHttp } from './confirm-over-http.ts';
import { secret } from './example-data.ts';
import { findBreaches } from './invariants.ts';
import { expireOldest } from './link-ends.ts';
import { askOf, ownDatabase } from './own-database.ts';
import { pressEverything, scan } from './robot.ts';
import { digestRows } from './rows.ts';
import { type ServerProcess, startServer } from './server-process.ts';
import { expect, test } from './visitor.ts';

const steps = ['', 'uren', 'uren/aanpassen', 'naam', 'controle', 'klaar', 'later', 'niet-ondertekenen'];
const others = ['doorgeven', 'doorgegeven', 'nieuwe-link', 'klopt-niet', 'alle', 'alle/controle', 'alle/klaar'];
const ownPages = ['', 'kaart', 'voorstel'];

let server: ServerProcess;
let connection: Connection;
let api: ApiOverHttp;
let links: {
  fresh: string;
  expired: string;
  answered: string;
  confirmed: string;
  race: string;
  tabs: string;
  progress: string;
  verify: string;
  spot: string;
  /** Where a mail program posts "no more reminders", and the page for whoever opens that. */
  stop: string[];
};

test.beforeAll(async () => {
  test.setTimeout(120_000);
  const database = await ownDatabase('PostgreSQL', 'robots');
  connection = await database.open();
  const expired = await expireOldest(askOf(connection));
  server = await startServer(database.settings);
  api = new ApiOverHttp(server.url);
  const { confirm, progress, verify } = await api.links();
  const [fresh = '', answered = '', confirmed = '', race = '', tabs = ''] = confirm;
  await answerEverything(api, tokenOf(answered));
  await confirmOverHttp(api, tokenOf(confirmed));
  const [code = ''] = verify;
  const [{ id }] = (await askOf(connection)("select id from deliveries where state = 'LIVE'")) as [{ id: string }];
  const sealed = sealId(deriveKeys(secret), 'STOP_REMINDERS', id);
  links = {
    fresh,
    expired: `${server.url}/bevestig/${expired}`,
    answered,
    confirmed,
    race,
    tabs,
    progress: progress[0] ?? '',
    verify: `${server.url}/controleer/${code}`,
    spot: await spotOf(progress),
    stop: [`${server.url}/api/mail/unsubscribe?t=${sealed}`, `${server.url}/afmelden/${sealed}`],
  };
  const told = () => askOf(connection)("select id from mails where kind = 'PROOF_EXPIRED' and state = 'ACCEPTED'");
  await expect.poll(told, 'the counselor heard of the expired link').toHaveLength(1);
  await expectNoJobs();
});

/** The address in the QR code of a request that waits. */
async function spotOf(progress: string[]): Promise<string> {
  const answers = await Promise.all(progress.map((link) => openOwn(link)));
  return answers.flatMap(({ proofs }) => proofs.flatMap(({ onTheSpot }) => onTheSpot ?? []))[0] ?? '';
}

const openOwn = (link: string) =>
  api.call<{ proofs: { id: string; onTheSpot: string | null }[] }>('progress.open', { token: tokenOf(link) });

test.afterAll(async () => {
  await connection?.close();
  await server?.stop();
});

test('1,000 fetches by scanners of every page of each kind of link change no row', async () => {
  test.setTimeout(120_000);
  const before = await digestRows(askOf(connection));
  const { fresh, answered, confirmed, expired, progress, verify, spot, stop } = links;
  const pagesOf = (link: string, names: string[]) => names.map((name) => `${link}/${name}`.replace(/\/$/, ''));
  const files = [`${confirmed}/bewijs.pdf`, `${server.url}/controleer/bestand/${'0'.repeat(64)}`];
  const open = ['', 'controleer', 'controleer/bestand', 'code'].map((page) => `${server.url}/${page}`);
  const dispute = `${progress}/klopt-niet/${await proofOn(progress)}`;
  const pages = [fresh, answered, confirmed, expired].flatMap((link) => pagesOf(link, [...steps, ...others]));
  await scan([...pages, ...pagesOf(progress, ownPages), dispute, verify, spot, ...stop, ...open, ...files], 1000);
  expect(await digestRows(askOf(connection))).toEqual(before);
});

async function proofOn(progress: string): Promise<string> {
  const { proofs } = await openOwn(progress);
  return proofs[0]?.id ?? '';
}

test('pages behind a link set no cookie, stay out of caches, indexes and frames, and need no script', async () => {
  const pages = [links.fresh, ...steps.map((step) => `${links.answered}/${step}`), `${links.confirmed}/klaar`];
  for (const page of [
    ...pages,
    links.progress,
    links.verify,
    `${server.url}/bevestig/onbekend`,
    `${server.url}/voortgang/onbekend`,
  ]) {
    const response = await fetch(page);
    const { headers } = response;
    expect.soft(headers.getSetCookie(), page).toEqual([]);
    expect.soft(headers.get('cache-control'), page).toContain('no-store');
    expect.soft(headers.get('referrer-policy'), page).toBe('no-referrer');
    expect.soft(headers.get('x-robots-tag'), page).toContain('noindex');
    expect.soft(headers.get('x-content-type-options'), page).toBe('nosniff');
    expect.soft(headers.get('content-security-policy'), page).toMatch(/default-src 'none'.*frame-ancestors 'none'/);
    // Only the participant's page may have one: a file of our own that reads the page aloud.
    const body = await response.text();
    const rest =
      page === links.progress ? body.replace(/<script [^>]*src="[^"]*\/_sign\/[^"]*"[^>]*><\/script>/, '') : body;
    expect.soft(rest, page).not.toMatch(/<script/i);
  }
});

test('a robot that presses every link and button of every page, with JavaScript on, answers nothing', async ({
  visit,
}) => {
  test.setTimeout(240_000);
  const before = await digestRows(askOf(connection));
  const page = await (await visit()).newPage();
  const { fresh, answered, confirmed, expired, progress, verify, spot, stop } = links;
  const clicks = new Map<string, number>();
  for (const link of [fresh, answered]) clicks.set(link, await pressEverything(page, link, 40));
  for (const link of [confirmed, expired, progress]) clicks.set(link, await pressEverything(page, link, 10));
  for (const link of [verify, spot, stop[1] ?? '']) clicks.set(link, await pressEverything(page, link, 4));
  for (const path of ['code', 'controleer', 'controleer/bestand']) {
    clicks.set(path, await pressEverything(page, `${server.url}/${path}`, 3));
  }
  expect([...clicks].filter(([, count]) => count === 0)).toEqual([]);
  expect(clicks.get(fresh)).toBeGreaterThan(30);
  const { drafts: _, ...after } = await digestRows(askOf(connection));
  expect(after).toEqual({ ...before, drafts: undefined });
  for (const link of [fresh, answered]) {
    expect(await api.call<LinkAnswer>('confirmations.open', { token: tokenOf(link) })).toMatchObject({ state: 'OPEN' });
  }
});

test('50 identical final posts at once: one confirmation, and all see its number', async () => {
  const token = tokenOf(links.race);
  const { revision } = await answerEverything(api, token);
  const pages = await Promise.all(Array.from({ length: 50 }, () => postFinal(links.race, revision)));
  expect(pages.map(({ status }) => status)).toEqual(Array(50).fill(200));
  expect(new Set(pages.map(numberOn)).size).toBe(1);
  const stored = await askOf(connection)(`select number from confirmations where number = '${numberOn(pages[0])}'`);
  expect(stored).toHaveLength(1);
  await expectNoJobs();
  expect(await findBreaches(askOf(connection))).toEqual([]);
});

test('of two tabs with different hours the second sees what the first confirmed', async () => {
  const token = tokenOf(links.tabs);
  const first = await answerEverything(api, token);
  const rows = [{ day: '1/10/2026', hours: '1' }];
  const change = { token, revision: first.revision, answer: 'ADJUST', rows };
  const { revision } = await api.call<{ revision: number }>('confirmations.saveHours', change);
  const late = await postFinal(links.tabs, first.revision);
  expect(late).toMatchObject({ status: 409, body: expect.stringContaining('ander toestel') });
  const winner = await postFinal(links.tabs, revision);
  const loser = await postFinal(links.tabs, first.revision);
  expect(numberOn(winner)).toMatch(/^BD-/);
  expect(numberOn(loser)).toBe(numberOn(winner));
});

async function postFinal(link: string, revision: number): Promise<{ status: number; body: string }> {
  const response = await fetch(`${link}/controle`, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded', origin: server.url },
    body: new URLSearchParams({ revision: String(revision), declared: 'yes' }),
  });
  return { status: response.status, body: await response.text() };
}

const numberOn = (page: { body: string } | undefined) => /BD-\d{4}-\d{6}/.exec(page?.body ?? '')?.[0];

/** Waits for all work, also what is due only in a while: from then on nothing changes by itself. */
async function expectNoJobs(): Promise<void> {
  const ask = askOf(connection);
  const left = async () => {
    await ask('update jobs set run_at = now() where run_at > now() and leased_until is null');
    return ask('select kind, problem from jobs');
  };
  await expect.poll(left, { timeout: 60_000, intervals: [500] }).toEqual([]);
}
