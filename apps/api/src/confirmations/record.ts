import { advanceProof } from '@veertig/rules';
import { audit } from '../audit/audit.ts';
import { instantAt } from '../brussels-time.ts';
import { existing, mayChange } from '../case-access.ts';
import { dayOf } from '../clock.ts';
import { inAgency, type Scope } from '../db/scope.ts';
import type { Deps } from '../deps.ts';
import { conflict, malformed, refuse } from '../failures.ts';
import { termsOf } from '../people/store.ts';
import { checkRoute, takeDecision } from '../proofs/decide.ts';
import { giveLink, withdrawDeliveries } from '../proofs/deliver.ts';
import type { SignatureFacts } from '../proofs/proof-facts.ts';
import { changeState, findProof, lockProof, type ProofWithPeople } from '../proofs/store.ts';
import { readSessions } from '../read-sessions.ts';
import { scansOf, useScans } from '../scans/store.ts';
import type { Staff } from '../trpc.ts';
import { fixFacts } from './fix-facts.ts';
import type { RecordedHours, RecordedPaper, RecordedPhone } from './input.ts';
import { checkCall, checkSignedOn, checkSigner } from './record-checks.ts';

/** Notes what a contact person confirmed on the phone: the same record and sealed proof as behind a link (D-23). */
export function recordPhone(deps: Deps, staff: Staff, input: RecordedPhone) {
  return inAgency(deps.db, staff.agencyId, async (scope) => {
    const now = deps.clock();
    const found = await openForRecord(scope, deps, staff, input);
    const { name, role, phone: reach, said: note } = input;
    checkSigner(found, { name, reach }, 'phone');
    const confirmed = await hoursOf(scope, found, input, now);
    const calledAt = instantAt(input.calledOn, input.calledAt);
    checkCall(calledAt, confirmed, now);
    const signature = { ...noted(staff, 'PHONE', now), calledAt: calledAt.toISOString() };
    const said = { confirmed, signer: { name, role, reach }, remark: input.remark, signature };
    const { number, minutes } = await fixFacts(scope, deps, found, { ...said, record: { by: staff.userId, note } });
    return finish(scope, deps, staff, { found, action: 'RECORD_PHONE_CONFIRMATION', number, facts: { minutes } }, now);
  });
}

/** Notes a proof signed with ink, with its scans: the same record and sealed proof as behind a link (D-23). */
export function recordPaper(deps: Deps, staff: Staff, input: RecordedPaper) {
  return inAgency(deps.db, staff.agencyId, async (scope) => {
    const now = deps.clock();
    const found = await openForRecord(scope, deps, staff, input);
    const { name, role, reach, signedOn } = input;
    checkSigner(found, { name, reach }, 'reach');
    const confirmed = await hoursOf(scope, found, input, now);
    checkSignedOn(signedOn, confirmed, dayOf(now));
    const scans = await freeScans(scope, found.proof.id, input.scans);
    const signature = { ...noted(staff, 'PAPER', now), signedOn, scans: scans.map(({ sha256 }) => sha256) };
    const said = { confirmed, signer: { name, role, reach }, remark: input.remark, signature };
    const record = { by: staff.userId, note: null };
    const { id, number, minutes } = await fixFacts(scope, deps, found, { ...said, record });
    const used = await useScans(scope, found.proof.id, input.scans, id);
    if (used !== scans.length) conflict();
    const facts = { minutes, scans: used };
    return finish(scope, deps, staff, { found, action: 'RECORD_PAPER_SIGNATURE', number, facts }, now);
  });
}

/** The proof, open for a record: one that was never asked is asked here and now, without a link. */
async function openForRecord(
  scope: Scope,
  deps: Deps,
  staff: Staff,
  { id, revision }: { id: string; revision: number },
): Promise<ProofWithPeople> {
  await lockProof(scope, id);
  const found = existing(await findProof(scope, id));
  mayChange(staff, found);
  if (revision !== found.proof.revision) refuse('ALREADY_DECIDED');
  if (found.proof.state !== 'DRAFT') {
    await checkRoute(scope, found, 'NO_LINK');
    return found;
  }
  await takeDecision(scope, deps, staff, found, { id, action: 'SEND', revision }, 'NO_LINK');
  return existing(await findProof(scope, id));
}

async function hoursOf(scope: Scope, found: ProofWithPeople, { answer, rows }: RecordedHours, now: Date) {
  if (answer === 'CORRECT') return found.proof.asked;
  return readSessions(rows, { terms: await termsOf(scope, [found.participant.id]), today: dayOf(now) });
}

const noted = ({ name }: Staff, channel: 'PHONE' | 'PAPER', now: Date): SignatureFacts => ({
  signedAt: now.toISOString(),
  channel,
  recordedBy: name,
});

async function freeScans(scope: Scope, proofId: string, ids: readonly string[]) {
  const scans = (await scansOf(scope, proofId, null)).filter(({ id }) => ids.includes(id));
  if (scans.length === new Set(ids).size) return scans;
  return malformed([{ field: 'scans', sentence: 'Een scan is er niet meer. Voeg de scan opnieuw toe.' }]);
}

/**
 * The new state, what becomes of the links, and the audit row. Every open link dies; a contact person with an address
 * gets one to look back, with the proof, and can say that it is not right.
 */
async function finish(
  scope: Scope,
  deps: Deps,
  staff: Staff,
  done: {
    found: ProofWithPeople;
    action: 'RECORD_PHONE_CONFIRMATION' | 'RECORD_PAPER_SIGNATURE';
    number: string;
    facts: Record<string, number>;
  },
  now: Date,
) {
  const { proof, contactPerson } = done.found;
  const next = advanceProof(proof.state, done.action, 'COUNSELOR');
  if ('error' in next) refuse(next.error);
  if (!(await changeState(scope, proof, { state: next.state }))) conflict();
  if (contactPerson.email) await giveLink(scope, deps, { proofId: proof.id, sentTo: contactPerson.email, now });
  else await withdrawDeliveries(scope, proof.id, now);
  await audit(scope, deps.keys.audit, now, {
    actor: staff,
    action: `PROOF_${done.action}`,
    subject: { kind: 'PROOF', id: proof.id },
    facts: { from: proof.state, to: next.state, ...done.facts },
  });
  return { state: next.state, number: done.number };
}
