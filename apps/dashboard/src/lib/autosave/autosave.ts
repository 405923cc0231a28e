/** What happened to typed text: waiting for a pause, kept at a time, or not kept. */
export type Saving = { state: 'WAITS' } | { state: 'KEPT'; savedAt: string } | { state: 'FAILED' };

/** Milliseconds without a letter after which the text is kept. */
const pause = 1500;

/** Keeps what is typed in a form as a draft at `address`, until the form is handed in. Returns how to stop. */
export function autosave(form: HTMLFormElement, address: string, tell: (saving: Saving) => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let asked: AbortController | undefined;
  let changed = false;

  const keep = async (keepalive = false) => {
    clearTimeout(timer);
    asked?.abort();
    asked = new AbortController();
    changed = false;
    const texts = [...new FormData(form)].flatMap(([name, value]) =>
      typeof value === 'string' ? [[name, value]] : [],
    );
    const init = {
      method: 'POST',
      headers: { accept: 'application/json' },
      body: new URLSearchParams(texts),
      keepalive,
    };
    try {
      const answer = await fetch(address, { ...init, signal: asked.signal });
      if (!answer.ok || answer.redirected) return tell({ state: 'FAILED' });
      tell({ state: 'KEPT', savedAt: (await answer.json()).savedAt });
    } catch (cause) {
      if ((cause as Error).name !== 'AbortError') tell({ state: 'FAILED' });
    }
  };
  const soon = () => {
    changed = true;
    tell({ state: 'WAITS' });
    clearTimeout(timer);
    timer = setTimeout(() => void keep(), pause);
  };
  const stop = () => {
    clearTimeout(timer);
    asked?.abort();
    changed = false;
  };
  const leave = () => {
    if (changed) void keep(true);
  };
  form.addEventListener('input', soon);
  form.addEventListener('submit', stop);
  window.addEventListener('pagehide', leave);
  return () => {
    leave();
    clearTimeout(timer);
    form.removeEventListener('input', soon);
    form.removeEventListener('submit', stop);
    window.removeEventListener('pagehide', leave);
  };
}
