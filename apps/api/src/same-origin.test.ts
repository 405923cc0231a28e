import { Hono } from 'hono';
import { describe, expect, test } from 'vitest';
import { sameOrigin } from './same-origin.ts';

const app = new Hono().use('*', sameOrigin('https://veertig.example')).all('*', (c) => c.text('done'));
const ask = async (method: string, origin?: string) =>
  (await app.request('https://veertig.example/', { method, headers: origin ? { origin } : {} })).status;

describe('who may ask for a change', () => {
  test('a page of our own', async () => expect(await ask('POST', 'https://veertig.example')).toBe(200));
  test('a program without an origin', async () => expect(await ask('POST')).toBe(200));
  test('no page of another site', async () => expect(await ask('POST', 'https://evil.example')).toBe(403));
  test('no page without a readable origin', async () => expect(await ask('POST', 'null')).toBe(403));
  test('reading is free', async () => expect(await ask('GET', 'https://evil.example')).toBe(200));
});
