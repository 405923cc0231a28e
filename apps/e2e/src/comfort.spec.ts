import type { BrowserContext, Locator, Page } from '@playwright/test';
import { type ApiOverHttp, tokenOf } from './api-over-http.ts';
import { addActivity, addParticipant } from './ask-for-hours.ts';
import { typedDaysAgo } from './calendar-day.ts';
import { confirmOverHttp } from './confirm-over-http.ts';
import { signInByForm, signInQuietly } from './counselor.ts';
import { tabAndType, tabTo } from './keyboard.ts';
import { look } from './look-at-page.ts';
import { expect, test } from './visitor.ts';

// What makes a long day bearable: keys, finding by typing, no text lost to a clock or to a colleague.

const says = (page: Page, words: string) => expect(page.getByRole('status').filter({ hasText: words })).toBeVisible();

async function person(counselor: ApiOverHttp, name: string): Promise<string> {
  const { id } = await counselor.call<{ id: string }>('people.add', {
    name,
    profile: { status: 'ENTITLED' },
    contract: { includesPnt: false },
  });
  return `/dashboard/inburgeraars/${id}`;
}

/** Ends the session as time does: the browser still shows the page. */
const endSession = (context: BrowserContext) => context.clearCookies({ name: /session_token/ });

async function signInAgain(page: Page, role = 'COUNSELOR'): Promise<void> {
  const { accounts } = await (await page.request.get('/_dev/links.json')).json();
  const account = accounts.find((known: { role: string }) => known.role === role);
  await page.getByLabel('E-mailadres').fill(account.email);
  await page.getByLabel('Wachtwoord').fill(account.password);
  await page.getByRole('button', { name: 'Aanmelden' }).click();
}

for (const javaScriptEnabled of [true, false]) {
  test(`a form posted after the session keeps its text, ${javaScriptEnabled ? 'with' : 'without'} scripts`, async ({
    visit,
  }) => {
    const context = await visit({ javaScriptEnabled });
    const page = await context.newPage();
    await signInByForm(page);
    const path = await person(await signInQuietly(await visit()), 'Samira Sessie');
    const note = async (text: string) => {
      await page.goto(`${path}/notities`);
      await page.getByLabel('Wat was het').selectOption('NOTE');
      await page.getByLabel('Wat gebeurde er').fill(text);
      await endSession(context);
      await page.getByRole('button', { name: 'Noteer', exact: true }).click();
      await expect(page.getByRole('heading', { level: 1, name: 'Aanmelden' })).toBeVisible();
      await expect(page.getByRole('main')).not.toContainText(text);
      expect(await page.content()).not.toContain(text);
    };
    await note('Belde drie clubs.');
    await signInAgain(page);
    await expect(page.getByRole('main')).toContainText('Belde drie clubs.');
    await page.getByRole('button', { name: 'Ga verder met het formulier' }).click();
    await says(page, 'Genoteerd.');
    await note('Zei iets in vertrouwen.');
    await signInAgain(page, 'COORDINATOR');
    await expect(page.getByRole('heading', { level: 1, name: 'Notities en gesprekken' })).toBeVisible();
    await expect(page.getByRole('main')).not.toContainText('in vertrouwen');
  });
}

test('two people correct the same facts: both versions side by side, without scripts', async ({ visit }) => {
  const context = await visit({ javaScriptEnabled: false });
  const path = await person(await signInQuietly(context), 'Samira Twee');
  const [page, other] = [await context.newPage(), await context.newPage()];
  for (const one of [page, other]) await one.goto(`${path}/gegevens`);
  await other.getByLabel('Telefoon').fill('0470 00 00 11');
  await other.getByLabel('Gemeente').fill('Aalst');
  await other.getByRole('button', { name: 'Bewaar de gegevens' }).click();
  await page.getByLabel('Telefoon').fill('0470 00 00 12');
  await page.getByLabel('Naam', { exact: true }).fill('Samira Tweede');
  await page.getByRole('button', { name: 'Bewaar de gegevens' }).click();
  await expect(page.getByRole('heading', { name: 'Twee versies' })).toBeVisible();
  const field = (name: string) => page.getByRole('group', { name });
  await expect(field('Naam').getByLabel('Samira Tweede')).toBeChecked();
  await expect(field('Gemeente').getByLabel('Aalst')).toBeChecked();
  await page.getByRole('button', { name: 'Bewaar deze keuze' }).click();
  await expect(field('Telefoon')).toContainText('Kies een van de twee.');
  await field('Telefoon').getByLabel('0470 00 00 12').check();
  await page.getByRole('button', { name: 'Bewaar deze keuze' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Samira Tweede' })).toBeVisible();
  await page.goto(`${path}/gegevens`);
  await expect(page.getByLabel('Telefoon')).toHaveValue('0470 00 00 12');
  await expect(page.getByLabel('Gemeente')).toHaveValue('Aalst');
});

test('keys and the palette find people and pages, and can be turned off', async ({ visit }) => {
  const context = await visit({ viewport: { width: 1280, height: 800 } });
  const counselor = await signInQuietly(context);
  await person(counselor, 'Samira Vindbaar');
  const page = await context.newPage();
  const violations: string[] = [];
  page.on('console', (message) => {
    if (message.text().includes('Content Security Policy')) violations.push(message.text());
  });
  const heading = (name: string) => expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
  await page.goto('/dashboard/');
  const palette = page.getByRole('dialog', { name: 'Zoek of ga naar' });
  // Keys work as soon as the scripts are there.
  await expect(async () => {
    await page.keyboard.press('Control+k');
    await expect(palette.getByRole('combobox')).toBeFocused({ timeout: 1000 });
  }).toPass();
  await page.keyboard.type('vindb');
  await expect(palette.getByRole('option', { name: 'Samira Vindbaar' })).toBeVisible();
  expect(await look(page, 'palette')).toEqual([]);
  await page.keyboard.press('Enter');
  await heading('Samira Vindbaar');
  await page.keyboard.press('n');
  await heading('Notities en gesprekken');
  await page.keyboard.press('u');
  await heading('Samira Vindbaar');
  await page.keyboard.press('g');
  await page.keyboard.press('i');
  await heading('Inburgeraars');
  await page.keyboard.press('j');
  await page.keyboard.press('x');
  await expect(page.getByRole('row').nth(1).getByRole('checkbox')).toBeChecked();
  await page.keyboard.press('/');
  await page.keyboard.type('gb');
  await expect(page.getByRole('searchbox').first()).toHaveValue('gb');
  await page.goto('/dashboard/sneltoetsen');
  expect(await look(page, 'shortcuts')).toEqual([]);
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Sneltoetsen' })).toBeVisible();
  await page.keyboard.press('Escape');
  await page.goto('/dashboard/instellingen');
  await page.getByRole('button', { name: 'Zet de sneltoetsen uit' }).click();
  await says(page, 'De sneltoetsen staan uit.');
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Sneltoetsen' })).toBeHidden();
  await page.getByRole('button', { name: 'Zet de sneltoetsen aan' }).click();
  await says(page, 'De sneltoetsen staan weer aan.');
  expect(violations).toEqual([]);
});

test('a long text is kept while somebody types, and a session warns before its end', async ({ visit }) => {
  const context = await visit();
  const path = await person(await signInQuietly(context), 'Samira Klad');
  const page = await context.newPage();
  const text = page.getByLabel('Wat gebeurde er');
  await page.goto(`${path}/notities`);
  await expect(async () => {
    await text.fill('Belde drie clubs.');
    await expect(page.getByRole('main')).toContainText(/Klad bewaard om \d\d:\d\d\./, { timeout: 4000 });
  }).toPass();
  await page.goto(`${path}/notities`);
  await expect(text).toHaveValue('Belde drie clubs.');
  await expect(page.getByRole('main')).toContainText('Nog niet ingediend.');
  expect(await look(page, 'draft')).toEqual([]);
  await page.getByRole('button', { name: 'Gooi de klad weg' }).click();
  await expect(text).toHaveValue('');
  // Nobody waits half an hour here: the clock of the browser runs ahead, and the server is asked through a fast one.
  await page.clock.install();
  await page.route('**/dashboard/aangemeld', (route) =>
    route.request().method() === 'GET' ? route.fulfill({ json: { secondsLeft: 120 } }) : route.continue(),
  );
  await page.goto(`${path}/notities`);
  await expect(async () => {
    await page.clock.fastForward('30:00');
    await expect(page.getByText('Nog 2 minuten aangemeld.')).toBeVisible({ timeout: 1000 });
  }).toPass();
  await page.getByRole('button', { name: 'Blijf aangemeld' }).click();
  await expect(page.getByText('Nog 2 minuten aangemeld.')).toBeHidden();
});

test('a form about no participant keeps a draft too, by a button without scripts', async ({ visit }) => {
  const page = await (await visit({ javaScriptEnabled: false, viewport: { width: 320, height: 800 } })).newPage();
  await signInByForm(page, 'OFFER_EDITOR', 'Aanbod');
  await page.goto('/dashboard/aanbod/nieuw');
  await page.getByLabel('Titel').fill('Samen soep koken');
  await page.getByRole('button', { name: 'Bewaar als klad' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Voeg aanbod toe' })).toBeVisible();
  await expect(page.getByLabel('Titel')).toHaveValue('Samen soep koken');
  await expect(page.getByRole('main')).toContainText('Nog niet ingediend. De klad blijft een week.');
  await page.getByRole('button', { name: 'Gooi de klad weg' }).click();
  await expect(page.getByLabel('Titel')).toHaveValue('');
  // Enter hands the form in, with its mistakes told at the fields.
  await page.getByLabel('Titel').fill('Samen soep koken');
  await page.getByLabel('Titel').press('Enter');
  await expect(page.getByRole('heading', { name: 'Er klopt iets niet' })).toBeVisible();
});

test('hours are asked for and accepted without a mouse', async ({ visit }) => {
  const context = await visit({ viewport: { width: 1280, height: 800 } });
  const counselor = await signInQuietly(context);
  const participantId = await addParticipant(counselor, 'Samira Toetsen');
  await addActivity(counselor, participantId, 'soep koken');
  const page = await context.newPage();
  const press = async (target: Locator) => {
    await tabTo(page, target);
    await page.keyboard.press('Enter');
  };
  await page.goto(`/dashboard/inburgeraars/${participantId}`, { waitUntil: 'networkidle' });
  await press(page.getByRole('main').getByRole('link', { name: 'soep koken' }).first());
  await expect(page.getByRole('heading', { level: 1, name: 'soep koken' })).toBeVisible();
  await press(page.getByRole('link', { name: 'Vraag bewijs van deelname' }));
  await tabAndType(page, page.getByLabel('Dag', { exact: true }), typedDaysAgo(5));
  await tabAndType(page, page.getByLabel('Of uren'), '2,5');
  await press(page.getByRole('button', { name: 'Bewaar en bekijk de mail' }));
  const before = new Set((await counselor.links()).confirm);
  await press(page.getByRole('button', { name: /^Verstuur de vraag/ }));
  await says(page, 'verstuurd');
  const link = (await counselor.links()).confirm.find((open) => !before.has(open)) ?? '';
  await confirmOverHttp(counselor, tokenOf(link));
  await page.reload({ waitUntil: 'networkidle' });
  await press(page.getByRole('button', { name: /^Aanvaard de uren/ }));
  await says(page, 'De uren zijn aanvaard');
});
