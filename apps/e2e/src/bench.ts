import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { ApiOverHttp } from './api-over-http.ts';
import { told } from './budget.ts';
import { chromiumLaunch } from './chromium.ts';
import { confirmBytes } from './confirm-bytes.ts';
import { dashboardBytes } from './dashboard-bytes.ts';
import { freePort, startServer, temporaryFolder } from './server-process.ts';

// P1 to P3 and P14 beside their bars, measured on a server of its own. The same numbers fail the build in budgets.spec.ts.

const folder = temporaryFolder();
const server = await startServer({ PORT: await freePort(), DATA_DIR: join(folder.path, 'data') });
const browser = await chromium.launch(await chromiumLaunch());
try {
  const api = new ApiOverHttp(server.url);
  for (const budget of await confirmBytes(api)) console.log(told(budget));
  console.log(told(await dashboardBytes(await browser.newPage(), await api.signIn())));
} finally {
  await browser.close();
  await server.stop();
  folder.remove();
}
