import { z } from 'zod';
import { audit } from '../audit/audit.ts';
import { inAgency } from '../db/scope.ts';
import type { Deps } from '../deps.ts';
import { malformed } from '../failures.ts';
import { fetchEvents, largestAnswer, mayAsk } from '../offer-imports/fetch-events.ts';
import { importRows } from '../offer-imports/import-rows.ts';
import { mostRows, readOfferCsv, type TypedRow } from '../offer-imports/read-csv.ts';
import { readEvents } from '../offer-imports/read-events.ts';
import { type Staff, staffProcedure } from '../trpc.ts';
import { flag } from './content-input.ts';

const csvImport = z.object({
  csv: z.string().max(200_000, 'Dit bestand is te groot. Splits het in stukken van hoogstens 200 kB.'),
  dryRun: flag,
});

const eventImport = z.object({
  source: z.union([
    z.object({ json: z.string().max(largestAnswer, 'Dit bestand is te groot: hoogstens 4 MB.') }),
    z.object({ url: z.string().trim().max(2000) }),
  ]),
  label: z.string().trim().min(1, 'Vul het label in.').max(100),
  dryRun: flag,
});

/** Many offers at once, from a list or an agenda. A dry run shows what would come of it. */
export const importProcedures = {
  /** Reads a list of the local authority's own offers; they are on the site at once. */
  importCsv: staffProcedure.input(csvImport).mutation(({ ctx: { deps, staff }, input }) => {
    const read = readOfferCsv(input.csv);
    if ('missing' in read) {
      malformed([{ field: 'csv', sentence: `Deze kolommen ontbreken: ${read.missing.join(', ')}.` }]);
    }
    if (read.rows.length > mostRows) malformed([{ field: 'csv', sentence: `Hoogstens ${mostRows} rijen per keer.` }]);
    return take(deps, staff, read.rows, { source: 'CSV', state: 'PUBLISHED', dryRun: input.dryRun });
  }),

  /** Takes the events with a label from a search answer of UiTdatabank; somebody looks at each before it is shown. */
  importEvents: staffProcedure.input(eventImport).mutation(async ({ ctx: { deps, staff }, input }) => {
    const json = 'json' in input.source ? input.source.json : await fetched(deps, input.source.url);
    const rows = readEvents(json, input.label, deps.clock());
    if (!rows) malformed([{ field: 'source', sentence: 'Dit is geen zoekantwoord van UiTdatabank.' }]);
    return take(deps, staff, rows, { source: 'UITDATABANK', state: 'SUBMITTED', dryRun: input.dryRun });
  }),
};

async function fetched(deps: Deps, url: string): Promise<string> {
  if (!deps.agenda.host) {
    malformed([{ field: 'source', sentence: 'Ophalen staat niet aan. Laad het antwoord op als bestand.' }]);
  }
  if (!mayAsk(deps.agenda, url)) {
    malformed([{ field: 'source', sentence: `Vul een adres in dat begint met https://${deps.agenda.host}/` }]);
  }
  const json = await fetchEvents(deps, url);
  return (
    json ?? malformed([{ field: 'source', sentence: 'UiTdatabank geeft nu geen antwoord. Probeer later opnieuw.' }])
  );
}

function take(deps: Deps, staff: Staff, rows: readonly TypedRow[], kind: Parameters<typeof importRows>[3]) {
  return inAgency(deps.db, staff.agencyId, async (scope) => {
    const result = await importRows(scope, deps, rows, kind);
    if (kind.dryRun) return result;
    await audit(scope, deps.keys.audit, deps.clock(), {
      actor: staff,
      action: 'OFFERS_IMPORTED',
      subject: { kind: 'ACCOUNT', id: staff.userId },
      facts: { source: kind.source, rows: rows.length, stored: result.stored },
    });
    return result;
  });
}
