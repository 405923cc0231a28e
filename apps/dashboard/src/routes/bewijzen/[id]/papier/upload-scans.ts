import { error, type RequestEvent, redirect } from '@sveltejs/kit';
import type { Problem, Typed } from '#lib/form/typed.ts';
import { resolve } from '$app/paths';
import { scanProblem } from './scan-limits.ts';

/** What became of the chosen files: the ids of those that are kept, and why one was refused. */
type Uploaded = { ids: string[]; problems: Problem[] };

/**
 * Keeps the files of the form's field `scan` with the proof, one by one, so that a mistake elsewhere in the form never
 * loses them. Stops at the first that is refused.
 */
export async function uploadScans(event: RequestEvent, proofId: string, form: FormData): Promise<Uploaded> {
  const ids: string[] = [];
  for (const file of form.getAll('scan')) {
    if (typeof file === 'string' || file.size === 0) continue;
    const kept = scanProblem(file) ?? (await upload(event, proofId, file));
    if ('id' in kept) ids.push(kept.id);
    else return { ids, problems: [{ field: 'scan', sentence: `${kept.sentence} (${file.name})` }] };
  }
  return { ids, problems: [] };
}

async function upload(
  event: RequestEvent,
  proofId: string,
  file: File,
): Promise<{ id: string } | { sentence: string }> {
  const body = new FormData();
  body.append('file', file);
  const answer = await event.fetch(`/api/files/proofs/${proofId}/scans`, { method: 'POST', body });
  if (answer.status === 401) redirect(303, resolve('/aanmelden'));
  const said = (await answer.json().catch(() => ({}))) as { id?: string; sentence?: string };
  if (answer.ok && said.id) return { id: said.id };
  if (said.sentence) return { sentence: said.sentence };
  error(answer.status === 404 ? 404 : 500, 'De scan is niet bewaard.');
}

/** The scans that the form chose: ticked before, or uploaded with it. */
export function chosenScans(typed: Typed, uploaded: readonly string[]): string[] {
  const ticked = Object.keys(typed).flatMap((name) => (name.startsWith('use.') ? [name.slice('use.'.length)] : []));
  return [...new Set([...ticked, ...uploaded])];
}

/** The form's texts with each of these scans ticked. */
export const withScans = (typed: Typed, uploaded: readonly string[]): Typed => ({
  ...typed,
  ...Object.fromEntries(uploaded.map((id) => [`use.${id}`, 'on'])),
});
