import { randomInt } from 'node:crypto';
import { hashPassword } from 'better-auth/crypto';
import { type App, createApp } from '../app.ts';
import { account } from '../db/schema.ts';
import type { Deps } from '../deps.ts';
import type { Staff } from '../trpc.ts';

export const password = 'veertig uur samen';

/** Gives somebody of the cast a password. */
export async function givePassword({ db }: Pick<Deps, 'db'>, { userId }: Staff): Promise<void> {
  const row = { accountId: userId, userId, providerId: 'credential', password: await hashPassword(password) };
  await db.insert(account).values(row);
}

/** The JSON of an answer, as what the test knows it to be. */
export async function bodyOf<T>(answer: Response): Promise<T> {
  return (await answer.json()) as T;
}

/** A browser at an address of its own: asks the api over HTTP and keeps its cookies. */
export function openBrowser(deps: Deps, app: App = createApp(deps)) {
  const address = `10.${randomInt(256)}.${randomInt(256)}.${randomInt(1, 255)}`;
  const cookies = new Map<string, string>();
  const ask = async (path: string, init: RequestInit = {}): Promise<Response> => {
    const headers = new Headers({ 'x-forwarded-for': address, origin: deps.publicUrl, ...init.headers });
    const jar = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    if (jar) headers.set('cookie', jar);
    const answer = await app.http.request(`${deps.publicUrl}/api${path}`, { ...init, headers });
    for (const cookie of answer.headers.getSetCookie()) keep(cookie);
    return answer;
  };
  const keep = (cookie: string) => {
    const [pair = ''] = cookie.split(';');
    const [name = '', value = ''] = [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)];
    if (/max-age=0/i.test(cookie)) cookies.delete(name);
    else cookies.set(name, value);
  };
  const post = (path: string, body: unknown) =>
    ask(path, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });
  return {
    app,
    cookies,
    ask,
    post,
    signIn: (email: string, more: object = {}) => post('/auth/sign-in/email', { email, password, ...more }),
    /** Who the api says this is, or the status of its refusal. */
    whoAmI: async (): Promise<string | number> => {
      const answer = await ask('/trpc/accounts.me');
      if (!answer.ok) return answer.status;
      return (await bodyOf<{ result: { data: { name: string } } }>(answer)).result.data.name;
    },
    close: () => app.worker.stop(),
  };
}
