import { defineConfig } from '@playwright/test';
import { chromiumLaunch } from './src/chromium.ts';

export default defineConfig({
  testDir: 'src',
  globalSetup: './src/global-setup.ts',
  outputDir: 'test-results',
  workers: 1,
  forbidOnly: true,
  timeout: 60_000,
  // A busy machine can be slow, or lose a page; the report names what needed a second try.
  globalTimeout: 30 * 60_000,
  retries: 1,
  expect: { timeout: 10_000 },
  reporter: [['list']],
  use: {
    baseURL: process.env.E2E_URL,
    browserName: 'chromium',
    launchOptions: await chromiumLaunch(),
    locale: 'nl-BE',
    timezoneId: 'Europe/Brussels',
    trace: 'retain-on-failure',
  },
});
