import { ApiOverHttp } from './api-over-http.ts';
import { expect, test } from './visitor.ts';

// Whatever a page of the dashboard offers somebody may be opened: no link of any role ends at a refusal.

const roles = ['COUNSELOR', 'COORDINATOR', 'ADMINISTRATOR', 'AUDITOR', 'OFFER_EDITOR'];
const api = new ApiOverHttp(process.env.E2E_URL ?? '');

for (const role of roles) {
  test(`every link that a ${role} sees opens`, async () => {
    const staff = await api.signIn(role);
    const { opened, refused } = await follow(staff, ['/dashboard/', '/dashboard/instellingen']);
    expect(refused).toEqual([]);
    expect(opened).toBeGreaterThan(4);
  });
}

/** Opens every kind of page that can be reached from the first ones, and a few of each person, activity and proof. */
async function follow({ url, cookie }: ApiOverHttp, first: string[]): Promise<{ opened: number; refused: string[] }> {
  const waiting = [...first];
  const kinds = new Map<string, number>();
  const refused: string[] = [];
  let opened = 0;
  for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
    const kind = path.replace(/\?.*/, '').replaceAll(/[0-9a-f-]{36}/g, '*');
    const times = kinds.get(kind) ?? 0;
    if (times === (kind.endsWith('*') ? 3 : 1)) continue;
    kinds.set(kind, times + 1);
    const answer = await fetch(url + path, { headers: { cookie } });
    const page = await answer.text();
    opened++;
    if (!answer.ok) refused.push(`${answer.status} ${path}`);
    waiting.push(...linksIn(page, answer.url));
  }
  return { opened, refused };
}

function linksIn(page: string, address: string): string[] {
  const links = [...page.matchAll(/<a [^>]*href="([^"#]*)/g)].map(([, href = '']) => href.replaceAll('&amp;', '&'));
  const targets = links.map((href) => new URL(href, address));
  return targets.filter(({ pathname }) => pathname.startsWith('/dashboard')).map((to) => to.pathname + to.search);
}
