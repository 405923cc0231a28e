import type { Page } from '@playwright/test';
import { ApiOverHttp, tokenOf } from './api-over-http.ts';
import { askForHours } from './ask-for-hours.ts';
import { confirmOverHttp } from './confirm-over-http.ts';
import { signInByForm, signInQuietly } from './counselor.ts';
import { linkInMail, openMail } from './mail-viewer.ts';
import { press, sweep } from './sweep.ts';
import { expect, oldPhone, test } from './visitor.ts';

const url = process.env.E2E_URL ?? '';
const title = 'Zing mee in het proefkoor';
const owner = 'an@proefkoor.example';

test('an offer: from the form of a club to a signed proof', async ({ visit }) => {
  test.setTimeout(180_000);
  const club = await (await visit(oldPhone)).newPage();
  await test.step('a club fills in the form with a mistake, mends it and hands it in', () => handIn(club));
  await test.step('opening the link of the mail changes nothing, a choice does', () => verify(club));
  const editor = await (await visit()).newPage();
  await test.step('the local authority puts it on the site', () => publish(editor));
  await test.step('everybody finds it, also without JavaScript and as a feed', () => find(club));
  const context = await visit();
  const counselor = await context.newPage();
  const api = await signInQuietly(context);
  await test.step('a counselor starts an activity from it', () => start(counselor));
  const activityId = counselor.url().match(/activiteiten\/([0-9a-f-]{36})/)?.[1] ?? '';
  await test.step('and the contact person signs', () => sign(counselor, api, activityId));
});

async function handIn(page: Page): Promise<void> {
  await page.goto('/aanbod/toevoegen');
  await page.getByLabel('Titel').fill(title);
  await page.getByLabel('Type').selectOption({ label: 'Vereniging' });
  await page.getByLabel('Wat doen mensen er?').fill('Elke week zingen we samen.\n\nNoten lezen hoeft niet.');
  await page.getByLabel('Gemeente').fill('2800');
  await page.getByLabel('Elke week op').first().selectOption({ label: 'dinsdag' });
  await page.getByLabel('van', { exact: true }).first().fill('19u30');
  await page.getByLabel('tot', { exact: true }).first().fill('18');
  await page.getByLabel('In groep').check();
  await page.getByLabel(/Enkele woorden/).check();
  await page.getByLabel('Het is gratis').check();
  await page
    .getByRole('group', { name: /nieuwe mensen/ })
    .getByLabel('Ja', { exact: true })
    .check();
  await page.getByLabel(/^Organisatie/).fill('Proefkoor');
  await page.getByLabel('Naam van de contactpersoon').fill('An Proef');
  await page.getByLabel('E-mailadres', { exact: true }).fill(owner);
  await page.getByRole('button', { name: 'Verstuur het aanbod' }).click();
  await expect(page).toHaveTitle(/^Fout: /);
  const mistakes = page.getByRole('alert').getByRole('listitem');
  await expect(mistakes).toHaveText(['Het einde komt na het begin.', 'Vink aan dat dit op de site mag.']);
  await expect(page.getByLabel('Titel')).toHaveValue(title);
  await page.getByLabel('tot', { exact: true }).first().fill('21:30');
  await page.getByLabel('Ja, dit mag op de site').check();
  await page.getByRole('button', { name: 'Verstuur het aanbod' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Bijna klaar: kijk in je mailbox');
}

async function verify(page: Page): Promise<void> {
  await openMail(page, owner, /aanbod/i);
  const link = await linkInMail(page);
  await page.goto(link);
  await page.goto(link);
  await expect(page.getByText('Wacht op bevestiging')).toBeVisible();
  await page.getByRole('button', { name: 'Doe dit' }).click();
  await expect(page.getByRole('alert')).toContainText('Kies wat je wilt doen.');
  await page.getByLabel(/dit aanbod is van mij/).check();
  await page.getByRole('button', { name: 'Doe dit' }).click();
  await expect(page.getByRole('status')).toContainText('Het lokaal bestuur kijkt je aanbod nu na.');
}

async function publish(page: Page): Promise<void> {
  await signInByForm(page, 'OFFER_EDITOR', 'Aanbod');
  await expect(page.getByRole('link', { name: 'Inburgeraars' })).toHaveCount(0);
  await page.getByRole('link', { name: title }).click();
  await page.getByRole('button', { name: 'Zet op de site' }).click();
  await expect(page.getByRole('status')).toContainText('Het aanbod staat op de site.');
  await page.getByRole('button', { name: 'Mail de eigen link opnieuw' }).click();
  await expect(page.getByRole('status')).toContainText('De link is onderweg');
}

async function find(page: Page): Promise<void> {
  await page.goto('/aanbod');
  await page.getByLabel('Gemeente of postcode').fill('Mechelen');
  await page.getByLabel('Woord om op te zoeken').fill('proefkoor');
  await page.getByRole('button', { name: 'Zoek', exact: true }).click();
  await expect(page).toHaveURL(`${url}/aanbod/?place=Mechelen&text=proefkoor`);
  const english = page.getByRole('navigation', { name: /Taal/ }).getByText('English');
  await expect(english).toHaveAttribute('href', '/en/aanbod/?place=Mechelen&text=proefkoor');
  await page.getByRole('link', { name: title }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
  await expect(page.getByText('dinsdag 19:30–21:30')).toBeVisible();
  const feed = await (await fetch(`${url}/api/aanbod/feed.json?text=proefkoor`)).text();
  expect(feed).toContain(title);
  expect(feed).not.toContain(owner);
  expect(await (await fetch(`${url}/aanbod/sitemap.xml`)).text()).toContain('proefkoor');
}

async function start(page: Page): Promise<void> {
  await page.goto('/dashboard/aanbod');
  await page.getByLabel('Woord').fill('proefkoor');
  await page.getByRole('button', { name: 'Zoek', exact: true }).click();
  await page.getByRole('link', { name: `Start een activiteit uit dit aanbod: ${title}` }).click();
  await page.getByRole('button', { name: 'Ga verder' }).click();
  await expect(page.getByLabel('Omschrijving')).toHaveValue(title);
  await expect(page.getByLabel('Naam van de organisatie')).toHaveValue('Proefkoor');
  await page.getByRole('button', { name: 'Bewaar de activiteit' }).click();
  await expect(page).toHaveURL(/activiteiten\/[0-9a-f-]{36}/);
}

async function sign(page: Page, counselor: ApiOverHttp, id: string): Promise<void> {
  const criteria = { setting: 'GROUP', mostlyAlone: false, meetsNewPeople: true, lastingContactsLikely: true };
  const further = { dutchContext: true, fluentDutchSpeakersPresent: true };
  await counselor.call('activities.judge', { id, criteria: { ...criteria, ...further }, judgement: 'SUITABLE' });
  const before = new Set((await counselor.links()).confirm);
  await askForHours(counselor, id, 1);
  const link = (await counselor.links()).confirm.find((open) => !before.has(open)) ?? '';
  const number = await confirmOverHttp(new ApiOverHttp(url), tokenOf(link));
  await page.goto(`${link}/klaar`);
  await expect(page.getByText(number).first()).toBeVisible();
  await expect(page.getByText(title).first()).toBeVisible();
}

test('the pages about offers, in every state worth seeing', async ({ visit }) => {
  test.setTimeout(240_000);
  const { offers } = await new ApiOverHttp(url).call<{ offers: { slug: string; textLanguage: string }[] }>(
    'offers.search',
  );
  const [first] = offers;
  const links = (await new ApiOverHttp(url).links()).offers;
  const own = links.find((link) => link.includes('/beheer/')) ?? '';
  const other = offers.find(({ textLanguage }) => textLanguage !== 'nl');
  await sweep(await (await visit()).newPage(), [
    { path: '/aanbod/' },
    { path: '/aanbod/?place=Mechelen&km=25&type=BUDDY&free=on' },
    { path: '/aanbod/?text=bestaat-niet&place=Gent' },
    { path: '/aanbod/?place=Nergens' },
    { path: '/ar/aanbod/' },
    { path: '/makkelijk/aanbod/' },
    { path: `/aanbod/${first?.slug}/` },
    { path: `/fa/aanbod/${other?.slug}/` },
    { path: '/aanbod/bestaat-niet/' },
    { path: '/aanbod/toevoegen/' },
    { path: '/aanbod/toevoegen/', act: press('Verstuur het aanbod') },
    { path: '/aanbod/toevoegen/klaar/?advies=FAILS' },
    { path: '/aanbod/beheer/onbekend/' },
    { path: own },
    { path: own, act: press('Doe dit') },
    { path: `${own}/aanpassen` },
  ]);
});

test('the pages of who looks after offers', async ({ visit }) => {
  test.setTimeout(240_000);
  const page = await (await visit()).newPage();
  await signInByForm(page, 'OFFER_EDITOR', 'Aanbod');
  const editor = await new ApiOverHttp(url).signIn('OFFER_EDITOR');
  const { offers } = await editor.call<{ offers: { id: string }[] }>('offers.queue');
  await sweep(page, [
    { path: '/dashboard/aanbod' },
    { path: '/dashboard/aanbod?toon=online' },
    { path: `/dashboard/aanbod/${offers[0]?.id}` },
    { path: `/dashboard/aanbod/${offers[0]?.id}/aanpassen` },
    { path: '/dashboard/aanbod/nieuw', act: press('Bewaar het aanbod') },
    { path: '/dashboard/aanbod/invoer' },
    { path: '/dashboard/aanbod/vraag' },
    { path: '/dashboard/aanbod/gemeenten' },
  ]);
  await page.goto('/dashboard/inburgeraars');
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('Inburgeraars');
});

test('the pages of a counselor who looks for a place', async ({ visit }) => {
  test.setTimeout(120_000);
  const context = await visit();
  const counselor = await signInQuietly(context);
  const { offers } = await counselor.call<{ offers: { id: string }[] }>('offers.search');
  await sweep(await context.newPage(), [
    { path: '/dashboard/aanbod/zoeken?gemeente=Mechelen' },
    { path: '/dashboard/aanbod/zoeken?zoek=bestaat-niet' },
    { path: `/dashboard/aanbod/activiteit?aanbod=${offers[0]?.id}` },
  ]);
});

test('a small page: what a visitor of the search and of an offer loads', async ({ visit }) => {
  const page = await (await visit({ javaScriptEnabled: false })).newPage();
  const client = await page.context().newCDPSession(page);
  await client.send('Network.enable');
  let bytes = 0;
  client.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength;
  });
  await page.goto('/aanbod/', { waitUntil: 'networkidle' });
  expect(bytes).toBeGreaterThan(5_000);
  expect(bytes).toBeLessThanOrEqual(30_000);
  bytes = 0;
  await page.getByRole('listitem').getByRole('heading').getByRole('link').first().click();
  await page.waitForLoadState('networkidle');
  expect(bytes).toBeGreaterThan(1_000);
  expect(bytes).toBeLessThanOrEqual(30_000);
});

test('who sends one form after the other is asked to wait, and keeps the text', async () => {
  const send = () =>
    fetch(`${url}/aanbod/toevoegen/`, { method: 'POST', body: new URLSearchParams({ title: 'Mijn titel' }) });
  let answer = await send();
  for (let more = 0; answer.status === 400 && more < 20; more++) answer = await send();
  expect(answer.status).toBe(429);
  expect(answer.headers.get('retry-after')).toBe('60');
  const page = await answer.text();
  expect(page).toContain('Wacht een minuut');
  expect(page).toContain('Mijn titel');
  const elsewhere = await fetch(`${url}/aanbod/toevoegen/`, {
    method: 'POST',
    headers: { origin: 'https://elders.example' },
  });
  expect(elsewhere.status).toBe(403);
});
