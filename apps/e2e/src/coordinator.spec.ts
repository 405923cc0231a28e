import { ApiOverHttp } from './api-over-http.ts';
import { cookiesOf, signInByForm } from './counselor.ts';
import { look } from './look-at-page.ts';
import { expect, oldPhone, test } from './visitor.ts';

// What a coordinator sees of the team and does for it, with and without scripts.

test('the overview tells each figure in words, as a bar and as a table, and hides small groups when shared', async ({
  visit,
}) => {
  const context = await visit({ viewport: { width: 1280, height: 800 } });
  await context.addCookies(cookiesOf(await new ApiOverHttp(process.env.E2E_URL ?? '').signIn('COORDINATOR')));
  const page = await context.newPage();
  const refused: string[] = [];
  page.on('console', (message) => {
    if (/Content.Security.Policy/i.test(message.text())) refused.push(message.text());
  });
  await page.goto('/dashboard/overzicht');
  // Figures are counted beside the work: who comes early looks again.
  await expect(async () => {
    await page.reload();
    await expect(page.getByText('Contactpersonen bevestigden')).toBeVisible({ timeout: 100 });
  }).toPass();
  await expect(page.getByText(/^Stand van \d+\.\d+ uur/)).toBeVisible();
  await expect(page.getByRole('table', { name: 'Inburgeraars per trajectbegeleider' })).toContainText('Pieter Lemmens');
  expect(await look(page, 'overview')).toEqual([]);
  await page.getByRole('link', { name: 'Cijfers om te delen' }).click();
  await expect(page.getByRole('table', { name: 'Bevestigde uren per maand' })).toContainText('minder dan 5');
  await expect(page.getByRole('main')).not.toContainText('Pieter Lemmens');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download als CSV' }).click();
  expect((await download).suggestedFilename()).toMatch(/^cijfers-.*\.csv$/);
  expect(await look(page, 'figures to share')).toEqual([]);
  await page.goto('/dashboard/overdracht');
  expect(await look(page, 'hand-over')).toEqual([]);
  expect(refused).toEqual([]);
});

test('a period that cannot be says so at its field, on a phone without scripts', async ({ visit }) => {
  const context = await visit(oldPhone);
  const page = await context.newPage();
  await signInByForm(page, 'COORDINATOR');
  await page.goto('/dashboard/overzicht?van=2026-05&tot=2026-02');
  await expect(page.getByRole('alert')).toContainText('De laatste maand komt voor de eerste.');
  await expect(page.getByLabel('Eerste maand')).toHaveValue('2026-05');
  await page.getByLabel('Laatste maand').fill('2026-08');
  await page.getByRole('button', { name: 'Toon' }).click();
  await expect(page.getByRole('heading', { name: /Bevestigde uren, mei 2026 tot en met augustus 2026/ })).toBeVisible();
});

test('a colleague stands in for an absence, and it ends', async ({ visit }) => {
  const context = await visit({ javaScriptEnabled: false });
  await context.addCookies(cookiesOf(await new ApiOverHttp(process.env.E2E_URL ?? '').signIn('COORDINATOR')));
  const page = await context.newPage();
  await page.goto('/dashboard/overdracht');
  await page.getByRole('button', { name: 'Toon wat er gebeurt' }).click();
  await expect(page.getByRole('alert')).toContainText('Kies waarom de dossiers doorgaan.');
  const day = new Date().toISOString().slice(0, 10);
  await page.getByLabel('Tijdens een afwezigheid').check();
  await page.getByLabel('Van wie').selectOption({ label: 'Pieter Lemmens' });
  await page.getByLabel('Naar wie').selectOption({ label: 'Karima Aerts' });
  await page.getByLabel('Eerste dag').fill(day);
  await page.getByRole('button', { name: 'Toon wat er gebeurt' }).click();
  await expect(page.getByRole('alert')).toContainText('Vul een geldige datum in.');
  await expect(page.getByLabel('Eerste dag')).toHaveValue(day);
  await page.getByLabel('Laatste dag').fill(day);
  await page.getByRole('button', { name: 'Toon wat er gebeurt' }).click();
  await expect(page.getByRole('main')).toContainText('Er is nog niets gebeurd.');
  await page.getByRole('button', { name: 'Laat Karima Aerts vervangen' }).click();
  await expect(page.getByRole('status')).toContainText('De vervanging is genoteerd.');
  await page.goto('/dashboard/inburgeraars?zoek=rahel');
  await page.getByRole('link', { name: 'Rahel Tekle' }).click();
  await expect(page.getByText('In plaats van Pieter Lemmens')).toBeVisible();
  await page.goto('/dashboard/overdracht');
  await page
    .getByRole('button', { name: /Beëindig de vervanging/ })
    .first()
    .click();
  await expect(page.getByRole('status')).toContainText('De vervanging is voorbij.');
});

test('a control sample: drawn, called about, doubted, and kept by a person with a reason', async ({ visit }) => {
  const context = await visit({ viewport: { width: 1280, height: 800 } });
  const coordinator = await new ApiOverHttp(process.env.E2E_URL ?? '').signIn('COORDINATOR');
  await context.addCookies(cookiesOf(coordinator));
  const page = await context.newPage();
  await page.goto('/dashboard/steekproef');
  await page.getByLabel('Hoeveel bewijzen').fill('veel');
  await page.getByRole('button', { name: 'Trek een steekproef' }).click();
  await expect(page.getByRole('alert')).toContainText('Vul een getal in.');
  await expect(page.getByLabel('Hoeveel bewijzen')).toHaveValue('veel');
  const { figures } = await coordinator.call<{
    figures: { hours: { byMonth: { month: string; acceptedMinutes: number }[] } };
  }>('overview.get');
  const month = figures.hours.byMonth.findLast(({ acceptedMinutes }) => acceptedMinutes > 0)?.month ?? '';
  await page.getByLabel('Maand waarin de uren aanvaard zijn').fill(month);
  await page.getByLabel('Hoeveel bewijzen').fill('1');
  await page.getByRole('button', { name: 'Trek een steekproef' }).click();
  await expect(page.getByText('Nagerekend: dezelfde sleutel trekt dezelfde bewijzen.')).toBeVisible();
  expect(await look(page, 'sample')).toEqual([]);
  await page.getByRole('rowheader').getByRole('link').first().click();
  await page.getByLabel('Twijfel').check();
  await page.getByRole('button', { name: 'Noteer de uitkomst' }).click();
  await expect(page.getByRole('alert')).toContainText('Schrijf kort waarom er twijfel is.');
  await page.getByLabel('Notitie').fill('Noemt andere dagen.');
  expect(await look(page, 'call of a sample')).toEqual([]);
  await page.getByRole('button', { name: 'Noteer de uitkomst' }).click();
  await expect(page.getByText('De uren tellen tot iemand beslist.')).toBeVisible();
  await page.getByRole('rowheader').getByRole('link').first().click();
  await page.getByRole('link', { name: 'Bekijk het bewijs' }).click();
  await expect(page.getByText('Noemt andere dagen.')).toBeVisible();
  await page.getByLabel('De uren blijven, omdat').fill('Opnieuw gebeld: de dagen kloppen.');
  await page.getByRole('button', { name: 'Laat de uren staan' }).click();
  await expect(page.getByRole('heading', { name: 'Twijfel na een steekproef' })).toHaveCount(0);
});
