import { totalMinutes } from '@veertig/rules';
import { findContactPerson } from '../activities/store.ts';
import type { Scope } from '../db/scope.ts';
import type { Deps } from '../deps.ts';
import { sealId } from '../mail/sealed-id.ts';
import { scansOf } from '../scans/store.ts';
import { signatureSentences } from './draw-signature-words.ts';
import type { RequestMailFacts } from './request.mail.ts';
import { findAgency, type Proof, type ProofWithPeople } from './store.ts';

/** What the request mail says about a proof, apart from its link and code. `handedOverBy` is the contact person before. */
export async function requestMailFacts(
  scope: Scope,
  { participant, proof, organization, contactPerson, counselor }: ProofWithPeople,
  { publicUrl }: Pick<Deps, 'publicUrl'>,
  handedOverBy: string | null = null,
): Promise<Omit<RequestMailFacts, 'url' | 'code'>> {
  return {
    contactPersonName: contactPerson.name,
    participantName: participant.name,
    description: proof.description,
    organizationName: organization?.name ?? null,
    counselor,
    agency: await findAgency(scope),
    site: new URL(publicUrl).host,
    handedOverBy: await contactPersonName(scope, handedOverBy),
  };
}

/** The name of a contact person, or null where there is none. */
export async function contactPersonName(scope: Scope, id: string | null): Promise<string | null> {
  return id === null ? null : ((await findContactPerson(scope, id))?.name ?? null);
}

/** A proof as a line among others, for the page of a person or an activity: what it shows and no more. */
export function listedProof({ proof, organization, confirmation, sealedAt }: ProofWithPeople) {
  const { id, state, offerType, description, decidedAt, refusedAt } = proof;
  return {
    proof: { id, state, offerType, description, decidedAt, refusedAt, askedMinutes: totalMinutes(proof.asked) },
    organization: organization && { name: organization.name },
    confirmation: confirmation && { number: confirmation.number, minutes: confirmation.minutes },
    sealedAt,
  };
}

/** The ways in which the hours of a proof can be asked or noted now. */
export function waysOf({ proof, contactPerson }: ProofWithPeople) {
  const unanswered = proof.state === 'DRAFT' || proof.state === 'SENT';
  const asks = unanswered || proof.state === 'REFUSED';
  return { mail: asks && contactPerson.email !== null, letter: asks, phone: unanswered, paper: unanswered };
}

/**
 * The address behind the QR code on the spot, while a request waits; null otherwise. It opens no hours: whoever scans it
 * can only have the contact person's own link mailed, or type the code of that person.
 */
export function onTheSpotUrl(
  { keys, publicUrl }: Pick<Deps, 'keys' | 'publicUrl'>,
  proof: Pick<Proof, 'id' | 'state'>,
) {
  return proof.state === 'SENT' ? `${publicUrl}/ter-plaatse/${sealId(keys, 'ON_THE_SPOT', proof.id)}` : null;
}

/** On what the live confirmation of a proof rests; null without one. */
export async function evidenceOf(scope: Scope, { proof, confirmation }: ProofWithPeople) {
  if (!confirmation) return null;
  const { facts, recordedBy: id, recordNote: note, confirmedAt } = confirmation;
  const { signature, contactPerson } = facts;
  return {
    channel: signature.channel,
    signedAt: signature.signedAt,
    signer: contactPerson,
    recordedBy: id === null ? null : { id, name: signature.recordedBy ?? '' },
    recordedAt: id === null ? null : confirmedAt,
    note,
    calledAt: signature.calledAt ?? null,
    signedOn: signature.signedOn ?? null,
    scans: await scansOf(scope, proof.id, confirmation.id),
    words: signatureSentences(facts),
  };
}
