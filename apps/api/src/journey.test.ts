import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { eq } from 'drizzle-orm';
import type { Email } from 'postal-mime';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { confirmations, documents } from './db/schema.ts';
import { testPglite, testPostgres } from './db/testing.ts';
import { type Catcher, startCatcher } from './dev/catcher.ts';
import { embeddedFacts } from './seal/embedded-facts.ts';
import { verifySeal } from './seal/verify-seal.ts';
import { suitable } from './testing/cases.ts';
import { breaches } from './testing/invariants.ts';
import { openWorld, type World } from './testing/world.ts';

const databases = [
  { name: 'PostgreSQL', open: testPostgres },
  { name: 'the embedded database', open: testPglite },
];

/** From a new person to 40 hours in KBI, as the people of the product see it. */
describe.each(databases)('the whole way on $name', ({ open }) => {
  let world: World;
  let catcher: Catcher;
  let folder: string;
  let participantId: string;
  let activityId: string;
  let proofId: string;
  let token: string;
  let number: string;
  let verificationCode: string;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'veertig-mails-'));
    // Each mail one second after the one before, so that the newest comes first.
    let caught = 0;
    catcher = await startCatcher(folder, () => new Date(1_793_000_000_000 + 1000 * caught++));
    world = await openWorld({ connection: await open(), smtpUrl: catcher.url });
  });
  afterAll(async () => {
    await world.close();
    await catcher.stop();
    rmSync(folder, { recursive: true });
  });

  async function newestMail(): Promise<{ mail: Email; raw: string }> {
    const [newest] = await catcher.list();
    if (!newest) throw new Error('no mail came');
    return { mail: newest.mail, raw: readFileSync(join(folder, `${newest.id}.eml`), 'latin1') };
  }
  const header = (mail: Email, key: string) => mail.headers.find((one) => one.key === key)?.value;
  const progress = async () => (await world.counselor.people.get({ id: participantId })).progress.result;

  it('a counselor adds a participant and sees why the pathway is mandatory', async () => {
    const input = world.personInput();
    const advice = await world.counselor.pathways.assess(input.profile);
    expect(advice.result.obligation).toBe('MANDATORY');
    expect(advice.rules.map(({ id }) => id)).toContain('TG-01');
    participantId = await world.person();
    const page = await world.counselor.people.get({ id: participantId });
    expect(page.obligation).toEqual(advice);
    expect(page.progress.result).toMatchObject({ countedMinutes: 0, remainingMinutes: 2400, goalReached: false });
    expect(page.next.map(({ kind }) => kind)).toEqual(['FIND_ACTIVITY']);
  });

  it('adds an activity, with advice on the criteria, and judges it', async () => {
    expect((await world.counselor.activities.assess(suitable)).result.advice).toBe('MEETS');
    activityId = await world.activity(participantId);
    expect((await world.counselor.people.get({ id: participantId })).next[0]?.kind).toBe('JUDGE_ACTIVITY');
    await world.counselor.activities.judge({ id: activityId, criteria: suitable, judgement: 'SUITABLE' });
    const page = await world.counselor.activities.get({ id: activityId });
    expect(page).toMatchObject({ activity: { judgement: 'SUITABLE' }, mine: true, proofs: [] });
    expect(page.contactCheck.result).toEqual({ result: 'OK', route: 'LINK' });
  });

  it('enters the sessions and previews the mail, with a link that does not work', async () => {
    proofId = await world.draftProof(activityId);
    const preview = await world.counselor.proofs.previewMail({ id: proofId });
    expect(preview.to).toBe('rita@example.be');
    expect(preview.text).toContain('http://localhost:4040/bevestig/voorbeeld');
    expect(preview.text).toContain('VOORB-EELD0');
    const open = world.visitor.confirmations.open({ token: 'voorbeeld' });
    await expect(open).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('sends it; the mail that comes is the previewed one with a working link', async () => {
    const preview = await world.counselor.proofs.previewMail({ id: proofId });
    expect(await world.counselor.proofs.send({ id: proofId })).toMatchObject({ state: 'SENT' });
    await world.work();
    const link = await world.linkOf(proofId);
    token = link.token;
    const { mail, raw } = await newestMail();
    const url = `http://localhost:4040/bevestig/${token}`;
    const code = `${link.code.slice(0, 5)}-${link.code.slice(5)}`;
    const sent = preview.text.replace('http://localhost:4040/bevestig/voorbeeld', url).replace('VOORB-EELD0', code);
    expect(mail.text?.trim()).toBe(sent.trim());
    expect(mail.to).toEqual([expect.objectContaining({ address: 'rita@example.be' })]);
    expect(mail.from).toMatchObject({
      name: 'Jan Peeters (Inburgering Voorbeeldstad)',
      address: 'bewijzen@example.org',
    });
    expect(mail.replyTo?.[0]).toMatchObject({ address: 'jan@voorbeeldstad.example' });
    expect(raw.indexOf('text/plain')).toBeLessThan(raw.indexOf('text/html'));
  });

  it('the mail has one link, no remote part and no name of the participant in its subject', async () => {
    const { mail } = await newestMail();
    const url = `http://localhost:4040/bevestig/${token}`;
    expect(mail.text?.match(/https?:\/\/\S+/g)).toEqual([url]);
    expect(mail.html?.match(/(href|src)="[^"]*"/g)).toEqual([`href="${url}"`]);
    expect(mail.html).not.toMatch(/<(img|script|link|iframe)|url\(/i);
    expect(mail.subject).not.toMatch(/Amina|Haddad/);
    expect(header(mail, 'auto-submitted')).toBe('auto-generated');
    expect(mail.messageId).toMatch(/^<[0-9a-f-]{36}@localhost>$/);
  });

  it('the contact person opens the link, or types the code', async () => {
    const { code } = await world.linkOf(proofId);
    expect(await world.visitor.confirmations.byCode({ code: code.toLowerCase() })).toEqual({ token });
    const view = await world.visitor.confirmations.open({ token });
    expect(view).toMatchObject({ state: 'OPEN', request: { participantName: 'Amina Haddad', askedMinutes: 360 } });
    expect(view).toMatchObject({ draft: { revision: 0 }, review: null, confirmed: null, openUntil: '2027-01-01' });
  });

  it('corrects an hour, signs with name and role, and confirms', async () => {
    const rows = [world.row(9, '13u30', '15u30'), world.row(2)];
    const revision = await world.answer(token, rows);
    const { review } = await world.visitor.confirmations.open({ token });
    expect(review).toMatchObject({ minutes: 300, declaration: expect.stringContaining('Amina Haddad') });
    const result = await world.visitor.confirmations.confirm({ token, revision, declared: true });
    expect(result).toMatchObject({ state: 'CONFIRMED', confirmed: { sealed: false } });
    expect(result.confirmed?.facts).toMatchObject({
      askedMinutes: 360,
      totalMinutes: 300,
      declaration: review?.declaration,
    });
    number = result.confirmed?.facts.number ?? '';
    verificationCode = result.confirmed?.facts.verificationCode ?? '';
    expect(number).toMatch(/^BD-2026-\d{6}$/);
    expect(await progress()).toMatchObject({ countedMinutes: 0, awaitingCheckMinutes: 300 });
  });

  it('a sealed proof is there: hash of the bytes, facts of the row', async () => {
    await world.work();
    const [row] = await world.db.select().from(confirmations).where(eq(confirmations.proofId, proofId));
    const [file] = await world.db
      .select()
      .from(documents)
      .where(eq(documents.confirmationId, row?.id ?? ''));
    const bytes = file?.bytes ?? new Uint8Array();
    expect(file?.sha256).toBe(createHash('sha256').update(bytes).digest('hex'));
    expect(verifySeal(bytes, world.deps.authority.pinnedCertificates)).toMatchObject({ verdict: 'WHOLE' });
    const { contactPerson, counselor, ...facts } = row!.facts;
    expect(await embeddedFacts(bytes)).toEqual({
      ...facts,
      contactPerson: { name: contactPerson.name, role: contactPerson.role },
      counselor: { name: counselor.name },
      factsSha256: row?.factsSha256,
    });
    expect((await world.visitor.confirmations.open({ token })).confirmed).toMatchObject({ sealed: true });
  });

  it('the contact person gets a copy by mail, the same bytes', async () => {
    const { mail } = await newestMail();
    expect(mail.subject).toBe(`Uw kopie van bewijs ${number}`);
    expect(mail.to?.[0]?.address).toBe('rita@example.be');
    expect(mail.text).toContain('U hebt 5 u bevestigd.');
    expect(mail.attachments).toHaveLength(1);
    const [file] = await world.db.select().from(documents);
    const [attached] = mail.attachments;
    expect(attached).toMatchObject({ filename: `bewijs-${number}.pdf`, mimeType: 'application/pdf' });
    const bytes = Buffer.from(attached?.content as ArrayBuffer);
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(file?.sha256);
    expect(readdirSync(folder)).toHaveLength(2);
  });

  it('anybody can check the proof by its code and learns the minimum', async () => {
    const typed = ` ${verificationCode.toLowerCase().replace(/(.{4})/g, '$1-')}`;
    const answer = await world.visitor.verifications.byCode({ code: typed });
    expect(answer).toEqual({
      state: 'GENUINE',
      number,
      version: 1,
      minutes: 300,
      period: { from: '2026-10-24', to: '2026-10-31' },
      organizationName: 'Buurthuis De Linde',
      initials: 'A. H.',
      issuedOn: '2026-11-02',
    });
  });

  it('the counselor reviews and accepts, and the bar moves everywhere by the same', async () => {
    const review = await world.counselor.proofs.get({ id: proofId });
    expect(review).toMatchObject({ askedMinutes: 360, delivery: { mail: 'ACCEPTED' }, sealedAt: expect.any(Date) });
    expect(review.actions).toEqual(expect.arrayContaining(['ACCEPT', 'DOUBT', 'REJECT', 'REOPEN']));
    await world.decide(proofId, 'ACCEPT', null);
    const onPage = await progress();
    expect(onPage).toMatchObject({ countedMinutes: 300, awaitingCheckMinutes: 0, remainingMinutes: 2100 });
    const [inList] = (await world.counselor.caseload.list({})).rows;
    expect(onPage).toMatchObject(inList?.progress ?? { inList: 'missing' });
    expect((await world.counselor.proofs.get({ id: proofId })).progress.result).toEqual(onPage);
  });

  it('cannot be entered in KBI before the goal', async () => {
    const enter = world.counselor.pathways.markEnteredInKbi({ participantId, enteredOn: '2026-11-02' });
    await expect(enter).rejects.toMatchObject({ cause: { refusal: { code: 'GOAL_NOT_REACHED' } } });
  });

  it('at 40 hours the goal is reached and the result goes into KBI', async () => {
    const rows = Array.from({ length: 7 }, (_, week) => world.row(10 + 7 * week, '9:00', '14:00'));
    const second = await world.draftProof(activityId, rows);
    await world.counselor.proofs.send({ id: second });
    await world.confirm((await world.linkOf(second)).token);
    expect(await progress()).toMatchObject({ goalReached: false, awaitingCheckMinutes: 2100 });
    await world.decide(second, 'ACCEPT', null);
    expect(await progress()).toMatchObject({ goalReached: true, countedMinutes: 2400, remainingMinutes: 0 });
    expect((await world.counselor.people.get({ id: participantId })).next[0]?.kind).toBe('ENTER_IN_KBI');
    const ahead = world.counselor.pathways.markEnteredInKbi({ participantId, enteredOn: '2999-01-01' });
    await expect(ahead).rejects.toMatchObject({ cause: { problems: [{ field: 'enteredOn' }] } });
    await world.counselor.pathways.markEnteredInKbi({ participantId, enteredOn: '2026-11-01' });
    await world.counselor.pathways.markEnteredInKbi({ participantId, enteredOn: null });
    expect((await world.counselor.people.get({ id: participantId })).pathway.kbiEnteredOn).toBeNull();
    await world.counselor.pathways.markEnteredInKbi({ participantId, enteredOn: '2026-11-02' });
    const page = await world.counselor.people.get({ id: participantId });
    expect(page).toMatchObject({ pathway: { kbiEnteredOn: '2026-11-02' }, next: [] });
  });

  it('and every promise about the stored data holds', async () => {
    await world.work();
    expect(await breaches(world.deps)).toEqual([]);
  });
});
