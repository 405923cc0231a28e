import { test } from '@playwright/test';
import { ApiOverHttp } from './api-over-http.ts';
import { confirmBytes, told } from './confirm-bytes.ts';
import { expect } from './visitor.ts';
import { exchange, wholePage } from './wire.ts';

// P1, P2, P3, P14 and P15 of the quality bar, in bytes on the wire with heads, as the front door sends them.

const kB = 1000;
const url = process.env.E2E_URL ?? '';
const api = new ApiOverHttp(url);

function tell(what: string, bytes: number, most: number): void {
  console.log(`    ${what}: ${(bytes / kB).toFixed(1)} kB of ${most / kB} kB`);
  expect(bytes, what).toBeLessThanOrEqual(most);
}

test('the first confirm page, the whole confirm flow and the optional scripts', async () => {
  for (const budget of await confirmBytes(api)) {
    console.log(`    ${told(budget)}`);
    expect.soft(budget.measured, budget.what).toBeLessThanOrEqual(budget.most);
  }
});

test('every page of the public site', async () => {
  const map = (await exchange(`${url}/sitemap.xml`)).text;
  const paths = [...map.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, loc]) => new URL(loc ?? '').pathname);
  expect(paths.length).toBeGreaterThan(8);
  const sizes: number[] = [];
  for (const path of paths) {
    const page = await wholePage(url + path);
    expect.soft(page.html, path).not.toMatch(/<script/i);
    expect.soft(page.bytes, path).toBeLessThanOrEqual(30 * kB);
    sizes.push(page.bytes);
  }
  tell(`largest of ${paths.length} info pages`, Math.max(...sizes), 30 * kB);
});

test('the scripts of the first page of the dashboard', async ({ page }) => {
  const scripts = new Set<string>();
  page.on('request', (request) => {
    if (request.resourceType() === 'script') scripts.add(request.url());
  });
  const [{ email, password } = { email: '', password: '' }] = (await api.links()).accounts;
  await page.goto('/dashboard/');
  await page.getByLabel('E-mailadres').fill(email);
  await page.getByLabel('Wachtwoord').fill(password);
  await page.getByRole('button', { name: 'Aanmelden' }).click();
  await page.getByRole('heading', { level: 1, name: 'Vandaag' }).waitFor();
  scripts.clear();
  await page.reload({ waitUntil: 'networkidle' });
  const sizes = await Promise.all([...scripts].map(async (script) => (await exchange(script)).bytes));
  expect(sizes.length).toBeGreaterThan(0);
  tell(
    `${sizes.length} scripts of the dashboard`,
    sizes.reduce((sum, bytes) => sum + bytes, 0),
    90 * kB,
  );
});
