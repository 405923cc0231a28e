import { expect, test } from 'vitest';
import { isFromOtherSite } from './same-site.ts';

const post = (headers: Record<string, string>) =>
  isFromOtherSite({ method: 'POST', headers: new Headers({ host: 'aanbod.example.be', ...headers }) });

test.each([
  [{ 'sec-fetch-site': 'same-origin' }, false],
  [{ 'sec-fetch-site': 'none' }, false],
  [{ 'sec-fetch-site': 'same-site' }, true],
  [{ 'sec-fetch-site': 'cross-site', origin: 'null' }, true],
  [{ origin: 'null' }, false],
  [{}, false],
  [{ origin: 'https://aanbod.example.be' }, false],
  [{ origin: 'https://elders.example.org' }, true],
  [{ origin: 'no address' }, true],
])('a form with %j comes from another site: %s', (headers, expected) => {
  expect(post(headers as Record<string, string>)).toBe(expected);
});

test('reading is free', () => {
  const headers = new Headers({ 'sec-fetch-site': 'cross-site' });
  expect(isFromOtherSite({ method: 'GET', headers })).toBe(false);
});
