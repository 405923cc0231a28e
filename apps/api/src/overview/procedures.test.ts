import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { auditRows, session } from '../db/schema.ts';
import { parseSheet } from '../sheets/parse-sheet.ts';
import { givePassword, openBrowser } from '../testing/browser.ts';
import type { Caller } from '../testing/cases.ts';
import { dump } from '../testing/snapshot.ts';
import { openWorld, type World } from '../testing/world.ts';

let world: World;
const coordinator = () => world.callerOf(world.staffOf('COORDINATOR'));

/** The figures that a page shows. */
async function figuresOf(asked: Parameters<Caller['overview']['get']>[0], caller = coordinator()) {
  const { figures } = await caller.overview.get(asked);
  if (!figures) throw new Error('nobody counted yet');
  return figures;
}

/** Somebody with hours of a kind that were confirmed some hours after asking. */
async function confirmed(change: Parameters<World['person']>[0], hours: number, accept = true) {
  const participantId = await world.person(change);
  const activityId = await world.activity(participantId, {
    offerType: hours > 10 ? 'COURSE' : 'VOLUNTEERING',
    contactPerson: { name: 'Rita Van Damme', email: `rita${hours}@example.be`, phone: null, role: null },
  });
  const proofId = await world.draftProof(activityId, [world.row(9), world.row(2)]);
  await world.counselor.proofs.send({ id: proofId });
  world.later({ hours });
  await world.confirm((await world.linkOf(proofId)).token);
  if (accept) await world.decide(proofId, 'ACCEPT', null);
  return participantId;
}

beforeAll(async () => {
  world = await openWorld();
  await confirmed({ municipality: 'Gent' }, 24);
  await confirmed({ municipality: ' gént ' }, 12, false);
  await confirmed({ municipality: null }, 6);
  await world.askedProof();
  world.later({ days: 20 });
  await world.person(
    { contract: { includesPnt: true, term: { start: '2025-10-01', end: '2026-11-01' } } },
    world.colleague,
  );
  await world.count();
});
afterAll(() => world.close());

describe('the overview of a team', () => {
  it('adds up confirmed hours by month, type and municipality, however it was typed', async () => {
    const { hours } = await figuresOf({ from: '2026-10', until: '2026-12' });
    const minutes = (accepted: number, waiting = 0) => ({ acceptedMinutes: accepted, waitingMinutes: waiting });
    expect(hours.total).toEqual({ people: 3, ...minutes(720, 360) });
    expect(hours.byMonth.map(({ month, people }) => [month, people])).toEqual([
      ['2026-10', 0],
      ['2026-11', 3],
      ['2026-12', 0],
    ]);
    expect(hours.byType).toEqual([
      { offerType: 'COURSE', people: 2, ...minutes(360, 360) },
      { offerType: 'VOLUNTEERING', people: 1, ...minutes(360) },
    ]);
    expect(hours.byMunicipality.map((row) => [row.municipality?.toLowerCase() ?? null, row.people])).toEqual([
      [expect.stringMatching(/^g[eé]nt$/), 2],
      [null, 1],
    ]);
  });

  it('agrees with the proofs of every person', async () => {
    const { hours, balance } = await figuresOf({});
    const list = await coordinator().caseload.list({ whose: 'TEAM' });
    const counted = list.rows.reduce((sum, row) => sum + row.progress.countedMinutes, 0);
    expect(hours.total.acceptedMinutes).toBe(counted);
    expect(balance.reduce((sum, row) => sum + row.countedMinutes, 0)).toBe(counted);
    expect(balance.reduce((sum, row) => sum + row.people, 0)).toBe(list.rows.length);
  });

  it('tells of each colleague how many people there are, and how many are late', async () => {
    const { balance } = await figuresOf({});
    const of = (userId: string) => balance.find(({ counselorId }) => counselorId === userId);
    expect(of(world.staffOf('COUNSELOR').userId)).toMatchObject({ people: 4, open: 4, overdue: 0, waitingAnswers: 1 });
    expect(of(world.colleague.userId)).toMatchObject({ people: 1, open: 1, overdue: 1, needsWork: 1 });
  });

  it('measures the time between asking and answering, and who answered in time', async () => {
    const { answers, open } = await figuresOf({});
    expect(answers.total).toMatchObject({ asked: 4, answered: 3, open: 1, timely: 3, ripe: 4, median: 0.5 });
    expect(answers.byChannel).toMatchObject([{ channel: 'LINK', answered: 3, median: 0.5, ninth: 1 }]);
    expect(open.map(({ band, requests }) => [band, requests])).toEqual([
      ['WEEK', 0],
      ['TIMELY', 0],
      ['LATE', 1],
      ['LONG', 0],
    ]);
  });

  it('narrows to one colleague and to a period', async () => {
    const { hours, balance } = await figuresOf({ counselorId: world.colleague.userId });
    expect(hours.total.people).toBe(0);
    expect(balance.map(({ name }) => name)).toEqual([world.colleague.name]);
    expect((await figuresOf({ from: '2026-12', until: '2026-12' })).hours.total.people).toBe(0);
  });

  it.each([
    [{ from: '2026-12', until: '2026-01' }, 'until'],
    [{ from: '2020-01', until: '2026-01' }, 'from'],
  ])('says at the field what is wrong with %o', async (period, field) => {
    await expect(coordinator().overview.get(period)).rejects.toMatchObject({
      code: 'BAD_REQUEST',
      cause: { problems: [{ field }] },
    });
  });

  it('holds nothing of another agency, and reading changes nothing', async () => {
    const before = await dump(world.db);
    const other = world.callerOf(world.staffOf('COORDINATOR', 'OTHER'));
    const { hours, balance } = await figuresOf({}, other);
    expect(hours.total.people).toBe(0);
    expect(balance.every(({ people }) => people === 0)).toBe(true);
    expect((await figuresOf({ counselorId: world.colleague.userId }, other)).balance).toEqual([]);
    expect(await dump(world.db)).toEqual(before);
  });
});

describe('figures that leave the team', () => {
  it('hide what is about few people, and name no colleague', async () => {
    const { figures: told } = await coordinator().overview.shared({});
    expect(told?.byMunicipality.rows.map(({ people, hours }) => [people, hours])).toEqual([
      [null, null],
      [null, null],
    ]);
    expect(told?.byMunicipality.total).toEqual({ people: 0, hours: 0 });
    const text = JSON.stringify(told);
    for (const { name } of [world.staffOf('COUNSELOR'), world.colleague]) expect(text).not.toContain(name);
  });

  it('come as a file for a spreadsheet, and the trail says so', async () => {
    const staff = world.staffOf('COORDINATOR');
    await givePassword(world.deps, staff);
    const browser = openBrowser(world.deps);
    const take = (fields: Record<string, string>) =>
      browser.ask('/files/overview', {
        method: 'POST',
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        body: new URLSearchParams(fields),
      });
    expect((await take({})).status).toBe(404);
    await browser.signIn(staff.email);
    // The library signs in by the clock on the wall, and this world is weeks further.
    await world.db.update(session).set({ createdAt: world.now() });
    const answer = await take({ from: '2026-11', until: '2026-11' });
    expect(answer.headers.get('content-disposition')).toContain('cijfers-2026-11-2026-11.csv');
    const { columns, rows } = await parseSheet(new Uint8Array(await answer.arrayBuffer()));
    expect(columns).toEqual(['Overzicht', 'Onderdeel', 'Mensen', 'Uren']);
    expect(rows).toContainEqual(['Stand van', 'dinsdag 24 november 2026 om 04.00 uur', '', '']);
    expect(rows).toContainEqual(['Uren per maand', '2026-11', 'minder dan 5', '']);
    expect(rows).toContainEqual(['Open aanvragen', '15 tot 60 dagen', 'minder dan 5', '']);
    const trail = await world.db.select().from(auditRows);
    expect(trail.at(-1)).toMatchObject({ action: 'FIGURES_SHARED', facts: { from: '2026-11', until: '2026-11' } });
    expect((await take({ from: '2026-11', until: '2026-01' })).status).toBe(400);
    expect((await take({ from: 'ooit' })).status).toBe(400);
    await browser.close();
  });
});
