import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { jsonLog } from '../log.ts';
import { sealProblemCode } from './seal-problem.ts';
import { SEALED_AT } from './testing.ts';
import { startTimestampServer, type TimestampFault, type TimestampServer } from './testing-timestamp-server.ts';
import { timestampClient } from './timestamp-client.ts';
import { readTimestamp } from './timestamp-token.ts';
import { verifyTimestamp } from './verify-timestamp.ts';

const digest = Uint8Array.from(randomBytes(32));
let first: TimestampServer;
let second: TimestampServer;
let now: Date;
let lines: string[];

beforeAll(async () => {
  [first, second] = await Promise.all([startTimestampServer(), startTimestampServer()]);
});
afterAll(() => Promise.all([first.stop(), second.stop()]));
beforeEach(() => {
  for (const server of [first, second]) Object.assign(server, { fault: 'NONE', asked: 0 });
  now = SEALED_AT;
  lines = [];
});

function client(pinned: Uint8Array[] = []) {
  const clock = () => now;
  const log = jsonLog((line) => lines.push(line), clock);
  return timestampClient({ urls: [`${first.url}/tsr`, second.url], pinned }, { fetch, clock, randomBytes, log });
}
const isOf = (token: Uint8Array, server: TimestampServer) => verifyTimestamp(token, [server.root]).trusted;

test('the first authority gives a token over the digest', async () => {
  const token = await client().timestamp(digest);
  expect(isOf(token, first)).toBe(true);
  expect(readTimestamp(token)).toMatchObject({ digest, at: SEALED_AT });
  expect(second.asked).toBe(0);
});

describe('what the first authority does wrong', () => {
  test.each<[TimestampFault, string]>([
    ['OUTAGE', 'answers 503'],
    ['REFUSAL', 'the authority refuses'],
    ['NONSENSE', ''],
    ['ENDLESS', 'too large'],
    ['OTHER_DIGEST', 'the timestamp is for another signature'],
    ['OTHER_NONCE', 'the timestamp is of another request'],
    ['NO_NONCE', 'the timestamp is of another request'],
    ['CHANGED', ''],
  ])('%s: the second one is asked; when it does the same, the proof waits', async (fault, message) => {
    first.fault = fault;
    expect(isOf(await client().timestamp(digest), second)).toBe(true);
    second.fault = fault;
    const problem = await client()
      .timestamp(digest)
      .catch((error) => error);
    expect(sealProblemCode(problem.message)).toBe('TIMESTAMP');
    expect(problem.message).toContain(message);
    expect(lines.join()).toContain('timestamp_authority_failed');
  });

  test('an authority that is not there', async () => {
    const gone = await startTimestampServer();
    await gone.stop();
    const clock = () => now;
    const urls = [gone.url, first.url];
    const surroundings = { fetch, clock, randomBytes, log: jsonLog(() => {}, clock) };
    expect(isOf(await timestampClient({ urls, pinned: [] }, surroundings).timestamp(digest), first)).toBe(true);
  });
});

test('an authority that failed rests for a minute, so that a queue does not wait for it each time', async () => {
  const asking = client();
  first.fault = 'OUTAGE';
  for (let count = 0; count < 5; count++) await asking.timestamp(digest);
  expect([first.asked, second.asked]).toEqual([1, 5]);
  second.fault = 'OUTAGE';
  for (let count = 0; count < 5; count++) await expect(asking.timestamp(digest)).rejects.toThrow('TIMESTAMP');
  expect([first.asked, second.asked]).toEqual([1, 6]);
  first.fault = 'NONE';
  now = new Date(now.getTime() + 60_000);
  expect(isOf(await asking.timestamp(digest), first)).toBe(true);
});

test('an authority that was not agreed is refused', async () => {
  expect(isOf(await client([second.root]).timestamp(digest), second)).toBe(true);
  expect(first.asked).toBe(1);
  await expect(client([Uint8Array.from(randomBytes(20))]).timestamp(digest)).rejects.toThrow('TIMESTAMP');
});
