import { createHash } from 'node:crypto';
import { asc } from 'drizzle-orm';
import { verifyChain } from '../audit/verify-chain.ts';
import { dayOf } from '../clock.ts';
import { agencies, auditRows, confirmations, documents, jobs, mails, proofs } from '../db/schema.ts';
import { inAgency } from '../db/scope.ts';
import type { Deps } from '../deps.ts';
import { factsHash } from '../proofs/proof-facts.ts';
import { embeddedFacts } from '../seal/embedded-facts.ts';
import { breachesOfLines } from './line-invariants.ts';

const confirmedStates = ['SIGNED', 'IN_DOUBT', 'ACCEPTED'];
const unconfirmedStates = ['DRAFT', 'SENT', 'REFUSED', 'CANCELLED'];

/** Everything that must hold whatever happened, once the workers are done: each sentence is one breach. */
export async function breaches({ db, keys, clock }: Pick<Deps, 'db' | 'keys' | 'clock'>): Promise<string[]> {
  const found = [...(await breachesOfProofs(db)), ...(await breachesOfFiles(db)), ...(await breachesOfMails(db))];
  for (const { id } of await db.select({ id: agencies.id }).from(agencies)) {
    const verdict = await inAgency(db, id, (scope) => verifyChain(scope, keys.audit));
    if (!verdict.intact) found.push(`I9 the chain of ${id} breaks at ${verdict.sequence}`);
    found.push(...(await inAgency(db, id, (scope) => breachesOfLines(scope, dayOf(clock())))));
  }
  return found;
}

async function breachesOfProofs(db: Deps['db']): Promise<string[]> {
  const found: string[] = [];
  const confirmed = await db.select().from(confirmations);
  const trail = await db.select().from(auditRows).orderBy(asc(auditRows.agencyId), asc(auditRows.sequence));
  for (const { id, state, revision } of await db.select().from(proofs)) {
    const own = confirmed.filter((row) => row.proofId === id);
    const live = own.filter((row) => !row.replacedAt && !row.withdrawnAt).length;
    if (confirmedStates.includes(state) && live !== 1) found.push(`I2 ${state} proof with ${live} confirmations`);
    if (unconfirmedStates.includes(state) && live !== 0) found.push(`I2 ${state} proof with a live confirmation`);
    const steps = trail.filter((row) => row.subjectId === id);
    if (steps.length !== revision) found.push(`I9 ${steps.length} audit rows for ${revision} changes`);
    let before: unknown = 'DRAFT';
    for (const { facts } of steps.filter(({ facts }) => 'to' in facts)) {
      if (facts.from !== before) found.push(`I10 a step from ${facts.from} after ${before}`);
      before = facts.to;
    }
    if (before !== state) found.push(`I10 the trail ends at ${before}, the proof at ${state}`);
  }
  if (new Set(confirmed.map(({ number }) => number)).size !== confirmed.length) found.push('I3 a number twice');
  return found;
}

async function breachesOfFiles(db: Deps['db']): Promise<string[]> {
  const found: string[] = [];
  const files = await db.select().from(documents);
  for (const { id, facts, factsSha256 } of await db.select().from(confirmations)) {
    const own = files.filter((file) => file.confirmationId === id);
    if (own.length !== 1) found.push(`I3 ${own.length} files of one confirmation`);
    if (factsHash(facts) !== factsSha256) found.push('I4 the facts of a row do not have its hash');
    for (const { bytes, sha256 } of own) {
      if (createHash('sha256').update(bytes).digest('hex') !== sha256) found.push('I4 a hash is not of the bytes');
      const inside = await embeddedFacts(bytes);
      if (inside.factsSha256 !== factsSha256) found.push('I4 the file holds other facts');
    }
  }
  return found;
}

async function breachesOfMails(db: Deps['db']): Promise<string[]> {
  const waiting = new Set((await db.select().from(jobs)).map(({ subjectId }) => subjectId));
  return (await db.select().from(mails)).flatMap(({ id, kind, state }) => {
    if (state === 'WAITING' && !waiting.has(id)) return [`I5 a ${kind} waits for nobody`];
    return [];
  });
}
