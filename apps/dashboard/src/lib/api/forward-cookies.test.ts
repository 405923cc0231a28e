import type { Cookies } from '@sveltejs/kit';
import { expect, test } from 'vitest';
import { forwardCookies } from './forward-cookies.ts';

function forwarded(...headers: string[]) {
  const done: unknown[] = [];
  const cookies = {
    set: (name: string, value: string, options: object) => done.push(['set', name, value, options]),
    delete: (name: string) => done.push(['delete', name]),
  } as unknown as Cookies;
  const answer = new Response(null, { headers: headers.map((value) => ['set-cookie', value] as [string, string]) });
  forwardCookies(answer, cookies);
  return done;
}

test('a session ends with the browser, and no script can read it', () => {
  const [[, name, value, options]] = forwarded(
    'veertig.session_token=abc%2Bd.ef%3D; Max-Age=1800; Path=/; HttpOnly; SameSite=Lax',
  ) as [[string, string, string, object]];
  expect([name, value]).toEqual(['veertig.session_token', 'abc+d.ef=']);
  expect(options).toEqual({ path: '/', httpOnly: true, sameSite: 'lax', secure: false });
});

test('a secure cookie stays secure', () => {
  const [[, , , options]] = forwarded('__Secure-veertig.session_token=x; Secure') as [[string, string, string, object]];
  expect(options).toMatchObject({ secure: true });
});

test('signing out removes it', () => {
  expect(forwarded('veertig.session_token=; Max-Age=0; Path=/')).toEqual([['delete', 'veertig.session_token']]);
});
