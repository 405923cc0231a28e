import { test } from '@playwright/test';
import { ApiOverHttp } from './api-over-http.ts';
import { kB, told } from './budget.ts';
import { confirmBytes } from './confirm-bytes.ts';
import { dashboardBytes } from './dashboard-bytes.ts';
import { expect } from './visitor.ts';
import { exchange, wholePage } from './wire.ts';

// P1, P2, P3, P14 and P15 of the quality bar, in bytes on the wire with heads, as the front door sends them.

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
  const budget = await dashboardBytes(page, await api.signIn());
  console.log(`    ${told(budget)}`);
  expect(budget.measured, budget.what).toBeLessThanOrEqual(budget.most);
});
