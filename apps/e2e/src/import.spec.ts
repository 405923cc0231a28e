import type { Page } from '@playwright/test';
import { signInByForm, signInQuietly } from './counselor.ts';
import { look } from './look-at-page.ts';
import { expect, oldPhone, test } from './visitor.ts';

// Many people come in as a list and go out as one, with and without scripts.

const upload = '/dashboard/inburgeraars/invoeren';
const titles = 'Naam;E-mail;Taal;Adres;Begindatum;Einddatum';

/** Three rows that are right, two that are wrong, and one about somebody of the examples. */
const listOf = (family: string) =>
  [
    titles,
    `Ana ${family};ana@example.org;Spaans;Straat 1;01/02/2026;31/01/2027`,
    `Bo ${family};bo@example.org;Engels;;;`,
    `Cem ${family};;Turks;;;`,
    `Dina ${family};geen adres;Arabisch;;;`,
    ';leeg@example.org;Frans;;;',
    'Sara Kaya;sara@example.org;Turks;;;',
  ].join('\r\n');

async function send(page: Page, name: string, content: string | Buffer): Promise<void> {
  const mimeType = name.endsWith('.png') ? 'image/png' : 'text/csv';
  await page.getByLabel('Lijst').setInputFiles({ name, mimeType, buffer: Buffer.from(content) });
  await page.getByRole('button', { name: 'Lees de lijst' }).click();
}

const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name });

test('a list comes in after a dry run, and goes back', async ({ visit }) => {
  test.setTimeout(180_000);
  const context = await visit();
  await signInQuietly(context);
  const page = await context.newPage();
  await page.goto('/dashboard/inburgeraars');
  await page.getByRole('link', { name: 'Voer een lijst in' }).click();
  // Nobody picks a file while the page is still coming in; a program does, and loses it.
  await page.waitForLoadState('networkidle');
  await send(page, 'foto.png', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2]));
  await expect(page.getByRole('alert').filter({ hasText: 'Dit is geen CSV of Excel-bestand.' })).toBeVisible();
  expect(await look(page, 'upload')).toEqual([]);

  await send(page, 'lijst.csv', listOf('Invoerproef'));
  await expect(heading(page, 'Kies de kolommen')).toBeVisible();
  expect(await look(page, 'columns')).toEqual([]);
  await page.getByLabel('Naam', { exact: true }).selectOption('Geen kolom');
  await page.getByRole('button', { name: 'Toon de proef' }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'Kies de kolom met de naam.' })).toBeVisible();
  await page.getByLabel('Naam', { exact: true }).selectOption('Naam');
  await page.getByRole('button', { name: 'Toon de proef' }).click();

  await expect(heading(page, 'Proef van de lijst')).toBeVisible();
  await expect(page.getByText('Deze kolommen komen niet mee: Adres.')).toBeVisible();
  await expect(page.getByRole('row', { name: /Rij 5, E-mail geen adres/ })).toBeVisible();
  await expect(page.getByRole('row', { name: /Rij 6, Naam leeg Vul een naam in/i })).toBeVisible();
  await expect(page.getByRole('link', { name: /^Bekijk het dossier ?: Sara Kaya/ })).toBeVisible();
  expect(await look(page, 'dry run')).toEqual([]);
  await page.getByRole('button', { name: 'Voer 3 inburgeraars in', exact: true }).click();

  await expect(heading(page, 'De lijst is ingevoerd')).toBeVisible();
  expect(await look(page, 'result')).toEqual([]);
  await page.getByRole('link', { name: 'Ana Invoerproef' }).click();
  await expect(heading(page, 'Ana Invoerproef')).toBeVisible();
  await page.goBack();
  await page.getByRole('link', { name: 'Maak het invoeren ongedaan' }).click();
  expect(await look(page, 'undo')).toEqual([]);
  await page.getByRole('button', { name: 'Verwijder 3 inburgeraars' }).click();
  await expect(heading(page, 'De lijst is ongedaan gemaakt')).toBeVisible();
  await page.goto('/dashboard/inburgeraars?zoek=invoerproef');
  await expect(page.getByRole('heading', { name: 'Niemand gevonden' })).toBeVisible();
});

test('a list comes in on an old phone without scripts, with who seems to exist', async ({ visit }) => {
  test.setTimeout(120_000);
  const page = await (await visit(oldPhone)).newPage();
  await signInByForm(page);
  await page.goto(upload);
  await page.getByRole('button', { name: 'Lees de lijst' }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'Kies een bestand.' })).toBeVisible();
  await send(page, 'lijst.csv', listOf('Telefoonproef'));
  await page.getByRole('button', { name: 'Toon de proef' }).click();
  await page.getByRole('button', { name: 'Voer 4 inburgeraars in, ook wie al lijkt te bestaan' }).click();
  await expect(page.getByText('4 inburgeraars ingevoerd. Niet ingevoerd: 2 rijen.')).toBeVisible();
  await page.goto(upload);
  await page
    .getByRole('link', { name: /^Bekijk ?: lijst van/ })
    .first()
    .click();
  await page.getByRole('link', { name: 'Maak het invoeren ongedaan' }).click();
  await page.getByRole('button', { name: 'Verwijder 4 inburgeraars' }).click();
  await expect(heading(page, 'De lijst is ongedaan gemaakt')).toBeVisible();
});

test('the export holds exactly the people of the list', async ({ visit }) => {
  test.setTimeout(120_000);
  const context = await visit();
  await signInQuietly(context);
  const page = await context.newPage();
  await page.goto('/dashboard/inburgeraars?op=naam&uren=geen');
  const names = await page.getByRole('rowheader').getByRole('link').allTextContents();
  expect(names.length).toBeGreaterThan(1);
  expect(await saved(page, 'Download als CSV')).toEqual(names);
  await page.getByLabel(`Vink ${names[0]} aan`).check();
  await page.getByRole('button', { name: 'Download', exact: true }).click();
  await expect(page.getByText('Gekozen: 1 inburgeraar.')).toBeVisible();
  expect(await look(page, 'download')).toEqual([]);
  expect(await saved(page, 'Download als CSV')).toEqual([names[0]]);
});

/** The names in the file that a button gives. */
async function saved(page: Page, button: string): Promise<string[]> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: button }).click();
  const chunks: Buffer[] = [];
  for await (const chunk of await (await download).createReadStream()) chunks.push(chunk as Buffer);
  const [, ...rows] = Buffer.concat(chunks).toString('utf8').trimEnd().split('\r\n');
  return rows.map((row) => row.split(';')[0] ?? '');
}
