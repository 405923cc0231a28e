import type { Answered } from '#lib/api/client.ts';

export type ListState = Answered<'imports', 'progress'>;

/** Milliseconds between two looks. */
const pause = 400;

/** Asks at this address how far a list is, again and again, until what comes back is called. */
export function followList(href: string, tell: (state: ListState) => void): () => void {
  let stopped = false;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const look = async () => {
    const answer = await fetch(href).catch(() => null);
    // A page to sign in is no answer, and a server that is away may come back.
    const state = answer?.ok && !answer.redirected ? ((await answer.json()) as ListState) : null;
    if (stopped) return;
    if (state) tell(state);
    waiting = setTimeout(look, pause);
  };
  waiting = setTimeout(look, pause);
  return () => {
    stopped = true;
    clearTimeout(waiting);
  };
}
