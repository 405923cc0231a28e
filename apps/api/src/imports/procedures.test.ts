import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { inAgency } from '../db/scope.ts';
import { breaches } from '../testing/invariants.ts';
import { dump } from '../testing/snapshot.ts';
import { openWorld, type World } from '../testing/world.ts';
import type { Staff } from '../trpc.ts';
import { suggestMapping } from './import-fields.ts';
import { addImport } from './store.ts';

const titles = ['Naam', 'E-mail', 'Taal', 'Statuut', 'KBI', 'Begindatum', 'Einddatum', 'Begeleider'];
const amara = ['Amara Nwosu', 'amara@example.org', 'Engels', 'Verplicht', 'K-1', '01/02/2026', '31/01/2027', ''];

let world: World;
let counselor: Staff;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());
beforeEach(() => {
  counselor = world.staffOf('COUNSELOR');
});

/** A list that came in, as the file route keeps it. */
function listOf(rows: string[][], staff = counselor, columns = titles): Promise<string> {
  const row = { mapping: suggestMapping(columns), uploadedBy: staff.userId, uploadedAt: world.now() };
  return inAgency(world.db, staff.agencyId, (scope) => addImport(scope, { columns, rows }, row));
}
const changed = (row: string[], changes: Record<number, string>) => row.map((cell, index) => changes[index] ?? cell);
const person = (index: number) =>
  changed(amara, { 0: `Persoon ${'abcdefghij'[index % 10]}${index}`, 1: `p${index}@example.org`, 4: `L-${index}` });

describe('a list of participants', () => {
  it('is looked at without storing anybody', async () => {
    const id = await listOf([amara]);
    const before = await dump(world.db);
    const found = await world.counselor.imports.get({ id });
    expect(found).toMatchObject({ state: 'READ', rowCount: 1, sample: [amara] });
    expect(found.mapping).toEqual({
      name: 0,
      email: 1,
      language: 2,
      status: 3,
      kbiReference: 4,
      termStart: 5,
      termEnd: 6,
      counselor: 7,
    });
    expect(await world.counselor.imports.check({ id })).toMatchObject({ ready: 1, problemRows: 0, duplicateRows: 0 });
    expect(await dump(world.db)).toEqual(before);
  });

  it('is stored as the form would store it', async () => {
    const id = await listOf([amara]);
    expect(await world.counselor.imports.store({ id })).toEqual({ stored: 1, skipped: 0 });
    const list = await world.counselor.caseload.list({ search: 'Nwosu' });
    const found = await world.counselor.people.get({ id: list.rows[0]?.id ?? '' });
    expect(found).toMatchObject({
      participant: { name: 'Amara Nwosu', email: 'amara@example.org', language: 'en', kbiReference: 'K-1' },
      pathway: { status: 'OBLIGED', trajectoryType: 'REGULAR' },
      counselor: { id: counselor.userId },
      terms: [{ start: '2026-02-01', end: '2027-01-31' }],
    });
    const before = await dump(world.db);
    await expect(world.counselor.imports.store({ id })).rejects.toMatchObject({ code: 'CONFLICT' });
    expect(await dump(world.db)).toEqual(before);
    expect((await world.counselor.imports.get({ id })).sample).toEqual([]);
  });

  it('says at each cell what is wrong, in Dutch, and stores the rest', async () => {
    const id = await listOf([
      changed(person(1), { 0: '' }),
      changed(person(2), { 1: 'geen adres' }),
      changed(person(3), { 2: 'Klingon', 3: 'vip' }),
      changed(person(4), { 5: '31/02/2026' }),
      changed(person(5), { 5: '01/02/2027', 6: '01/01/2027' }),
      changed(person(6), { 7: 'niemand@example.org' }),
      changed(person(7), { 7: 'hilde@voorbeeldstad.example' }),
      changed(person(8), { 0: '=HYPERLINK("https://example.org")' }),
      person(9),
      changed(person(10), { 4: 'L-9' }),
      changed(person(11), { 4: 'K-1' }),
    ]);
    const { ready, problemRows, problems } = await world.counselor.imports.check({ id });
    expect([ready, problemRows]).toEqual([1, 10]);
    expect(problems.map(({ line, column, sentence }) => `${line} ${column}: ${sentence}`)).toEqual([
      '2 Naam: Vul een naam in.',
      '3 E-mail: Vul een geldig e-mailadres in, bijvoorbeeld naam@voorbeeld.be.',
      '4 Taal: Deze taal kennen we niet. In het Nederlands (Arabisch, Oekraïens …) of als code (ar, uk …). Leeg is Nederlands.',
      '4 Statuut: Verplicht, rechthebbend of onbekend. Leeg is onbekend.',
      '5 Begin van de termijn: Vul een geldige begindatum in, bijvoorbeeld 01/02/2026.',
      '6 Einde van de termijn: De einddatum moet na de begindatum liggen.',
      '7 Trajectbegeleider: Geen trajectbegeleider met dit e-mailadres.',
      '8 Trajectbegeleider: Alleen een coördinator geeft een dossier aan een collega.',
      '9 Naam: Deze cel begint als een formule. Typ de waarde zelf.',
      '11 KBI-referentie: Deze KBI-referentie staat twee keer in de lijst.',
      '12 KBI-referentie: Deze KBI-referentie staat al bij een andere inburgeraar.',
    ]);
    expect(await world.counselor.imports.store({ id })).toEqual({ stored: 1, skipped: 10 });
  });

  it('leaves out who seems to be there, unless somebody says otherwise', async () => {
    const rows = [
      changed(amara, { 0: 'AMARA  Nwosu', 4: 'K-2' }),
      person(20),
      changed(person(21), { 0: person(20)[0] ?? '' }),
    ];
    const id = await listOf(rows);
    const { ready, duplicates } = await world.counselor.imports.check({ id });
    expect(ready).toBe(1);
    expect(duplicates.map(({ line, personId }) => [line, personId === null])).toEqual([
      [2, false],
      [4, true],
    ]);
    expect(await world.counselor.imports.store({ id, withDuplicates: true })).toEqual({ stored: 3, skipped: 0 });
  });

  it('lets a coordinator give people to a colleague', async () => {
    const coordinator = world.callerOf(world.staffOf('COORDINATOR'));
    const rows = [changed(person(30), { 7: 'Hilde@Voorbeeldstad.example' })];
    const id = await listOf(rows, world.staffOf('COORDINATOR'));
    await coordinator.imports.store({ id });
    const list = await coordinator.caseload.list({ whose: world.colleague.userId });
    expect(list.rows.map(({ name }) => name)).toContain(rows[0]?.[0]);
  });

  it('takes another column for a field, once', async () => {
    const id = await listOf([['Amina', 'Berg', '0470 11 22 33']], counselor, ['A', 'B', 'C']);
    expect((await world.counselor.imports.get({ id })).mapping).toEqual({});
    const wrong = { name: 1, firstName: 1 };
    await expect(world.counselor.imports.map({ id, mapping: wrong })).rejects.toMatchObject({ code: 'BAD_REQUEST' });
    await expect(world.counselor.imports.map({ id, mapping: { phone: 2 } })).rejects.toThrow();
    await expect(world.counselor.imports.map({ id, mapping: { name: 7 } })).rejects.toThrow();
    await world.counselor.imports.map({ id, mapping: { name: 1, firstName: 0, phone: 2 } });
    await world.counselor.imports.store({ id });
    const { rows } = await world.counselor.caseload.list({ search: 'amina berg' });
    expect(rows).toHaveLength(1);
  });

  it('belongs to who brought it in', async () => {
    const id = await listOf([person(40)]);
    await expect(world.callerOf(world.colleague).imports.get({ id })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(world.callerOf(world.colleague).imports.store({ id })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await world.callerOf(world.staffOf('COORDINATOR')).imports.get({ id })).toMatchObject({ id });
  });
});

describe('taking a list back', () => {
  it('takes the choice along with which a dossier began, and stops for a later one', async () => {
    const id = await listOf([60, 61].map((index) => changed(person(index), { 3: 'Rechthebbend' })));
    await world.counselor.imports.store({ id });
    const found = async (search: string) => (await world.counselor.caseload.list({ search })).rows[0]?.id ?? '';
    const participantId = await found('L-61');
    const { made } = await world.counselor.decisions.list({ participantId });
    expect(made).toMatchObject([{ decision: { subject: 'CHOICE', outcome: 'IN', aboutOn: '2026-02-01' } }]);
    world.later({ minutes: 1 });
    const { pathway } = await world.counselor.people.get({ id: participantId });
    const later = { chosenOn: world.today(), choice: 'OUT', wantsCertificate: false } as const;
    await world.counselor.decisions.choose({ participantId, revision: pathway.revision, ...later });
    expect(await world.counselor.imports.undo({ id })).toMatchObject({ removed: 1, kept: [{ id: participantId }] });
    expect(await found('L-60')).toBe('');
    expect(await breaches(world.deps)).toEqual([]);
  });

  it('removes everybody on whom nobody worked, and names who stays', async () => {
    const id = await listOf([person(50), person(51), person(52)]);
    await world.counselor.imports.store({ id });
    const { rows } = await world.counselor.caseload.list({ search: 'L-50' });
    const { participant } = await world.counselor.people.get({ id: rows[0]?.id ?? '' });
    await world.counselor.people.edit({ ...participant, name: 'Iemand Anders', language: 'nl' });
    const stays = { workedCount: 1, worked: [{ id: participant.id, name: 'Iemand Anders' }] };
    expect((await world.counselor.imports.get({ id })).people).toMatchObject({ total: 3, ...stays });
    expect(await world.counselor.imports.undo({ id })).toEqual({
      removed: 2,
      kept: [{ id: participant.id, name: 'Iemand Anders' }],
    });
    expect((await world.counselor.imports.get({ id })).people).toMatchObject({ total: 1, ...stays });
    expect((await world.counselor.caseload.list({ search: 'L-51' })).rows).toEqual([]);
    await expect(world.counselor.imports.undo({ id })).rejects.toMatchObject({ code: 'CONFLICT' });
    expect(await breaches(world.deps)).toEqual([]);
  });
});
