import { createAdaptorServer } from '@hono/node-server';
import { readEnv } from '@veertig/api/env';
import { openApp } from '@veertig/api/open';
import { frontDoor } from './front-door.ts';
import { explainStart } from './start-failure.ts';

/** How long requests under way may take after a request to stop, in milliseconds. */
const drainTime = 10_000;

try {
  const env = readEnv(process.env);
  const app = await openApp(env);
  // adapter-node takes the scheme from this header, and assumes https without it.
  process.env.PROTOCOL_HEADER = 'x-forwarded-proto';
  const server = createAdaptorServer({ fetch: (await frontDoor(app, env)).fetch });
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(env.port, resolve));
  console.log(`Veertig: ${env.publicUrl}${env.demo ? ` (voorbeelden: ${env.publicUrl}/_dev)` : ''}`);

  const stop = () => {
    setTimeout(() => process.exit(1), drainTime).unref();
    server.close(() => void app.close().then(() => process.exit(0)));
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, stop);
} catch (error) {
  console.error(explainStart(error));
  process.exit(1);
}
