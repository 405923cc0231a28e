import { createHash, type KeyObject, randomUUID } from 'node:crypto';
import { readBody, startServer, type TestServer } from './testing-http.ts';
import { signDigest } from './testing-sign-digest.ts';

/** How the service of a test behaves; a test changes it while it runs. */
export interface ServiceBehavior {
  /** DER, the one of the key first. */
  certificates: readonly Uint8Array[];
  privateKey: KeyObject;
  clientSecret: string;
  pin: string | null;
  keyStatus: 'enabled' | 'disabled';
  authMode: 'implicit' | 'explicit' | 'oauth2code';
  ecdsa: 'der' | 'ieee-p1363';
  /** A status with which every call ends. */
  outage: number | null;
  signs: 'WELL' | 'SOMETHING_ELSE';
  /** Seconds an access token lives. */
  tokenLife: number;
}

/** A JSON body as it came. */
// biome-ignore lint/suspicious/noExplicitAny: what a client sends, of any shape
type Json = Record<string, any>;
type Call = { method: string; body: Json };

/** A small remote signing service with a key of its own: the part of CSC API v2 that a seal needs. */
export async function startSigningService(
  behavior: ServiceBehavior,
): Promise<TestServer & { calls: Call[]; forgetTokens(): void }> {
  const calls: Call[] = [];
  const tokens = new Set<string>();
  const activations = new Map<string, string>();

  const answer = (method: string, body: Json): [number, object] => {
    const known = body.credentialID === 'GX0112348';
    if (!known) return [400, { error: 'invalid_request', error_description: 'Invalid parameter credentialID' }];
    if (method === 'credentials/info') return [200, describe(behavior)];
    if (method === 'credentials/authorize') {
      const pin = (body.authData as { value: string }[] | undefined)?.[0]?.value ?? null;
      if (behavior.authMode === 'explicit' && pin !== behavior.pin) return [400, { error: 'invalid_pin' }];
      const activation = randomUUID();
      activations.set(activation, JSON.stringify(body.hashes));
      return [200, { SAD: activation, expiresIn: 300 }];
    }
    if (method !== 'signatures/signHash') return [404, { error: 'not_found' }];
    // The activation is for these hashes and is used once.
    if (activations.get(body.SAD) !== JSON.stringify(body.hashes)) return [400, { error: 'invalid_request' }];
    activations.delete(body.SAD);
    return [200, { signatures: (body.hashes as string[]).map((hash) => signHash(behavior, hash)) }];
  };

  const server = await startServer(async (request, response) => {
    const text = (await readBody(request)).toString('utf8');
    const end = (status: number, json: object) =>
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(json));
    if (behavior.outage) return void end(behavior.outage, { error: 'server_error' });
    if (request.url === '/oauth2/token') {
      const basic = `Basic ${Buffer.from(`veertig:${encodeURIComponent(behavior.clientSecret)}`).toString('base64')}`;
      if (request.headers.authorization !== basic || !text.includes('grant_type=client_credentials')) {
        return void end(401, { error: 'invalid_client' });
      }
      const token = randomUUID();
      tokens.add(token);
      calls.push({ method: 'oauth2/token', body: {} });
      return void end(200, { access_token: token, token_type: 'Bearer', expires_in: behavior.tokenLife });
    }
    const token = request.headers.authorization?.replace('Bearer ', '') ?? '';
    if (!tokens.has(token)) return void end(401, { error: 'invalid_token' });
    const method = request.url?.replace('/csc/v2/', '') ?? '';
    const body = JSON.parse(text);
    calls.push({ method, body });
    end(...answer(method, body));
  });
  return { ...server, calls, forgetTokens: () => tokens.clear() };
}

function describe({ certificates, keyStatus, authMode }: ServiceBehavior): object {
  return {
    key: { status: keyStatus, algo: ['1.2.840.10045.4.3.2'], len: 256 },
    cert: { status: 'valid', certificates: certificates.map((der) => Buffer.from(der).toString('base64')) },
    auth: { mode: authMode },
    multisign: 1,
  };
}

function signHash({ privateKey, ecdsa, signs }: ServiceBehavior, hash: string): string {
  const digest = signs === 'WELL' ? Buffer.from(hash, 'base64') : createHash('sha256').update('else').digest();
  return signDigest(privateKey, digest, ecdsa).toString('base64');
}
