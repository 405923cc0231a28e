import type { BrowserContext, Page } from '@playwright/test';
import { ApiOverHttp } from './api-over-http.ts';

// What a counselor does on the dashboard, by the words on the screen.

/** Signs in through the form, as the example account of a role that begins on a page with this heading. */
export async function signInByForm(page: Page, role = 'COUNSELOR', heading = 'Vandaag'): Promise<void> {
  const account = (await new ApiOverHttp(process.env.E2E_URL ?? '').links()).accounts.find(
    (known) => known.role === role,
  );
  await page.goto('/dashboard/');
  await page.getByLabel('E-mailadres').fill(account?.email ?? '');
  await page.getByLabel('Wachtwoord').fill(account?.password ?? '');
  await page.getByRole('button', { name: 'Aanmelden' }).click();
  await page.getByRole('heading', { level: 1, name: heading }).waitFor();
}

/** Gives a browser the session of the example counselor, for tests that are not about signing in. */
export async function signInQuietly(context: BrowserContext): Promise<ApiOverHttp> {
  const counselor = await new ApiOverHttp(process.env.E2E_URL ?? '').signIn();
  await context.addCookies(cookiesOf(counselor));
  return counselor;
}

/** The session of somebody signed in, as a browser takes it. */
export function cookiesOf({ cookie, url }: ApiOverHttp): { name: string; value: string; url: string }[] {
  return cookie.split('; ').map((pair) => {
    const cut = pair.indexOf('=');
    return { name: pair.slice(0, cut), value: pair.slice(cut + 1), url };
  });
}

/** Fills the form of a new participant: obliged, with a contract. */
export async function fillParticipant(page: Page, name: string, term: { start: string; end: string }): Promise<void> {
  await page.getByLabel('Naam', { exact: true }).fill(name);
  await page.getByLabel('Verplichte inburgeraar').check();
  await page.getByLabel('Eerste dag van de termijn').fill(term.start);
  await page.getByLabel('Laatste dag van de termijn').fill(term.end);
}

/** Fills the form of an activity in a new organization with a new contact person. */
export async function fillActivity(page: Page, contact: { name: string; email: string }): Promise<void> {
  await page.getByLabel('Type aanbod').selectOption({ label: 'Vrijwilligerswerk' });
  await page.getByLabel('Omschrijving').fill('koken in de buurtkeuken');
  await page.getByLabel('Een nieuwe organisatie').check();
  await page.getByLabel('Naam van de organisatie').fill('Zwemclub Dolfijn');
  await page.getByLabel('Iemand nieuw').check();
  await page.getByLabel('Naam van de contactpersoon').fill(contact.name);
  await page.getByLabel('E-mailadres').fill(contact.email);
}

/** Answers the whole checklist so that the advice is good. */
export async function answerChecklist(page: Page): Promise<void> {
  const choose = (question: string | RegExp, answer: string) =>
    page.getByRole('group', { name: question }).getByLabel(answer, { exact: true }).check();
  await choose(/Met hoeveel is het/, 'In groep');
  await choose(/vooral alleen/, 'Nee');
  for (const question of [
    /Nederlands rondom/,
    /nieuwe mensen/,
    /blijvende contacten/,
    /vlot Nederlands/,
    /de voertaal/,
    /echt met elkaar/,
    /al goed Nederlands/,
  ]) {
    await choose(question, 'Ja');
  }
}

/** Fills one line of hours, counted from 1. */
export async function fillLine(page: Page, line: number, texts: Record<string, string>): Promise<void> {
  const row = page.getByRole('group', { name: new RegExp(`^Regel ${line}(:|$)`) });
  for (const [label, text] of Object.entries(texts)) await row.getByLabel(label, { exact: true }).fill(text);
}
