import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from '@playwright/test';
import { verifyChain } from '../../api/src/audit/verify-chain.ts';
import { inAgency } from '../../api/src/db/scope.ts';
import { deriveKeys } from '../../api/src/keys.ts';
import { ApiOverHttp, ApiSaysNo, type LinkAnswer, tokenOf } from './api-over-http.ts';
import { addActivity, addParticipant, askForHours } from './ask-for-hours.ts';
import { confirmOverHttp } from './confirm-over-http.ts';
import { findBreaches } from './invariants.ts';
import { askOf, type DatabaseKind, databaseKinds, type OwnDatabase, ownDatabase } from './own-database.ts';
import { type ServerProcess, startServer } from './server-process.ts';

// kill -9 while contact persons confirm: what was answered is there afterwards, once, with one sealed proof each.

const kills = Number(process.env.CRASHES ?? 4);
const askedPerKill = 12;
const atOnce = 4;
const slowest = 30_000;

for (const kind of databaseKinds) {
  test(`${kills} times kill -9 on the ${kind} database`, async () => {
    test.setTimeout(60_000 + kills * 30_000);
    const database = await ownDatabase(kind, 'crash');
    let server = await startServer(database.settings);
    await ask(new ApiOverHttp(server.url), kills * askedPerKill);
    const tokens = (await new ApiOverHttp(server.url).links()).confirm.map(tokenOf);
    const acknowledged = new Map<string, string>();
    for (let kill = 0; kill < kills; kill++) {
      const moment = { answers: 1 + Math.floor(Math.random() * 6), pause: Math.random() * 120 };
      test.info().annotations.push({ type: 'killed after', description: JSON.stringify(moment) });
      await confirmUntilKilled(server, tokens.splice(0, askedPerKill), acknowledged, moment);
      await endLeases(kind, database);
      server = await startServer(database.settings);
    }
    test.info().annotations.push({ type: 'acknowledged', description: String(acknowledged.size) });
    expect(acknowledged.size).toBeGreaterThanOrEqual(kills);
    await expectAllSealed(server, acknowledged);
    expect(await server.stop()).toBe(0);
    await expectIntact(database, acknowledged);
    expectNoSecondMail(database, kills);
  });
}

async function ask(api: ApiOverHttp, count: number): Promise<void> {
  const counselor = await api.signIn();
  const participant = await addParticipant(counselor, 'Proef Persoon');
  await askForHours(counselor, await addActivity(counselor, participant, 'helpen in de buurttuin'), count);
}

/** Contact persons confirm, four at a time; so many answers and a pause later the server dies amid them. */
async function confirmUntilKilled(
  server: ServerProcess,
  tokens: string[],
  acknowledged: Map<string, string>,
  moment: { answers: number; pause: number },
): Promise<void> {
  const api = new ApiOverHttp(server.url);
  const enough = acknowledged.size + moment.answers;
  let dead = false;
  const contactPerson = async () => {
    for (let token = tokens.pop(); token && !dead; token = tokens.pop()) {
      try {
        acknowledged.set(token, await confirmOverHttp(api, token));
      } catch (error) {
        if (error instanceof ApiSaysNo) throw error;
        return;
      }
    }
  };
  const all = Promise.all(Array.from({ length: atOnce }, contactPerson));
  const deadline = Date.now() + slowest;
  while (acknowledged.size < enough && Date.now() < deadline) await sleep(2);
  await sleep(moment.pause);
  dead = true;
  await server.kill();
  await all;
}

/** On PostgreSQL the work of a dead server comes back when its lease of seconds ends: here they pass at once. */
async function endLeases(kind: DatabaseKind, database: OwnDatabase): Promise<void> {
  if (kind === 'embedded') return;
  const connection = await database.open();
  await connection.db.execute("update jobs set leased_until = leased_until - interval '1 minute'");
  await connection.close();
}

async function expectAllSealed(server: ServerProcess, acknowledged: Map<string, string>): Promise<void> {
  const api = new ApiOverHttp(server.url);
  for (const [token, number] of acknowledged) {
    await expect
      .poll(() => api.call<LinkAnswer>('confirmations.open', { token }), { timeout: 60_000 })
      .toMatchObject({ state: 'CONFIRMED', confirmed: { sealed: true, facts: { number } } });
  }
}

async function expectIntact(database: OwnDatabase, acknowledged: Map<string, string>): Promise<void> {
  const connection = await database.open();
  try {
    const question = askOf(connection);
    expect(await findBreaches(question)).toEqual([]);
    const stored = await question('select c.number from confirmations c join documents d on d.confirmation_id = c.id');
    expect(stored.map(({ number }) => number)).toEqual(expect.arrayContaining([...acknowledged.values()]));
    const { DATA_DIR = '', SECRET } = database.settings;
    const { audit } = deriveKeys(SECRET ?? readFileSync(join(DATA_DIR, 'secret'), 'utf8').trim());
    for (const { id } of await question('select id from agencies')) {
      const verdict = await inAgency(connection.db, String(id), (scope) => verifyChain(scope, audit));
      expect(verdict).toMatchObject({ intact: true });
    }
  } finally {
    await connection.close();
  }
}

/** A mail may go out again only where a kill fell between the mail server's 250 and our mark: then it is recognizable. */
function expectNoSecondMail({ settings }: OwnDatabase, kills: number): void {
  const folder = join(settings.DATA_DIR ?? '', 'mails');
  const ids = readdirSync(folder).map(
    (file) => /^message-id: (.*)$/im.exec(readFileSync(join(folder, file), 'utf8'))?.[1],
  );
  expect(ids.every(Boolean)).toBe(true);
  expect(ids.length - new Set(ids).size).toBeLessThanOrEqual(kills);
}
