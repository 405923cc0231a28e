import type { Page } from '@playwright/test';
import type { ApiOverHttp } from './api-over-http.ts';
import { type Budget, kB } from './budget.ts';
import { cookiesOf } from './counselor.ts';
import { exchange } from './wire.ts';

/** P14: the scripts that a browser loads for the first page of the dashboard, heads included, brotli. */
export async function dashboardBytes(page: Page, counselor: ApiOverHttp): Promise<Budget> {
  const scripts = new Set<string>();
  page.on('request', (request) => {
    if (request.resourceType() === 'script') scripts.add(request.url());
  });
  await page.context().addCookies(cookiesOf(counselor));
  await page.goto(`${counselor.url}/dashboard/`, { waitUntil: 'networkidle' });
  await page.getByRole('heading', { level: 1, name: 'Vandaag' }).waitFor();
  if (scripts.size === 0) throw new Error('the dashboard loaded no script');
  const sizes = await Promise.all([...scripts].map(async (script) => (await exchange(script)).bytes));
  return {
    id: 'P14',
    what: `${sizes.length} scripts of the dashboard`,
    measured: sizes.reduce((sum, bytes) => sum + bytes, 0),
    most: 90 * kB,
    unit: 'bytes',
  };
}
