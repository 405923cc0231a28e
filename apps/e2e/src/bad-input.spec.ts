import type { Page } from '@playwright/test';
import { ApiOverHttp, tokenOf } from './api-over-http.ts';
import { freshRequest } from './ask-for-hours.ts';
import { daysAgo } from './calendar-day.ts';
import { fillActivity, fillParticipant, signInQuietly } from './counselor.ts';
import { expectProblem } from './error-page.ts';
import { expect, oldPhone, test } from './visitor.ts';
import { type WrongLine, wrongLines, wrongNames } from './wrong-hours.ts';

// Bad input gets a sentence at the field and a summary, keeps every value, and stores nothing.

const url = process.env.E2E_URL ?? '';
const labels = { day: 'Dag', start: 'Van', end: 'Tot', hours: 'Of uren' } as const;
let counselor: ApiOverHttp;
let activityId: string;
let participantId: string;
let link: string;

test.beforeAll(async () => {
  counselor = await new ApiOverHttp(url).signIn();
  ({ participantId, activityId, link } = await freshRequest(counselor, 'Fout Voorbeeld'));
});

async function typeLine(page: Page, group: RegExp, { typed }: WrongLine): Promise<void> {
  const row = page.getByRole('group', { name: group });
  for (const [field, text] of Object.entries(typed)) {
    await row.getByLabel(labels[field as keyof typeof labels], { exact: true }).fill(text);
  }
}

async function expectKept(page: Page, { typed }: WrongLine): Promise<void> {
  for (const [field, text] of Object.entries(typed)) {
    await expect(page.locator(`[id="rows.0.${field}"]`)).toHaveValue(text);
  }
}

test('hours of a contact person', async ({ visit }) => {
  const page = await (await visit(oldPhone)).newPage();
  for (const wrong of wrongLines) {
    await test.step(wrong.what, async () => {
      await page.goto(`${link}/uren/aanpassen`);
      await page.getByLabel('Opmerking').fill('blijft staan');
      await typeLine(page, /^Rij 1$/, wrong);
      await page.getByRole('button', { name: 'Verder' }).last().click();
      await expectProblem(page, `rows.0.${wrong.field}`, wrong.sentence);
      await expectKept(page, wrong);
      await expect(page.getByLabel('Opmerking')).toHaveValue('blijft staan');
    });
  }
  expect(await draftRevision()).toBe(0);
});

test('no answer, no name and no tick of a contact person', async ({ visit }) => {
  const page = await (await visit(oldPhone)).newPage();
  await page.goto(`${link}/uren`);
  await page.getByRole('button', { name: 'Verder' }).click();
  await expect(page).toHaveTitle(/^Fout: /);
  await expect(page.getByRole('alert').getByRole('link', { name: 'Kies een antwoord.' })).toHaveAttribute(
    'href',
    '#answer',
  );
  expect(await draftRevision()).toBe(0);
  await page.getByLabel(/Ja, deze/).check();
  await page.getByRole('button', { name: 'Verder' }).click();
  for (const { what, name, sentence } of wrongNames) {
    await test.step(what, async () => {
      await page.getByLabel('Uw naam').fill(name);
      await page.getByLabel('Uw rol').fill('Buddy');
      await page.getByRole('button', { name: 'Verder' }).click();
      await expectProblem(page, 'name', sentence);
      await expectProblem(page, 'reach', /telefoonnummer of e-mailadres/);
      await expect(page.getByLabel('Uw naam')).toHaveValue(name);
      await expect(page.getByLabel('Uw rol')).toHaveValue('Buddy');
    });
  }
  expect(await draftRevision()).toBe(1);
  await page.getByLabel('Uw naam').fill('Rita Proef');
  await page.getByLabel('Uw telefoonnummer of e-mailadres').fill('0470 00 00 10');
  await page.getByRole('button', { name: 'Verder' }).click();
  await page.getByRole('button', { name: 'Onderteken het bewijs' }).click();
  await expectProblem(page, 'declared', /vinkje/);
  await page.goto(`${link}/niet-ondertekenen`);
  await page.getByRole('button', { name: 'Geef door en teken niet' }).click();
  await expectProblem(page, 'sure', /vinkje/);
  expect(await new ApiOverHttp(url).call('confirmations.open', { token: tokenOf(link) })).toMatchObject({
    state: 'OPEN',
  });
});

async function draftRevision(): Promise<number> {
  const api = new ApiOverHttp(url);
  const { draft } = await api.call<{ draft: { revision: number } }>('confirmations.open', { token: tokenOf(link) });
  return draft.revision;
}

for (const javaScriptEnabled of [true, false]) {
  const how = javaScriptEnabled ? 'with' : 'without';

  test(`hours on the dashboard, ${how} JavaScript`, async ({ visit }) => {
    const context = await visit({ javaScriptEnabled });
    await signInQuietly(context);
    const page = await context.newPage();
    const proofs = async () =>
      (await counselor.call<{ proofs: unknown[] }>('activities.get', { id: activityId })).proofs.length;
    const before = await proofs();
    for (const wrong of wrongLines) {
      await test.step(wrong.what, async () => {
        await page.goto(`/dashboard/activiteiten/${activityId}/bewijs`, { waitUntil: 'networkidle' });
        await page.getByLabel('Opmerking').fill('blijft staan');
        await typeLine(page, /^Regel 1/, wrong);
        await page.getByRole('button', { name: 'Bewaar en bekijk de mail' }).click();
        await expectProblem(page, `rows.0.${wrong.field}`, wrong.sentence);
        await expectKept(page, wrong);
        await expect(page.getByLabel('Opmerking')).toHaveValue('blijft staan');
      });
    }
    expect(await proofs()).toBe(before);
  });

  test(`names and contact persons on the dashboard, ${how} JavaScript`, async ({ visit }) => {
    const context = await visit({ javaScriptEnabled });
    await signInQuietly(context);
    const page = await context.newPage();
    const before = await count();
    for (const { name, sentence } of wrongNames) {
      await page.goto('/dashboard/inburgeraars/nieuw', { waitUntil: 'networkidle' });
      await fillParticipant(page, name, { start: daysAgo(50), end: daysAgo(-50) });
      await page.getByRole('button', { name: 'Bewaar de inburgeraar' }).click();
      await expectProblem(page, 'name', sentence);
      await expect(page.getByLabel('Naam', { exact: true })).toHaveValue(name);
      await expect(page.getByLabel('Verplichte inburgeraar')).toBeChecked();
      await expect(page.getByLabel('Eerste dag van de termijn')).toHaveValue(daysAgo(50));
    }
    const [account] = (await counselor.links()).accounts;
    await tryContact(page, account?.email ?? '', /trajectbegeleider kan geen contactpersoon zijn/);
    await counselor.call('people.edit', { id: participantId, name: 'Fout Voorbeeld', email: 'fout@voorbeeld.example' });
    await tryContact(page, 'FOUT@voorbeeld.example', /kan de eigen uren niet bevestigen/);
    expect(await count()).toEqual(before);
  });
}

async function count() {
  const { total } = await counselor.call<{ total: number }>('caseload.counts', {});
  const { activities } = await counselor.call<{ activities: unknown[] }>('people.get', { id: participantId });
  return { people: total, activities: activities.length };
}

async function tryContact(page: Page, email: string, reason: RegExp): Promise<void> {
  await page.goto(`/dashboard/inburgeraars/${participantId}/activiteit/nieuw`, { waitUntil: 'networkidle' });
  await fillActivity(page, { name: 'Zelfde Persoon', email });
  await page.getByRole('button', { name: 'Bewaar de activiteit' }).click();
  await expect(page.getByRole('alert')).toContainText(reason);
  await expect(page).toHaveTitle(/^Fout: /);
  await expect(page.getByLabel('E-mailadres')).toHaveValue(email);
}

test('an unknown and a malformed link get the same page with whom to call', async ({ visit }) => {
  const page = await (await visit(oldPhone)).newPage();
  const token = tokenOf(link);
  const other = `${token.slice(0, -2)}${token.endsWith('A') ? 'B' : 'A'}A`;
  const bodies = new Set<string>();
  for (const wrong of [other, 'x', `${token}${token}`, encodeURIComponent('../../etc'), '%00', 'a'.repeat(3000)]) {
    const response = await page.goto(`/bevestig/${wrong}`);
    expect(response?.status(), wrong).toBe(404);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Deze link werkt niet');
    await expect(page.getByRole('link', { name: /^[\d ]{9,}$/ })).toHaveAttribute('href', /^tel:\+\d+$/);
    bodies.add((await response?.text()) ?? '');
  }
  expect(bodies.size, 'one page for all of them').toBe(1);
  for (const path of ['/voortgang/onbekend', `/bevestig/${other}/controle`, `/bevestig/${other}/bewijs.pdf`]) {
    expect((await page.goto(path))?.status(), path).toBe(404);
    await expect(page.getByRole('main')).toContainText('Bel');
  }
});

test('a form of another site changes nothing', async () => {
  const form = new URLSearchParams({ how: 'REFUSE', sure: 'yes' });
  const headers = { origin: 'https://elders.example', 'sec-fetch-site': 'cross-site' };
  const response = await fetch(`${link}/niet-ondertekenen`, { method: 'POST', headers, body: form });
  expect(response.status).toBe(403);
  const signIn = await fetch(`${url}/dashboard/aanmelden`, {
    method: 'POST',
    headers,
    body: new URLSearchParams({ email: 'x' }),
  });
  expect(signIn.status).toBe(403);
  expect(await new ApiOverHttp(url).call('confirmations.open', { token: tokenOf(link) })).toMatchObject({
    state: 'OPEN',
  });
});
