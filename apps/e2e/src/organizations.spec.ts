import type { ApiOverHttp } from './api-over-http.ts';
import { daysAgo } from './calendar-day.ts';
import { fillActivity, signInQuietly } from './counselor.ts';
import { sweep } from './sweep.ts';
import { expect, test } from './visitor.ts';

// The address book: finding, correcting and merging organizations, and somebody who left.

interface Activity {
  organization: { id: string };
  contactPerson: { id: string };
}

/** An activity at an organization of this name; gives the ids of the book. */
async function activityAt(counselor: ApiOverHttp, name: string, contact: string) {
  const { id: participantId } = await counselor.call<{ id: string }>('people.add', {
    name: `Deelnemer ${name}`,
    profile: { status: 'OBLIGED' },
    contract: { includesPnt: true, term: { start: daysAgo(100), end: daysAgo(-200) } },
  });
  const { id } = await counselor.call<{ id: string }>('activities.add', {
    participantId,
    offerType: 'VOLUNTEERING',
    description: 'helpen in de keuken',
    organization: { name, municipality: 'Brugge' },
    contactPerson: { name: contact, email: `${contact.split(' ')[0]?.toLowerCase()}@keuken.example` },
    criteria: {},
  });
  const { organization, contactPerson } = await counselor.call<Activity>('activities.get', { id });
  return { participantId, activityId: id, organizationId: organization.id, contactId: contactPerson.id };
}

test('two entries become one and two again, and somebody leaves, without JavaScript', async ({ visit }) => {
  const context = await visit({ javaScriptEnabled: false });
  const counselor = await signInQuietly(context);
  const kept = await activityAt(counselor, 'Keuken Één', 'Griet Peeters');
  await activityAt(counselor, 'Keuken Een vzw', 'Wim Claes');
  const page = await context.newPage();
  const main = page.getByRole('main');
  const says = (words: string) => expect(page.getByRole('status')).toContainText(words);
  await page.goto('/dashboard/organisaties');
  await page.getByLabel('Naam, gemeente of contactpersoon').fill('griet een');
  await page.getByRole('button', { name: 'Zoek', exact: true }).click();
  await page.getByRole('link', { name: 'Keuken Één', exact: true }).click();
  await expect(main).toContainText('Lijkt op Keuken Een vzw, Brugge. Zelfde naam in dezelfde gemeente.');
  await page.getByRole('link', { name: /^Bekijk samenvoegen/ }).click();
  await expect(main).toContainText('1 activiteit verhuist mee.');
  await page.getByLabel('Keuken Een vzw').check();
  await page.getByRole('button', { name: 'Voeg samen' }).click();
  await says('Samengevoegd. Alles staat nu hier.');
  await expect(page.getByRole('heading', { level: 1, name: 'Keuken Een vzw' })).toBeVisible();
  await expect(main).toContainText('Wim Claes');
  await page.getByRole('button', { name: /^Maak ongedaan/ }).click();
  await says('Het samenvoegen is ongedaan gemaakt.');
  await expect(page.getByRole('heading', { level: 1, name: 'Keuken Één' })).toBeVisible();
  await expect(page.getByRole('table', { name: 'Contactpersonen' })).not.toContainText('Wim Claes');
  await page.getByRole('link', { name: 'Griet Peeters' }).click();
  await page.getByLabel('E-mailadres').fill('geen adres');
  await page.getByRole('button', { name: 'Bewaar de gegevens' }).click();
  await expect(page.getByRole('alert')).toContainText('Vul een geldig e-mailadres in');
  await expect(page.getByLabel('E-mailadres')).toHaveValue('geen adres');
  await page.getByRole('button', { name: 'Werkt er niet meer' }).click();
  await says('Nieuwe vragen gaan niet meer naar deze persoon.');
  await page.goto(`/dashboard/inburgeraars/${kept.participantId}/activiteit/nieuw`);
  await expect(page.getByLabel('Contactpersoon', { exact: true })).not.toContainText('Griet Peeters');
});

test('a new organization that looks like a known one is asked about first', async ({ visit }) => {
  const context = await visit({ javaScriptEnabled: false });
  const counselor = await signInQuietly(context);
  const { participantId } = await activityAt(counselor, 'Wijkhuis Kraanvogel', 'Tine Maes');
  const page = await context.newPage();
  const add = `/dashboard/inburgeraars/${participantId}/activiteit/nieuw`;
  await page.goto(add);
  await fillActivity(page, { name: 'Tine Maes', email: 'tine.maes@keuken.example' });
  await page.getByLabel('Naam van de organisatie').fill('Kraanvogel, wijkhuis');
  await page.getByRole('button', { name: 'Bewaar de activiteit' }).click();
  const group = page.getByRole('group', { name: 'Is het een van deze?' });
  await expect(group).toContainText('Wijkhuis Kraanvogel, Brugge');
  await expect(page.getByLabel('Omschrijving')).toHaveValue('koken in de buurtkeuken');
  await group.getByLabel('Wijkhuis Kraanvogel, Brugge').first().check();
  await page.getByRole('button', { name: 'Bewaar de activiteit' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'koken in de buurtkeuken' })).toBeVisible();
  await expect(page.getByRole('main')).toContainText('Wijkhuis Kraanvogel, Brugge');
});

test('who has no organization is found with the activity, without JavaScript', async ({ visit }) => {
  const context = await visit({ javaScriptEnabled: false });
  const counselor = await signInQuietly(context);
  const { participantId } = await activityAt(counselor, 'Naaiatelier', 'Els Bral');
  await counselor.call('activities.add', {
    participantId,
    offerType: 'INFORMAL',
    description: 'wandelen met de buurvrouw',
    organization: null,
    contactPerson: { name: 'Josée Buurvrouw', email: 'josee@buren.example' },
    criteria: {},
  });
  const page = await context.newPage();
  await page.goto('/dashboard/organisaties');
  await page.getByRole('link', { name: 'Zonder organisatie' }).click();
  await page.getByLabel('Naam van de contactpersoon').fill('josee');
  await page.getByRole('button', { name: 'Zoek', exact: true }).click();
  const row = page.getByRole('row', { name: /^Josée Buurvrouw/ });
  await expect(row).toContainText('1');
  await row.getByRole('link', { name: /^wandelen met de buurvrouw/ }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'wandelen met de buurvrouw' })).toBeVisible();
});

test('the pages of the address book are fit for everybody', async ({ visit }) => {
  test.setTimeout(120_000);
  const context = await visit({ viewport: { width: 1280, height: 800 } });
  const counselor = await signInQuietly(context);
  const first = await activityAt(counselor, 'Volkstuin Zuid', 'Mia Leys');
  const second = await activityAt(counselor, 'Volkstuin Zuid vzw', 'Bart Nys');
  const path = `/dashboard/organisaties/${first.organizationId}`;
  await sweep(await context.newPage(), [
    { path: '/dashboard/organisaties' },
    { path: '/dashboard/organisaties?zoek=zzz' },
    { path: '/dashboard/organisaties/dubbels' },
    { path: '/dashboard/organisaties/zonder' },
    { path: '/dashboard/organisaties/zonder?zoek=zzz' },
    { path },
    { path: `${path}/gegevens` },
    { path: `${path}/contactpersoon/${first.contactId}` },
    { path: `${path}/samenvoegen?met=${second.organizationId}` },
  ]);
});
