import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { type Clock, secondsLater } from '../clock.ts';
import { BadAnswer, type BytesRequest, type Fetch, fetchBytes } from './fetch-bytes.ts';
import { SealProblem } from './seal-problem.ts';

/** A remote signing service that speaks CSC API v2, and how we prove who we are. Secrets stand in files. */
export interface SigningServiceSettings {
  /** Where the API begins, such as https://sign.example.org/csc/v2. */
  url: string;
  credentialId: string;
  /** A ready bearer token, or an OAuth 2 client whose token is asked at `tokenUrl`. */
  access:
    | { kind: 'BEARER'; tokenFile: string }
    | { kind: 'CLIENT'; tokenUrl: string; clientId: string; clientSecretFile: string };
  /** The PIN that frees the key, for services that ask one. */
  pinFile: string | null;
}

/** Calls a method of the service with a JSON body. */
export type SigningService = <T>(method: string, body: object, answer: z.ZodType<T>) => Promise<T>;

const TIMEOUT = 10_000;
const LARGEST_ANSWER = 65_536;
const grant = z.object({ access_token: z.string(), expires_in: z.number().positive().default(300) });

/** Opens the way to the service. Its access token is kept until shortly before it expires, and renewed when refused. */
export function signingService(settings: SigningServiceSettings, fetch: Fetch, clock: Clock): SigningService {
  let kept: { token: string; until: Date } | undefined;

  const accessToken = async (): Promise<string> => {
    if (settings.access.kind === 'BEARER') return readSecret(settings.access.tokenFile);
    if (!kept || kept.until <= clock()) kept = await grantedToken(settings.access, fetch, clock);
    return kept.token;
  };
  const call = async (method: string, body: object): Promise<unknown> =>
    askJson(fetch, {
      url: `${settings.url}/${method}`,
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${await accessToken()}` },
      body: JSON.stringify(body),
    });

  return async (method, body, answer) => {
    const json = await call(method, body).catch((error) => {
      if (!kept || !(error instanceof BadAnswer) || error.status !== 401) throw error;
      kept = undefined;
      return call(method, body);
    });
    return understand(settings.url, method, answer, json);
  };
}

async function grantedToken(
  { tokenUrl, clientId, clientSecretFile }: Extract<SigningServiceSettings['access'], { kind: 'CLIENT' }>,
  fetch: Fetch,
  clock: Clock,
): Promise<{ token: string; until: Date }> {
  const credentials = `${encodeURIComponent(clientId)}:${encodeURIComponent(await readSecret(clientSecretFile))}`;
  const json = await askJson(fetch, {
    url: tokenUrl,
    method: 'POST',
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      authorization: `Basic ${Buffer.from(credentials).toString('base64')}`,
    },
    body: 'grant_type=client_credentials&scope=service',
  });
  const { access_token: token, expires_in: seconds } = understand(tokenUrl, 'token', grant, json);
  return { token, until: secondsLater(clock(), Math.max(seconds - 30, 1)) };
}

/** A secret from a file, without the line end an editor leaves. */
export async function readSecret(file: string): Promise<string> {
  const text = await readFile(file, 'utf8').catch((error) => {
    throw new SealProblem(
      'SIGNING_SERVICE',
      `${file} cannot be read (${(error as { code?: string }).code ?? 'error'})`,
    );
  });
  return text.trimEnd();
}

async function askJson(fetch: Fetch, request: Pick<BytesRequest, 'url' | 'method' | 'headers' | 'body'>) {
  const bytes = await fetchBytes(fetch, { ...request, timeout: TIMEOUT, largestAnswer: LARGEST_ANSWER });
  try {
    return JSON.parse(Buffer.from(bytes).toString('utf8')) as unknown;
  } catch {
    return undefined;
  }
}

function understand<T>(url: string, method: string, schema: z.ZodType<T>, json: unknown): T {
  const parsed = schema.safeParse(json);
  if (!parsed.success) throw new Error(`${new URL(url).host} gives no usable answer to ${method}`);
  return parsed.data;
}
