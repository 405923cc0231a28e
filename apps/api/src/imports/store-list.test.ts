import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { imports as lists } from '../db/schema.ts';
import { inAgency } from '../db/scope.ts';
import type { Deps } from '../deps.ts';
import { erasePerson } from '../erasures/erase-person.ts';
import { appRouter } from '../router.ts';
import { readSheet } from '../sheets/read-sheet.ts';
import { breaches } from '../testing/invariants.ts';
import { openWorld, type World } from '../testing/world.ts';
import { suggestMapping } from './import-fields.ts';
import { addImport } from './store.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const letters = (index: number) => [...String(index)].map((digit) => 'abcdefghij'[Number(digit)]).join('');
const nameOf = (mark: string, index: number) => `${mark} ${letters(index)}`;

/** A CSV of so many people as it comes in, some of them with another line. */
async function listOf(mark: string, amount: number, other: Record<number, string> = {}): Promise<string> {
  const rows = Array.from(
    { length: amount },
    (_, index) => other[index] ?? `${nameOf(mark, index)};p${index}@example.org;${mark}-${index};01/02/2026;31/01/2027`,
  );
  const csv = ['Naam;E-mail;KBI;Begindatum;Einddatum', ...rows].join('\r\n');
  const sheet = await readSheet(new TextEncoder().encode(csv));
  const { userId, agencyId } = world.staffOf('COUNSELOR');
  const row = { mapping: suggestMapping(sheet.columns), uploadedBy: userId, uploadedAt: world.now() };
  return inAgency(world.db, agencyId, (scope) => addImport(scope, sheet, row));
}

/** A counselor of whom something happens just before the given transaction, counted from 1. */
function counselorWith(at: number, happens: () => Promise<unknown>) {
  let begun = 0;
  const transaction: Deps['db']['transaction'] = async (...asked) => {
    begun += 1;
    if (begun === at) await happens();
    return world.db.transaction(...asked);
  };
  const db = Object.create(world.db, { transaction: { value: transaction } }) as Deps['db'];
  return appRouter.createCaller({ deps: { ...world.deps, db }, staff: world.staffOf('COUNSELOR') });
}
const powerCut = () => Promise.reject(new Error('the power went'));
const progress = async (id: string) => {
  const { state, done, total } = await world.counselor.imports.progress({ id });
  return [state, done, total];
};
const peopleOf = async (id: string) => (await world.counselor.imports.get({ id })).people.total;

describe('a long list', () => {
  it('of 10,000 rows with 50 broken ones goes in, the broken ones named, and out again', async () => {
    const before = await world.db.$count(lists);
    await world.person({ name: 'Saïda Al Bekend' });
    const broken = (index: number) => index % 200 === 7;
    const other: Record<number, string> = { 3: 'SAIDA al bekend;;;;', 9000: `${nameOf('Lang', 0)};;;;` };
    for (let index = 7; index < 10_000; index += 200) {
      other[index] = index % 400 === 7 ? `${nameOf('Lang', index)};geen adres;;;` : ';zonder@example.org;;;';
    }
    const id = await listOf('Lang', 10_000, other);
    const checked = await world.counselor.imports.check({ id });
    expect([checked.ready, checked.problemRows, checked.duplicateRows]).toEqual([9948, 50, 2]);
    expect(checked.problems.map(({ line }) => line - 2)).toEqual(
      Array.from({ length: 10_000 }, (_, index) => index).filter(broken),
    );
    expect(checked.problems.slice(0, 2).map(({ line, column, sentence }) => `${line} ${column}: ${sentence}`)).toEqual([
      '9 E-mail: Vul een geldig e-mailadres in, bijvoorbeeld naam@voorbeeld.be.',
      '209 Naam: Vul een naam in.',
    ]);
    expect(checked.duplicates.map(({ line, personId }) => [line, personId !== null])).toEqual([
      [5, true],
      [9002, false],
    ]);
    expect(await world.counselor.imports.store({ id, withDuplicates: true })).toEqual({ stored: 9950, skipped: 50 });
    expect(await progress(id)).toEqual(['STORED', 10_000, 10_000]);
    const last = await world.counselor.caseload.list({ search: `Lang-9999` });
    expect(last.rows.map(({ name }) => name)).toEqual([nameOf('Lang', 9999)]);
    expect(await world.counselor.imports.undo({ id })).toEqual({ removed: 9950, kept: [] });
    expect(await progress(id)).toEqual(['UNDONE', 9950, 9950]);
    expect((await world.counselor.caseload.list({})).rows.map(({ name }) => name)).toEqual(['Saïda Al Bekend']);
    expect(await world.db.$count(lists)).toBe(before + 1);
  }, 180_000);
});

describe('an interruption', () => {
  it('leaves what was stored, tells how far it came, and the next call goes on from there', async () => {
    const id = await listOf('Half', 1200, { 700: ';;Half-700;;' });
    // One transaction to begin, then one for each 250 rows that can be stored.
    await expect(counselorWith(6, powerCut).imports.store({ id })).rejects.toThrow('the power went');
    expect(await progress(id)).toEqual(['STORING', 1001, 1200]);
    expect(await peopleOf(id)).toBe(1000);
    const coordinator = world.callerOf(world.staffOf('COORDINATOR'));
    expect(await coordinator.imports.store({ id })).toEqual({ stored: 1199, skipped: 1 });
    expect(await peopleOf(id)).toBe(1199);
    const { rows } = await world.counselor.caseload.list({ search: 'Half-1199' });
    expect(rows[0]).toMatchObject({ counselorId: world.staffOf('COUNSELOR').userId });
    await expect(counselorWith(3, powerCut).imports.undo({ id })).rejects.toThrow('the power went');
    expect(await progress(id)).toEqual(['UNDOING', 250, 1199]);
    await expect(world.counselor.imports.store({ id })).rejects.toMatchObject({ code: 'CONFLICT' });
    expect(await world.counselor.imports.undo({ id })).toEqual({ removed: 949, kept: [] });
    expect(await breaches(world.deps)).toEqual([]);
  });

  it('of a list in which somebody is erased meanwhile: that person does not come in', async () => {
    const id = await listOf('Weg', 1100, { 10: 'Iris Verdwijnt;;;;', 900: 'Iris Verdwijnt;iris@example.org;;;' });
    await expect(counselorWith(3, powerCut).imports.store({ id })).rejects.toThrow('the power went');
    const { rows } = await world.counselor.caseload.list({ search: 'iris verdwijnt' });
    expect((await erasePerson(world.deps, rows[0]?.id ?? '', 'ASKED')).outcome).toBe('ERASED');
    expect(await progress(id)).toEqual(['STORING', 249, 1098]);
    await world.counselor.imports.store({ id, withDuplicates: true });
    expect(await peopleOf(id)).toBe(1098);
    expect((await world.counselor.caseload.list({ search: 'iris verdwijnt' })).rows).toEqual([]);
    await world.counselor.imports.undo({ id });
  });

  it('that nobody mends within a day: what was stored stays, the rest is forgotten', async () => {
    const id = await listOf('Oud', 600);
    await expect(counselorWith(3, powerCut).imports.store({ id })).rejects.toThrow('the power went');
    world.later({ hours: 25 });
    const { expireOldImports } = await import('./expire.ts');
    await expireOldImports(world.deps, world.staffOf('COUNSELOR').agencyId);
    const { state, sample, people } = await world.counselor.imports.get({ id });
    expect([state, sample, people.total]).toEqual(['STORED', [], 250]);
    expect(await world.counselor.imports.undo({ id })).toEqual({ removed: 250, kept: [] });
  });
});

it('two who store one list at once store each row once', async () => {
  const id = await listOf('Samen', 1100);
  const both = await Promise.all([world.counselor.imports.store({ id }), world.counselor.imports.store({ id })]);
  expect(both).toEqual([
    { stored: 1100, skipped: 0 },
    { stored: 1100, skipped: 0 },
  ]);
  expect(await peopleOf(id)).toBe(1100);
  await world.counselor.imports.undo({ id });
});

it('a reference that is given away while a list is stored stays with whom it was given to', async () => {
  const id = await listOf('Dubbel', 1100);
  const given = () => world.person({ name: 'Eerst Gekomen', kbiReference: 'Dubbel-900' });
  expect(await counselorWith(3, given).imports.store({ id })).toEqual({ stored: 1099, skipped: 1 });
  const { rows } = await world.counselor.caseload.list({ search: 'Dubbel-900' });
  expect(rows.map(({ name }) => name)).toEqual(['Eerst Gekomen']);
});
