import { afterEach, expect, test } from 'vitest';
import { fetchBytes } from './fetch-bytes.ts';
import { startServer, type TestServer } from './testing-http.ts';

let server: TestServer | undefined;
afterEach(() => server?.stop());

const caps = { timeout: 5_000, largestAnswer: 1_000 };
async function problemOf(url: string, change: Partial<typeof caps> = {}): Promise<string> {
  const error = await fetchBytes(fetch, { url, ...caps, ...change }).catch((problem) => problem);
  return error instanceof Error ? error.message.replace(/127\.0\.0\.1:\d+/, 'HOST') : 'none';
}

test('gives the bytes of an answer', async () => {
  server = await startServer((_, response) => response.end(Buffer.alloc(1_000, 7)));
  expect(await fetchBytes(fetch, { url: server.url, ...caps })).toEqual(new Uint8Array(1_000).fill(7));
});

test('waits no longer than allowed, for the first byte and for the last', async () => {
  server = await startServer((request, response) => {
    if (request.url === '/started') response.write('a');
  });
  expect(await problemOf(`${server.url}/silent`, { timeout: 100 })).toBe('HOST does not answer (timeout)');
  expect(await problemOf(`${server.url}/started`, { timeout: 100 })).toBe('HOST does not finish its answer (timeout)');
});

test('reads no more than allowed', async () => {
  server = await startServer((_, response) => response.end(Buffer.alloc(1_001)));
  expect(await problemOf(server.url)).toBe('HOST does not finish its answer (too large)');
});

test('goes nowhere else, and tells no more of an address than its host', async () => {
  server = await startServer((_, response) => response.writeHead(302, { location: 'http://192.0.2.1/' }).end());
  expect(await problemOf(`${server.url}/secret?key=1`)).toMatch(/^HOST does not answer \(/);
  await server.stop();
  server = await startServer((_, response) => response.writeHead(500).end());
  expect(await problemOf(`${server.url}/secret?key=1`)).toBe('HOST answers 500');
});
