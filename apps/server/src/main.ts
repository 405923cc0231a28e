import { createServer } from 'node:http';
import { constants } from 'node:zlib';
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
  const door = await frontDoor(app, env);
  const compress = compression({ brotli: { params: { [constants.BROTLI_PARAM_QUALITY]: brotliQuality } } });
  const server = createServer((request, response) => {
    compress(request as never, response as never, async () => {
      try {
        await door(request, response);
      } catch {
        response.destroy(); // whoever asked went away, or the face broke halfway: one request, not the whole server
      }
    });
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
