import type { Scope } from '../db/scope.ts';
import type { Deps } from '../deps.ts';
import { digestMail } from '../people/digest.mail.ts';
import { digestFacts } from '../people/view.ts';
import { declinedMail } from '../proofs/declined.mail.ts';
import { expiredMail } from '../proofs/expired.mail.ts';
import { handedOverMail } from '../proofs/handed-over.mail.ts';
import { findAgency, findDelivery, findProof } from '../proofs/store.ts';
import { contactPersonName } from '../proofs/view.ts';
import type { Composer } from './composed.ts';
import { stopDigestUrl } from './unsubscribe.ts';

/** A contact person did not sign. */
export const declinedLetter: Composer = async (scope, mail, deps) => {
  const about = await findAbout(scope, mail.subjectId, deps);
  if (!about) return null;
  const url = `${deps.publicUrl}/dashboard/inburgeraars/${about.found.participant.id}`;
  return { ...declinedMail({ ...about.names, url }), ...about.envelope };
};

/** A link ended without an answer; not any more when an answer or a new link came meanwhile. */
export const expiredLetter: Composer = async (scope, mail, deps) => {
  const about = await findAbout(scope, mail.subjectId, deps);
  if (about?.delivery.state !== 'LIVE' || about.found.proof.state !== 'SENT') return null;
  if (about.delivery.expiresAt >= deps.clock()) return null;
  return { ...expiredMail({ ...about.names, url: about.proofUrl }), ...about.envelope };
};

/** A contact person gave the request on to a colleague. */
export const handedOverLetter: Composer = async (scope, mail, deps) => {
  const about = await findAbout(scope, mail.subjectId, deps);
  const fromName = about && (await contactPersonName(scope, about.delivery.handedOverBy));
  if (!about || !fromName) return null;
  const { counselorName, organizationName, contactPersonName: toName } = about.names;
  return {
    ...handedOverMail({ counselorName, organizationName, fromName, toName, url: about.proofUrl }),
    ...about.envelope,
  };
};

/** The own cases of one counselor as they are now; nothing when there is nothing to do, or no wish to hear it. */
export const digestLetter: Composer = async (scope, mail, deps) => {
  const facts = await digestFacts(scope, mail.subjectId, deps.clock());
  if (!facts) return null;
  return {
    ...digestMail({ ...facts, url: `${deps.publicUrl}/dashboard/` }),
    ...(await envelope(scope, facts.counselorEmail)),
    unsubscribeUrl: stopDigestUrl(deps, mail.subjectId),
  };
};

async function findAbout(scope: Scope, deliveryId: string, deps: Deps) {
  const delivery = await findDelivery(scope, deliveryId);
  const found = delivery && (await findProof(scope, delivery.proofId));
  if (!found) return null;
  const { counselor, organization, contactPerson, proof } = found;
  const names = {
    counselorName: counselor.name,
    contactPersonName: contactPerson.name,
    organizationName: organization?.name ?? null,
  };
  const proofUrl = `${deps.publicUrl}/dashboard/bewijzen/${proof.id}`;
  return { delivery, found, names, proofUrl, envelope: await envelope(scope, counselor.email) };
}

/** Whoever has the case now gets the mail, from the product in the name of the agency. */
async function envelope(scope: Scope, to: string) {
  return { to, sender: { name: 'Veertig', email: (await findAgency(scope)).email } };
}
