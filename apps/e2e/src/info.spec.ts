import { look } from './look-at-page.ts';
import { expect, test } from './visitor.ts';

// The public site in every language: its first page and an answer of the wizard; and the flyers it offers.

const url = process.env.E2E_URL ?? '';
const kinds = ['', 'moet-ik/gewoon/rechthebbend/niet-beschermd/'];

/** Every path of the sitemap. */
async function listedPaths(): Promise<string[]> {
  const map = await (await fetch(`${url}/sitemap.xml`)).text();
  return [...map.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, loc]) => new URL(loc ?? '').pathname);
}

test('each language is open to everybody', async ({ visit }) => {
  test.setTimeout(180_000);
  const homes = (await listedPaths()).filter((path) => /^\/[a-z]{2}\/$/.test(path));
  expect(homes.length).toBeGreaterThanOrEqual(10);
  const page = await (await visit()).newPage();
  const found: string[] = [];
  for (const path of homes.flatMap((home) => kinds.map((kind) => home + kind))) {
    const answer = await page.goto(path);
    expect(answer?.status(), path).toBe(200);
    found.push(...(await look(page, path)));
  }
  expect(found).toEqual([]);
});

test('every flyer the site names is a PDF that keeps', async () => {
  const page = await (await fetch(`${url}/drukwerk/`)).text();
  const flyers = [...page.matchAll(/href="(\/drukwerk\/[^"]+\.pdf)"/g)].map(([, path]) => path);
  expect(new Set(flyers).size).toBe((12 + 1) * 3);
  for (const path of flyers) {
    const answer = await fetch(url + path);
    expect(answer.status, path).toBe(200);
    expect(answer.headers.get('content-type'), path).toBe('application/pdf');
    const head = Buffer.from(await answer.arrayBuffer()).toString('latin1', 0, 5);
    expect(head, path).toBe('%PDF-');
    const again = await fetch(url + path, { headers: { 'if-none-match': answer.headers.get('etag') ?? '' } });
    expect(again.status, path).toBe(304);
  }
});
