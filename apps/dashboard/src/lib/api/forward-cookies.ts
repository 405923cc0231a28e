import type { Cookies } from '@sveltejs/kit';

/**
 * Hands the cookies of an answer of the api to the browser. They end with the browser: an idle session is ended by
 * the api itself, so a fixed age here would only end a busy one too early.
 */
export function forwardCookies(answer: Response, cookies: Cookies): void {
  for (const cookie of answer.headers.getSetCookie()) {
    const [pair = '', ...attributes] = cookie.split('; ');
    const [name = '', value = ''] = [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)];
    const has = (attribute: string) => attributes.some((known) => known.toLowerCase() === attribute);
    const options = { path: '/', httpOnly: true, sameSite: 'lax', secure: has('secure') } as const;
    if (has('max-age=0')) cookies.delete(name, options);
    else cookies.set(name, decodeURIComponent(value), options);
  }
}
