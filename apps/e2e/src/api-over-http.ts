/** The ways into every state that the product lists for development. */
export interface DevelopmentLinks {
  dashboard: string;
  accounts: { role: string; email: string; password: string }[];
  confirm: string[];
  progress: string[];
  verify: string[];
  /** The pages about offers, with the own links of owners. */
  offers: string[];
  mail: string;
}

/** What a link answers to whoever holds it, as far as tests look. */
export interface LinkAnswer {
  state: string;
  confirmed: { facts: { number: string }; sealed: boolean } | null;
}

/** The api said no; `status` is that of HTTP. */
export class ApiSaysNo extends Error {
  readonly status: number;
  constructor(procedure: string, status: number, body: string) {
    super(`${procedure}: ${status} ${body.slice(0, 300)}`);
    this.status = status;
  }
}

const sessions = new Map<string, Promise<ApiOverHttp>>();

/** The api as any program reaches it: JSON over HTTP, with the cookies of one signed-in person or none. */
export class ApiOverHttp {
  readonly url: string;
  readonly cookie: string;

  constructor(url: string, cookie = '') {
    this.url = url;
    this.cookie = cookie;
  }

  /** Calls a procedure by POST, queries too: a token stays out of the address. */
  async call<T>(procedure: string, input: unknown = {}): Promise<T> {
    const response = await fetch(`${this.url}/api/trpc/${procedure}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie: this.cookie, origin: this.url },
      body: JSON.stringify(input),
    });
    const body = await response.text();
    if (!response.ok) throw new ApiSaysNo(procedure, response.status, body);
    return (JSON.parse(body) as { result: { data: T } }).result.data;
  }

  async links(): Promise<DevelopmentLinks> {
    return (await fetch(`${this.url}/_dev/links.json`)).json() as Promise<DevelopmentLinks>;
  }

  /** The same api for the example account with this role, signed in once: who knocks too often is slowed down. */
  signIn(role = 'COUNSELOR'): Promise<ApiOverHttp> {
    const key = `${role} ${this.url}`;
    const known = sessions.get(key) ?? this.openSession(role);
    sessions.set(key, known);
    return known;
  }

  private async openSession(role: string): Promise<ApiOverHttp> {
    const account = (await this.links()).accounts.find((known) => known.role === role);
    const response = await fetch(`${this.url}/api/auth/sign-in/email`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: this.url },
      body: JSON.stringify({ email: account?.email, password: account?.password }),
    });
    if (!response.ok) throw new ApiSaysNo('sign-in', response.status, await response.text());
    const cookie = response.headers.getSetCookie().map((line) => line.split(';')[0]);
    return new ApiOverHttp(this.url, cookie.join('; '));
  }
}

/** The secret part of a link. */
export const tokenOf = (link: string): string => link.split('/').at(-1) ?? '';
