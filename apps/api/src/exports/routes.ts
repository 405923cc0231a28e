import type { Context, Hono } from 'hono';
import { writeXlsxStream } from 'hucre/xlsx';
import { z } from 'zod';
import type { Auth } from '../accounts/auth.ts';
import { staffAllowed } from '../accounts/session.ts';
import { audit } from '../audit/audit.ts';
import { caseFilter, type Selection } from '../caseload/input.ts';
import { askerOf } from '../caseload/procedures.ts';
import { inAgency } from '../db/scope.ts';
import type { Deps } from '../deps.ts';
import { rowId } from '../input.ts';
import type { Staff } from '../trpc.ts';
import { csvLines } from './csv-lines.ts';
import { type Cell, participantPages, participantTitles } from './participant-rows.ts';

const wanted = z.object({ format: z.enum(['csv', 'xlsx']), ids: z.array(rowId).max(200), filter: caseFilter });

const types = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;

/**
 * `POST /files/exports`, a form with `format` (csv or xlsx) and a filter of the list or some `id`: the people as a file,
 * sent as they are read. A POST, because taking personal data out is written in the trail before the first row goes.
 */
export function mountExports(http: Hono, deps: Deps, auth: Auth): void {
  http.post('/files/exports', async (c) => {
    const staff = await staffAllowed(auth, deps, c.req.raw.headers, 'caseload.print');
    if (!staff) return c.notFound();
    const form = wanted.safeParse(await formOf(c));
    if (!form.success) return c.text('Deze selectie kan niet. Ga terug naar de lijst en probeer opnieuw.', 400);
    const { format, ids, filter } = form.data;
    const selection: Selection = ids.length > 0 ? { ids } : { filter };
    const now = deps.clock();
    await noteExport(deps, staff, now, { format, chosen: ids.length });
    const pages = participantPages(deps, staff.agencyId, selection, askerOf(staff, now));
    const name = `inburgeraars-${askerOf(staff, now).today}.${format}`;
    return new Response(format === 'csv' ? csvOf(pages) : excelOf(pages), {
      headers: {
        'content-type': types[format],
        'content-disposition': `attachment; filename="${name}"`,
        'cache-control': 'private, no-store',
      },
    });
  });
}

type Pages = AsyncGenerator<Cell[][]>;

// Not `ReadableStream.from`: the faces check these types as a browser knows them.
function csvOf(pages: Pages): ReadableStream<Uint8Array<ArrayBuffer>> {
  const chunks = csvChunks(pages);
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await chunks.next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
    async cancel() {
      await chunks.return(undefined);
    },
  });
}

/** A byte order mark and the titles, and then a chunk each page. */
async function* csvChunks(pages: Pages): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const encoder = new TextEncoder();
  let beginning = `\uFEFF${csvLines([participantTitles])}`;
  for await (const rows of pages) {
    if (rows.length === 0 && !beginning) return;
    yield encoder.encode(beginning + csvLines(rows));
    beginning = '';
  }
}

async function* rowsOf(pages: Pages): AsyncGenerator<Cell[]> {
  for await (const rows of pages) yield* rows;
}

const excelOf = (pages: Pages) =>
  writeXlsxStream(rowsOf(pages), {
    name: 'Inburgeraars',
    columns: participantTitles.map((header) => ({ header, width: 20 })),
    freezePane: { rows: 1 },
  });

async function formOf(c: Context) {
  const form = await c.req.formData().catch(() => new FormData());
  const { format, id: _, ...filter } = Object.fromEntries([...form].filter(([, value]) => value !== ''));
  return { format, ids: form.getAll('id'), filter };
}

function noteExport(deps: Deps, staff: Staff, at: Date, facts: { format: string; chosen: number }): Promise<void> {
  return inAgency(deps.db, staff.agencyId, (scope) =>
    audit(scope, deps.keys.audit, at, {
      actor: staff,
      action: 'PARTICIPANTS_EXPORTED',
      subject: { kind: 'ACCOUNT', id: staff.userId },
      facts,
    }),
  );
}
