import { eq, sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { auditRows, confirmations, documents, imports, jobs, mails } from '../db/schema.ts';
import type { Scope } from '../db/scope.ts';
import { checkFile } from '../file-check/check-file.ts';
import { claimJob, type Job } from '../jobs/claim.ts';
import { deriveKeys } from '../keys.ts';
import { sealId } from '../mail/sealed-id.ts';
import { smtpTransport } from '../mail/transport.ts';
import { sealProofJob } from '../proofs/jobs.ts';
import { breaches } from '../testing/invariants.ts';
import { type MailServer, startMailServer } from '../testing/mail-server.ts';
import { dump } from '../testing/snapshot.ts';
import { wholeCase, wholePerson, wholePersonWords } from '../testing/whole-case.ts';
import { openWorld, type World } from '../testing/world.ts';
import { erasePerson } from './erase-person.ts';
import { countRows, holdRows } from './rows-store.ts';

let server: MailServer;
let world: World;
beforeAll(async () => {
  server = await startMailServer();
});
afterAll(() => server.stop());

const idsOf = (participantId: string) =>
  world.db.transaction((tx) =>
    holdRows({ tx: tx as unknown as Scope['tx'], agencyId: world.staffOf('COUNSELOR').agencyId }, participantId),
  );
const everything = async () =>
  Object.entries(await dump(world.db)).flatMap(([table, rows]) => rows.map((row) => ({ table, row })));
const holding = (lines: { table: string; row: string }[], words: readonly string[]) =>
  lines.filter(({ row }) => words.some((word) => row.includes(word)));
const failureOf = (call: Promise<unknown>) =>
  call.then(
    () => 'done',
    ({ code, cause }) => ({ code, agency: cause?.agency }),
  );

describe('a person with something in every table', () => {
  let whole: Awaited<ReturnType<typeof wholeCase>>;
  let ids: Awaited<ReturnType<typeof idsOf>>;
  let code: string;
  let file: Uint8Array;
  beforeAll(async () => {
    world = await openWorld({ smtpUrl: server.url });
    await world.confirm((await world.askedProof()).token);
    await world.askedProof(undefined, world.staffOf('COUNSELOR', 'OTHER'));
    whole = await wholeCase(world);
    // Rita and her organization serve somebody else too.
    const shared = await world.activity(whole.participantId, await sharedContact());
    await world.counselor.proofs.send({ id: await world.draftProof(shared, [world.row(5)]) });
    ids = await idsOf(whole.participantId);
    const [sealed] = await world.db
      .select()
      .from(confirmations)
      .where(eq(confirmations.proofId, whole.confirmed.proofId));
    code = sealed?.verificationCode ?? '';
    const [document] = await world.db
      .select()
      .from(documents)
      .where(eq(documents.confirmationId, sealed?.id ?? ''));
    file = document?.bytes ?? new Uint8Array();
  });
  afterAll(() => world.close());

  async function sharedContact() {
    const book = await world.counselor.activities.addressBook();
    const contact = book.contactPersons.find(({ name }) => name === 'Rita Van Damme');
    return { organization: { id: contact?.organizationId ?? '' }, contactPerson: { id: contact?.id ?? '' } };
  }

  it('has a row in every table that the erasure knows', async () => {
    const counts = await world.db.transaction((tx) =>
      countRows({ tx: tx as unknown as Scope['tx'], agencyId: '' }, ids),
    );
    expect(Object.entries(counts).filter(([, count]) => count === 0)).toEqual([]);
  });

  it('is told in numbers first, and nothing changes', async () => {
    const before = await dump(world.db);
    const dry = await erasePerson(world.deps, whole.participantId, null);
    expect(dry).toMatchObject({
      outcome: 'WOULD_ERASE',
      counts: { participants: 1, proofs: 6, confirmations: 3, documents: 1, scans: 1, messages: 1, contactPersons: 2 },
    });
    expect(await dump(world.db)).toEqual(before);
  });

  it('is not erased with the keys of another installation', async () => {
    const keys = deriveKeys('the secret of another installation altogether');
    expect(await erasePerson({ ...world.deps, keys }, whole.participantId, 'ASKED')).toEqual({
      outcome: 'OTHER_SECRET',
    });
  });

  it('is in no table any more, but as a number in the trail', async () => {
    const lines = await everything();
    const names = Object.values(ids).flat();
    expect(holding(lines, wholePersonWords).length).toBeGreaterThan(20);
    expect(await erasePerson(world.deps, whole.participantId, 'ASKED')).toMatchObject({ outcome: 'ERASED' });
    const left = await everything();
    expect(holding(left, wholePersonWords)).toEqual([]);
    const withIds = new Set(holding(left, names).map(({ table }) => table));
    expect([...withIds]).toEqual(['audit_rows']);
    expect(await breaches(world.deps)).toEqual([]);
  });

  it('took nobody else along', async () => {
    const [list] = await world.db.select().from(imports);
    expect(list).toMatchObject({ state: 'READ', rows: [['Amara Voorbeeld']], rowCount: 1 });
    expect((await world.counselor.caseload.list({})).rows.map(({ name }) => name)).toEqual(['Amina Haddad']);
    const book = await world.counselor.activities.addressBook();
    expect(book.contactPersons.map(({ name }) => name)).toEqual(['Rita Van Damme']);
    expect(book.organizations.map(({ name }) => name)).toEqual(['Buurthuis De Linde']);
    const ofOther = await world.callerOf(world.staffOf('COUNSELOR', 'OTHER')).caseload.list({});
    expect(ofOther.rows.map(({ name }) => name)).toEqual(['Amina Haddad']);
  });

  it('leaves a row of numbers in the trail', async () => {
    const rows = await world.db.select().from(auditRows).where(eq(auditRows.action, 'PARTICIPANT_ERASED'));
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({
      subjectId: whole.participantId,
      facts: { reason: 'ASKED', proofs: 6, listRows: 1 },
    });
    const { reason: _code, ...numbers } = rows[0]?.facts ?? {};
    expect(new Set(Object.values(numbers).map((value) => typeof value))).toEqual(new Set(['number']));
  });

  it('gets no mail any more, and nothing is left to do', async () => {
    server.received.length = 0;
    await world.work();
    world.later({ days: 30 });
    await world.work();
    for (const address of [wholePerson.contact.email, wholePerson.colleague.email])
      expect(server.to(address)).toEqual([]);
    expect(await world.db.select().from(jobs).where(sql`${jobs.subjectId} in ${ids.mail}`)).toEqual([]);
  });

  it('is gone the second time; nobody else is known by a made-up id', async () => {
    expect(await erasePerson(world.deps, whole.participantId, 'ASKED')).toMatchObject({ outcome: 'GONE' });
    expect(await erasePerson(world.deps, world.unknownId, 'ASKED')).toEqual({ outcome: 'UNKNOWN' });
  });

  it('every link and code says so, with whom to call; one that never was does not', async () => {
    const { confirmations: links, progress } = world.visitor;
    const spot = sealId(world.deps.keys, 'ON_THE_SPOT', whole.onTheWay.proofId);
    const agency = { agencyName: 'Inburgering Voorbeeldstad', phone: '02 000 00 00' };
    const erased = { code: 'NOT_FOUND', agency };
    const calls = {
      open: () => links.open({ token: whole.confirmed.token }),
      handedOver: () => links.open({ token: whole.handedOver.token }),
      together: () => links.together({ token: whole.onTheWay.token }),
      confirm: () => links.confirm({ token: whole.onTheWay.token, revision: 1, declared: true }),
      decline: () => links.decline({ token: whole.onTheWay.token, how: 'REFUSE', reason: 'Nee.' }),
      byCode: () => links.byCode({ code: whole.onTheWay.code }),
      spot: () => links.onTheSpot({ token: spot }),
      askSpot: () => links.askOnTheSpot({ token: spot.toUpperCase() }),
      progress: () => progress.open({ token: whole.progressToken }),
      tell: () =>
        progress.propose({ token: whole.progressToken, what: 'Zingen', place: '', contact: '', when: '' } as never),
    };
    for (const [name, call] of Object.entries(calls)) expect([name, await failureOf(call())]).toEqual([name, erased]);
    const unknown = { code: 'NOT_FOUND', agency: undefined };
    expect(await failureOf(links.open({ token: 'x'.repeat(27) }))).toEqual(unknown);
    expect(await failureOf(links.byCode({ code: '7K3QW9TMX2' }))).toEqual(unknown);
    expect(await failureOf(progress.open({ token: 'x'.repeat(27) }))).toEqual(unknown);
  });

  it('of a proof is told that it was erased, and no more', async () => {
    expect(await failureOf(world.visitor.verifications.byCode({ code }))).toEqual({ code: 'NOT_FOUND', agency: null });
    expect(await checkFile(world.deps, file)).toEqual({ verdict: 'ERASED' });
    const longer = Buffer.concat([file, Buffer.from('\n%added\n')]);
    expect(await checkFile(world.deps, longer)).not.toMatchObject({ verdict: 'GENUINE' });
  });

  it('its number is never given again', async () => {
    const before = new Set((await world.db.select().from(confirmations)).map(({ number }) => number));
    const next = await world.askedProof();
    await world.confirm(next.token);
    const numbers = (await world.db.select().from(confirmations)).map(({ number }) => number);
    const given = numbers.find((number) => !before.has(number)) ?? '';
    expect(Number(given.slice(-6))).toBe(5);
  });
});

describe('work under way', () => {
  beforeAll(async () => {
    world = await openWorld();
  });
  afterAll(() => world.close());

  it('a worker that was sealing stores nothing', async () => {
    const asked = await world.askedProof();
    await world.confirm(asked.token);
    const job = (await claimJob(world.db, world.now(), 'SEAL_PROOF')) as Job;
    const { authority } = world.deps;
    const openSigner = async () => {
      expect(await erasePerson(world.deps, asked.participantId, 'ASKED')).toMatchObject({ outcome: 'ERASED' });
      return authority.openSigner();
    };
    await sealProofJob({ ...world.deps, authority: { ...authority, openSigner } })(job);
    expect(await world.db.select().from(documents)).toEqual([]);
    expect(await world.db.select().from(mails)).toEqual([]);
    expect(await world.db.select().from(jobs)).toEqual([]);
    expect(await breaches(world.deps)).toEqual([]);
  });

  it('a mail that is leaving is waited for; then one that came back finds nothing', async () => {
    const asked = await world.askedProof();
    const job = (await claimJob(world.db, world.now(), 'SEND_MAIL')) as Job;
    expect(await erasePerson(world.deps, asked.participantId, 'ASKED')).toEqual({ outcome: 'MAIL_LEAVING' });
    expect(await world.db.select().from(mails)).toHaveLength(1);
    world.later({ seconds: 16 });
    expect(await erasePerson(world.deps, asked.participantId, 'ASKED')).toMatchObject({ outcome: 'ERASED' });
    expect(await world.db.select().from(jobs).where(eq(jobs.id, job.id))).toEqual([]);
    server.received.length = 0;
    await world.work({ mailTransport: smtpTransport(server.url) });
    expect(server.received).toEqual([]);
  });

  it('of two erasures at once one does it, the other finds it done', async () => {
    const { participantId } = await world.askedProof();
    const outcomes = await Promise.all([1, 2].map(() => erasePerson(world.deps, participantId, 'MISTAKE')));
    expect(outcomes.map(({ outcome }) => outcome).toSorted()).toEqual(['ERASED', 'GONE']);
  });
});
