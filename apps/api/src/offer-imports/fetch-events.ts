import type { Deps } from '../deps.ts';
import { fetchBytes } from '../seal/fetch-bytes.ts';

/** As large as an answer with a few hundred events is. */
export const largestAnswer = 4 * 1024 * 1024;
const timeout = 10_000;

/** Whether an address may be asked: https, exactly the host of the configuration, nothing hidden beside it. */
export function mayAsk({ host }: Deps['agenda'], address: string): boolean {
  if (!host || !URL.canParse(address)) return false;
  const url = new URL(address);
  return url.protocol === 'https:' && url.host === host && url.username === '' && url.password === '';
}

/** Fetches a search answer; undefined when the agenda does not give one. Follows no redirection. */
export async function fetchEvents({ agenda, log }: Pick<Deps, 'agenda' | 'log'>, url: string) {
  try {
    const bytes = await fetchBytes(agenda.fetch, {
      url,
      timeout,
      largestAnswer,
      headers: { accept: 'application/json' },
    });
    return new TextDecoder().decode(bytes);
  } catch (error) {
    log.error('agenda_failed', { host: agenda.host ?? '' }, error);
    return undefined;
  }
}
