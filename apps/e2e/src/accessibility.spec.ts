import type { Page } from '@playwright/test';
import { ApiOverHttp, tokenOf } from './api-over-http.ts';
import { answerEverything, confirmOverHttp } from './confirm-over-http.ts';
import { signInQuietly } from './counselor.ts';
import { press, sweep } from './sweep.ts';
import { expect, test } from './visitor.ts';

// Every page in every state worth seeing: axe without a remark, light, dark, in forced colors, narrow and with large text.

const url = process.env.E2E_URL ?? '';
const api = new ApiOverHttp(url);

test('the public site', async ({ visit }) => {
  test.setTimeout(240_000);
  const map = await (await fetch(`${url}/sitemap.xml`)).text();
  const paths = [...map.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, loc]) => new URL(loc ?? '').pathname);
  const chosen = paths.filter(looksDifferent);
  expect(chosen.length).toBeGreaterThan(10);
  await sweep(
    await (await visit()).newPage(),
    [...chosen, '/bestaat-niet'].map((path) => ({ path })),
  );
});

/** Pages in other words are made by the same templates: all of Dutch, all of one that runs right to left, one of each other. */
function looksDifferent(path: string): boolean {
  const [, version, page] = /^\/(?:(makkelijk|[a-z]{2})\/)?(.*)$/.exec(path) ?? [];
  return version === undefined || version === 'ar' || page === 'voor-wie/';
}

test('the pages behind a link', async ({ visit }) => {
  test.setTimeout(180_000);
  const { confirm, progress, verify } = await api.links();
  const [open = '', answered = '', confirmed = '', declined = ''] = confirm.slice(-4);
  await answerEverything(api, tokenOf(answered));
  await confirmOverHttp(api, tokenOf(confirmed));
  await api.call('confirmations.decline', { token: tokenOf(declined), how: 'REFUSE', reason: 'Geen tijd' });
  await sweep(await (await visit()).newPage(), [
    { path: open },
    { path: `${open}/uren` },
    { path: `${open}/uren`, act: press('Verder') },
    { path: `${open}/uren/aanpassen` },
    { path: `${open}/uren/aanpassen`, act: wrongHours },
    { path: `${open}/niet-ondertekenen`, act: press('Geef door en teken niet') },
    { path: `${open}/later` },
    { path: `${answered}/naam` },
    { path: `${answered}/naam`, act: emptyName },
    { path: `${answered}/controle` },
    { path: `${answered}/controle`, act: press('Onderteken het bewijs') },
    { path: `${confirmed}/klaar` },
    { path: declined },
    { path: `${declined}/doorgegeven` },
    { path: '/bevestig/onbekend' },
    { path: '/code' },
    { path: '/code', act: press('Verder') },
    { path: '/controleer' },
    { path: '/controleer', act: press('Controleer') },
    { path: `/controleer/${verify[0]}` },
    { path: '/controleer/0000-0000-0000-0000' },
    ...progress.map((path) => ({ path })),
    { path: '/voortgang/onbekend' },
  ]);
});

async function wrongHours(page: Page): Promise<void> {
  await page.getByRole('group', { name: 'Rij 1' }).getByLabel('Dag').fill('gisteren');
  await press('Verder')(page);
}

async function emptyName(page: Page): Promise<void> {
  await page.getByLabel('Uw naam').fill('');
  await press('Verder')(page);
}

interface Person {
  activities: { activity: { id: string } }[];
  proofs: { proof: { id: string; state: string } }[];
}

test('the dashboard', async ({ visit }) => {
  test.setTimeout(240_000);
  const context = await visit();
  const outside = await context.newPage();
  await sweep(outside, [{ path: '/dashboard/' }, { path: '/dashboard/', act: wrongPassword }]);
  const counselor = await signInQuietly(context);
  const { rows: list } = await counselor.call<{
    rows: { id: string; name: string; progress: { goalReached: boolean } }[];
  }>('caseload.list', { sort: 'NAME' });
  const people = await Promise.all(list.map(({ id }) => counselor.call<Person>('people.get', { id })));
  const proofs = Map.groupBy(
    people.flatMap((person) => person.proofs),
    ({ proof }) => proof.state,
  );
  const busy = list[people.findIndex(({ activities }) => activities.length > 1)]?.id;
  const idle = list[people.findIndex(({ activities }) => activities.length === 0)]?.id;
  const ready = list.find(({ progress }) => progress.goalReached)?.id;
  const activity = people.flatMap(({ activities }) => activities)[0]?.activity.id;
  await sweep(outside, [
    { path: '/dashboard/' },
    { path: '/dashboard/inburgeraars' },
    { path: '/dashboard/inburgeraars?zoek=niemand' },
    { path: '/dashboard/inburgeraars?wie=iedereen' },
    { path: '/dashboard/inburgeraars/nieuw' },
    { path: '/dashboard/inburgeraars/nieuw', act: press('Bewaar de inburgeraar') },
    ...[busy, idle, ready].map((id) => ({ path: `/dashboard/inburgeraars/${id}` })),
    ...['activiteit/nieuw', 'dossier', 'gegevens', 'termijn'].map((page) => ({
      path: `/dashboard/inburgeraars/${busy}/${page}`,
    })),
    { path: `/dashboard/inburgeraars/${busy}/activiteit/nieuw`, act: press('Bewaar de activiteit') },
    { path: `/dashboard/inburgeraars/${busy}/termijn`, act: press('Voeg de termijn toe') },
    { path: `/dashboard/activiteiten/${activity}` },
    { path: `/dashboard/activiteiten/${activity}/bewijs` },
    { path: `/dashboard/activiteiten/${activity}/bewijs`, act: press('Bewaar en bekijk de mail') },
    { path: '/dashboard/bewijzen' },
    ...[...proofs.values()].map(([row]) => ({ path: `/dashboard/bewijzen/${row?.proof.id}` })),
    { path: '/dashboard/onderdelen' },
    { path: '/dashboard/bestaat-niet' },
  ]);
  expect([...proofs.keys()]).toEqual(
    expect.arrayContaining(['DRAFT', 'SENT', 'SIGNED', 'ACCEPTED', 'IN_DOUBT', 'REFUSED']),
  );
});

async function wrongPassword(page: Page): Promise<void> {
  await page.getByLabel('E-mailadres').fill('jan@voorbeeldstad.example');
  await page.getByLabel('Wachtwoord').fill('verkeerd wachtwoord');
  await press('Aanmelden')(page);
}
