import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { proofStates } from '@veertig/rules';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createApp } from '../app.ts';
import { mails, participants, proofs } from '../db/schema.ts';
import { testPostgres } from '../db/testing.ts';
import { smtpTransport } from '../mail/transport.ts';
import { appRouter } from '../router.ts';
import { breaches } from '../testing/invariants.ts';
import { counts } from '../testing/snapshot.ts';
import { openWorld, type World } from '../testing/world.ts';
import { type Catcher, startCatcher } from './catcher.ts';
import { colleaguePeople, examplePeople } from './examples.ts';
import { fillWithExamples } from './fill.ts';
import type { DevelopmentLinks } from './links.ts';
import { exampleOffers } from './offer-examples.ts';
import { developmentPages } from './pages.ts';

let world: World;
let deps: World['deps'];
let catcher: Catcher;
let folder: string;
let close: () => Promise<void>;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'veertig-mails-'));
  world = await openWorld();
  catcher = await startCatcher(folder, world.now);
  const empty = await testPostgres();
  const mailTransport = smtpTransport(catcher.url);
  deps = { ...world.deps, db: empty.db, mailTransport };
  await fillWithExamples(deps);
  const { worker } = createApp(deps);
  await worker.drain();
  await worker.stop();
  close = async () => {
    mailTransport.close();
    await empty.close();
  };
});
afterAll(async () => {
  await close();
  await catcher.stop();
  await world.close();
  rmSync(folder, { recursive: true });
});

describe('the example caseload', () => {
  it('has every person of the cast, and one of another agency', async () => {
    const rows = await deps.db.select({ name: participants.name }).from(participants);
    expect(rows.map(({ name }) => name).toSorted()).toEqual(
      [...[...examplePeople, ...colleaguePeople].map(({ name }) => name), 'Lina Saleh'].toSorted(),
    );
  });

  it('shows proofs in the states worth seeing', async () => {
    const rows = await deps.db.selectDistinct({ state: proofs.state }).from(proofs);
    const seen = rows.map(({ state }) => state as string);
    const ends = ['REJECTED', 'CANCELLED'];
    expect(seen.toSorted()).toEqual(proofStates.filter((state) => !ends.includes(state)).toSorted());
  });

  it('sent its mails over SMTP, and one came back', async () => {
    const states = await deps.db.select({ state: mails.state, recipient: mails.recipient }).from(mails);
    expect(states.filter(({ state }) => state === 'FAILED')).toEqual([
      { state: 'FAILED', recipient: 'paul@bestaat-niet.example' },
    ]);
    expect(states.filter(({ state }) => state === 'WAITING')).toEqual([]);
    const accepted = states.filter(({ state }) => state === 'ACCEPTED').length;
    expect(await catcher.list()).toHaveLength(accepted);
    expect(accepted).toBeGreaterThan(10);
  });

  it('keeps every promise about stored data', async () => {
    expect(await breaches(deps)).toEqual([]);
  });

  it('is made once', async () => {
    const before = await counts(deps.db);
    await fillWithExamples(deps);
    expect(await counts(deps.db)).toEqual(before);
  });
});

describe('the pages of development', () => {
  it('give working links into every state', async () => {
    const answer = await developmentPages(deps, catcher).request('/_dev/links.json');
    const links = (await answer.json()) as DevelopmentLinks;
    expect(Object.keys(links).toSorted()).toEqual([
      'accounts',
      'confirm',
      'dashboard',
      'mail',
      'offers',
      'progress',
      'verify',
    ]);
    expect(links.accounts.map(({ role }) => role)).toEqual(expect.arrayContaining(['COUNSELOR', 'COORDINATOR']));
    const app = createApp(deps);
    const ask = (path: string, input: object) =>
      app.http.request(`/api/trpc/${path}?input=${encodeURIComponent(JSON.stringify(input))}`);
    const last = (url: string | undefined) => url?.split('/').at(-1);
    expect(links.confirm.length).toBeGreaterThan(5);
    for (const url of links.confirm) {
      const view = await (await ask('confirmations.open', { token: last(url) })).json();
      expect(view).toMatchObject({ result: { data: { state: 'OPEN' } } });
    }
    expect((await ask('progress.open', { token: last(links.progress[0]) })).status).toBe(200);
    expect((await ask('verifications.byCode', { code: links.verify[0] })).status).toBe(200);
    await app.worker.stop();
  });

  it('show the mails as they came, with their file', async () => {
    const pages = developmentPages(deps, catcher);
    const [newest] = (await catcher.list()).filter(({ mail }) => mail.attachments.length > 0);
    expect(await (await pages.request('/_dev/mail')).text()).toContain(`/_dev/mail/${newest?.id}`);
    expect(await (await pages.request(`/_dev/mail/${newest?.id}`)).text()).toContain(newest?.mail.subject);
    const file = await pages.request(`/_dev/mail/${newest?.id}/${newest?.mail.attachments[0]?.filename}`);
    expect(file.headers.get('content-type')).toBe('application/pdf');
    expect(
      Buffer.from(await file.arrayBuffer())
        .subarray(0, 5)
        .toString(),
    ).toBe('%PDF-');
    expect((await pages.request('/_dev/mail/..%2f..%2fetc')).status).toBe(404);
  });
});

describe('the example offers', () => {
  const search = (filter: object) =>
    appRouter.createCaller({ deps: { ...deps, wakeWorker: () => {} }, staff: null }).offers.search(filter);

  it('are on the site in many municipalities, some waiting and one greyed', async () => {
    const { offers, total, counts } = await search({ limit: 50 });
    expect(total).toBe(exampleOffers.filter(({ handedIn }) => !handedIn).length);
    expect(new Set(offers.map(({ municipality }) => municipality.code)).size).toBeGreaterThan(15);
    expect(Object.values(counts.type).every((count) => count > 0)).toBe(true);
    expect(new Set(offers.map(({ freshness }) => freshness))).toEqual(new Set(['FRESH', 'STALE']));
  });

  it('tell of nobody real: every address ends in .example', async () => {
    const { offers } = await search({ limit: 50 });
    for (const { contact } of offers) expect(contact.email ?? 'x@y.example').toMatch(/\.example$/);
  });
});
