import { writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { freePort, spawnServer, startServer, temporaryFolder } from './server-process.ts';

// What an operator gets wrong ends at once, with one line that says what, and an exit code that says so too.

const folder = temporaryFolder();
test.afterAll(folder.remove);

async function expectRefusal(settings: Record<string, string>, line: RegExp): Promise<void> {
  const server = spawnServer(settings);
  const code = await server.exited;
  expect(code, server.stderr()).not.toBe(0);
  expect(code).not.toBeNull();
  expect(server.stderr().trim().split('\n')).toEqual([expect.stringMatching(line)]);
}

test('a port in use', async () => {
  const other = createServer().listen(0);
  const { port } = other.address() as { port: number };
  const database = { DATABASE_URL: process.env.E2E_POSTGRES ?? '' };
  const settings = { PORT: String(port), DATA_DIR: join(folder.path, 'port'), ...database };
  await expectRefusal(settings, /port .*in use.*PORT/);
  other.close();
});

test('a data folder that is a file', async () => {
  const file = join(folder.path, 'file');
  writeFileSync(file, '');
  await expectRefusal({ PORT: await freePort(), DATA_DIR: file }, /data folder.*DATA_DIR/);
});

test('a database that does not answer', async () => {
  const nobody = `postgres://postgres@127.0.0.1:${await freePort()}/postgres`;
  const settings = { PORT: await freePort(), DATA_DIR: join(folder.path, 'nobody'), DATABASE_URL: nobody };
  await expectRefusal(settings, /database does not answer.*DATABASE_URL/);
});

test('a database that does not exist', async () => {
  const unknown = (process.env.E2E_POSTGRES ?? '').replace(/postgres$/, 'bestaat_niet');
  const settings = { PORT: await freePort(), DATA_DIR: join(folder.path, 'unknown'), DATABASE_URL: unknown };
  await expectRefusal(settings, /database refuses us.*DATABASE_URL/);
});

test('bad configuration: every mistake in one line', async () => {
  const settings = { PORT: 'veertig', DATABASE_URL: 'mysql://x', SECRET: 'kort', DATA_DIR: join(folder.path, 'bad') };
  await expectRefusal(settings, /^(?=.*PORT)(?=.*DATABASE_URL)(?=.*SECRET)/);
});

test('production with the defaults of development', async () => {
  const settings = { PORT: await freePort(), DATA_DIR: join(folder.path, 'production'), NODE_ENV: 'production' };
  await expectRefusal(settings, /^(?=.*DATABASE_URL)(?=.*SMTP_URL)(?=.*PUBLIC_URL)(?=.*SECRET)/);
});

test('a second process on the same data folder, after which the first one still answers', async () => {
  const shared = join(process.env.E2E_FOLDER ?? '', 'shared');
  await expectRefusal({ PORT: await freePort(), DATA_DIR: shared }, /in use by process \d+/);
  expect((await fetch(`${process.env.E2E_URL}/readyz`)).status).toBe(200);
});

test('on a real database there are no development pages unless asked for', async () => {
  const database = { DATABASE_URL: process.env.E2E_POSTGRES ?? '' };
  const server = await startServer({ PORT: await freePort(), DATA_DIR: join(folder.path, 'real'), ...database });
  const answers = await Promise.all(
    ['/_dev', '/_dev/links.json', '/_dev/mail', '/dashboard/onderdelen'].map(
      async (path) => (await fetch(server.url + path)).status,
    ),
  );
  expect(await server.stop()).toBe(0);
  expect(answers).toEqual([404, 404, 404, 404]);
});
