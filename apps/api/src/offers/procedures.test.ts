import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createApp } from '../app.ts';
import { auditRows, mails, offers } from '../db/schema.ts';
import type { Caller } from '../testing/cases.ts';
import { handIn, publishedOffer, revisionOf, serveExamplePlaces, typedOffer } from '../testing/offers.ts';
import { dump } from '../testing/snapshot.ts';
import { openWorld, type World } from '../testing/world.ts';

let world: World;
let editor: Caller;
beforeAll(async () => {
  world = await openWorld();
  editor = world.callerOf(world.staffOf('OFFER_EDITOR'));
  await serveExamplePlaces(world);
});
afterAll(() => world.close());

const mailsOf = (id: string) => world.db.select().from(mails).where(eq(mails.subjectId, id));
const find = (text: string) => world.visitor.offers.search({ text });
const problemsOf = (call: Promise<unknown>) =>
  call.then(
    () => [],
    (error) =>
      error.cause.problems ??
      error.cause.issues.map((issue: { path: string[]; message: string }) => ({
        field: issue.path.join('.'),
        sentence: issue.message,
      })),
  );

describe('from a form to the site', () => {
  it('shows an offer only after its owner and the local authority said yes', async () => {
    const { id, token } = await handIn(world, { title: 'Samen tuinieren' });
    expect((await find('tuinieren')).total).toBe(0);
    expect((await editor.offers.queue({})).offers.map((row) => row.id)).not.toContain(id);
    expect((await mailsOf(id)).map(({ kind, recipient }) => [kind, recipient])).toEqual([
      ['OFFER_VERIFY', 'tom@example.be'],
    ]);

    expect(await world.visitor.offers.actOwn({ token, action: 'VERIFY' })).toEqual({ state: 'SUBMITTED' });
    expect((await find('tuinieren')).total).toBe(0);
    const waiting = (await editor.offers.queue({})).offers.find((row) => row.id === id);
    expect(waiting).toMatchObject({ state: 'SUBMITTED', municipality: { name: 'Mechelen' }, duplicates: 0 });

    const decision = { id, revision: waiting?.revision ?? 0, action: 'PUBLISH' } as const;
    expect(await editor.offers.decide(decision)).toEqual({ state: 'PUBLISHED' });
    const [found] = (await find('tuinier')).offers;
    expect(found).toMatchObject({ id, title: 'Samen tuinieren', dayParts: ['AFTERNOON'], freshness: 'FRESH' });
    expect(found?.times).toEqual([{ weekday: 2, from: '14:00', until: '16:00' }]);
    const kinds = (await mailsOf(id)).map(({ kind }) => kind).toSorted();
    expect(kinds).toEqual(['OFFER_DECIDED', 'OFFER_VERIFY']);
  });

  it('shows of the contact person only what the owner agreed to', async () => {
    const { slug } = await publishedOffer(world, { showName: '', showEmail: '', showPhone: 'on' });
    const page = await world.visitor.offers.get({ slug });
    expect(page.contact).toEqual({ name: null, email: null, phone: '0470 11 22 44' });
    expect(page.agency.email).toBe('onthaal@voorbeeldstad.example');
    expect(JSON.stringify(page)).not.toMatch(/tom@example\.be|Tom Willems/);
  });

  it('keeps names and addresses out of the trail', async () => {
    const rows = JSON.stringify(await world.db.select().from(auditRows));
    expect(rows).toContain('OFFER_HANDED_IN');
    expect(rows).not.toMatch(/tom@example|Willems|tuinieren|0470 11/);
    expect(world.logLines.join('')).not.toMatch(/tom@example|Willems/);
  });

  it('gives the advice of the rules, and takes the offer whatever it says', async () => {
    const alone = { offer: typedOffer({ criteria: { mostlyAlone: true } }), agreed: true };
    expect((await world.visitor.offers.submit(alone)).advice).toMatchObject({ result: { advice: 'FAILS' } });
  });
});

describe('the form', () => {
  it('says at each field what is wrong with it', async () => {
    const offer = typedOffer({
      municipality: 'Nergenshuizen',
      title: ' ',
      description: 'kort',
      times: [{ weekday: '9', from: '25:00', until: '' }, {}],
      contactEmail: 'geen adres',
      website: 'javascript:alert(1)',
      capacity: 'veel',
    });
    const problems = await problemsOf(world.visitor.offers.submit({ offer, agreed: false }));
    const fields = problems.map(({ field }: { field: string }) => field);
    expect(fields).toEqual(
      expect.arrayContaining([
        'offer.municipality',
        'offer.title',
        'offer.description',
        'offer.times.0.weekday',
        'offer.times.0.from',
        'offer.times.0.until',
        'offer.contactEmail',
        'offer.website',
        'offer.capacity',
        'agreed',
      ]),
    );
    for (const { sentence } of problems) expect(sentence).toMatch(/^[A-Z].*\.$/);
  });

  it('asks for a moment and a price where they belong', async () => {
    const offer = typedOffer({ times: [], free: '' });
    const problems = await problemsOf(world.visitor.offers.submit({ offer, agreed: true }));
    expect(problems.map(({ field }: { field: string }) => field)).toEqual(['offer.times', 'offer.cost']);
    const fine = { offer: typedOffer({ times: [], byAppointment: 'on', free: '', cost: '2 euro' }), agreed: true };
    await expect(world.visitor.offers.submit(fine)).resolves.toHaveProperty('advice');
  });

  it('needs the address of the owner and a place where somebody moderates', async () => {
    const noAddress = { offer: typedOffer({ contactEmail: '' }), agreed: true };
    expect(await problemsOf(world.visitor.offers.submit(noAddress))).toMatchObject([{ field: 'offer.contactEmail' }]);
    const elsewhere = { offer: typedOffer({ municipality: 'Voeren' }), agreed: true };
    expect(await problemsOf(world.visitor.offers.submit(elsewhere))).toMatchObject([{ field: 'offer.municipality' }]);
  });

  it('stores nothing for a program that fills in everything, and says that all is well', async () => {
    const before = await dump(world.db);
    const spam = { offer: typedOffer(), agreed: true, website2: 'https://spam.example' };
    await expect(world.visitor.offers.submit(spam)).resolves.toHaveProperty('advice');
    expect(await dump(world.db)).toEqual(before);
  });

  it('does not send one address mails without end', async () => {
    const offer = typedOffer({ contactEmail: 'Bestormd@example.be' });
    for (let count = 0; count < 5; count++) await world.visitor.offers.submit({ offer, agreed: true });
    const sixth = { offer: { ...offer, contactEmail: 'bestormd@example.be' }, agreed: true };
    expect(await problemsOf(world.visitor.offers.submit(sixth))).toMatchObject([{ field: 'offer.contactEmail' }]);
  });

  it('keeps the lines of a description and turns odd input into plain text', async () => {
    const { id } = await handIn(world, {
      title: '<b>Koffie</b> & co',
      description: 'Eerste regel.\r\n\r\n\r\n\r\n<script>alert(1)</script>   tweede regel.',
    });
    const [row] = await world.db.select().from(offers).where(eq(offers.id, id));
    expect(row?.description).toBe('Eerste regel.\n\n<script>alert(1)</script> tweede regel.');
    expect(row?.slug).toMatch(/^b-koffie-b-co-mechelen-[0-9a-z]{6}$/);
  });
});

describe('the private link of an owner', () => {
  const own = (token: string) => world.visitor.offers.own({ token });

  it('changes nothing when it is only opened, and works once per click', async () => {
    const { token } = await handIn(world, { title: 'Openen is niets' });
    const before = await dump(world.db);
    expect(await own(token)).toMatchObject({ state: 'UNVERIFIED', actions: ['VERIFY', 'WITHDRAW'], publicUrl: null });
    expect(await dump(world.db)).toEqual(before);
    await world.visitor.offers.actOwn({ token, action: 'VERIFY' });
    expect(await world.visitor.offers.actOwn({ token, action: 'VERIFY' })).toEqual({ state: 'SUBMITTED' });
    await expect(world.visitor.offers.actOwn({ token, action: 'RESUME' })).rejects.toMatchObject({
      code: 'PRECONDITION_FAILED',
    });
  });

  it('tells nothing to a made-up token', async () => {
    await expect(own('zomaar')).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('pauses, resumes and takes away', async () => {
    const { id, token } = await live('Koken met buren');
    expect(await world.visitor.offers.actOwn({ token, action: 'PAUSE' })).toEqual({ state: 'PAUSED' });
    expect((await find('koken buren')).total).toBe(0);
    await world.visitor.offers.actOwn({ token, action: 'RESUME' });
    expect((await find('koken buren')).total).toBe(1);
    await world.visitor.offers.actOwn({ token, action: 'WITHDRAW' });
    expect((await find('koken buren')).total).toBe(0);
    expect((await editor.offers.moderate({ id })).actions).toEqual(['PUBLISH']);
  });

  it('changes hours at once, and words only after the local authority looked again', async () => {
    const { id, token } = await live('Wandelclub');
    const { offer, revision } = await own(token);
    const later = { ...offer, times: [{ weekday: 6, from: '10:00', until: '11:30' }] };
    expect(await world.visitor.offers.editOwn({ token, revision, offer: later })).toEqual({ state: 'PUBLISHED' });
    expect((await find('wandelclub')).offers[0]?.dayParts).toEqual(['MORNING', 'WEEKEND']);

    await expect(world.visitor.offers.editOwn({ token, revision, offer: later })).rejects.toMatchObject({
      code: 'CONFLICT',
    });
    const reworded = { ...later, title: 'Wandelclub voor iedereen' };
    const edit = { token, revision: await revisionOf(world, id), offer: reworded };
    expect(await world.visitor.offers.editOwn(edit)).toEqual({ state: 'SUBMITTED' });
    expect((await find('wandelclub')).total).toBe(0);
  });

  it('asks again at a new address before anything goes on', async () => {
    const { id, token } = await live('Nieuw adres');
    const { offer, revision } = await own(token);
    const moved = { token, revision, offer: { ...offer, contactEmail: 'nieuw@example.be' } };
    expect(await world.visitor.offers.editOwn(moved)).toEqual({ state: 'UNVERIFIED' });
    expect((await mailsOf(id)).map(({ recipient }) => recipient)).toContain('nieuw@example.be');
  });

  it('cannot move an offer behind the wall of another agency', async () => {
    const { token } = await live('Blijft hier');
    const { offer, revision } = await own(token);
    const moved = { token, revision, offer: { ...offer, municipality: 'Gent' } };
    expect(await problemsOf(world.visitor.offers.editOwn(moved))).toMatchObject([{ field: 'offer.municipality' }]);
  });

  async function live(title: string) {
    const handed = await handIn(world, { title });
    await world.visitor.offers.actOwn({ token: handed.token, action: 'VERIFY' });
    const revision = await revisionOf(world, handed.id);
    await editor.offers.decide({ id: handed.id, revision, action: 'PUBLISH' });
    return handed;
  }
});

describe('moderation', () => {
  it('sends back and rejects with a reason, which the owner reads', async () => {
    const { id, token } = await handIn(world, { title: 'Nog een vraag' });
    await world.visitor.offers.actOwn({ token, action: 'VERIFY' });
    const revision = await revisionOf(world, id);
    const silent = editor.offers.decide({ id, revision, action: 'RETURN' });
    expect(await problemsOf(silent)).toMatchObject([{ field: 'reason' }]);
    await editor.offers.decide({ id, revision, action: 'RETURN', reason: 'Op welke dag is het?' });
    const page = await world.visitor.offers.own({ token });
    expect(page).toMatchObject({ state: 'RETURNED', reason: 'Op welke dag is het?' });
    const again = { token, revision: page.revision, offer: page.offer };
    expect(await world.visitor.offers.editOwn(again)).toEqual({ state: 'SUBMITTED' });
    const now = { id, revision: await revisionOf(world, id), reason: 'Reclame.' };
    expect(await editor.offers.decide({ ...now, action: 'REJECT' })).toEqual({ state: 'REJECTED' });
  });

  it('lets the second of two moderators see that the first was faster', async () => {
    const { id, token } = await handIn(world, { title: 'Twee tegelijk' });
    await world.visitor.offers.actOwn({ token, action: 'VERIFY' });
    const decide = (action: 'PUBLISH' | 'REJECT') => editor.offers.decide({ id, revision: 2, action, reason: 'x1' });
    const outcomes = await Promise.allSettled([decide('PUBLISH'), decide('REJECT')]);
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(outcomes.find(({ status }) => status === 'rejected')).toMatchObject({ reason: { code: 'CONFLICT' } });
  });

  it('points at what is probably the same offer', async () => {
    const first = await publishedOffer(world, {
      title: 'Naaiatelier op vrijdag',
      organizationName: 'Buurthuis De Linde vzw',
    });
    const { id } = await publishedOffer(world, {
      title: 'Naaiatelier vrijdag',
      organizationName: 'buurthuis de linde',
    });
    await publishedOffer(world, { title: 'Fietsen herstellen', organizationName: 'Buurthuis De Linde' });
    expect((await editor.offers.moderate({ id })).duplicates.map((one) => one.id)).toEqual([first.id]);
    const row = (await editor.offers.queue({ view: 'PUBLISHED', text: 'naaiatelier' })).offers[0];
    expect(row?.duplicates).toBe(1);
  });

  it('stays within the municipalities of the agency, and no two agencies share one', async () => {
    const add = editor.offers.add({ offer: typedOffer({ municipality: 'Gent' }), publish: true });
    expect(await problemsOf(add)).toMatchObject([{ field: 'offer.municipality' }]);
    const before = await editor.offers.served();
    const grab = editor.offers.serve({ municipalities: ['Mechelen', 'Gent'] });
    expect(await problemsOf(grab)).toMatchObject([
      { field: 'municipalities', sentence: expect.stringContaining('Gent') },
    ]);
    expect(await editor.offers.served()).toEqual(before);
  });
});

describe('over HTTP', () => {
  it('takes a few offers of one address at once, then says how long to wait', async () => {
    const app = createApp(world.deps);
    const submit = (from: string) =>
      app.http.request('http://localhost:4040/api/trpc/offers.submit', {
        method: 'POST',
        headers: { 'content-type': 'application/json', origin: 'http://localhost:4040', 'x-forwarded-for': from },
        body: JSON.stringify({ offer: typedOffer({ contactEmail: `${from}@example.be` }), agreed: true }),
      });
    const answers: number[] = [];
    for (let count = 0; count < 6; count++) answers.push((await submit('192.0.2.1')).status);
    expect(answers).toEqual([200, 200, 200, 200, 200, 429]);
    expect(Number((await submit('192.0.2.1')).headers.get('retry-after'))).toBeGreaterThan(0);
    expect((await submit('192.0.2.2')).status).toBe(200);
    await app.worker.stop();
  });
});
