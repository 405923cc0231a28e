import type { BrowserContext, Page } from '@playwright/test';
import { daysAgo, typedDaysAgo } from './calendar-day.ts';
import { answerChecklist, fillActivity, fillLine, fillParticipant, signInByForm } from './counselor.ts';
import { tabAndType, tabTo } from './keyboard.ts';
import { linkInMail, openMail } from './mail-viewer.ts';
import { expect, oldPhone, test } from './visitor.ts';

const participant = 'Zeynep Yıldız';
const contact = { name: 'Rita Proef', email: 'rita@journey.example' };
const term = { start: daysAgo(120), end: daysAgo(-60) };

test('forty hours: from a new participant to the block for KBI', async ({ visit }) => {
  test.setTimeout(180_000);
  const counselor = await (await visit({ acceptDownloads: true })).newPage();
  const phone = await visit({ ...oldPhone, acceptDownloads: true });

  await test.step('a counselor adds a participant and sees why the pathway is mandatory', () =>
    addParticipant(counselor));
  await test.step('adds an activity after a look at the criteria', () => addActivity(counselor));
  await test.step('enters hours, previews the mail and sends it', () => ask(counselor));
  await test.step('the contact person corrects an hour on a phone without JavaScript and signs', () =>
    confirmOnPhone(phone));
  await test.step('the counselor accepts and the bar moves', () => accept(counselor));

  const plain = await (await visit({ javaScriptEnabled: false })).newPage();
  await test.step('without JavaScript the counselor asks for the other hours', () => askWithoutScript(plain));
  const keyboard = await (await visit({ javaScriptEnabled: false })).newPage();
  await test.step('the contact person confirms with the keyboard alone', () => confirmByKeyboard(keyboard));
  await test.step('the goal is reached and the block for KBI can be copied', () => reachGoal(plain));
});

async function addParticipant(page: Page): Promise<void> {
  await signInByForm(page);
  await page.getByRole('link', { name: 'Nieuwe inburgeraar' }).click();
  await fillParticipant(page, participant, term);
  await page.getByRole('button', { name: 'Toon of het verplicht is' }).click();
  const answer = page.getByRole('status').filter({ hasText: 'Er is nog niets bewaard' });
  await expect(answer).toContainText('Het participatietraject is verplicht voor deze inburgeraar.');
  await expect(answer).toContainText('TG-01');
  await page.getByRole('button', { name: 'Bewaar de inburgeraar' }).click();
  await expect(page.getByRole('heading', { level: 1, name: participant })).toBeVisible();
  await expect(page.getByRole('status')).toContainText('toegevoegd');
}

async function addActivity(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Nieuwe activiteit' }).click();
  await fillActivity(page, contact);
  await page.getByRole('button', { name: 'Toets de criteria' }).click();
  await expect(page.getByRole('status')).toContainText('Bespreek deze activiteit eerst');
  await answerChecklist(page);
  await page.getByRole('button', { name: 'Toets de criteria' }).click();
  await expect(page.getByRole('status')).toContainText('Deze activiteit past bij de criteria.');
  await page.getByRole('button', { name: 'Bewaar de activiteit' }).click();
  await page.getByLabel('De activiteit past', { exact: true }).check();
  await page.getByRole('button', { name: 'Bewaar het oordeel' }).click();
  await expect(page.getByRole('status')).toContainText('Het oordeel is genoteerd.');
}

async function ask(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Vraag bewijs van deelname' }).click();
  await fillLine(page, 1, { Dag: typedDaysAgo(30), Van: '13.30', Tot: '16.30' });
  await page.getByRole('button', { name: 'Nog een dag' }).click();
  await fillLine(page, 2, { Dag: typedDaysAgo(23), 'Of uren': '2,5' });
  await page.getByRole('button', { name: 'Nog een dag' }).click();
  await fillLine(page, 3, { Dag: typedDaysAgo(16), Van: '9', Tot: '12u30' });
  await page.getByRole('button', { name: 'Bewaar en bekijk de mail' }).click();
  await expect(page.getByRole('main')).toContainText(contact.email);
  const preview = page.frameLocator('iframe[title^="De mail"]');
  await expect(preview.getByRole('link', { name: 'Bekijk de uren' })).toHaveAttribute('href', /\/bevestig\/voorbeeld$/);
  await page.getByRole('button', { name: `Verstuur de vraag naar ${contact.name}` }).click();
  await expect(page.getByRole('status')).toContainText('De vraag is verstuurd.');
}

async function confirmOnPhone(context: BrowserContext): Promise<void> {
  const page = await context.newPage();
  await openMail(page, contact.email, /hoeveel uur was het/);
  await page.goto(await linkInMail(page));
  await expect(page.getByRole('heading', { level: 1 })).toContainText(participant);
  await page.getByRole('link', { name: 'Verder' }).click();
  await page.getByLabel('Nee, ik pas de uren aan').check();
  await page.getByRole('button', { name: 'Verder' }).click();
  await page.getByRole('group', { name: 'Rij 1' }).getByLabel('Tot').fill('17.30');
  await page.getByRole('button', { name: 'Verder' }).click();
  await page.getByLabel('Uw naam').fill('Rita Proef');
  await page.getByLabel('Uw rol').fill('Verantwoordelijke keuken');
  await page.getByLabel('Uw telefoonnummer of e-mailadres').fill('0470 00 00 10');
  await page.getByRole('button', { name: 'Verder' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Controleer en onderteken');
  await expect(page.getByRole('table', { name: 'Uren' })).toContainText(/Gevraagd\s*9 u[\s\S]*Bevestigd\s*10 u/);
  await page.getByRole('checkbox').check();
  await page.getByRole('button', { name: 'Onderteken het bewijs' }).click();
  const signed = performance.now();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Dank u wel');
  await expect(page.getByRole('status')).toContainText(/10 u.*BD-\d{4}-\d{6}/s);
  await downloadProof(page, 'Download het bewijs');
  test
    .info()
    .annotations.push({ type: 'signed to PDF in hand (ms)', description: (performance.now() - signed).toFixed(0) });
  expect(await context.cookies()).toEqual([]);
  await page.goBack();
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Dank u wel');
}

async function downloadProof(page: Page, name: string): Promise<void> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name }).click()]);
  expect(download.suggestedFilename()).toMatch(/^bewijs-BD-\d{4}-\d{6}\.pdf$/);
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
  const file = Buffer.concat(chunks).toString('latin1');
  expect(file.slice(0, 5)).toBe('%PDF-');
  expect(file).toMatch(/\/ByteRange\s*\[/);
}

async function accept(page: Page): Promise<void> {
  await page.getByRole('navigation').getByRole('link', { name: 'Bewijzen' }).click();
  await page.getByRole('row').filter({ hasText: participant }).getByRole('link').last().click();
  await expect(page.getByRole('main')).toContainText('1 u meer dan gevraagd.');
  await expect(page.getByRole('main')).toContainText('Verantwoordelijke keuken');
  await downloadProof(page, 'Download het bewijs');
  await page.getByRole('button', { name: 'Aanvaard de uren' }).click();
  await expect(page.getByRole('status')).toContainText('De uren zijn aanvaard en tellen mee.');
  await page.getByRole('link', { name: participant }).first().click();
  await expect(page.getByRole('img', { name: '10 u van 40 u aanvaard' })).toBeVisible();
}

async function askWithoutScript(page: Page): Promise<void> {
  await signInByForm(page);
  await page.getByLabel('Zoek een inburgeraar').fill('zeynep');
  await page.getByRole('button', { name: 'Zoek' }).click();
  await page.getByRole('link', { name: participant }).click();
  await page.getByRole('link', { name: 'koken in de buurtkeuken' }).first().click();
  await page.getByRole('link', { name: 'Vraag bewijs van deelname' }).click();
  await page.getByRole('button', { name: 'Een periode in één keer' }).click();
  await fillLine(page, 2, { 'Eerste dag': typedDaysAgo(60), 'Laatste dag': typedDaysAgo(40), 'Uren samen': '30' });
  await page.getByRole('button', { name: /Haal weg.*regel 1/ }).click();
  await page.getByRole('button', { name: 'Bewaar en bekijk de mail' }).click();
  await page.getByRole('button', { name: `Verstuur de vraag naar ${contact.name}` }).click();
  await expect(page.getByRole('status')).toContainText('De vraag is verstuurd.');
}

async function confirmByKeyboard(page: Page): Promise<void> {
  await openMail(page, contact.email, /hoeveel uur was het/);
  await page.goto(await linkInMail(page));
  await tabTo(page, page.getByRole('link', { name: 'Verder' }));
  await page.keyboard.press('Enter');
  await tabTo(page, page.getByLabel('Ja, deze 30 u kloppen'));
  await page.keyboard.press('Space');
  await page.keyboard.press('Enter');
  await tabAndType(page, page.getByLabel('Uw naam'), 'Rita Proef');
  await tabAndType(page, page.getByLabel('Uw rol'), 'Verantwoordelijke keuken');
  await tabAndType(page, page.getByLabel('Uw telefoonnummer of e-mailadres'), 'rita@journey.example');
  await page.keyboard.press('Enter');
  await tabTo(page, page.getByRole('checkbox'));
  await page.keyboard.press('Space');
  await tabTo(page, page.getByRole('button', { name: 'Onderteken het bewijs' }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Dank u wel');
}

async function reachGoal(page: Page): Promise<void> {
  await page.getByRole('navigation').getByRole('link', { name: 'Bewijzen' }).click();
  await page.getByRole('row').filter({ hasText: participant }).getByRole('link').last().click();
  await page.getByRole('button', { name: 'Aanvaard de uren' }).click();
  await page.getByRole('link', { name: participant }).first().click();
  await expect(page.getByRole('img', { name: '40 u van 40 u aanvaard' })).toBeVisible();
  await expect(page.getByLabel('Tekst voor KBI')).toHaveValue(
    /doel bereikt, 40 u van 40 u aanvaard(.|\n)*BD-(.|\n)*BD-/,
  );
  await page.getByRole('button', { name: 'Noteer dat het in KBI staat' }).click();
  await expect(page.getByRole('status')).toContainText('Genoteerd');
}
