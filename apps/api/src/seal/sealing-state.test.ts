import { randomBytes } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { documents } from '../db/schema.ts';
import { openWorld, type World } from '../testing/world.ts';
import { openDevelopmentAuthority } from './development-authority.ts';
import { judgeFile } from './judge-file.ts';
import { noAuthority, openAuthority } from './open-authority.ts';
import { storedCertificates } from './store.ts';
import { startTimestampServer, type TimestampServer } from './testing-timestamp-server.ts';

const fixture = (name: string) => fileURLToPath(new URL(`fixtures/${name}`, import.meta.url));

let world: World;
let timestamps: TimestampServer;
beforeEach(async () => {
  world = await openWorld();
  timestamps = await startTimestampServer();
});
afterEach(async () => {
  await timestamps.stop();
  await world.close();
});

const sealing = async () => (await world.counselor.people.today()).sealing;
const calm = { waiting: 0, oldest: null, problem: null };

async function confirmed(): Promise<string> {
  const { token, proofId } = await world.askedProof();
  const { state } = await world.confirm(token);
  expect(state).toBe('CONFIRMED');
  return proofId;
}

/** The authority of a real installation: a PKCS#12 file and a timestamp authority over HTTP. */
const configured = (file = 'seal-ec.p12') =>
  openAuthority(
    {
      key: { kind: 'PKCS12_FILE', file: fixture(file), passphraseFile: fixture('passphrase.txt') },
      timestampUrls: [timestamps.url],
      timestampCertificatesFile: null,
    },
    { fetch, clock: world.now, randomBytes, log: world.deps.log },
  );

/** A development authority with keys of its own. */
const otherKeys = () => openDevelopmentAuthority({ read: async () => null, create: async (json) => json }, world.now);

it('survives a timestamp authority that is away for a day', async () => {
  world.later({ days: 30 });
  const authority = await configured();
  timestamps.fault = 'OUTAGE';
  const proofId = await confirmed();
  const confirmedAt = world.now();
  for (let hour = 0; hour < 24; hour++) {
    await world.work({ authority });
    expect(await sealing()).toMatchObject({ waiting: 1, oldest: confirmedAt, problem: 'TIMESTAMP' });
    world.later({ hours: 1 });
  }
  const later = await confirmed();
  timestamps.fault = 'NONE';
  world.later({ hours: 1 });
  await world.work({ authority });
  expect(await sealing()).toMatchObject(calm);
  for (const id of [proofId, later]) expect((await world.counselor.proofs.get({ id })).sealedAt).not.toBeNull();
  expect((await sealing()).certificateExpiresOn).toBe('2126-10-29');
});

it('survives a key that is missing, and one that is not valid yet', async () => {
  await confirmed();
  await world.work({ authority: await configured('gone.p12') });
  expect(await sealing()).toMatchObject({ waiting: 1, problem: 'KEY_UNREADABLE', certificateExpiresOn: null });
  world.later({ hours: 1 });
  await world.work({ authority: await configured() });
  expect(await sealing()).toMatchObject({ waiting: 1, problem: 'CERTIFICATE_EXPIRED' });
  world.later({ days: 30 });
  await world.work({ authority: await configured() });
  expect(await sealing()).toMatchObject(calm);
});

it('lets proofs wait where no seal is configured, and tells other agencies nothing of it', async () => {
  await confirmed();
  await world.work({ authority: noAuthority });
  expect(await sealing()).toMatchObject({ waiting: 1, problem: 'NOT_CONFIGURED', certificateExpiresSoon: false });
  const elsewhere = world.callerOf(world.staffOf('COUNSELOR', 'OTHER'));
  expect((await elsewhere.people.today()).sealing).toMatchObject(calm);
  world.later({ minutes: 1 });
  await world.work();
  expect(await sealing()).toMatchObject(calm);
});

it('warns 60 days before the certificate expires, until there is a next one', async () => {
  const first = await otherKeys();
  await confirmed();
  await world.work({ authority: first });
  const { certificateExpiresOn } = await sealing();
  world.later({ days: 3591 });
  expect(await sealing()).toMatchObject({ certificateExpiresOn, certificateExpiresSoon: false });
  world.later({ days: 2 });
  expect(await sealing()).toMatchObject({ certificateExpiresOn, certificateExpiresSoon: true });
  const second = await otherKeys();
  await confirmed();
  await world.work({ authority: second });
  expect(await sealing()).toMatchObject({ certificateExpiresSoon: false });
});

it('keeps proofs of an earlier key genuine', async () => {
  const authorities = [await otherKeys(), await otherKeys()];
  for (const authority of authorities) {
    const proofId = await confirmed();
    await world.work({ authority });
    expect((await world.counselor.proofs.get({ id: proofId })).sealedAt).not.toBeNull();
  }
  const files = await world.db.select().from(documents);
  expect(files).toHaveLength(2);
  const pinned = await storedCertificates(world.db);
  for (const { bytes } of files) {
    expect(await judgeFile(bytes, pinned)).toMatchObject({ verdict: 'WHOLE', timestampTrusted: true });
  }
});
