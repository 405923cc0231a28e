import type { Role } from '@veertig/rules';
import { getTableName, sql } from 'drizzle-orm';
import { getTableConfig, type PgTable } from 'drizzle-orm/pg-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { permissions } from '../permissions.ts';
import { addScan } from '../scans/store.ts';
import { keepMergedBook } from '../testing/address-book-calls.ts';
import { keepCasework } from '../testing/casework-calls.ts';
import { keepHandovers } from '../testing/handovers.ts';
import { keptList } from '../testing/lists.ts';
import { publishedOffer, serveExamplePlaces } from '../testing/offers.ts';
import { tellAbout } from '../testing/progress-token.ts';
import { keepSample } from '../testing/samples.ts';
import { dump, rowsOf, tables } from '../testing/snapshot.ts';
import { callsWithoutId, staffCalls } from '../testing/staff-calls.ts';
import { openWorld, type World } from '../testing/world.ts';
import type { Staff } from '../trpc.ts';
import { columnName } from './insert-rows.ts';
import { erasedLinks, participants } from './schema.ts';
import { inAgency, type Scope } from './scope.ts';

const hasAgency = (table: PgTable) => getTableConfig(table).columns.some(({ name }) => name === 'agencyId');
/** What a row is given; the rest the database derives. */
const storedColumns = (table: PgTable) => {
  const given = getTableConfig(table).columns.filter(({ generated }) => !generated);
  return sql.join(
    given.map(({ name }) => sql.identifier(columnName(name))),
    sql`, `,
  );
};
const walled = tables.filter(hasAgency).map((table) => ({ name: getTableName(table), table }));

/** Installation-wide tables. Only `agencies` is readable for a request: their names are no secret. */
const shared = ['account', 'agencies', 'installation', 'seal_certificates', 'session', 'verification'];

let world: World;
let a: string;
let b: string;
let ofB: {
  participantId: string;
  activityId: string;
  proofId: string;
  messageId: string;
  scanId: string;
  offerId: string;
  importId: string;
  entryId: string;
  evidenceId: string;
  organizationId: string;
  contactPersonId: string;
  twinId: string;
  mergeId: string;
  handoverId: string;
  counselorId: string;
  sampleId: string;
  sampledProofId: string;
};

beforeAll(async () => {
  world = await openWorld();
  a = world.staffOf('COUNSELOR').agencyId;
  b = world.staffOf('COUNSELOR', 'OTHER').agencyId;
  await serveExamplePlaces(world);
  for (const agency of ['EXAMPLE', 'OTHER'] as const) {
    const counselor = world.staffOf('COUNSELOR', agency);
    const confirmed = await world.askedProof(undefined, counselor);
    await world.callerOf(counselor).savedViews.save({ name: 'Weinig uren', query: 'uren=NONE' });
    await world.callerOf(counselor).calendarFeeds.renew();
    const given = await world.person({}, counselor);
    const to = { kind: 'ASSIGN', counselorId: world.staffOf('COORDINATOR', agency).userId } as const;
    await world.callerOf(counselor).bulk.run({ selection: { ids: [given] }, action: to });
    await world.confirm(confirmed.token);
    await world.work();
    const answered = await world.askedProof(undefined, counselor);
    await world.answer(answered.token);
    const { id: offerId } = await publishedOffer(world, {}, agency);
    const erased = { fingerprint: `of ${agency}`, agencyId: counselor.agencyId, erasedAt: world.now() };
    await world.db.insert(erasedLinks).values(erased);
    const note = { participantId: answered.participantId, form: 'note', values: { text: 'Belde drie clubs.' } };
    await world.callerOf(counselor).formDrafts.save(note);
    ofB = {
      ...answered,
      ...(await keepMergedBook(world, answered.activityId, counselor)),
      ...(await keepCasework(world, answered.participantId, counselor)),
      ...(await keepHandovers(world, agency)),
      sampleId: await keepSample(world, confirmed.proofId, counselor),
      sampledProofId: confirmed.proofId,
      offerId,
      importId: await keptList(world, counselor),
      messageId: await tellAbout(world, answered),
      scanId: await keepScan(counselor, confirmed),
    };
  }
  await world.db.update(participants).set({ municipality: 'Mechelen' });
  await world.count();
});
afterAll(() => world.close());

function keepScan({ agencyId, userId }: Staff, { proofId }: { proofId: string }): Promise<string> {
  const scan = { proofId, mediaType: 'image/jpeg', bytes: Buffer.from('scan'), sha256: 'ab'.repeat(32) } as const;
  return inAgency(world.db, agencyId, (scope) =>
    addScan(scope, { ...scan, uploadedBy: userId, uploadedAt: world.now() }),
  );
}

/** What the database says: the number of rows it touched, or the code of its refusal. */
async function attempt(statement: (scope: Scope) => Promise<unknown>): Promise<number | string> {
  try {
    const result = (await inAgency(world.db, a, statement)) as { rowCount: number };
    return result.rowCount;
  } catch (error) {
    return (error as { cause?: { code?: string } }).cause?.code ?? String(error);
  }
}

const linesOf = async (table: PgTable, agencyId: string) =>
  (await rowsOf(world.db, table)).filter((line) => JSON.parse(line).agency_id === agencyId);

describe('the second wall', () => {
  it('is missing only where the list says so', () => {
    const open = tables.filter((table) => !hasAgency(table)).map(getTableName);
    expect(open.toSorted()).toEqual(shared);
  });

  it.each(walled)('$name: a query that forgets its condition sees the own agency alone', async ({ table }) => {
    expect((await linesOf(table, b)).length).toBeGreaterThan(0);
    const seen = await inAgency(world.db, a, ({ tx }) => tx.execute(sql`select agency_id from ${table}`));
    const agencies = (seen as { rows: { agency_id: string }[] }).rows.map((row) => row.agency_id);
    expect(agencies).toEqual((await linesOf(table, a)).map(() => a));
  });

  it.each(walled)('$name: no row of another agency is changed, removed, added or received', async ({ table }) => {
    const before = await linesOf(table, b);
    const [own] = await linesOf(table, a);
    const foreign = JSON.stringify({ ...JSON.parse(own ?? '{}'), agency_id: b });
    const mine = (await linesOf(table, a)).length;
    const touched = await attempt(({ tx }) => tx.execute(sql`update ${table} set agency_id = agency_id`));
    expect([mine, '42501']).toContain(touched);
    expect(await attempt(({ tx }) => tx.execute(sql`update ${table} set agency_id = ${b}`))).toBe('42501');
    const columns = storedColumns(table);
    const insert = sql`insert into ${table} (${columns}) select ${columns} from json_populate_record(null::${table}, ${foreign}::json)`;
    expect(await attempt(({ tx }) => tx.execute(insert))).toBe('42501');
    const removed = await attempt(({ tx }) => tx.execute(sql`delete from ${table}`));
    // Nobody who was added by hand can be removed, whatever a query says.
    expect([mine, 0, '42501']).toContain(removed);
    expect(await linesOf(table, b)).toEqual(before);
  });

  it.each(walled)('$name: without an agency there is nothing', async ({ table }) => {
    const seen = await world.db.transaction(async (tx) => {
      await tx.execute(sql`select set_config('role', 'veertig_app', true)`);
      return tx.execute(sql`select 1 from ${table}`);
    });
    expect((seen as { rows: unknown[] }).rows).toEqual([]);
  });

  it.each(shared.filter((name) => name !== 'agencies'))('a request cannot read %s', async (name) => {
    expect(await attempt(({ tx }) => tx.execute(sql`select * from ${sql.identifier(name)}`))).toBe('42501');
  });

  it('a request cannot read what secrets the library keeps of a user', async () => {
    const kept = getTableConfig(tables.find((table) => getTableName(table) === 'user') as PgTable).columns;
    expect(kept.map(({ name }) => name).filter((name) => /password|secret|token/i.test(name))).toEqual([]);
  });
});

describe('the first wall', () => {
  const allowed = (path: string) => {
    const roles = permissions[path] as readonly Role[];
    return roles.includes('COUNSELOR') ? world.counselor : world.callerOf(world.staffOf(roles[0] ?? 'COUNSELOR'));
  };

  it('every procedure that names a row answers that another agency has none', async () => {
    const before = await dump(world.db);
    const calls = Object.entries(staffCalls(world, ofB)).filter(([path]) => !callsWithoutId.includes(path));
    for (const [path, call] of calls) {
      await expect(call(allowed(path)), path).rejects.toMatchObject({ code: 'NOT_FOUND' });
    }
    expect(await dump(world.db)).toEqual(before);
  });

  it.each(['bulk.preview', 'bulk.run', 'reviews.accept', 'reviews.undo', 'savedViews.remove'])(
    '%s, which names several rows, changes none of another agency',
    async (path) => {
      const before = await dump(world.db);
      await staffCalls(world, ofB)[path]?.(allowed(path));
      expect(await dump(world.db)).toEqual(before);
    },
  );

  it('an own activity cannot use organizations or contact persons of another agency', async () => {
    const participantId = await world.person();
    const foreign = await world.callerOf(world.staffOf('COUNSELOR', 'OTHER')).activities.get({ id: ofB.activityId });
    const organization = { id: foreign.organization?.id ?? '' };
    const contactPerson = { id: foreign.contactPerson.id };
    await expect(world.activity(participantId, { organization })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(world.activity(participantId, { contactPerson })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    const activityId = await world.activity(participantId);
    const request = { activityId, id: ofB.proofId, rows: [world.row(3)] };
    await expect(world.counselor.proofs.saveRequest(request)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('lists and the address book hold the own agency alone', async () => {
    const own = await world.callerOf(world.staffOf('COORDINATOR', 'OTHER')).caseload.list({ whose: 'TEAM' });
    const inB = await linesOf(participants, b);
    expect(own.rows.map(({ id }) => id).toSorted()).toEqual(inB.map((line) => JSON.parse(line).id).toSorted());
    const book = await world.counselor.activities.addressBook();
    const agencies = new Set([...book.organizations, ...book.contactPersons].map(({ agencyId }) => agencyId));
    expect(agencies).toEqual(new Set([a]));
  });
});
