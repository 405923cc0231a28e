import type { Scope } from '../db/scope.ts';
import type { Deps } from '../deps.ts';
import type { RequestMailFacts } from './request.mail.ts';
import { findAgency, type ProofWithPeople } from './store.ts';

/** What the request mail says about a proof, apart from its link and code. */
export async function requestMailFacts(
  scope: Scope,
  { participant, proof, organization, contactPerson, counselor }: ProofWithPeople,
  { publicUrl }: Pick<Deps, 'publicUrl'>,
): Promise<Omit<RequestMailFacts, 'url' | 'code'>> {
  return {
    contactPersonName: contactPerson.name,
    participantName: participant.name,
    description: proof.description,
    organizationName: organization?.name ?? null,
    counselor,
    agency: await findAgency(scope),
    site: new URL(publicUrl).host,
  };
}
