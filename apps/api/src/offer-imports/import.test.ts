import { parseCsv } from 'hucre/csv';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createApp } from '../app.ts';
import { offers } from '../db/schema.ts';
import type { Deps } from '../deps.ts';
import { appRouter } from '../router.ts';
import { publishedOffer, serveExamplePlaces } from '../testing/offers.ts';
import { counts } from '../testing/snapshot.ts';
import { openWorld, type World } from '../testing/world.ts';
import { csvTemplate, offersCsv } from './write-csv.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
  await serveExamplePlaces(world);
});
afterAll(() => world.close());

const editorWith = (change: Partial<Deps> = {}) =>
  appRouter.createCaller({ deps: { ...world.deps, ...change }, staff: world.staffOf('OFFER_EDITOR') }).offers;
const problemOf = (call: Promise<unknown>): Promise<{ field: string; sentence: string }> =>
  call.then(
    () => expect.fail('nothing was refused'),
    (error) => error.cause.problems[0],
  );

const header =
  'Gemeente;Type;Titel;Omschrijving;Met twee of in groep;Nederlands;Momenten;Gratis;Contactpersoon;Telefoon';
const good =
  'Lier;sportclub;Badminton;Elke week spelen we samen badminton.;in groep;A1;wo 20u-21u30;ja;Naam Voorbeeld;+32 470 00 00 00';

describe('a list of offers', () => {
  it('reads its own template', async () => {
    const { rows, stored } = await editorWith().importCsv({ csv: csvTemplate(), dryRun: true });
    expect(rows).toEqual([{ line: 2, title: 'Praattafel in de bib', outcome: 'NEW', problems: [] }]);
    expect(stored).toBe(0);
  });

  it('says of each row what is wrong, in Dutch and under its column, and stores the others', async () => {
    const csv = [
      header,
      good,
      'Gent;sportclub;Boksen;Elke week boksen we samen in de zaal.;groep;A1;wo 20u-21u;ja;Naam;',
      'Lier;zomaar;;kort;groep;C9;wo 22u-21u;nee;;x',
      good,
      '',
    ].join('\r\n');
    const before = await counts(world.db);
    const dry = await editorWith().importCsv({ csv, dryRun: true });
    expect(dry.rows.map(({ line, outcome }) => [line, outcome])).toEqual([
      [2, 'NEW'],
      [3, 'ERROR'],
      [4, 'ERROR'],
      [5, 'DUPLICATE'],
    ]);
    expect(dry.rows[1]?.problems).toEqual([
      { field: 'Gemeente', sentence: 'Het aanbod van Gent hoort niet bij dit bestuur.' },
    ]);
    const fields = dry.rows[2]?.problems.map(({ field }) => field) ?? [];
    expect(new Set(fields)).toEqual(
      new Set(['Type', 'Titel', 'Omschrijving', 'Nederlands', 'Momenten', 'Kostprijs', 'Contactpersoon', 'Telefoon']),
    );
    for (const { sentence } of dry.rows[2]?.problems ?? []) expect(sentence).toMatch(/^[A-Z].*\.$/);
    expect(await counts(world.db)).toEqual(before);
    expect((await editorWith().importCsv({ csv, dryRun: false })).stored).toBe(1);
    expect((await world.visitor.offers.search({ text: 'badminton' })).offers[0]).toMatchObject({
      offerType: 'SPORTS_CLUB',
      times: [{ weekday: 3, from: '20:00', until: '21:30' }],
    });
    expect((await editorWith().importCsv({ csv, dryRun: false })).stored).toBe(0);
  });

  it('names the columns that are missing', async () => {
    const problem = await problemOf(editorWith().importCsv({ csv: 'Titel;Gemeente\nX;Lier', dryRun: true }));
    expect(problem).toEqual({ field: 'csv', sentence: 'Deze kolommen ontbreken: Type, Omschrijving, Contactpersoon.' });
  });

  it('goes out so that no cell is a formula, and comes back as it was', async () => {
    await publishedOffer(world, {
      title: '=HYPERLINK("https://x.example")',
      description: '+1 en "meer"; op\ntwee regels.',
    });
    const rows = await editorWith().queue({ view: 'PUBLISHED', text: 'hyperlink' });
    const { offer } = await editorWith().moderate({ id: rows.offers[0]?.id ?? '' });
    const csv = offersCsv([offer]);
    const cells = (parseCsv(csv)[1] ?? []).map(String);
    expect(cells.filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
    expect(cells).toContain('\'=HYPERLINK("https://x.example")');
    const back = await editorWith().importCsv({ csv, dryRun: true });
    expect(back.rows).toMatchObject([{ title: '=HYPERLINK("https://x.example")', outcome: 'DUPLICATE' }]);
  });

  it('is a file for who may import, and is not there for others', async () => {
    const app = createApp(world.deps);
    for (const path of ['offers.csv', 'offers/template.csv']) {
      expect((await app.http.request(`http://localhost:4040/api/files/${path}`)).status).toBe(404);
    }
    await app.worker.stop();
  });
});

const event = (change: object = {}) => ({
  '@id': 'https://io.uitdatabank.example/event/1',
  '@type': 'Event',
  name: { nl: 'Oefen je Nederlands' },
  description: { nl: '<p>Kom <b>praten</b> &amp; drinken.</p><p>Gratis koffie.</p>' },
  labels: ['Nederlands oefenen', 'twee taaliconen'],
  location: {
    name: { nl: 'Zaal' },
    address: { nl: { postalCode: '2800', addressLocality: 'Mechelen', streetAddress: 'Straat 1' } },
  },
  organizer: { name: { nl: 'Bib Voorbeeld Agenda' } },
  startDate: '2026-11-10T13:00:00+00:00',
  endDate: '2026-11-10T15:00:00+00:00',
  contactPoint: { email: ['agenda@example.be'], phone: [], url: ['https://bib.example.be/agenda'] },
  priceInfo: [{ category: 'base', price: 0 }],
  ...change,
});
const answerOf = (...member: object[]) => JSON.stringify({ member });

describe('events of an agenda', () => {
  it('become offers to look at, once', async () => {
    const json = answerOf(
      event(),
      event({ '@id': 'https://io.uitdatabank.example/event/2', labels: ['iets anders'] }),
      event({ '@id': 'https://io.uitdatabank.example/event/3', endDate: '2026-10-01T15:00:00+00:00' }),
      { kapot: true },
    );
    const input = { source: { json }, label: 'nederlands OEFENEN', dryRun: false };
    const { rows, stored } = await editorWith().importEvents(input);
    expect(rows).toEqual([{ line: 1, title: 'Oefen je Nederlands', outcome: 'NEW', problems: [] }]);
    expect(stored).toBe(1);
    expect((await world.visitor.offers.search({ text: 'oefen' })).offers.map(({ title }) => title)).not.toContain(
      rows[0]?.title,
    );
    const row = (await world.db.select().from(offers)).find(({ source }) => source === 'UITDATABANK');
    expect(row).toMatchObject({
      state: 'SUBMITTED',
      description: 'Kom praten & drinken.\nGratis koffie.',
      dutchLevel: 'A1',
      times: [{ date: '2026-11-10', from: '14:00', until: '16:00' }],
      endsOn: '2026-11-10',
      free: true,
      website: 'https://bib.example.be/agenda',
    });
    expect((await editorWith().importEvents(input)).rows[0]?.outcome).toBe('DUPLICATE');
  });

  it('are refused when the answer is something else', async () => {
    for (const json of ['', '[]', '{"member":{}}', 'null', '<html>']) {
      const call = editorWith().importEvents({ source: { json }, label: 'x', dryRun: true });
      expect((await problemOf(call)).field).toBe('source');
    }
  });

  it('are fetched from the configured host alone', async () => {
    const asked: string[] = [];
    const fetch = (async (url: string, options: RequestInit) => {
      asked.push(url);
      expect(options.redirect).toBe('error');
      return new Response(answerOf(event({ '@id': 'https://io.uitdatabank.example/event/9', name: 'Ander feest' })));
    }) as typeof globalThis.fetch;
    const agenda = { host: 'search.uitdatabank.example', fetch };
    const from = (url: string) =>
      editorWith({ agenda }).importEvents({ source: { url }, label: 'Nederlands oefenen', dryRun: true });
    for (const url of [
      'http://search.uitdatabank.example/events',
      'https://search.uitdatabank.example.evil.example/events',
      'https://search.uitdatabank.example:8443/events',
      'https://search.uitdatabank.example@127.0.0.1/events',
      'https://127.0.0.1/events',
      'https://localhost/events',
      'file:///etc/passwd',
      'nergens',
    ]) {
      expect((await problemOf(from(url))).field, url).toBe('source');
    }
    expect(asked).toEqual([]);
    expect((await from('https://search.uitdatabank.example/events?q=x')).rows).toHaveLength(1);
    expect(asked).toHaveLength(1);
    const closed = editorWith().importEvents({ source: { url: 'https://x.example/' }, label: 'x', dryRun: true });
    expect((await problemOf(closed)).sentence).toContain('bestand');
  });

  it('end politely when the host gives nothing or too much', async () => {
    const endless = () => new Response(new ReadableStream({ pull: (to) => to.enqueue(new Uint8Array(1_000_000)) }));
    for (const answer of [
      () => Promise.reject(new Error('gone')),
      async () => new Response('', { status: 500 }),
      async () => endless(),
    ]) {
      const agenda = { host: 'search.uitdatabank.example', fetch: answer as typeof globalThis.fetch };
      const source = { url: 'https://search.uitdatabank.example/events' };
      const call = editorWith({ agenda }).importEvents({ source, label: 'x', dryRun: true });
      expect((await problemOf(call)).sentence).toContain('geen antwoord');
    }
  });
});
