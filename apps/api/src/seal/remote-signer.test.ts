import { createHash, createPrivateKey } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { PROOF_EXAMPLES } from '../proofs/proof-examples.ts';
import { sealProof } from '../proofs/seal.ts';
import { readCertificates } from './key-files.ts';
import { openRemoteSigner } from './remote-signer.ts';
import { SealProblem } from './seal-problem.ts';
import type { SigningServiceSettings } from './signing-service.ts';
import { openTestAuthority, SEALED_AT } from './testing.ts';
import { type ServiceBehavior, startSigningService } from './testing-signing-service.ts';
import { verifySeal } from './verify-seal.ts';

const fixture = (name: string) => fileURLToPath(new URL(`fixtures/${name}`, import.meta.url));

/** The key of the service: another one than of the authority in the process. */
async function keyOf(name: 'ec' | 'rsa'): Promise<Pick<ServiceBehavior, 'privateKey' | 'certificates'>> {
  const passphrase = (await readFile(fixture('passphrase.txt'), 'utf8')).trimEnd();
  return {
    privateKey: createPrivateKey({ key: await readFile(fixture(`seal-${name}-key.pem`)), passphrase }),
    certificates: readCertificates(await readFile(fixture(`seal-${name}-certificates.pem`), 'latin1')),
  };
}

let folder: string;
let behavior: ServiceBehavior;
let service: Awaited<ReturnType<typeof startSigningService>>;
let settings: SigningServiceSettings & { access: { kind: 'CLIENT' } };
let now = SEALED_AT;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'veertig-'));
  await writeFile(join(folder, 'secret'), 'tussen ons & niemand\n');
  await writeFile(join(folder, 'pin'), '135790\n');
});
afterAll(() => rm(folder, { recursive: true }));

beforeEach(async () => {
  behavior = {
    ...(await keyOf('ec')),
    clientSecret: 'tussen ons & niemand',
    pin: '135790',
    keyStatus: 'enabled',
    authMode: 'explicit',
    ecdsa: 'der',
    outage: null,
    signs: 'WELL',
    tokenLife: 3600,
  };
  service = await startSigningService(behavior);
  now = SEALED_AT;
  settings = {
    url: `${service.url}/csc/v2`,
    credentialId: 'GX0112348',
    access: {
      kind: 'CLIENT',
      tokenUrl: `${service.url}/oauth2/token`,
      clientId: 'veertig',
      clientSecretFile: join(folder, 'secret'),
    },
    pinFile: join(folder, 'pin'),
  };
});
afterEach(() => service.stop());

const open = (change: Partial<SigningServiceSettings> = {}) =>
  openRemoteSigner({ ...settings, ...change }, { fetch, clock: () => now });

async function problemOf(work: Promise<unknown>): Promise<string> {
  const problem = await work.catch((error) => error);
  if (!(problem instanceof SealProblem)) throw new Error('no problem of sealing', { cause: problem });
  for (const secret of ['tussen ons', '135790']) expect(problem.message).not.toContain(secret);
  return problem.message.replace(/127\.0\.0\.1:\d+/, 'HOST');
}

describe('a proof sealed by a remote service', () => {
  test.each([
    ['P-256 in DER', 'ec', 'der'],
    ['P-256 as two numbers', 'ec', 'ieee-p1363'],
    ['RSA-3072', 'rsa', 'der'],
  ] as const)('%s is whole', async (_, name, ecdsa) => {
    Object.assign(behavior, await keyOf(name), { ecdsa });
    const { timestamps } = await openTestAuthority();
    const signer = await open()();
    const options = { signer, timestamps, verifyUrl: 'https://example.be/x', sealedAt: SEALED_AT };
    const { bytes } = await sealProof(PROOF_EXAMPLES['een-sessie'], options);
    expect(verifySeal(bytes, behavior.certificates)).toMatchObject({ verdict: 'WHOLE', timestampedAt: SEALED_AT });
  });

  test('the service sees one hash, never the document, and frees the key for it alone', async () => {
    const signer = await open()();
    const attributes = Buffer.from('attributes');
    await signer.sign(attributes);
    const hashes = [createHash('sha256').update(attributes).digest('base64')];
    expect(service.calls.map(({ method }) => method)).toEqual([
      'oauth2/token',
      'credentials/info',
      'credentials/authorize',
      'signatures/signHash',
    ]);
    expect(service.calls[2]?.body).toMatchObject({ hashes, numSignatures: 1 });
    expect(service.calls[3]?.body).toMatchObject({ hashes, signAlgo: '1.2.840.10045.4.3.2' });
  });

  test('a service that asks no PIN gets none', async () => {
    behavior.authMode = 'implicit';
    await (await open({ pinFile: null })()).sign(Buffer.from('attributes'));
    expect(service.calls.find(({ method }) => method === 'credentials/authorize')?.body).not.toHaveProperty('authData');
  });
});

describe('the access token', () => {
  const tokens = () => service.calls.filter(({ method }) => method === 'oauth2/token').length;

  test('serves until shortly before it expires', async () => {
    const signer = await open()();
    for (let count = 0; count < 3; count++) await signer.sign(Buffer.from('attributes'));
    expect(tokens()).toBe(1);
    now = new Date(SEALED_AT.getTime() + 3_580_000);
    await signer.sign(Buffer.from('attributes'));
    expect(tokens()).toBe(2);
  });

  test('is asked again when the service forgot it', async () => {
    const signer = await open()();
    service.forgetTokens();
    await signer.sign(Buffer.from('attributes'));
    expect(tokens()).toBe(2);
  });

  test('may be a given one, read at each call', async () => {
    const tokenFile = join(folder, 'token');
    await writeFile(tokenFile, 'unknown');
    const opened = open({ access: { kind: 'BEARER', tokenFile } });
    expect(await problemOf(opened())).toBe('SIGNING_SERVICE: HOST answers 401');
  });
});

describe('what goes wrong is told without secrets', () => {
  test.each<[string, Partial<ServiceBehavior>, string]>([
    ['an outage', { outage: 503 }, 'HOST answers 503'],
    ['another secret', { clientSecret: 'changed' }, 'HOST answers 401'],
    ['a disabled key', { keyStatus: 'disabled' }, 'the key is disabled'],
    ['a key that wants a person', { authMode: 'oauth2code' }, 'the key wants a person for each seal'],
  ])('%s', async (_, change, message) => {
    Object.assign(behavior, change);
    expect(await problemOf(open()())).toBe(`SIGNING_SERVICE: ${message}`);
  });

  test('a credential that does not exist, a service that is not there, a secret file that is gone', async () => {
    expect(await problemOf(open({ credentialId: 'other' })())).toBe('SIGNING_SERVICE: HOST answers 400');
    const clientSecretFile = join(folder, 'gone');
    const { access } = settings;
    expect(
      await problemOf(open({ access: { ...access, clientSecretFile } } as Partial<SigningServiceSettings>)()),
    ).toBe(`SIGNING_SERVICE: ${clientSecretFile} cannot be read (ENOENT)`);
    await service.stop();
    expect(await problemOf(open()())).toBe('SIGNING_SERVICE: HOST does not answer (ECONNREFUSED)');
    service = await startSigningService(behavior);
  });

  test('a wrong PIN, a signature of something else', async () => {
    const signer = await open()();
    behavior.pin = '000000';
    expect(await problemOf(signer.sign(Buffer.from('attributes')))).toBe('SIGNING_SERVICE: HOST answers 400');
    Object.assign(behavior, { pin: '135790', signs: 'SOMETHING_ELSE' });
    expect(await problemOf(signer.sign(Buffer.from('attributes')))).toBe(
      'SIGNING_SERVICE: the signature is not of the key',
    );
  });
});
