import { type ApiOverHttp, tokenOf } from './api-over-http.ts';
import { addActivity, addParticipant } from './ask-for-hours.ts';
import { daysAgo, typedDaysAgo } from './calendar-day.ts';
import { confirmOverHttp } from './confirm-over-http.ts';
import { fillLine, signInQuietly } from './counselor.ts';
import { look } from './look-at-page.ts';
import { expect, test } from './visitor.ts';

// The life of a case: how the first time at an activity is arranged, and where everything can be read back.

test('the first time: who goes along, a handover, and both in the timeline, without JavaScript', async ({ visit }) => {
  const context = await visit({ javaScriptEnabled: false });
  const counselor = await signInQuietly(context);
  const participantId = await addParticipant(counselor, 'Samira Eerst');
  const activityId = await addActivity(counselor, participantId, 'zingen in het koor');
  const page = await context.newPage();
  await page.goto(`/dashboard/activiteiten/${activityId}`);
  await page.getByRole('link', { name: 'Spreek de eerste keer af' }).click();
  await page.getByLabel('Vrijwilliger').check();
  await page.getByLabel('Naam van wie meegaat').fill('Jan Peeters');
  await page.getByLabel('Gepland').check();
  await page.getByRole('button', { name: 'Bewaar', exact: true }).click();
  await expect(page.getByRole('alert')).toContainText('Vul de dag in.');
  await expect(page).toHaveTitle(/^Fout: /);
  await page.getByLabel('Dag van de warme overdracht').fill(daysAgo(2));
  await page.getByRole('button', { name: 'Bewaar', exact: true }).click();
  await expect(page.getByRole('alert')).toContainText('De trajectbegeleider gaat zelf niet mee');
  await expect(page.getByLabel('Dag van de warme overdracht')).toHaveValue(daysAgo(2));
  await page.getByLabel('Naam van wie meegaat').fill('Nadia Vermeulen');
  await page.getByRole('button', { name: 'Bewaar', exact: true }).click();
  await expect(page.getByRole('status')).toContainText('De afspraak voor de eerste keer is bewaard.');
  await page.goto(`/dashboard/inburgeraars/${participantId}`);
  await page.getByRole('main').getByRole('link', { name: 'Noteer de warme overdracht' }).click();
  await page.getByLabel('Gebeurd').check();
  await page.getByLabel('Wat is er gezegd?').fill('Het koor wacht om 19 uur.');
  await page.getByRole('button', { name: 'Bewaar', exact: true }).click();
  await expect(page.getByRole('status')).toContainText('De afspraak voor de eerste keer is bewaard.');
  await page.goto(`/dashboard/inburgeraars/${participantId}`);
  await expect(page.getByRole('link', { name: 'Noteer de warme overdracht' })).toHaveCount(0);
  await page.getByRole('link', { name: 'Bekijk de hele tijdlijn' }).click();
  const line = page.getByRole('main').getByRole('listitem');
  await expect(line.filter({ hasText: 'vrijwilliger gaat mee, warme overdracht gebeurd' })).toHaveCount(1);
  await expect(line.filter({ hasText: 'zingen in het koor: Het koor wacht om 19 uur.' })).toHaveCount(1);
  await page.getByRole('link', { name: 'Notities en gesprekken' }).click();
  await expect(page.getByRole('main')).toContainText('Het koor wacht om 19 uur.');
  await expect(page.getByRole('main')).not.toContainText('Activiteit toegevoegd');
});

test('the record holds no choice, and says when a choice can no longer stand', async ({ visit }) => {
  const context = await visit();
  const counselor = await signInQuietly(context);
  const term = { start: daysAgo(100), end: daysAgo(-200) };
  const person = { name: 'Samira Vrij', profile: { status: 'ENTITLED' }, contract: { includesPnt: true, term } };
  const { id } = await counselor.call<{ id: string }>('people.add', person);
  const { pathway } = await counselor.call<{ pathway: { revision: number } }>('people.get', { id });
  const away = { participantId: id, revision: pathway.revision, choice: 'OUT', chosenOn: daysAgo(1) };
  await counselor.call('decisions.choose', away);
  const page = await context.newPage();
  await page.goto(`/dashboard/inburgeraars/${id}/dossier`, { waitUntil: 'networkidle' });
  await expect(page.getByLabel(/ziet af|in het contract|inburgeringsattest/)).toHaveCount(0);
  await page.getByLabel('Verplichte inburgeraar').check();
  await page.getByRole('button', { name: 'Bewaar het dossier' }).click();
  await expect(page.getByRole('status')).toContainText('De keuze van vroeger kan zo niet blijven.');
  await page.getByLabel('Het participatietraject in het contract').check();
  await page.getByLabel('Referentie van het contract').fill('C-12');
  await page.getByRole('button', { name: 'Noteer de keuze' }).click();
  await expect(page.getByRole('status')).toContainText('De keuze is genoteerd.');
});

test('hours of two activities on one request, and an acceptance taken back, without JavaScript', async ({ visit }) => {
  const context = await visit({ javaScriptEnabled: false });
  const counselor = await signInQuietly(context);
  const participantId = await addParticipant(counselor, 'Samira Samen');
  const first = await addActivity(counselor, participantId, 'koken');
  const rows = [{ day: daysAgo(9), start: '14:00', end: '16:00' }];
  const { id } = await counselor.call<{ id: string }>('proofs.saveRequest', { activityId: first, rows });
  const page = await context.newPage();
  await page.goto(`/dashboard/activiteiten/${await besides(counselor, participantId, first)}`);
  await page.getByRole('link', { name: 'Voeg uren toe aan de vraag die klaarstaat' }).click();
  await expect(page.getByRole('main')).toContainText('Ze gaat ook over koken');
  await expect(page.getByRole('group', { name: 'Regel 1: voor koken' })).toBeVisible();
  await page.getByRole('button', { name: 'Nog een dag' }).click();
  await fillLine(page, 2, { Dag: typedDaysAgo(7), 'Of uren': '3' });
  await page.getByRole('button', { name: 'Bewaar en bekijk de mail' }).click();
  await expect(page.getByRole('heading', { level: 1, name: /koken, afwassen/ })).toBeVisible();
  const before = new Set((await counselor.links()).confirm);
  await counselor.call('proofs.send', { id });
  const link = (await counselor.links()).confirm.find((open) => !before.has(open)) ?? '';
  await confirmOverHttp(counselor, tokenOf(link));
  await page.goto(`/dashboard/bewijzen/${id}`);
  await page.getByRole('button', { name: /^Aanvaard de uren/ }).click();
  await expect(page.getByRole('status')).toContainText('De uren zijn aanvaard');
  await page.getByRole('button', { name: 'Maak ongedaan' }).click();
  await expect(page.getByRole('status')).toContainText('De uren wachten weer op controle.');
  await expect(async () => {
    await page.goto(`/dashboard/inburgeraars/${participantId}`);
    const file = page
      .getByRole('region', { name: 'Documenten' })
      .getByRole('link', { name: /^Bewijs .*koken, afwassen/ });
    await expect(file).toBeVisible({ timeout: 500 });
  }).toPass();
});

/** A second activity with the organization and contact person of the first; gives its id. */
async function besides(counselor: ApiOverHttp, participantId: string, first: string): Promise<string> {
  type Known = { contactPerson: { id: string }; organization: { id: string } };
  const { contactPerson, organization } = await counselor.call<Known>('activities.get', { id: first });
  const { id } = await counselor.call<{ id: string }>('activities.add', {
    participantId,
    offerType: 'VOLUNTEERING',
    description: 'afwassen',
    organization: { id: organization.id },
    contactPerson: { id: contactPerson.id },
    criteria: {},
  });
  return id;
}

test('timeline and first time are fit for everybody', async ({ visit }) => {
  const context = await visit({ viewport: { width: 1280, height: 800 } });
  const counselor = await signInQuietly(context);
  const participantId = await addParticipant(counselor, 'Samira Lijn');
  const activityId = await addActivity(counselor, participantId, 'fietsen');
  const page = await context.newPage();
  for (const path of [`inburgeraars/${participantId}/tijdlijn`, `activiteiten/${activityId}/eerste-keer`]) {
    await page.goto(`/dashboard/${path}`);
    expect(await look(page, path)).toEqual([]);
  }
});
