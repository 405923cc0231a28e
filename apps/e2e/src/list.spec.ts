import type { Page } from '@playwright/test';
import { signInByForm, signInQuietly } from './counselor.ts';
import { look } from './look-at-page.ts';
import { expect, oldPhone, test } from './visitor.ts';

// The list of people: found, narrowed, ordered, kept and acted upon, with and without scripts.

const list = '/dashboard/inburgeraars';
const rows = (page: Page) => page.getByRole('rowheader');
const names = (page: Page) => rows(page).getByRole('link').allTextContents();

test('searches while somebody types, narrows with chips, orders and goes back', async ({ visit }) => {
  test.setTimeout(120_000);
  const context = await visit();
  await signInQuietly(context);
  const page = await context.newPage();
  await page.goto(list);
  const all = await rows(page).count();
  expect(all).toBeGreaterThan(8);
  await page.getByLabel('Naam, organisatie of nummer').pressSequentially('hadd am');
  await expect(rows(page)).toHaveCount(1);
  await expect(page).toHaveURL(/zoek=hadd/);
  await page.goBack();
  await expect(rows(page)).toHaveCount(all);
  await page.getByRole('link', { name: /Nog geen \d/ }).click();
  await expect(page).toHaveURL(/uren=geen/);
  await expect.poll(() => rows(page).count()).toBeLessThan(all);
  await page.getByRole('link', { name: 'Naam', exact: false }).first().click();
  await expect(page.getByRole('columnheader', { name: 'Naam' })).toHaveAttribute('aria-sort', 'ascending');
  const ascending = await names(page);
  await page.getByRole('columnheader', { name: 'Naam' }).getByRole('link').click();
  await expect(page.getByRole('columnheader', { name: 'Naam' })).toHaveAttribute('aria-sort', 'descending');
  await expect.poll(() => names(page)).toEqual(ascending.toReversed());
  await page.getByText('Bewaar als weergave').click();
  await page.getByLabel('Naam van de weergave').fill('Nog geen uren');
  await page.getByRole('button', { name: 'Bewaar de weergave' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'De weergave is bewaard.' })).toBeVisible();
  await page.getByRole('link', { name: 'Wis alle filters' }).click();
  await expect(rows(page)).toHaveCount(all);
  await page.getByRole('link', { name: 'Nog geen uren' }).click();
  await expect.poll(() => names(page)).toEqual(ascending.toReversed());
  expect(await look(page, 'list, narrowed')).toEqual([]);
});

test('reminds everybody of a list after showing what happens, without scripts, on a phone', async ({ visit }) => {
  test.setTimeout(120_000);
  const context = await visit(oldPhone);
  const page = await context.newPage();
  await signInByForm(page);
  await page.goto(list);
  await page.getByLabel('Naam, organisatie of nummer').fill('niemand heet zo');
  await page.getByRole('button', { name: 'Zoek' }).click();
  await expect(page.getByRole('heading', { name: 'Niemand gevonden' })).toBeVisible();
  await page.getByRole('link', { name: 'Wis alle filters' }).click();
  const all = await rows(page).count();
  await page.getByText('Voor velen tegelijk').click();
  await page.getByRole('button', { name: 'Herinner' }).click();
  await expect(page.getByText('Niemand is aangevinkt.')).toBeVisible();
  await page.getByRole('link', { name: 'Terug naar de lijst' }).click();
  await page.getByText('Voor velen tegelijk').click();
  await page.getByLabel(/Iedereen van deze lijst/).check();
  await page.getByRole('button', { name: 'Herinner' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Herinneringen versturen' })).toBeVisible();
  await expect(rows(page)).toHaveCount(all);
  await expect(page.getByText('Er is geen open aanvraag.').first()).toBeVisible();
  const sideways = await page.evaluate(
    () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
  );
  expect(sideways).toBe(false);
});

test('extends the term of who is ticked: preview, result and failures', async ({ visit }) => {
  test.setTimeout(120_000);
  const context = await visit();
  await signInQuietly(context);
  const page = await context.newPage();
  await page.goto(`${list}?op=naam`);
  await page.getByLabel('Vink Sara Kaya aan').check();
  await page.getByLabel('Vink Oksana Bondar aan').check();
  await page.getByRole('button', { name: 'Verleng de termijn' }).click();
  await page.getByRole('button', { name: 'Toon wat er gebeurt' }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'reden' })).toBeVisible();
  await page.getByLabel('Verlengen tot en met').fill('2030-06-30');
  await page.getByLabel('Reden').fill('Ziekte.');
  await page.getByRole('button', { name: 'Toon wat er gebeurt' }).click();
  await expect(page.getByText('Dit gebeurt: 1 persoon')).toBeVisible();
  await expect(page.getByText('Dit gebeurt niet: 1 persoon')).toBeVisible();
  expect(await look(page, 'preview')).toEqual([]);
  await page.getByRole('button', { name: 'Verleng bij 1 persoon' }).click();
  await expect(
    page.getByRole('status').filter({ hasText: 'Gelukt bij 1 persoon. Niet gelukt bij 1 persoon' }),
  ).toBeVisible();
  await expect(page.getByText('Er is nog geen termijn.')).toBeVisible();
  expect(await look(page, 'result')).toEqual([]);
  await page.getByRole('link', { name: 'Terug naar de lijst' }).last().click();
  await expect(page.getByRole('row', { name: /Sara Kaya/ })).toContainText('30/06/2030');
});
