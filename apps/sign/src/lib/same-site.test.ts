import { expect, test } from 'vitest';
import { isFromOtherSite } from './same-site.ts';

const origin = 'https://veertig.example.be';
const post = (headers: Record<string, string>) =>
  isFromOtherSite({ method: 'POST', headers: new Headers(headers) }, origin);

test('reading is never refused', () => {
  const headers = new Headers({ origin: 'https://elders.example', 'sec-fetch-site': 'cross-site' });
  expect(isFromOtherSite({ method: 'GET', headers }, origin)).toBe(false);
  expect(isFromOtherSite({ method: 'HEAD', headers }, origin)).toBe(false);
});

test('a form of our own passes, also when the browser hides or omits its origin', () => {
  expect(post({ origin })).toBe(false);
  expect(post({ origin: 'null' })).toBe(false);
  expect(post({ origin: 'null', 'sec-fetch-site': 'same-origin' })).toBe(false);
  expect(post({})).toBe(false);
});

test('a form of another site is refused', () => {
  expect(post({ origin: 'https://elders.example' })).toBe(true);
  expect(post({ origin: 'http://veertig.example.be' })).toBe(true);
  expect(post({ origin: 'null', 'sec-fetch-site': 'cross-site' })).toBe(true);
  expect(post({ origin, 'sec-fetch-site': 'same-site' })).toBe(true);
});
