/** How to reach other machines: the global one, or one of a test. */
export type Fetch = typeof globalThis.fetch;

/** A request to an authority, and the caps on its answer. */
export interface BytesRequest {
  url: string;
  method?: 'GET' | 'POST';
  headers?: Record<string, string>;
  body?: Uint8Array<ArrayBuffer> | string;
  /** In milliseconds, for the whole answer. */
  timeout: number;
  largestAnswer: number;
}

/** The other machine answered, but not with what was asked. */
export class BadAnswer extends Error {
  readonly status: number;
  constructor(host: string, status: number) {
    super(`${host} answers ${status}`);
    this.status = status;
  }
}

/**
 * Asks another machine for bytes and reads no more than allowed. Follows no redirection: who is asked stands in the
 * configuration or in a certificate. Throws with the host and what went wrong, without the address behind the host.
 */
export async function fetchBytes(fetch: Fetch, request: BytesRequest): Promise<Uint8Array> {
  const { url, timeout, largestAnswer, method = 'GET', headers = {}, body = null } = request;
  const { host } = new URL(url);
  const signal = AbortSignal.timeout(timeout);
  const answer = await fetch(url, { method, headers, body, signal, redirect: 'error' }).catch((error) => {
    throw new Error(`${host} does not answer (${reasonOf(error)})`);
  });
  if (!answer.ok) {
    await answer.body?.cancel();
    throw new BadAnswer(host, answer.status);
  }
  return readAll(answer, largestAnswer).catch((error) => {
    throw new Error(`${host} does not finish its answer (${reasonOf(error)})`);
  });
}

async function readAll(answer: Response, largest: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of answer.body ?? []) {
    size += chunk.length;
    if (size > largest) throw new Error('too large');
    chunks.push(chunk);
  }
  return new Uint8Array(Buffer.concat(chunks));
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return 'error';
  if (error.name === 'TimeoutError') return 'timeout';
  const { code } = (error.cause ?? error) as { code?: unknown };
  return typeof code === 'string' ? code : error.message === 'too large' ? 'too large' : 'error';
}
