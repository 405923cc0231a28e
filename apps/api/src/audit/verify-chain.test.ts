import { createSecretKey } from 'node:crypto';
import { and, eq, sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { auditHeads, auditRows } from '../db/schema.ts';
import { inAgency, type Scope } from '../db/scope.ts';
import { personalData } from '../testing/cases.ts';
import { rowsOf } from '../testing/snapshot.ts';
import { openWorld, type World } from '../testing/world.ts';
import { verifyChain } from './verify-chain.ts';

let world: World;
let agencyId: string;
let length: number;
beforeAll(async () => {
  world = await openWorld();
  agencyId = world.staffOf('COUNSELOR').agencyId;
  const { token, proofId } = await world.askedProof();
  await world.confirm(token);
  await world.work();
  await world.decide(proofId, 'DOUBT', 'Amina Haddad was er niet, zegt Rita Van Damme.');
  await world.decide(proofId, 'ACCEPT');
  length = await world.db.$count(auditRows, eq(auditRows.agencyId, agencyId));
});
afterAll(() => world.close());

const verify = (key = world.deps.keys.audit) => inAgency(world.db, agencyId, (scope) => verifyChain(scope, key));

/** What the check says after somebody with all power over the database did this; undone afterwards. */
async function verdictAfter(crime: (tx: Scope['tx']) => Promise<unknown>) {
  let verdict: Awaited<ReturnType<typeof verify>> | undefined;
  const undo = new Error('undo');
  await world.db
    .transaction(async (tx) => {
      await tx.execute(sql`alter table audit_rows disable trigger all`);
      await crime(tx as unknown as Scope['tx']);
      verdict = await verifyChain({ tx: tx as unknown as Scope['tx'], agencyId }, world.deps.keys.audit);
      throw undo;
    })
    .catch((error) => {
      if (error !== undo) throw error;
    });
  return verdict;
}
const row = (sequence: number) => and(eq(auditRows.agencyId, agencyId), eq(auditRows.sequence, sequence));

describe('the chain', () => {
  it('holds as the product wrote it', async () => {
    expect(length).toBeGreaterThan(6);
    expect(await verify()).toEqual({ intact: true, rows: length });
  });

  it('does not hold under another key', async () => {
    expect(await verify(createSecretKey(Buffer.alloc(32)))).toEqual({ intact: false, sequence: 1 });
  });

  it.each([
    ['action', { action: 'PROOF_ACCEPT' }],
    ['actor', { actorId: null }],
    ['moment', { at: new Date('2026-01-01T00:00:00Z') }],
    ['facts', { facts: { minutes: 9999 } }],
    ['hash', { hash: 'f'.repeat(64) }],
  ])('tells where the %s of a row was changed', async (_what, change) => {
    const verdict = await verdictAfter((tx) => tx.update(auditRows).set(change).where(row(3)));
    expect(verdict).toEqual({ intact: false, sequence: 3 });
  });

  it('tells where a row was removed', async () => {
    expect(await verdictAfter((tx) => tx.delete(auditRows).where(row(4)))).toEqual({ intact: false, sequence: 4 });
  });

  it('tells where a row was put in', async () => {
    const verdict = await verdictAfter(async (tx) => {
      const [last] = await tx.select().from(auditRows).where(row(length));
      if (last) await tx.insert(auditRows).values({ ...last, sequence: length + 1 });
    });
    expect(verdict).toEqual({ intact: false, sequence: length + 1 });
  });

  it('tells that its end was cut off', async () => {
    expect(await verdictAfter((tx) => tx.delete(auditRows).where(row(length)))).toEqual({
      intact: false,
      sequence: length,
    });
  });

  it('tells that its end was cut off and the memory of the end with it', async () => {
    const verdict = await verdictAfter(async (tx) => {
      await tx.delete(auditRows).where(row(length));
      await tx.delete(auditHeads).where(eq(auditHeads.agencyId, agencyId));
    });
    expect(verdict).toEqual({ intact: false, sequence: length });
  });

  it('tells that all of it is gone', async () => {
    const verdict = await verdictAfter((tx) => tx.delete(auditRows).where(eq(auditRows.agencyId, agencyId)));
    expect(verdict).toEqual({ intact: false, sequence: 1 });
  });
});

describe('the rows', () => {
  it('cannot be changed or removed, by the owner of the database neither', async () => {
    const { db } = world;
    const refused = { cause: { message: 'audit rows are append-only' } };
    await expect(db.update(auditRows).set({ action: 'X' })).rejects.toMatchObject(refused);
    await expect(db.delete(auditRows)).rejects.toMatchObject(refused);
    await expect(db.execute(sql`truncate audit_rows`)).rejects.toMatchObject(refused);
    expect(await db.$count(auditRows)).toBeGreaterThanOrEqual(length);
  });

  it('hold nobody: no name, address, activity or typed reason', async () => {
    const lines = (await rowsOf(world.db, auditRows)).join('\n');
    const staff = ['Jan Peeters', 'jan@voorbeeldstad.example', '0470 00 00 01', 'zegt Rita', 'Zo afgesproken'];
    for (const known of [...personalData, ...staff]) expect(lines).not.toContain(known);
  });
});
