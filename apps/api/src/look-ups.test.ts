import { afterAll, beforeAll, expect, it } from 'vitest';
import { createApp } from './app.ts';
import { openWorld, type World } from './testing/world.ts';

let world: World;
let app: ReturnType<typeof createApp>;
beforeAll(async () => {
  world = await openWorld();
  app = createApp(world.deps);
});
afterAll(async () => {
  await app.worker.stop();
  await world.close();
});

async function lookUp(path: string, input: object, client: string) {
  const headers = { 'content-type': 'application/json', 'x-forwarded-for': client };
  const answer = await app.http.request(`/api/trpc/${path}`, { method: 'POST', body: JSON.stringify(input), headers });
  return { status: answer.status, wait: Number(answer.headers.get('retry-after') ?? 0) };
}

const guesses = [
  ['verifications.byCode', { code: '7K3QW9TMX2B4HD6V' }],
  ['confirmations.byCode', { code: '7K3QW9TMX2' }],
  ['verifications.byFile', { sha256: 'a'.repeat(64) }],
] as const;

it.each(guesses)('%s cannot be tried without end, and says when to come back', async (path, input) => {
  const client = `203.0.113.${guesses.findIndex((guess) => guess[0] === path)}`;
  const answers = [];
  for (let count = 0; count < 25; count++) answers.push(await lookUp(path, input, client));
  const refused = answers.filter(({ status }) => status === 429);
  expect(refused).toHaveLength(5);
  for (const { wait } of refused) expect(wait).toBe(3);
  expect((await lookUp(path, input, '198.51.100.1')).status).not.toBe(429);
  world.later({ seconds: 3 });
  expect((await lookUp(path, input, client)).status).not.toBe(429);
  expect((await lookUp(path, input, client)).status).toBe(429);
});

it('guesses at one kind of code count for the others too', async () => {
  const client = '203.0.113.250';
  for (let count = 0; count < 20; count++) {
    const [path, input] = guesses[count % 3]!;
    expect((await lookUp(path, input, client)).status).not.toBe(429);
  }
  for (const [path, input] of guesses) expect((await lookUp(path, input, client)).status).toBe(429);
});
