import type { RequestEvent } from '@sveltejs/kit';
import { error, redirect } from '@sveltejs/kit';
import { apiOf, type ProofPage } from '#lib/api/client.ts';
import { ask } from '#lib/api/failure.ts';
import { chosen, type Typed } from '#lib/form/typed.ts';
import { readRows, rowOf, withRow, writeRows } from '#lib/sessions/typed-rows.ts';
import { mayChange } from '#lib/work/rights.ts';
import { resolve } from '$app/paths';

/** What can be done with a request without the mail: a letter, a call, a paper. */
type Way = 'letter' | 'phone' | 'paper';

/** The proof for a page on which one of these is done; back to its own page when that no longer can be. */
export async function loadForWay(event: RequestEvent, id: string, way: Way): Promise<ProofPage> {
  const page = await ask(apiOf(event).proofs.get.query({ id }));
  if (!mayChange(event.locals.me, page.mine)) error(403, 'Alleen wie deze inburgeraar begeleidt, kan dit noteren.');
  if (!page.ways[way]) redirect(303, `${resolve('/bewijzen/[id]', { id })}?gedaan=intussen`);
  return page;
}

/** What is known beforehand: the hours as asked, and who is on file. */
export function storedRecord({ proof, contactPerson }: ProofPage): Typed {
  const rows = proof.asked.map(rowOf);
  return {
    ...writeRows(rows.length > 0 ? rows : withRow([], 'day')),
    remark: proof.remark ?? '',
    name: contactPerson.name,
    role: contactPerson.role ?? '',
  };
}

/** Reads what a call and a paper have in common: the hours, as asked or as corrected, and who confirmed them. */
export function readRecord(typed: Typed) {
  const answer = chosen<'CORRECT' | 'ADJUST'>(typed, 'answer');
  return {
    answer,
    rows: answer === 'ADJUST' ? readRows(typed).map((row) => row.typed) : [],
    remark: typed.remark ?? '',
    name: typed.name ?? '',
    role: typed.role ?? '',
    revision: Number(typed.revision),
  };
}
