import { existsSync } from 'node:fs';
import type { LaunchOptions } from '@playwright/test';
import packaged from '@sparticuz/chromium';

const system = '/usr/bin/chromium';

// A browser calls home for components, safe browsing and sync; a test of "no third party" must not see that.
const quiet = ['--no-sandbox', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

/** How to start Chromium: the one of CHROMIUM_PATH, else the system's, else the one from npm. */
export async function chromiumLaunch(): Promise<LaunchOptions> {
  const executablePath = process.env.CHROMIUM_PATH ?? (existsSync(system) ? system : await packaged.executablePath());
  return { executablePath, args: quiet };
}
