import { createServer } from 'node:http';
import { constants } from 'node:zlib';
import { getRequestListener } from '@hono/node-server';
import { readEnv } from '@veertig/api/env';
import { openApp } from '@veertig/api/open';
import compression from 'compression';
import { frontDoor } from './front-door.ts';
import { explainStart } from './start-failure.ts';

/** How long requests under way may take after a request to stop, in milliseconds. */
const drainTime = 10_000;
const brotliQuality = 5;

try {
  const env = readEnv(process.env);
  const app = await openApp(env);
  // adapter-node takes the scheme from this header, and assumes https without it.
  process.env.PROTOCOL_HEADER = 'x-forwarded-proto';
  const listener = getRequestListener((await frontDoor(app, env)).fetch);
  const compress = compression({ brotli: { params: { [constants.BROTLI_PARAM_QUALITY]: brotliQuality } } });
  const server = createServer((request, response) => {
    compress(request as never, response as never, () => void listener(request, response));
  });
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(env.port, resolve));
  console.log(`Veertig: ${env.publicUrl}${env.demo ? ` (voorbeelden: ${env.publicUrl}/_dev)` : ''}`);

  const stop = () => {
    setTimeout(() => process.exit(1), drainTime).unref();
    server.close(() => void app.close().then(() => process.exit(0)));
    server.closeIdleConnections();
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, stop);
} catch (error) {
  console.error(explainStart(error));
  process.exit(1);
}
