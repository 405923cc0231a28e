import { type Session, totalMinutes } from '@veertig/rules';
import { dayOf } from '../clock.ts';
import type { Scope } from '../db/scope.ts';
import type { Deps } from '../deps.ts';
import { enqueue } from '../jobs/enqueue.ts';
import { crockford } from '../links.ts';
import { factsHash, type ProofFacts, type SignatureFacts } from '../proofs/proof-facts.ts';
import { findAgency, type ProofWithPeople } from '../proofs/store.ts';
import { declarationOf } from './declaration.ts';
import { addConfirmation, lastVersion, nextNumber } from './store.ts';

/** What a contact person said, whatever the way. */
export interface Said {
  confirmed: Session[];
  signer: { name: string; role: string; reach: string };
  remark: string | null;
  signature: SignatureFacts;
  /** Set when somebody of the staff noted it. */
  record?: { by: string; note: string | null };
}

/** Fixes what was said in a confirmation with a number of its own, and has it sealed. Gives the row and the minutes. */
export async function fixFacts(scope: Scope, deps: Deps, found: ProofWithPeople, said: Said) {
  const confirmedAt = new Date(said.signature.signedAt);
  const facts = await factsOf(scope, deps, found, said, confirmedAt);
  const { version, number, verificationCode, totalMinutes: minutes } = facts;
  const id = await addConfirmation(scope, {
    proofId: found.proof.id,
    version,
    number,
    verificationCode,
    facts,
    factsSha256: factsHash(facts),
    confirmedAt,
    recordedBy: said.record?.by ?? null,
    recordNote: said.record?.note ?? null,
  });
  await enqueue(scope, confirmedAt, 'SEAL_PROOF', id);
  return { id, number, minutes };
}

async function factsOf(
  scope: Scope,
  deps: Deps,
  { proof, participant, organization, counselor }: ProofWithPeople,
  { confirmed, signer, remark, signature }: Said,
  confirmedAt: Date,
): Promise<ProofFacts> {
  return {
    schema: 'veertig/bewijs-van-deelname/1',
    number: await nextNumber(scope, dayOf(confirmedAt).slice(0, 4)),
    version: (await lastVersion(scope, proof.id)) + 1,
    participant: { name: participant.name },
    offerType: proof.offerType,
    description: proof.description,
    organization: organization && { name: organization.name, municipality: organization.municipality },
    contactPerson: signer,
    asked: proof.asked,
    confirmed,
    askedMinutes: totalMinutes(proof.asked),
    totalMinutes: totalMinutes(confirmed),
    remark,
    declaration: declarationOf(participant.name, confirmed),
    signature,
    counselor: { name: counselor.name, phone: counselor.phone, email: counselor.email },
    agency: { name: (await findAgency(scope)).name },
    verificationCode: crockford(deps.randomBytes(10)),
  };
}
