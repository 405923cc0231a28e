import { totalMinutes } from '@veertig/rules';
import { dayOf } from '../clock.ts';
import { declarationOf } from '../confirmations/declaration.ts';
import type { Scope } from '../db/scope.ts';
import { loadDossiers, progressOf } from '../pathways/store.ts';
import { findPerson } from '../people/store.ts';
import { type BlankFacts, drawBlank } from './draw-blank.ts';
import { drawOverview, type OverviewProof } from './draw-overview.ts';
import { findAgency, findProof, type ProofWithPeople, proofsOf } from './store.ts';

/** The bytes of a proof to sign with ink, with what is known of a request. No link on it: only the letter has one. */
export async function printBlank(scope: Scope, proofId: string, printedAt: Date): Promise<Uint8Array | undefined> {
  const found = await findProof(scope, proofId);
  if (!found) return undefined;
  const { proof, participant, organization, contactPerson, counselor } = found;
  return draw({
    agency: await findAgency(scope),
    counselor,
    participant,
    activity: proof,
    organization: organization ?? 'NONE',
    contactPerson: { ...contactPerson, reach: contactPerson.phone ?? contactPerson.email },
    asked: proof.asked,
    declaration: declarationOf(participant.name, proof.asked),
    link: null,
    printedAt,
  });
}

/** The same for anybody: only lines to write on. */
export async function printEmptyBlank(scope: Scope, printedAt: Date): Promise<Uint8Array> {
  return draw({
    agency: await findAgency(scope),
    counselor: null,
    participant: null,
    activity: null,
    organization: null,
    contactPerson: null,
    asked: [],
    declaration: null,
    link: null,
    printedAt,
  });
}

const draw = async (facts: BlankFacts) => (await drawBlank(facts)).save();

/** The bytes of an overview of all proofs of a participant with the hours so far; undefined when there is nobody. */
export async function printOverview(
  scope: Scope,
  participantId: string,
  printedAt: Date,
): Promise<Uint8Array | undefined> {
  const person = await findPerson(scope, participantId);
  if (!person) return undefined;
  const dossier = (await loadDossiers(scope, [participantId])).get(participantId) ?? { terms: [], proofs: [] };
  const document = await drawOverview({
    agency: await findAgency(scope),
    participant: person.participant,
    counselor: person.counselor,
    term: dossier.terms.at(-1) ?? null,
    progress: progressOf(dossier, dayOf(printedAt)),
    proofs: (await proofsOf(scope, participantId)).map(listed),
    printedAt,
  });
  return document.save();
}

function listed({ proof, organization, confirmation }: ProofWithPeople): OverviewProof {
  const sessions = confirmation?.facts.confirmed ?? proof.asked;
  return {
    number: confirmation?.number ?? null,
    version: confirmation?.version ?? null,
    state: proof.state,
    offerType: proof.offerType,
    description: proof.description,
    organization: organization?.name ?? null,
    sessions,
    minutes: totalMinutes(sessions),
  };
}
