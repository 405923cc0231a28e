import { serve } from '@hono/node-server';
import { readEnv } from './env.ts';
import { openApp } from './open.ts';

// The api on its own port, for an installation that runs its parts apart. The only file here that acts on import.
const env = readEnv(process.env);
const app = await openApp(env);
const server = serve({ fetch: app.http.fetch, port: env.port });
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => server.close(() => void app.close().then(() => process.exit(0))));
}
