import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseSheet } from '../sheets/parse-sheet.ts';
import { givePassword, openBrowser } from '../testing/browser.ts';
import { breaches } from '../testing/invariants.ts';
import { openWorld, type World } from '../testing/world.ts';

let world: World;
let visitor: ReturnType<typeof openBrowser>;
let counselor: ReturnType<typeof openBrowser>;

beforeAll(async () => {
  world = await openWorld();
  visitor = openBrowser(world.deps);
  counselor = openBrowser(world.deps, visitor.app);
  await givePassword(world.deps, world.staffOf('COUNSELOR'));
  await counselor.signIn(world.staffOf('COUNSELOR').email);
  const { token, proofId } = await world.askedProof();
  await world.confirm(token);
  await world.counselor.proofs.decide({ id: proofId, action: 'ACCEPT', revision: await revisionOf(proofId) });
  await world.work();
  const input = world.personInput();
  await world.counselor.people.add({ ...input, name: '=1+1 Formule', kbiReference: 'K-77' });
  await world.counselor.people.add({ ...input, name: 'Žofie; "Zij"', kbiReference: 'K-78' });
});
afterAll(async () => {
  await visitor.close();
  await world.close();
});

const revisionOf = async (id: string) => (await world.counselor.proofs.get({ id })).proof.revision;

async function taken(fields: [string, string][], browser = counselor) {
  const body = new URLSearchParams(fields);
  const headers = { 'content-type': 'application/x-www-form-urlencoded' };
  return browser.ask('/files/exports', { method: 'POST', body, headers });
}
const sheetOf = async (answer: Response) => parseSheet(new Uint8Array(await answer.arrayBuffer()));

describe('people as a file', () => {
  it.each(['csv', 'xlsx'])('as %s tells the same hours as the list and the person', async (format) => {
    const answer = await taken([['format', format]]);
    expect(answer.headers.get('content-disposition')).toBe(`attachment; filename="inburgeraars-2026-11-02.${format}"`);
    const { columns, rows } = await sheetOf(answer);
    const list = await world.counselor.caseload.list({ sort: 'NAME' });
    expect(rows.length).toBe(list.rows.length);
    for (const [index, person] of list.rows.entries()) {
      const page = await world.counselor.people.get({ id: person.id });
      const counted = Number(rows[index]?.[columns.indexOf('Aanvaard (minuten)')]);
      expect([counted, counted]).toEqual([person.progress.countedMinutes, page.progress.result.countedMinutes]);
    }
    expect(rows.some((row) => Number(row[columns.indexOf('Aanvaard (minuten)')]) > 0)).toBe(true);
  });

  it('takes the filter of the list, and people who were ticked', async () => {
    const found = await sheetOf(
      await taken([
        ['format', 'csv'],
        ['search', 'K-78'],
        ['whose', ''],
      ]),
    );
    expect(found.rows.map(([name]) => name)).toEqual(['Žofie; "Zij"']);
    const list = await world.counselor.caseload.list({ search: 'K-77' });
    const ticked = await sheetOf(
      await taken([
        ['format', 'csv'],
        ['id', list.rows[0]?.id ?? ''],
      ]),
    );
    expect(ticked.rows.map(([name]) => name)).toEqual(["'=1+1 Formule"]);
  });

  it('is written in the trail before it goes, and by nobody without the right', async () => {
    const actions = async () => {
      const { rows } = (await world.db.execute('select action from audit_rows')) as { rows: { action: string }[] };
      return rows.filter(({ action }) => action === 'PARTICIPANTS_EXPORTED').length;
    };
    const before = await actions();
    expect((await taken([['format', 'csv']], visitor)).status).toBe(404);
    expect((await taken([['format', 'exe']])).status).toBe(400);
    expect(await actions()).toBe(before);
    await (await taken([['format', 'csv']])).text();
    expect(await actions()).toBe(before + 1);
    expect(await breaches(world.deps)).toEqual([]);
  });

  it('stops reading when nobody listens any more', async () => {
    const answer = await taken([['format', 'csv']]);
    await answer.body?.cancel();
    await expect(world.counselor.caseload.list({})).resolves.toBeDefined();
  });
});
