import { addDays } from '@veertig/rules';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { terms } from '../db/schema.ts';
import { parseSheet } from '../sheets/parse-sheet.ts';
import { givePassword, openBrowser } from '../testing/browser.ts';
import { breaches } from '../testing/invariants.ts';
import { openWorld, type World } from '../testing/world.ts';

// Invariant I8 as people meet it: one person has the same hours on every page, paper and file, and the sum of all is the
// figure of the coordinator.

let world: World;
let browser: ReturnType<typeof openBrowser>;
beforeAll(async () => {
  world = await openWorld();
  browser = openBrowser(world.deps);
  await givePassword(world.deps, world.staffOf('COUNSELOR'));
  await browser.signIn(world.staffOf('COUNSELOR').email);
  await fillDossiers();
});
afterAll(async () => {
  await browser.close();
  await world.close();
});

type Row = ReturnType<World['row']>;
interface Hours {
  counted: number;
  awaiting: number;
  remaining: number;
}

/** Hours of a person that were asked and signed, and then decided on if at all. */
async function signed(participantId: string, rows: Row[], decision?: 'ACCEPT' | 'REJECT' | 'DOUBT' | 'REOPEN') {
  const activityId = await world.activity(participantId);
  const proofId = await world.draftProof(activityId, rows);
  await world.counselor.proofs.send({ id: proofId });
  const { token } = await world.linkOf(proofId);
  await world.confirm(token);
  if (decision) await world.decide(proofId, decision);
  return proofId;
}

/** A dossier of each kind that counts hours in its own way. */
async function fillDossiers() {
  const { row, person } = world;
  const days = (from: number, amount: number) => Array.from({ length: amount }, (_, index) => row(from + index));
  const own = (name: string) => person({ name });
  const accepted = await own('Aanvaard En Wacht');
  await signed(accepted, [row(9), row(8)], 'ACCEPT');
  await signed(accepted, [row(4)]);
  const overlapping = await own('Overlap');
  await signed(overlapping, [row(6)], 'ACCEPT');
  await signed(overlapping, [row(6, '15:00', '18:00')], 'ACCEPT');
  await signed(overlapping, [row(6, '14:00', '15:00')]);
  const outside = await own('Buiten de termijn');
  const before = await signed(outside, [row(9), row(2)]);
  // No form takes hours outside the term; an older record may hold them.
  const start = addDays(world.today(), -5);
  await world.db.update(terms).set({ start }).where(eq(terms.participantId, outside));
  await world.decide(before, 'ACCEPT');
  const decided = await own('Anders beslist');
  await signed(decided, [row(3)], 'REJECT');
  await signed(decided, [row(4)], 'DOUBT');
  await signed(decided, [row(5)], 'REOPEN');
  const withdrawn = await own('Teruggetrokken');
  const proofId = await signed(withdrawn, [row(3)], 'ACCEPT');
  await world.decide(proofId, 'WITHDRAW');
  const reached = await own('Veertig');
  await signed(reached, days(5, 14), 'ACCEPT');
  const asked = await own('Nog niet getekend');
  await world.counselor.proofs.send({ id: await world.draftProof(await world.activity(asked)) });
  await own('Zonder activiteit');
  await world.work();
}

const hoursOf = (of: { countedMinutes: number; awaitingCheckMinutes: number; remainingMinutes: number }): Hours => ({
  counted: of.countedMinutes,
  awaiting: of.awaitingCheckMinutes,
  remaining: of.remainingMinutes,
});

async function hoursInFile(format: 'csv' | 'xlsx'): Promise<Record<string, Hours>> {
  const headers = { 'content-type': 'application/x-www-form-urlencoded' };
  const answer = await browser.ask('/files/exports', { method: 'POST', body: `format=${format}`, headers });
  const { columns, rows } = await parseSheet(new Uint8Array(await answer.arrayBuffer()));
  const cell = (row: string[], title: string) => row[columns.indexOf(title)] ?? '';
  const minutes = (row: string[], title: string) => Number(cell(row, `${title} (minuten)`));
  return Object.fromEntries(
    rows.map((row) => [
      cell(row, 'Naam'),
      {
        counted: minutes(row, 'Aanvaard'),
        awaiting: minutes(row, 'Wacht op controle'),
        remaining: minutes(row, 'Te gaan'),
      },
    ]),
  );
}

const hoursInRows = (rows: Awaited<ReturnType<World['counselor']['caseload']['list']>>['rows']) =>
  Object.fromEntries(rows.map(({ name, progress }) => [name, hoursOf(progress)]));

async function everywhere() {
  const { rows } = await world.counselor.caseload.list({});
  const pages = await Promise.all(rows.map(({ id }) => world.counselor.people.get({ id })));
  const { counselorId } = rows[0] ?? { counselorId: '' };
  const { figures } = await world.callerOf(world.staffOf('COORDINATOR')).overview.get({ counselorId });
  return {
    person: Object.fromEntries(pages.map(({ participant, progress }) => [participant.name, hoursOf(progress.result)])),
    list: hoursInRows(rows),
    paper: hoursInRows((await world.counselor.caseload.print({ filter: {} })).rows),
    csv: await hoursInFile('csv'),
    xlsx: await hoursInFile('xlsx'),
    overview: figures?.balance.find((one) => one.counselorId === counselorId)?.countedMinutes,
  };
}

it('the same hours stand on list, person, paper, export and overview', async () => {
  const { person, overview, ...others } = await everywhere();
  expect(person).toEqual({
    'Aanvaard En Wacht': { counted: 360, awaiting: 180, remaining: 2040 },
    Overlap: { counted: 270, awaiting: 0, remaining: 2130 },
    'Buiten de termijn': { counted: 180, awaiting: 0, remaining: 2220 },
    'Anders beslist': { counted: 0, awaiting: 180, remaining: 2400 },
    Teruggetrokken: { counted: 0, awaiting: 0, remaining: 2400 },
    Veertig: { counted: 2520, awaiting: 0, remaining: 0 },
    'Nog niet getekend': { counted: 0, awaiting: 0, remaining: 2400 },
    'Zonder activiteit': { counted: 0, awaiting: 0, remaining: 2400 },
  });
  for (const [where, hours] of Object.entries(others)) expect({ where, hours }).toEqual({ where, hours: person });
  expect(overview).toBe(Object.values(person).reduce((sum, { counted }) => sum + counted, 0));
  expect(await breaches(world.deps)).toEqual([]);
});
