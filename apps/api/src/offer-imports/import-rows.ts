import type { OfferSource, OfferState } from '@veertig/rules';
import type { z } from 'zod';
import type { Scope } from '../db/scope.ts';
import type { Deps } from '../deps.ts';
import type { FieldProblem } from '../failures.ts';
import { type OfferContent, offerContent } from '../offers/content-input.ts';
import { likenessOf } from '../offers/derived.ts';
import { duplicatesOf } from '../offers/duplicates.ts';
import { possibleDuplicates } from '../offers/queue-store.ts';
import { servedBy } from '../offers/served-store.ts';
import { addOffer, knownSourceKeys } from '../offers/store.ts';
import { municipalityOf } from '../places/municipalities.ts';
import { csvColumns } from './csv-columns.ts';
import type { TypedRow } from './read-csv.ts';

export interface ImportedRow {
  line: number;
  title: string;
  outcome: 'NEW' | 'DUPLICATE' | 'ERROR';
  problems: FieldProblem[];
}

interface Kind {
  source: OfferSource;
  state: OfferState;
  dryRun: boolean;
}

/** Stores the rows that are new and right; tells of each what came of it. A dry run tells the same and stores nothing. */
export async function importRows(scope: Scope, deps: Deps, rows: readonly TypedRow[], kind: Kind) {
  const served = new Set(await servedBy(scope));
  const known = await knownSourceKeys(scope, kind.source);
  const read = rows.map((row) => ({ row, checked: check(row, served) }));
  const likenesses = read.flatMap(({ checked }) => ('offer' in checked ? [likenessOf(checked.offer)] : []));
  const others: { title: string; likeness: string }[] = await possibleDuplicates(scope, [...new Set(likenesses)]);
  const results: ImportedRow[] = [];
  let stored = 0;
  for (const { row, checked } of read) {
    const { line, title, sourceKey } = row;
    if ('problems' in checked) {
      results.push({ line, title, outcome: 'ERROR', problems: checked.problems });
      continue;
    }
    const titled = { title: checked.offer.title, likeness: likenessOf(checked.offer) };
    const seen = (sourceKey !== null && known.has(sourceKey)) || duplicatesOf(titled, others).length > 0;
    results.push({ line, title, outcome: seen ? 'DUPLICATE' : 'NEW', problems: [] });
    if (seen) continue;
    others.push(titled);
    if (sourceKey !== null) known.add(sourceKey);
    if (kind.dryRun) continue;
    await addOffer(scope, deps, checked.offer, { state: kind.state, source: kind.source, sourceKey });
    stored++;
  }
  return { rows: results, stored };
}

/** The offer of a row, or what is wrong with it, each under the name of its column. */
function check(
  { offer }: TypedRow,
  served: ReadonlySet<string>,
): { offer: OfferContent } | { problems: FieldProblem[] } {
  const parsed = offerContent.safeParse(offer);
  if (!parsed.success) return { problems: parsed.error.issues.map(problemOf) };
  const { municipality } = parsed.data;
  if (served.has(municipality)) return { offer: parsed.data };
  const sentence = `Het aanbod van ${municipalityOf(municipality).name} hoort niet bij dit bestuur.`;
  return { problems: [{ field: 'Gemeente', sentence }] };
}

function problemOf({ path, message }: z.core.$ZodIssue): FieldProblem {
  const header = csvColumns.find(({ field }) => field === path[0])?.header;
  return { field: header ?? String(path[0] ?? ''), sentence: message };
}
