import { type Clock, secondsLater } from '../clock.ts';
import type { Log } from '../log.ts';
import { sameBytes } from './certificate-chain.ts';
import { type Fetch, fetchBytes } from './fetch-bytes.ts';
import { SealProblem } from './seal-problem.ts';
import type { TimestampAuthority } from './timestamp-authority.ts';
import { timestampRequest, tokenOf } from './timestamp-request.ts';
import { verifyTimestamp } from './verify-timestamp.ts';

export interface TimestampSettings {
  /** Addresses of authorities, the first choice first. */
  urls: readonly string[];
  /** Certificates (DER) to which a token must lead; empty: the first token of an authority decides. */
  pinned: readonly Uint8Array[];
}

/** What the client needs from outside. */
export interface TimestampSurroundings {
  fetch: Fetch;
  clock: Clock;
  randomBytes: (count: number) => Uint8Array;
  log: Log;
}

const LARGEST_TOKEN = 8192;
const LARGEST_ANSWER = 16_384;
const TIMEOUT = 8_000;
/** Seconds during which an authority that failed is not asked again, so that a queue of proofs does not wait for each. */
const REST = 60;

/**
 * A client of RFC 3161 authorities, asked in order until one gives a good token: for this digest and this request, with
 * a signature that holds. When none does, `timestamp` throws a SealProblem and the proof waits.
 */
export function timestampClient(settings: TimestampSettings, surroundings: TimestampSurroundings): TimestampAuthority {
  const { clock, log } = surroundings;
  const restUntil = new Map<string, Date>();
  return {
    largestToken: LARGEST_TOKEN,
    timestamp: async (digest) => {
      const now = clock();
      const problems: string[] = [];
      for (const url of settings.urls) {
        if ((restUntil.get(url) ?? now) > now) continue;
        try {
          return await ask(url, digest, settings.pinned, surroundings);
        } catch (error) {
          restUntil.set(url, secondsLater(clock(), REST));
          log.error('timestamp_authority_failed', { host: new URL(url).host }, error);
          problems.push(error instanceof Error ? error.message : 'error');
        }
      }
      throw new SealProblem('TIMESTAMP', problems.join('; ') || 'the authorities failed a moment ago');
    },
  };
}

async function ask(
  url: string,
  digest: Uint8Array,
  pinned: readonly Uint8Array[],
  { fetch, randomBytes }: TimestampSurroundings,
): Promise<Uint8Array> {
  const { host } = new URL(url);
  const nonce = positive(randomBytes(8));
  const answer = await fetchBytes(fetch, {
    url,
    method: 'POST',
    headers: { 'content-type': 'application/timestamp-query', accept: 'application/timestamp-reply' },
    body: timestampRequest(digest, nonce),
    timeout: TIMEOUT,
    largestAnswer: LARGEST_ANSWER,
  });
  try {
    const token = tokenOf(answer);
    check(token, digest, nonce, pinned);
    return token;
  } catch (error) {
    throw new Error(`${host}: ${error instanceof Error ? error.message : 'unreadable'}`);
  }
}

function check(token: Uint8Array, digest: Uint8Array, nonce: Uint8Array, pinned: readonly Uint8Array[]): void {
  if (token.length > LARGEST_TOKEN) throw new Error('the token is too large');
  const facts = verifyTimestamp(token, pinned);
  if (!sameBytes(facts.digest, digest)) throw new Error('the timestamp is for another signature');
  if (!facts.nonce || !sameBytes(facts.nonce, nonce)) throw new Error('the timestamp is of another request');
  if (pinned.length > 0 && !facts.trusted) throw new Error('the authority is not the one that was agreed');
}

/** As the bytes of a positive integer without leading zeros, so that the answer has the very same ones. */
function positive(bytes: Uint8Array): Uint8Array {
  const copy = Uint8Array.from(bytes);
  copy[0] = ((copy[0] ?? 0) & 0x3f) | 0x40;
  return copy;
}
