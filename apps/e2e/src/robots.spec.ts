import type { Page } from '@playwright/test';
import type { Connection } from '../../api/src/db/client.ts';
import { ApiOverHttp, type LinkAnswer, tokenOf } from './api-over-http.ts';
import { answerEverything, confirmOverHttp } from './confirm-over-http.ts';
import { findBreaches } from './invariants.ts';
import { askOf, ownDatabase } from './own-database.ts';
import { digestRows } from './rows.ts';
import { type ServerProcess, startServer } from './server-process.ts';
import { expect, test } from './visitor.ts';

// Mail scanners fetch links, run scripts and press buttons. Nothing of that is an answer.

const scanners = [
  'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 SafeLinks',
  'Barracuda Sentinel (EE)',
  'Proofpoint URL Defense',
  'Slackbot-LinkExpanding 1.0 (+https://api.slack.com/robots)',
  'python-requests/2.32',
];
const steps = ['', 'uren', 'uren/aanpassen', 'naam', 'controle', 'klaar', 'later', 'niet-ondertekenen', 'doorgegeven'];

let server: ServerProcess;
let connection: Connection;
let api: ApiOverHttp;
let links: {
  fresh: string;
  answered: string;
  confirmed: string;
  race: string;
  tabs: string;
  progress: string;
  verify: string;
};

test.beforeAll(async () => {
  test.setTimeout(120_000);
  const database = await ownDatabase('PostgreSQL', 'robots');
  server = await startServer(database.settings);
  connection = await database.open();
  api = new ApiOverHttp(server.url);
  const { confirm, progress, verify } = await api.links();
  const [fresh = '', answered = '', confirmed = '', race = '', tabs = ''] = confirm;
  await answerEverything(api, tokenOf(answered));
  await confirmOverHttp(api, tokenOf(confirmed));
  const [code = ''] = verify;
  links = {
    fresh,
    answered,
    confirmed,
    race,
    tabs,
    progress: progress[0] ?? '',
    verify: `${server.url}/controleer/${code}`,
  };
  await expectNoJobs();
});

test.afterAll(async () => {
  await connection?.close();
  await server?.stop();
});

test('200 fetches by scanners of each kind of link change no row', async () => {
  const before = await digestRows(askOf(connection));
  const confirmPages = (link: string) => [
    ...steps.map((step) => `${link}/${step}`.replace(/\/$/, '')),
    `${link}/bewijs.pdf`,
  ];
  const kinds = [
    [links.fresh, links.answered, links.confirmed].flatMap(confirmPages),
    [links.progress],
    [links.verify, `${server.url}/controleer`, `${server.url}/code`],
  ];
  for (const pages of kinds) {
    for (let start = 0; start < 200; start += 20) {
      await Promise.all(Array.from({ length: 20 }, (_, index) => scan(pages, start + index)));
    }
  }
  expect(await digestRows(askOf(connection))).toEqual(before);
});

async function scan(pages: string[], turn: number): Promise<void> {
  const page = pages[turn % pages.length] ?? '';
  const method = Math.floor(turn / pages.length) % 2 === 0 ? 'GET' : 'HEAD';
  const response = await fetch(page, { method, headers: { 'user-agent': scanners[turn % scanners.length] ?? '' } });
  await response.arrayBuffer();
  expect(response.status, `${method} ${page}`).toBeLessThan(500);
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

test('a robot that presses every link and button, with JavaScript on, answers nothing', async ({ visit }) => {
  test.setTimeout(120_000);
  const before = await digestRows(askOf(connection));
  const page = await (await visit()).newPage();
  const clicks = (await pressEverything(page, links.fresh, 25)) + (await pressEverything(page, links.answered, 35));
  expect(clicks).toBeGreaterThan(40);
  const { drafts: _, ...after } = await digestRows(askOf(connection));
  expect(after).toEqual({ ...before, drafts: undefined });
  for (const link of [links.fresh, links.answered]) {
    expect(await api.call<LinkAnswer>('confirmations.open', { token: tokenOf(link) })).toMatchObject({ state: 'OPEN' });
  }
});

/** Breadth first over the pages of one link: goes back to a page for each thing on it, and presses buttons twice. */
async function pressEverything(page: Page, link: string, most: number): Promise<number> {
  const queue = [link];
  const seen = new Set(queue);
  let clicks = 0;
  for (let at = queue.shift(); at && clicks < most; at = queue.shift()) {
    await page.goto(at);
    const pressable = 'main a:not([href^="tel:"], [href^="#"]), main button';
    const count = await page.locator(pressable).count();
    for (let index = 0; index < count && clicks < most; index++) {
      for (let press = 0; press < 2; press++) {
        const target = page.locator(pressable).nth(index);
        if ((await target.count()) === 0) break;
        await Promise.all([page.waitForEvent('load'), target.dispatchEvent('click')]);
        clicks++;
        const landed = page.url().split('#')[0] ?? '';
        if (landed.startsWith(link) && !seen.has(landed)) queue.push(landed);
        seen.add(landed);
        if (landed !== at) break;
      }
      if (page.url() !== at) await page.goto(at);
    }
  }
  return clicks;
}

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
