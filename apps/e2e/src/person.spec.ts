import type { Page } from '@playwright/test';
import type { ApiOverHttp } from './api-over-http.ts';
import { daysAgo } from './calendar-day.ts';
import { signInQuietly } from './counselor.ts';
import { look } from './look-at-page.ts';
import { expect, test } from './visitor.ts';

// The page of one person: what was written, seen and decided, with and without scripts.

type Status = 'OBLIGED' | 'ENTITLED';

async function ended(counselor: ApiOverHttp, name: string, status: Status = 'OBLIGED'): Promise<string> {
  const term = { start: daysAgo(300), end: daysAgo(2) };
  const { id } = await counselor.call<{ id: string }>('people.add', {
    name,
    profile: { status },
    contract: { includesPnt: true, term },
  });
  return `/dashboard/inburgeraars/${id}`;
}

const says = (page: Page, words: string) => expect(page.getByRole('status')).toContainText(words);

test('the end of a term: facts, advice and a decision with a reason, without JavaScript', async ({ visit }) => {
  const context = await visit({ javaScriptEnabled: false });
  const person = await ended(await signInQuietly(context), 'Samira Einde');
  const page = await context.newPage();
  await page.goto(person);
  await page.getByRole('main').getByRole('link', { name: 'Bespreek het einde van de termijn' }).click();
  await page.getByLabel('Inspanning binnen de termijn').selectOption('INSUFFICIENT');
  await page.getByRole('button', { name: 'Bewaar de feiten' }).click();
  await says(page, 'De feiten zijn bewaard.');
  await expect(page.getByRole('main')).toContainText('Een sanctie is mogelijk.');
  await page.getByLabel('Wat gebeurt er').selectOption('ENFORCEMENT');
  await page.getByRole('button', { name: 'Noteer de beslissing' }).click();
  await expect(page.getByRole('alert')).toContainText('Schrijf de reden op.');
  await expect(page.getByLabel('Wat gebeurt er')).toHaveValue('ENFORCEMENT');
  await page.getByLabel('Reden').fill('Drie afspraken gemist.');
  await page.getByRole('button', { name: 'Noteer de beslissing' }).click();
  await says(page, 'De beslissing is genoteerd.');
  await page.goto(person);
  await expect(page.getByRole('main')).toContainText('Beslist: Het dossier naar de handhaving sturen');
  await expect(page.getByRole('link', { name: 'Bespreek het einde van de termijn' })).toHaveCount(0);
});

test('two people correct one note: both texts stay to be seen', async ({ visit }) => {
  const context = await visit();
  const person = await ended(await signInQuietly(context), 'Samira Notitie');
  const page = await context.newPage();
  await page.goto(`${person}/notities`);
  await page.getByLabel('Wat was het').selectOption('EFFORT');
  await page.getByLabel('Wat gebeurde er').fill('Belde drie clubs.');
  await page.getByRole('button', { name: 'Noteer', exact: true }).click();
  await says(page, 'Genoteerd.');
  await page.getByRole('link', { name: /^Verbeter/ }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Tekst verbeteren' })).toBeVisible();
  const other = await context.newPage();
  await other.goto(page.url());
  await other.getByLabel('Wat gebeurde er').fill('Belde twee clubs.');
  await other.getByRole('button', { name: 'Bewaar de verbetering' }).click();
  await says(other, 'De eerdere tekst blijft staan.');
  await page.getByLabel('Wat gebeurde er').fill('Belde vier clubs.');
  await page.getByRole('button', { name: 'Bewaar de verbetering' }).click();
  const text = page.getByRole('group', { name: 'Wat gebeurde er' });
  await expect(text.getByLabel('Belde twee clubs.')).not.toBeChecked();
  await text.getByLabel('Belde vier clubs.').check();
  expect(await look(page, 'two versions')).toEqual([]);
  await page.getByRole('button', { name: 'Bewaar deze keuze' }).click();
  await says(page, 'De eerdere tekst blijft staan.');
  await page.locator('summary').filter({ hasText: 'Eerdere tekst' }).click();
  await expect(page.getByRole('main')).toContainText('Belde drie clubs.');
});

test('every page of a case is fit for everybody', async ({ visit }) => {
  test.setTimeout(180_000);
  const context = await visit({ viewport: { width: 1280, height: 800 } });
  const counselor = await signInQuietly(context);
  const person = await ended(counselor, 'Samira Keuze', 'ENTITLED');
  const participantId = person.split('/').at(-1);
  const evidence = { participantId, kind: 'STUDY', seenOn: daysAgo(3), validUntil: daysAgo(1) };
  await counselor.call('exemptions.noteEvidence', evidence);
  const note = { participantId, kind: 'NOTE', happenedOn: daysAgo(1), text: 'Werkt in ploegen.' };
  await counselor.call('entries.write', note);
  const page = await context.newPage();
  for (const path of ['', '/einde-termijn', '/notities', '/keuze', '/vrijstelling']) {
    await page.goto(`${person}${path}`);
    expect(await look(page, path || 'person')).toEqual([]);
  }
  await page.goto(`${person}/keuze`);
  await page.getByLabel('Afzien van het participatietraject').check();
  await page.getByRole('button', { name: 'Noteer de keuze' }).click();
  await says(page, 'De keuze is genoteerd.');
  await expect(page.getByRole('main').getByRole('link', { name: 'Pas het contract aan' })).toBeVisible();
});
