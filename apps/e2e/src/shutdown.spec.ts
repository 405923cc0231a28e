import { once } from 'node:events';
import { request } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from '@playwright/test';
import { ApiOverHttp, type LinkAnswer, tokenOf } from './api-over-http.ts';
import { answerEverything } from './confirm-over-http.ts';
import { findBreaches } from './invariants.ts';
import { askOf, ownDatabase } from './own-database.ts';
import { startServer } from './server-process.ts';

test('SIGTERM lets requests under way finish, takes no new ones and ends with 0', async () => {
  const database = await ownDatabase('embedded', 'shutdown');
  const server = await startServer(database.settings);
  const api = new ApiOverHttp(server.url);
  const tokens = (await api.links()).confirm.slice(0, 4).map(tokenOf);
  const finals = [];
  for (const token of tokens) finals.push(await answerEverything(api, token));

  const underWay = finals.map((final) => halfPosted(server.url, JSON.stringify({ ...final, declared: true })));
  await Promise.all(underWay.map(({ begun }) => begun));
  const ended = server.stop();
  await expect
    .poll(() =>
      fetch(`${server.url}/livez`).then(
        () => 'answers',
        () => 'refuses',
      ),
    )
    .toBe('refuses');
  const answers = await Promise.all(underWay.map(({ finish }) => finish()));

  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
  expect(await ended).toBe(0);
  const numbers = answers.map(({ body }) => (JSON.parse(body).result.data as LinkAnswer).confirmed?.facts.number);
  const connection = await database.open();
  const stored = await askOf(connection)('select number from confirmations');
  expect(stored.map(({ number }) => number)).toEqual(expect.arrayContaining(numbers));
  expect(await findBreaches(askOf(connection))).toEqual([]);
  await connection.close();
});

/** A confirmation of which the server has the head and half of the body: it is under way until `finish` sends the rest. */
function halfPosted(url: string, body: string) {
  const post = request(`${url}/api/trpc/confirmations.confirm`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body), origin: url },
  });
  const response = once(post, 'response');
  const begun = new Promise<void>((resolve) => post.write(body.slice(0, 10), () => resolve())).then(() => sleep(300));
  const finish = async () => {
    post.end(body.slice(10));
    const [answer] = await response;
    const chunks: Buffer[] = [];
    for await (const chunk of answer) chunks.push(chunk as Buffer);
    return { status: answer.statusCode as number, body: Buffer.concat(chunks).toString() };
  };
  return { begun, finish };
}
