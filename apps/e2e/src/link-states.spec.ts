import type { Page } from '@playwright/test';
import type { Connection } from '../../api/src/db/client.ts';
import { ApiOverHttp, tokenOf } from './api-over-http.ts';
import { freshRequest } from './ask-for-hours.ts';
import { answerEverything, confirmOverHttp } from './confirm-over-http.ts';
import { tabThrough } from './keyboard.ts';
import { endLink, eraseBehind } from './link-ends.ts';
import { askOf, ownDatabase } from './own-database.ts';
import { type ServerProcess, startServer } from './server-process.ts';
import { press, type State, sweep } from './sweep.ts';
import { expect, test } from './visitor.ts';

// Every page behind a link beside the main steps: axe, 320 px, large text, dark, and the keyboard alone.

const gone = 'De gegevens achter deze link zijn gewist';

let server: ServerProcess;
let connection: Connection;
let api: ApiOverHttp;
let open: string[];

test.beforeAll(async () => {
  test.setTimeout(120_000);
  const database = await ownDatabase('PostgreSQL', 'states');
  server = await startServer(database.settings);
  connection = await database.open();
  api = new ApiOverHttp(server.url);
  open = (await api.links()).confirm;
});

test.afterAll(async () => {
  await connection?.close();
  await server?.stop();
});

const nextOpen = () => open.pop() ?? '';
const others = async (link: string) =>
  (await api.call<{ others: { count: number } }>('confirmations.open', { token: tokenOf(link) })).others.count;

async function sweepByKeyboard(page: Page, states: State[]): Promise<void> {
  await sweep(page, states, tabThrough);
}

test('the ways out and links that ended', async ({ visit }) => {
  test.setTimeout(180_000);
  const [leaving, handedOver, confirmed, asked] = [nextOpen(), nextOpen(), nextOpen(), nextOpen()];
  const ended = { EXPIRED: nextOpen(), SUPERSEDED: nextOpen(), REVOKED: nextOpen() };
  for (const [state, link] of Object.entries(ended)) await endLink(askOf(connection), tokenOf(link), state);
  await api.call('confirmations.delegate', { token: tokenOf(handedOver), name: 'An Proef', email: 'an@proef.example' });
  for (const link of [confirmed, asked]) await confirmOverHttp(api, tokenOf(link));
  await api.call('confirmations.askReopen', { token: tokenOf(asked), reason: 'Het was een uur meer.' });
  await sweepByKeyboard(await (await visit()).newPage(), [
    { path: leaving },
    { path: `${leaving}/doorgeven` },
    { path: `${leaving}/doorgeven`, act: press('Geef de vraag door') },
    { path: `${leaving}/niet-ondertekenen?hoe=weigeren` },
    { path: `${leaving}/later` },
    { path: `${handedOver}/doorgegeven` },
    { path: handedOver },
    { path: ended.EXPIRED },
    { path: ended.EXPIRED, act: press('Stuur een nieuwe link') },
    { path: `${ended.EXPIRED}/nieuwe-link?gevraagd` },
    { path: ended.SUPERSEDED },
    { path: ended.REVOKED },
    { path: `${confirmed}/klopt-niet` },
    { path: `${confirmed}/klopt-niet`, act: press('Vraag een verbetering') },
    { path: `${asked}/klaar` },
    { path: `${server.url}/code`, act: press('Verder') },
    { path: `${server.url}/afmelden/x` },
    { path: `${server.url}/afmelden/x`, act: press('Stop met deze mails') },
    { path: `${server.url}/afmelden/x?gestopt` },
  ]);
});

test('a link that ended says why and whom to call, and nothing about the participant', async ({ visit }) => {
  const page = await (await visit({ javaScriptEnabled: false })).newPage();
  const ends = {
    EXPIRED: 'Deze link is verlopen',
    SUPERSEDED: 'Er is een nieuwere link',
    HANDED_OVER: 'Een collega kreeg deze vraag',
    REVOKED: 'Deze link werkt niet meer',
  };
  const link = nextOpen();
  const { request } = await api.call<{ request: { participantName: string } }>('confirmations.open', {
    token: tokenOf(link),
  });
  for (const [state, heading] of Object.entries(ends)) {
    await endLink(askOf(connection), tokenOf(link), state);
    const response = await page.goto(link);
    expect([state, response?.status()]).toEqual([state, 410]);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading);
    await expect(page.getByRole('main').locator('a[href^="tel:"]').first()).toBeVisible();
    expect(await page.content()).not.toContain(request.participantName);
  }
});

test('behind every link and code of somebody who was erased stands that the data are gone', async ({ visit }) => {
  const page = await (await visit({ javaScriptEnabled: false })).newPage();
  const signed = nextOpen();
  await confirmOverHttp(api, tokenOf(signed));
  const erased = await eraseBehind(connection, tokenOf(signed));
  const isGone = async (name: string) => {
    expect([name, await page.getByRole('heading', { level: 1 }).textContent()]).toEqual([name, gone]);
    await expect(page.getByRole('main').locator('a[href^="tel:"]')).toBeVisible();
  };
  const pages = [erased.confirm, `${erased.confirm}/uren`, `${erased.confirm}/alle`, erased.progress, erased.spot];
  for (const path of pages) {
    const response = await page.goto(server.url + path);
    expect([path, response?.status()]).toEqual([path, 410]);
    await isGone(path);
  }
  await page.goto(`${server.url}${erased.confirm}/bewijs.pdf`);
  await isGone('the file');
  await page.goto(`${server.url}/code`);
  await page.getByRole('textbox').fill(erased.code);
  await page.getByRole('button', { name: 'Verder' }).click();
  await isGone('the code');
  await page.goto(server.url + erased.verify);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Dit bewijs hebben we niet meer');
  await page.goto(`${server.url}/bevestig/${'x'.repeat(27)}`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Deze link werkt niet');
  const looks = [erased.confirm, erased.progress, String(erased.verify)];
  await sweepByKeyboard(
    await (await visit()).newPage(),
    looks.map((path) => ({ path: server.url + path })),
  );
});

test('all requests of one address together', async ({ visit }) => {
  test.setTimeout(90_000);
  const counselor = await api.signIn();
  const { link } = await freshRequest(counselor, 'Wie Samen Wacht');
  await freshRequest(counselor, 'Wie Ook Wacht');
  expect(await others(link)).toBeGreaterThan(0);
  await sweepByKeyboard(await (await visit()).newPage(), [
    { path: `${link}/alle` },
    { path: `${link}/alle`, act: press('Verder') },
    { path: `${link}/alle`, act: pickTheFirst },
    { path: `${link}/alle/controle`, act: press('Onderteken') },
    { path: `${link}/alle/controle`, act: signTogether },
  ]);
});

async function pickTheFirst(page: Page): Promise<void> {
  await page.getByRole('checkbox').first().check();
  await page.getByLabel('Uw naam').fill('Rita Proef');
  await page.getByLabel('Uw rol').fill('Begeleider');
  await page.getByLabel('Uw telefoonnummer').fill('0470 00 00 10');
  await page.getByRole('button', { name: 'Verder' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Controleer en onderteken');
}

async function signTogether(page: Page): Promise<void> {
  await page.getByRole('checkbox').check();
  await page.getByRole('button', { name: 'Onderteken' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Dank u wel');
}

test('the pages of a participant, from right to left too, and every language at 320 px', async ({ visit }) => {
  test.setTimeout(180_000);
  const { progress } = await api.links();
  const pages = await withActivities(progress);
  const own = pages[0] ?? '';
  const forms: State[] = ['nl', 'ar'].flatMap((language) => [
    { path: `${own}?taal=${language}` },
    { path: `${own}/kaart?taal=${language}` },
    { path: `${own}/voorstel?taal=${language}`, act: pressSend },
    { path: `${own}?taal=${language}`, act: tellWrong },
  ]);
  const { link, spot } = await shownOnTheSpot(progress);
  await sweepByKeyboard(await (await visit()).newPage(), [
    ...forms,
    { path: `${link}?taal=ar`, act: (page) => page.locator('a[href*="/ter-plaatse/"]').first().click() },
    { path: spot },
    { path: spot, act: press('Stuur de mail') },
    { path: spot, act: press('Verder met de code') },
    { path: `${spot}?gevraagd` },
  ]);
  const page = await (await visit({ viewport: { width: 320, height: 640 }, bypassCSP: true })).newPage();
  const wide: string[] = [];
  for (const language of ['makkelijk', 'en', 'fr', 'uk', 'tr', 'fa', 'ps', 'ti', 'so', 'es']) {
    for (const path of [...pages, `${own}/voorstel`]) {
      await page.goto(`${path}?taal=${language}`);
      // As wide as WCAG 1.4.12 lets a reader space letters and words.
      await page.addStyleTag({ content: '* { letter-spacing: 0.12em !important; word-spacing: 0.16em !important }' });
      const room = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      if (room > 0) wide.push(`${language} is ${room} px too wide`);
    }
  }
  expect(wide).toEqual([]);
});

/** A progress page with a request that waits, and the address in its QR code. */
async function shownOnTheSpot(links: string[]): Promise<{ link: string; spot: string }> {
  for (const link of links) {
    const token = tokenOf(link);
    const { proofs } = await api.call<{ proofs: { onTheSpot: string | null }[] }>('progress.open', { token });
    const spot = proofs.find(({ onTheSpot }) => onTheSpot)?.onTheSpot;
    if (spot) return { link, spot };
  }
  throw new Error('nobody waits for an answer');
}

/** The progress pages of people with the most to show, three of them. */
async function withActivities(links: string[]): Promise<string[]> {
  const counted = await Promise.all(
    links.map(async (link) => {
      const { proofs } = await api.call<{ proofs: unknown[] }>('progress.open', { token: tokenOf(link) });
      return { link, proofs: proofs.length };
    }),
  );
  return counted
    .toSorted((a, b) => b.proofs - a.proofs)
    .slice(0, 3)
    .map(({ link }) => link);
}

async function pressSend(page: Page): Promise<void> {
  await page.getByRole('button').last().click();
  await page.getByRole('alert').waitFor();
}

async function tellWrong(page: Page): Promise<void> {
  await page.locator('a[href*="/klopt-niet/"]').first().click();
  await pressSend(page);
}

test('a draft on the way survives: the answers of another device, back and reload', async ({ visit }) => {
  const { link } = await freshRequest(await api.signIn(), 'Wie Even Stopt');
  await answerEverything(api, tokenOf(link));
  const page = await (await visit({ javaScriptEnabled: false })).newPage();
  await page.goto(`${link}/naam`);
  await expect(page.getByLabel('Uw naam')).toHaveValue('Rita Proef');
  await page.getByLabel('Uw naam').fill('Rita Van Proef');
  await page.getByRole('button', { name: 'Verder' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Controleer en onderteken');
  await page.goBack();
  await page.reload();
  await expect(page.getByLabel('Uw naam')).toHaveValue('Rita Van Proef');
});
