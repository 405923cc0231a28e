import { join } from 'node:path';
import { ApiOverHttp } from './api-over-http.ts';
import { confirmBytes, told } from './confirm-bytes.ts';
import { freePort, startServer, temporaryFolder } from './server-process.ts';

// P1 to P3 beside their bars, measured on a server of its own. The same numbers fail the build in budgets.spec.ts.

const folder = temporaryFolder();
const server = await startServer({ PORT: await freePort(), DATA_DIR: join(folder.path, 'data') });
try {
  for (const budget of await confirmBytes(new ApiOverHttp(server.url))) console.log(told(budget));
} finally {
  await server.stop();
  folder.remove();
}
