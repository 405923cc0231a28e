import { inflateSync } from 'node:zlib';
import type { Download, Page } from '@playwright/test';
import type { ApiOverHttp } from './api-over-http.ts';
import { addActivity, addParticipant, askForHours } from './ask-for-hours.ts';
import { typedDaysAgo } from './calendar-day.ts';
import { fillLine, signInQuietly } from './counselor.ts';
import { expectProblem } from './error-page.ts';
import { photo } from './photo.ts';
import { press, sweep } from './sweep.ts';
import { expect, oldPhone, test } from './visitor.ts';

// A contact person without mail: a call, a paper signed with ink, a letter. Each ends in the same proof.

/** A request of two hours that waits for an answer; gives the id of its proof. */
async function openRequest(counselor: ApiOverHttp, name: string): Promise<string> {
  const participantId = await addParticipant(counselor, name);
  await askForHours(counselor, await addActivity(counselor, participantId, 'tuinieren'), 1);
  const { proofs } = await counselor.call<{ proofs: { proof: { id: string } }[] }>('people.get', { id: participantId });
  return proofs[0]?.proof.id ?? '';
}

async function bytesOf(download: Download): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

async function downloadBy(page: Page, press: () => Promise<unknown>): Promise<Buffer> {
  const [download] = await Promise.all([page.waitForEvent('download'), press()]);
  return bytesOf(download);
}

/** Accepts what stands on the page of a proof, and takes the sealed file home. */
async function acceptAndDownload(page: Page): Promise<void> {
  const link = page.getByRole('link', { name: /Download het bewijs/ });
  await expect(async () => {
    await page.reload();
    await expect(link).toBeVisible({ timeout: 500 });
  }).toPass({ timeout: 20_000 });
  const file = (await downloadBy(page, () => link.click())).toString('latin1');
  expect(file).toMatch(/^%PDF-[\s\S]*\/ByteRange\s*\[/);
  await page.getByRole('button', { name: 'Aanvaard de uren' }).click();
  await expect(page.getByRole('status')).toContainText('De uren zijn aanvaard en tellen mee.');
}

for (const javaScriptEnabled of [true, false]) {
  const how = javaScriptEnabled ? 'with' : 'without';

  test(`a call with other hours, up to the accepted proof, ${how} JavaScript`, async ({ visit }) => {
    const context = await visit({ javaScriptEnabled, acceptDownloads: true });
    const proofId = await openRequest(await signInQuietly(context), 'Bel Voorbeeld');
    const page = await context.newPage();
    await page.goto(`/dashboard/bewijzen/${proofId}`, { waitUntil: 'networkidle' });
    await page.getByRole('link', { name: 'Noteer een telefoongesprek' }).click();
    await expect(page.getByRole('main')).toContainText('Ik verklaar dat Bel Voorbeeld deze uren heeft meegedaan.');
    await page.getByLabel('Gebeld nummer').fill('0470 00 00 10');
    await page.getByRole('button', { name: 'Bewaar het gesprek' }).click();
    await expect(page.getByRole('alert').getByRole('link', { name: /^Kies/ })).toHaveAttribute('href', '#answer');
    await expectProblem(page, 'readOut', /Lees eerst de verklaring voor/);
    await expectProblem(page, 'said', /Schrijf kort/);
    await expect(page.getByLabel('Gebeld nummer')).toHaveValue('0470 00 00 10');
    await page.getByLabel('Nee, het waren andere uren').check();
    await page.getByRole('button', { name: 'Nog een dag' }).click();
    await fillLine(page, 2, { Dag: typedDaysAgo(9), 'Of uren': '1,5' });
    await page.getByRole('checkbox').check();
    await page.getByLabel('Wat zei de contactpersoon?').fill('Er was ook nog een dag.\nZe komt graag terug.');
    await page.getByRole('button', { name: 'Bewaar het gesprek' }).click();
    await expect(page.getByRole('status')).toContainText('Het gesprek is genoteerd');
    const main = page.getByRole('main');
    await expect(main).toContainText('1 u 30 meer dan gevraagd.');
    await expect(main).toContainText('Per telefoon, genoteerd door');
    await expect(main).toContainText('Ze komt graag terug.');
    await acceptAndDownload(page);
  });

  test(`a paper with its scan, up to the accepted proof, ${how} JavaScript`, async ({ visit }) => {
    const context = await visit({ javaScriptEnabled, acceptDownloads: true });
    const proofId = await openRequest(await signInQuietly(context), 'Papier Voorbeeld');
    const page = await context.newPage();
    await page.goto(`/dashboard/bewijzen/${proofId}/papier`, { waitUntil: 'networkidle' });
    const blank = await downloadBy(page, () => page.getByRole('link', { name: /Download een leeg blad/ }).click());
    expect(blank.toString('latin1', 0, 5)).toBe('%PDF-');
    await page.getByLabel('Naam op het blad').fill('Rita Van Papier');
    await page.getByLabel('De gevraagde uren').check();
    const scan = page.getByLabel('Scan of foto van het blad');

    await test.step('a file that is no scan is refused, and what was typed stays', async () => {
      await scan.setInputFiles({
        name: 'blad.pdf',
        mimeType: 'application/pdf',
        buffer: Buffer.from('<b>geen scan</b>'),
      });
      await page.getByRole('button', { name: 'Bewaar de handtekening' }).click();
      await expectProblem(page, 'scan', /blad\.pdf/);
      await expectKept(page);
    });
    await test.step('so is one that is too large', async () => {
      const buffer = Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(10 * 1024 * 1024)]);
      await scan.setInputFiles({ name: 'groot.pdf', mimeType: 'application/pdf', buffer });
      await page.getByRole('button', { name: 'Bewaar de handtekening' }).click();
      await expectProblem(page, 'scan', /groter dan 10 MB.*groot\.pdf/);
      await expectKept(page);
    });
    await test.step('a good scan stays when something else is missing', async () => {
      await scan.setInputFiles({ name: 'blad.png', mimeType: 'image/png', buffer: photo });
      await page.getByRole('button', { name: 'Bewaar de handtekening' }).click();
      await expectProblem(page, 'signedOn', /geldige datum/);
      await expectKept(page);
      await expect(page.getByLabel(/Gebruik scan 1/)).toBeChecked();
    });
    await page.getByLabel('Ondertekend op').fill(new Date().toISOString().slice(0, 10));
    await page.getByRole('button', { name: 'Bewaar de handtekening' }).click();
    await expect(page.getByRole('status')).toContainText('De handtekening is genoteerd');
    await expect(page.getByRole('main')).toContainText('Op papier, genoteerd door');
    const kept = await downloadBy(page, () => page.getByRole('link', { name: 'Download scan 1' }).click());
    expect([...kept.subarray(0, 3)], 'a photo is kept as JPEG').toEqual([0xff, 0xd8, 0xff]);
    await acceptAndDownload(page);
  });

  async function expectKept(page: Page): Promise<void> {
    await expect(page.getByLabel('Naam op het blad')).toHaveValue('Rita Van Papier');
    await expect(page.getByLabel('De gevraagde uren')).toBeChecked();
  }
}

test('a letter opens the hours for the contact person, and the mail no longer does', async ({ visit }) => {
  const context = await visit({ acceptDownloads: true });
  const counselor = await signInQuietly(context);
  const before = new Set((await counselor.links()).confirm);
  const proofId = await openRequest(counselor, 'Brief Voorbeeld');
  const mailed = (await counselor.links()).confirm.find((open) => !before.has(open)) ?? '';
  const page = await context.newPage();
  await page.goto(`/dashboard/bewijzen/${proofId}`);
  await page.getByRole('link', { name: 'Druk een brief af' }).click();
  const print = () => downloadBy(page, () => page.getByRole('button', { name: 'Maak de brief' }).click());
  const link = linkInPdf(await print());
  expect(link).not.toBe(mailed);
  expect(linkInPdf(await print()), 'printed again, the same letter').toBe(link);

  const phone = await (await visit(oldPhone)).newPage();
  await phone.goto(mailed);
  await expect(phone.getByRole('heading', { level: 1 })).not.toContainText('Brief Voorbeeld');
  await phone.goto(link);
  await expect(phone.getByRole('heading', { level: 1 })).toContainText('Brief Voorbeeld');
  await phone.getByRole('link', { name: 'Verder' }).click();
  await phone.getByLabel(/Ja, deze/).check();
  await phone.getByRole('button', { name: 'Verder' }).click();
  await phone.getByLabel('Uw naam').fill('Rita Proef');
  await phone.getByLabel('Uw rol').fill('Buddy');
  await phone.getByLabel('Uw telefoonnummer of e-mailadres').fill('0470 00 00 10');
  await phone.getByRole('button', { name: 'Verder' }).click();
  await phone.getByRole('checkbox').check();
  await phone.getByRole('button', { name: 'Onderteken het bewijs' }).click();
  await expect(phone.getByRole('heading', { level: 1 })).toContainText('Dank u wel');

  await page.goto(`/dashboard/bewijzen/${proofId}`);
  await expect(page.getByRole('main')).toContainText('Persoonlijke link in een brief');
});

/** The personal link that the letter carries, as its readers find it: in the link annotation. */
function linkInPdf(file: Buffer): string {
  const text = file.toString('latin1');
  const streams = [...text.matchAll(/stream\r?\n/g)].map(({ index, 0: { length } }) => {
    const end = text.indexOf('endstream', index);
    try {
      return inflateSync(file.subarray(index + length, end)).toString('latin1');
    } catch {
      return '';
    }
  });
  const found = [text, ...streams].join('\n').match(/https?:\/\/[^\s()<>]+\/bevestig\/[\w-]+/);
  return found?.[0] ?? '';
}

test('an address that bounced is corrected and the question sent again', async ({ visit }) => {
  const context = await visit();
  const counselor = await signInQuietly(context);
  const proofId = await openRequest(counselor, 'Adres Voorbeeld');
  const page = await context.newPage();
  const { activityId } = (await counselor.call<{ proof: { activityId: string } }>('proofs.get', { id: proofId })).proof;
  await page.goto(`/dashboard/activiteiten/${activityId}/contactpersoon?bewijs=${proofId}`, {
    waitUntil: 'networkidle',
  });
  await page.getByLabel('E-mailadres').fill('geen adres');
  await page.getByRole('button', { name: 'Bewaar de gegevens' }).click();
  await expectProblem(page, 'email', /e-mailadres/);
  await page.getByLabel('E-mailadres').fill('rita.juist@buurthuis-de-proef.example');
  await page.getByRole('button', { name: 'Bewaar de gegevens' }).click();
  await expect(page.getByRole('status')).toContainText('De oude link werkt niet meer.');
  await page.getByRole('button', { name: 'Verstuur de vraag opnieuw' }).click();
  await expect(page.getByRole('status')).toContainText('De vraag is opnieuw verstuurd');
  await expect(page.getByRole('main')).toContainText('rita.juist@buurthuis-de-proef.example');
});

test('every page of these ways is without a remark of axe, light, dark and narrow', async ({ visit }) => {
  test.setTimeout(180_000);
  const context = await visit();
  const counselor = await signInQuietly(context);
  const proofId = await openRequest(counselor, 'Toegankelijk Voorbeeld');
  const { activityId } = (await counselor.call<{ proof: { activityId: string } }>('proofs.get', { id: proofId })).proof;
  const proof = `/dashboard/bewijzen/${proofId}`;
  const contact = `/dashboard/activiteiten/${activityId}/contactpersoon`;
  const [phone, paper] = [`${proof}/telefoon`, `${proof}/papier`];
  await sweep(await context.newPage(), [
    { path: proof },
    { path: phone },
    { path: phone, act: press('Bewaar het gesprek') },
    { path: phone, act: (page) => page.getByLabel('Nee, het waren andere uren').check() },
    { path: paper },
    { path: paper, act: press('Bewaar de handtekening') },
    { path: paper, act: keepScan },
    { path: `${proof}/brief` },
    { path: `${proof}/brief?geweigerd=ALREADY_DECIDED` },
    { path: `${proof}/ter-plaatse` },
    { path: contact },
    { path: `${contact}?bewijs=${proofId}` },
    { path: `${proof}?gedaan=adres` },
    { path: '/dashboard/instellingen' },
  ]);
});

async function keepScan(page: Page): Promise<void> {
  await page.getByLabel('Scan of foto van het blad').setInputFiles({
    name: 'blad.png',
    mimeType: 'image/png',
    buffer: photo,
  });
  await page.getByRole('button', { name: 'Bewaar de scan' }).click();
  await page.getByLabel(/Gebruik scan 1/).waitFor();
}
