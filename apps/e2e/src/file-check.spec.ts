import type { Page } from '@playwright/test';
import { ApiOverHttp, tokenOf } from './api-over-http.ts';
import { freshRequest } from './ask-for-hours.ts';
import { confirmOverHttp } from './confirm-over-http.ts';
import { look } from './look-at-page.ts';
import { expect, test } from './visitor.ts';

// Whoever holds a file learns whether it is genuine, with JavaScript and without.

const url = process.env.E2E_URL ?? '';
let genuine: Buffer;

test.beforeAll(async () => {
  const api = new ApiOverHttp(url);
  const { link } = await freshRequest(await api.signIn(), 'Echt Voorbeeld');
  await confirmOverHttp(api, tokenOf(link));
  const response = await fetch(`${link}/bewijs.pdf`);
  expect(response.headers.get('content-type')).toBe('application/pdf');
  genuine = Buffer.from(await response.arrayBuffer());
});

/** The same file with one byte changed in the middle, where the page is drawn. */
function tampered(): Buffer {
  const copy = Buffer.from(genuine);
  const middle = Math.floor(copy.length / 2);
  copy[middle] = (copy[middle] ?? 0) ^ 1;
  return copy;
}

async function check(page: Page, name: string, buffer: Buffer): Promise<void> {
  await page.goto('/controleer/bestand');
  await page.getByLabel('Bestand').setInputFiles({ name, mimeType: 'application/pdf', buffer });
  await page.getByRole('button', { name: 'Controleer het bestand' }).click();
}

for (const javaScriptEnabled of [true, false]) {
  test(`a genuine, a changed and a strange file, ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, async ({
    visit,
  }) => {
    const page = await (await visit({ javaScriptEnabled, viewport: { width: 390, height: 780 } })).newPage();
    const verdict = page.getByRole('status').getByRole('heading');
    await check(page, 'bewijs.pdf', genuine);
    await expect(verdict).toHaveText('Echt');
    await expect(page.getByRole('main')).toContainText('E. V.');
    // Only with a script can the file stay where it is.
    await expect(page.getByText('Uw bestand bleef op uw toestel')).toHaveCount(javaScriptEnabled ? 1 : 0);
    for (const [name, bytes] of Object.entries({ 'veranderd.pdf': tampered(), 'foto.pdf': Buffer.from('geen PDF') })) {
      await check(page, name, bytes);
      await expect(verdict, name).toHaveText('Niet echt');
      await expect(page).toHaveTitle(/^Niet echt/);
    }
    await page.goto('/controleer/bestand');
    await page.getByRole('button', { name: 'Controleer het bestand' }).click();
    await expect(page.getByRole('alert')).toContainText('Kies eerst een bestand.');
    if (javaScriptEnabled) expect(await look(page, 'no file chosen')).toEqual([]);
  });
}
