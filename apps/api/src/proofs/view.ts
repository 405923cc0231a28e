import { findContactPerson } from '../activities/store.ts';
import type { Scope } from '../db/scope.ts';
import type { Deps } from '../deps.ts';
import type { RequestMailFacts } from './request.mail.ts';
import { findAgency, type ProofWithPeople } from './store.ts';

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
