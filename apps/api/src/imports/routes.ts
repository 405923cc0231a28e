import type { Context, Hono } from 'hono';
import { writeCsv } from 'hucre/csv';
import { writeXlsx } from 'hucre/xlsx';
import { z } from 'zod';
import type { Auth } from '../accounts/auth.ts';
import { staffAllowed } from '../accounts/session.ts';
import { inAgency } from '../db/scope.ts';
import type { Deps } from '../deps.ts';
import { TooBusy, takeTurns } from '../file-check/turns.ts';
import { rateLimit } from '../rate-limit.ts';
import { LARGEST_SHEET, readSheet } from '../sheets/read-sheet.ts';
import { type SheetProblem, SheetRefused, sheetSentence } from '../sheets/sheet-problem.ts';
import type { Staff } from '../trpc.ts';
import { importFields, importFieldWords, suggestMapping } from './import-fields.ts';
import { addImport, findImport } from './store.ts';
import { judgeImport, mayTouch } from './view.ts';

/** Where a list comes in. */
export const importPath = '/api/files/imports';

const csvOptions = { delimiter: ';', bom: true, escapeFormulae: true } as const;
const excelType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const refused = (c: Context, problem: SheetProblem, status: 400 | 413 | 429 = 400) =>
  c.json({ problem, sentence: sheetSentence(problem) }, status);

/** The answer to a list that is too large to look at. */
export const listTooLarge = (c: Context): Response => refused(c, 'TOO_LARGE', 413);

/**
 * `POST /files/imports`, a form with one `file`: keeps a list of participants to look at, answers 201 with its id or a
 * problem with its sentence. Beside it the template, and what is wrong with a list as a file.
 */
export function mountImports(http: Hono, deps: Deps, auth: Auth): void {
  const limit = rateLimit(deps.clock, { atOnce: 10, perMinute: 10 });
  const inTurn = takeTurns({ atOnce: 1, waiting: 10 });
  const staffOf = (c: Context, path: string) => staffAllowed(auth, deps, c.req.raw.headers, path);
  http.post('/files/imports', async (c) => {
    const staff = await staffOf(c, 'imports.store');
    if (!staff) return c.notFound();
    if (limit.take(staff.userId) > 0) return refused(c, 'TOO_BUSY', 429);
    const file = (await c.req.formData().catch(() => null))?.get('file');
    if (!(file instanceof File) || file.size === 0) return refused(c, 'NO_FILE');
    if (file.size > LARGEST_SHEET) return listTooLarge(c);
    const bytes = new Uint8Array(await file.arrayBuffer());
    return inTurn(() => keep(deps, staff, bytes)).then(
      (id) => c.json({ id }, 201),
      (error) => failed(c, error),
    );
  });
  http.get('/files/imports/sjabloon.csv', async (c) =>
    (await staffOf(c, 'imports.store')) ? csv(writeCsv(template(), csvOptions), 'sjabloon') : c.notFound(),
  );
  http.get('/files/imports/sjabloon.xlsx', async (c) => {
    if (!(await staffOf(c, 'imports.store'))) return c.notFound();
    return file(await writeXlsx({ sheets: [{ name: 'Inburgeraars', rows: template() }] }), excelType, 'sjabloon.xlsx');
  });
  http.get('/files/imports/:id/problemen.csv', async (c) => {
    const staff = await staffOf(c, 'imports.store');
    const id = z.uuid().safeParse(c.req.param('id'));
    const rows = staff && id.success ? await problemsOf(deps, staff, id.data) : undefined;
    return rows ? csv(writeCsv(rows, csvOptions), 'problemen') : c.notFound();
  });
}

async function keep(deps: Deps, staff: Staff, bytes: Uint8Array): Promise<string> {
  const sheet = await readSheet(bytes);
  const mapping = suggestMapping(sheet.columns);
  const row = { mapping, uploadedBy: staff.userId, uploadedAt: deps.clock() };
  return inAgency(deps.db, staff.agencyId, (scope) => addImport(scope, sheet, row));
}

function failed(c: Context, error: unknown): Response {
  if (error instanceof SheetRefused) return refused(c, error.problem);
  if (error instanceof TooBusy) return refused(c, 'TOO_BUSY', 429);
  throw error;
}

function template(): string[][] {
  return [
    importFields.map((field) => importFieldWords[field].label),
    importFields.map((field) => importFieldWords[field].example),
  ];
}

/** Every cell that is wrong and every row about somebody who seems to be there, by line. */
function problemsOf(deps: Deps, staff: Staff, id: string): Promise<string[][] | undefined> {
  return inAgency(deps.db, staff.agencyId, async (scope) => {
    const list = await findImport(scope, id);
    if (!list || !mayTouch(staff, list)) return undefined;
    const { problems, duplicates } = await judgeImport(scope, list, staff);
    const cells = problems.flatMap(({ line, problems: found }) =>
      found.map(({ field, sentence, typed }) => [String(line), importFieldWords[field].label, typed, sentence]),
    );
    const known = duplicates.map(({ line, name }) => [String(line), 'Naam', name, 'Lijkt al te bestaan.']);
    const rows = [...cells, ...known].toSorted((a, b) => Number(a[0]) - Number(b[0]));
    return [['Rij', 'Kolom', 'Inhoud', 'Wat er scheelt'], ...rows];
  });
}

const csv = (text: string, name: string) =>
  file(new TextEncoder().encode(text), 'text/csv; charset=utf-8', `${name}.csv`);

function file(bytes: Uint8Array, type: string, name: string): Response {
  return new Response(new Uint8Array(bytes), {
    headers: {
      'content-type': type,
      'content-disposition': `attachment; filename="${name}"`,
      'cache-control': 'private, no-store',
    },
  });
}
