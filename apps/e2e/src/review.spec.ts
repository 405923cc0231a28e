import type { BrowserContextOptions, Page } from '@playwright/test';
import { ApiOverHttp, tokenOf } from './api-over-http.ts';
import { addActivity, addParticipant } from './ask-for-hours.ts';
import { daysAgo } from './calendar-day.ts';
import { confirmOverHttp } from './confirm-over-http.ts';
import { cookiesOf } from './counselor.ts';
import { ownDatabase } from './own-database.ts';
import { type ServerProcess, startServer } from './server-process.ts';
import { sweep } from './sweep.ts';
import { expect, test } from './visitor.ts';

// The check of signed proofs on a server of its own: requests leave after a minute, so no answer comes within seconds
// of a mail, and everything without a signal is known.

let server: ServerProcess;
let counselor: ApiOverHttp;
test.beforeAll(async () => {
  const { settings } = await ownDatabase('embedded', 'review');
  server = await startServer({ ...settings, SEND_DELAY: '60' });
  counselor = await new ApiOverHttp(server.url).signIn();
});
test.afterAll(() => server.stop());

let day = 0;

/** A request of two hours on a day of its own, not sent yet. */
async function draft(activityId: string): Promise<string> {
  day += 1;
  const rows = [{ day: daysAgo(day), start: '14:00', end: '16:00' }];
  return (await counselor.call<{ id: string }>('proofs.saveRequest', { activityId, rows })).id;
}

async function signed(activityId: string): Promise<string> {
  const id = await draft(activityId);
  const before = new Set((await counselor.links()).confirm);
  await counselor.call('proofs.send', { id });
  const link = (await counselor.links()).confirm.find((open) => !before.has(open)) ?? '';
  await confirmOverHttp(counselor, tokenOf(link));
  return id;
}

async function decide(id: string, action: string): Promise<void> {
  const { proof } = await counselor.call<{ proof: { revision: number } }>('proofs.get', { id });
  await counselor.call('proofs.decide', { id, action, revision: proof.revision, reason: 'Zo besproken.' });
}

/** Somebody with two proofs that nothing is remarkable about: the contact person was accepted before. */
async function plainProofs(name: string): Promise<string> {
  const email = `${name.replace(' ', '-').toLowerCase()}@buurthuis-de-proef.example`;
  const activityId = await addActivity(counselor, await addParticipant(counselor, name), 'koken', email);
  await decide(await signed(activityId), 'ACCEPT');
  await signed(activityId);
  await signed(activityId);
  return activityId;
}

test.describe.configure({ mode: 'serial' });

for (const javaScriptEnabled of [true, false]) {
  const how = javaScriptEnabled ? 'with' : 'without';
  const options: BrowserContextOptions = { javaScriptEnabled };

  test(`everything without signals is accepted at once, and taken back, ${how} JavaScript`, async ({ visit }) => {
    const name = `Vlot ${how}`;
    await plainProofs(name);
    const page = await open(visit, options);
    await page.goto('/dashboard/bewijzen', { waitUntil: 'networkidle' });
    await page.getByRole('link', { name: /^Aanvaard alles zonder signalen/ }).click();
    const willBe = page.getByRole('table', { name: /^Dit wordt aanvaard/ });
    await expect(willBe.getByRole('row', { name })).toHaveCount(2);
    await expect(page.getByRole('table', { name: /^Zelf na te kijken/ })).toContainText('meer uren bevestigd');
    await page.getByRole('button', { name: /^Aanvaard \d+ bewijzen, samen/ }).click();
    await expect(page.getByRole('status').filter({ hasText: 'Deze uren tellen nu mee.' })).toBeVisible();
    await expect(page.getByRole('table', { name: /^Aanvaard:/ }).getByRole('row', { name })).toHaveCount(2);
    await page.getByRole('button', { name: 'Maak dit ongedaan' }).click();
    await expect(page.getByRole('status').filter({ hasText: 'wachten weer op controle' })).toBeVisible();
    await page.goto('/dashboard/bewijzen/aanvaarden');
    await expect(willBe.getByRole('row', { name })).toHaveCount(2);
  });

  test(`what changed meanwhile is left alone and told, ${how} JavaScript`, async ({ visit }) => {
    const name = `Intussen ${how}`;
    const activityId = await plainProofs(name);
    const changed = await signed(activityId);
    const page = await open(visit, options);
    await page.goto('/dashboard/bewijzen/aanvaarden', { waitUntil: 'networkidle' });
    await decide(changed, 'REJECT');
    await page.getByRole('button', { name: /^Aanvaard \d+ bewijzen/ }).click();
    const failed = page.getByRole('table', { name: 'Niet gelukt: 1 bewijs' });
    await expect(failed.getByRole('row', { name })).toContainText('al beslist');
    await page.getByRole('button', { name: 'Maak dit ongedaan' }).click();
    await expect(page.getByRole('status').filter({ hasText: 'wachten weer op controle' })).toBeVisible();
  });

  test(`a request is taken back before its mail leaves, ${how} JavaScript`, async ({ visit }) => {
    const activityId = await addActivity(counselor, await addParticipant(counselor, `Terug ${how}`), 'fietsen');
    const id = await draft(activityId);
    const page = await open(visit, options);
    await page.goto(`/dashboard/bewijzen/${id}`, { waitUntil: 'networkidle' });
    await page.getByRole('button', { name: /^Verstuur de vraag/ }).click();
    const left = page.getByRole('timer');
    const first = Number(await left.textContent());
    expect(first).toBeGreaterThan(0);
    expect(first).toBeLessThanOrEqual(60);
    if (javaScriptEnabled) await expect.poll(async () => Number(await left.textContent())).toBeLessThan(first);
    await page.getByRole('button', { name: 'Maak ongedaan' }).click();
    await expect(page.getByRole('status')).toContainText('Ongedaan gemaakt. Er is niets verstuurd.');
    await expect(page.getByRole('button', { name: /^Verstuur de vraag/ })).toBeVisible();
  });

  test(`after a refusal somebody else is asked, ${how} JavaScript`, async ({ visit }) => {
    const activityId = await addActivity(counselor, await addParticipant(counselor, `Ander ${how}`), 'zingen');
    const id = await draft(activityId);
    const before = new Set((await counselor.links()).confirm);
    await counselor.call('proofs.send', { id });
    const link = (await counselor.links()).confirm.find((known) => !before.has(known)) ?? '';
    await counselor.call('confirmations.decline', { token: tokenOf(link), how: 'REFUSE', reason: 'Geen tijd' });
    const page = await open(visit, options);
    await page.goto(`/dashboard/bewijzen/${id}`, { waitUntil: 'networkidle' });
    await page.getByRole('link', { name: 'Kies een andere contactpersoon' }).click();
    await page.getByLabel('Iemand nieuw').check();
    await page.getByRole('button', { name: 'Bewaar de keuze' }).click();
    await expect(page.getByRole('alert')).toContainText('Vul de naam van de contactpersoon in.');
    await page.getByLabel('Naam van de contactpersoon').fill('An Voorbeeld');
    await page.getByLabel('E-mailadres').fill('an@buurthuis-de-proef.example');
    await page.getByRole('button', { name: 'Bewaar de keuze' }).click();
    await expect(page.getByRole('main')).toContainText('Een vorige contactpersoon tekende niet. Reden: Geen tijd');
    await expect(page.getByRole('button', { name: 'Verstuur de vraag naar An Voorbeeld' })).toBeVisible();
  });
}

test('a doubt says what to ask; every page is fit to look at', async ({ visit }) => {
  test.setTimeout(120_000);
  const activityId = await plainProofs('Twijfel');
  const doubted = await signed(activityId);
  await decide(doubted, 'DOUBT');
  const refused = await draft(activityId);
  const sent = await draft(activityId);
  await counselor.call('proofs.send', { id: sent });
  const page = await open(visit, {});
  await page.goto(`/dashboard/bewijzen/${doubted}`);
  await expect(page.getByRole('main')).toContainText('U bevestigde op');
  await expect(page.getByRole('main')).toContainText('Lees de uren voor. Klopt elke lijn?');
  await sweep(page, [
    { path: '/dashboard/bewijzen' },
    { path: '/dashboard/bewijzen/aanvaarden' },
    { path: `/dashboard/bewijzen/${doubted}` },
    { path: `/dashboard/bewijzen/${sent}` },
    { path: `/dashboard/bewijzen/${refused}/andere-contactpersoon` },
    {
      path: '/dashboard/bewijzen/aanvaarden',
      act: async (shown) => {
        await shown.getByRole('button', { name: /^Aanvaard \d+ bewijzen/ }).click();
        await shown.getByRole('button', { name: 'Maak dit ongedaan' }).waitFor();
      },
    },
  ]);
});

type Visit = Parameters<Parameters<typeof test>[2]>[0]['visit'];

async function open(visit: Visit, options: BrowserContextOptions): Promise<Page> {
  const context = await visit({ ...options, baseURL: server.url });
  await context.addCookies(cookiesOf(counselor));
  return context.newPage();
}
