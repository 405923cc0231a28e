import { signInByForm, signInQuietly } from './counselor.ts';
import { look } from './look-at-page.ts';
import { expect, oldPhone, test } from './visitor.ts';

// What was done for many goes back, and the days of the own cases go to a calendar, with and without scripts.

test('takes a change of many back, and tells of each what became of it', async ({ visit }) => {
  const context = await visit();
  await signInQuietly(context);
  const page = await context.newPage();
  await page.goto('/dashboard/inburgeraars?op=naam');
  const row = page.getByRole('row', { name: /Sara Kaya/ });
  const before = await row.textContent();
  await row.getByRole('checkbox').check();
  await page.getByRole('button', { name: 'Verleng de termijn' }).click();
  await page.getByLabel('Verlengen tot en met').fill('2031-06-30');
  await page.getByLabel('Reden').fill('Ziekte.');
  await page.getByRole('button', { name: 'Toon wat er gebeurt' }).click();
  await page.getByRole('button', { name: 'Verleng bij 1 persoon' }).click();
  await expect(page.getByText(/Dit kan ongedaan tot \d\d:\d\d:\d\d\./)).toBeVisible();
  expect(await look(page, 'result with undo')).toEqual([]);
  await page.getByRole('button', { name: 'Maak ongedaan voor iedereen' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Ongedaan gemaakt bij 1 persoon.' })).toBeVisible();
  expect(await look(page, 'taken back')).toEqual([]);
  await page.getByRole('link', { name: 'Terug naar de lijst' }).last().click();
  await expect(page.getByRole('row', { name: /Sara Kaya/ })).toHaveText(before ?? '');
  await page.goto('/dashboard/instellingen/agenda');
  await page.getByRole('button', { name: 'Maak een adres voor de agenda' }).click();
  await expect(page.getByRole('button', { name: 'Maak een nieuw adres' })).toBeVisible();
  expect(await look(page, 'calendar')).toEqual([]);
  await page.getByRole('button', { name: 'Stop met deze agenda' }).click();
  await expect(page.getByRole('button', { name: 'Maak een adres voor de agenda' })).toBeVisible();
});

test('makes a private calendar, shows it, and ends it, without scripts, on a phone', async ({ visit }) => {
  const context = await visit(oldPhone);
  const page = await context.newPage();
  await signInByForm(page);
  await page.goto('/dashboard/instellingen');
  await page.getByRole('link', { name: 'Dossiers in de agenda' }).click();
  await page.getByRole('button', { name: 'Maak een adres voor de agenda' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Het adres is gemaakt.' })).toBeVisible();
  const address = new URL(await page.getByLabel('Het adres').inputValue());
  const read = () => fetch(new URL(address.pathname, process.env.E2E_URL));
  const calendar = await (await read()).text();
  expect(calendar).toMatch(/^BEGIN:VCALENDAR\r\n[\s\S]*SUMMARY:Einde termijn: dossier [\s\S]*END:VCALENDAR/);
  for (const name of ['Kaya', 'Haddad', 'Bondar', '@']) expect(calendar.replaceAll(/UID:.*/g, '')).not.toContain(name);
  await page.getByRole('button', { name: 'Stop met deze agenda' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Het adres werkt niet meer.' })).toBeVisible();
  expect((await read()).status).toBe(404);
});
