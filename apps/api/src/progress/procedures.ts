import { forecast, sessionMinutes } from '@veertig/rules';
import { audit } from '../audit/audit.ts';
import { existing, mayChange } from '../case-access.ts';
import { dayOf } from '../clock.ts';
import { inAgency, type Scope } from '../db/scope.ts';
import type { Deps } from '../deps.ts';
import { leadsNowhere } from '../erasures/leads-nowhere.ts';
import { notFound } from '../failures.ts';
import { fingerprint } from '../links.ts';
import { loadDossiers, progressOf } from '../pathways/store.ts';
import { findPerson } from '../people/store.ts';
import { findAgency, findProof, proofsOf } from '../proofs/store.ts';
import { onTheSpotUrl } from '../proofs/view.ts';
import { openProcedure, router, staffProcedure } from '../trpc.ts';
import { addMessage } from './add-message.ts';
import { messageInput, progressInput, proposalInput, settleInput } from './input.ts';
import { findMessage, messagesOf, settleMessage } from './message-store.ts';
import { locateProgress } from './store.ts';

export const progress = router({
  /** A participant's own hours, read-only, behind a private link (PR-02). */
  open: openProcedure.input(progressInput).query(async ({ ctx: { deps }, input }) => {
    const place = await locateProgress(deps.db, fingerprint(deps.keys, input.token));
    if (!place) return leadsNowhere(deps, input.token);
    return inAgency(deps.db, place.agencyId, async (scope) => {
      const person = existing(await findPerson(scope, place.participantId));
      const dossiers = await loadDossiers(scope, [place.participantId]);
      const dossier = dossiers.get(place.participantId) ?? { terms: [], proofs: [] };
      const today = dayOf(deps.clock());
      const agency = await findAgency(scope);
      const proofs = await proofsOf(scope, place.participantId);
      const told = await messagesOf(scope, place.participantId);
      return {
        name: person.participant.name,
        language: person.participant.language,
        today,
        progress: progressOf(dossier, today),
        forecast: forecast({ ...dossier, today }),
        termEnd: dossier.terms.at(-1)?.end ?? null,
        agencyName: agency.name,
        counselor: { name: person.counselor.name, phone: person.counselor.phone ?? agency.phone },
        proofs: proofs.map(({ proof, organization, confirmation, sealedAt }) => ({
          id: proof.id,
          description: proof.description,
          offerType: proof.offerType,
          organizationName: organization?.name ?? null,
          state: proof.state,
          minutes: (confirmation?.facts.confirmed ?? proof.asked).reduce((sum, line) => sum + sessionMinutes(line), 0),
          /** Behind the QR code for the contact person, while there is no answer. */
          onTheSpot: onTheSpotUrl(deps, proof),
          /** Whether there is a file to keep. */
          sealed: sealedAt !== null,
          /** Whether the participant said that this is not right, and nobody dealt with it yet. */
          disputed: told.some(({ proofId, settledAt }) => proofId === proof.id && !settledAt),
        })),
        proposals: told.filter(({ kind, settledAt }) => kind === 'PROPOSAL' && !settledAt).map(({ text }) => text),
      };
    });
  }),

  /** "This is not right" about one line: a task for the counselor. Never changes hours. */
  tell: openProcedure.input(messageInput).mutation(({ ctx: { deps }, input: { token, proofId, text } }) =>
    behindProgress(deps, token, async (scope, participantId) => {
      const about = existing(await findProof(scope, proofId));
      if (about.participant.id !== participantId) notFound();
      await addMessage(scope, deps, { participantId, proofId, kind: 'MESSAGE', text, proposal: null });
      return { told: true as const };
    }),
  ),

  /** An activity of one's own to propose: the counselor looks at it and decides. */
  propose: openProcedure.input(proposalInput).mutation(({ ctx: { deps }, input }) =>
    behindProgress(deps, input.token, async (scope, participantId) => {
      const { what: text, place, contact, when } = input;
      const proposal = { place, contact, when };
      await addMessage(scope, deps, { participantId, proofId: null, kind: 'PROPOSAL', text, proposal });
      return { told: true as const };
    }),
  ),

  /** The counselor dealt with a message of a participant. */
  settle: staffProcedure.input(settleInput).mutation(({ ctx: { deps, staff }, input }) =>
    inAgency(deps.db, staff.agencyId, async (scope) => {
      const message = existing(await findMessage(scope, input.id));
      mayChange(staff, existing(await findPerson(scope, message.participantId)));
      const now = deps.clock();
      if (!(await settleMessage(scope, message.id, now))) return { settled: true as const };
      await audit(scope, deps.keys.audit, now, {
        actor: staff,
        action: 'MESSAGE_SETTLED',
        subject: { kind: 'PARTICIPANT', id: message.participantId },
        facts: { message: message.id },
      });
      return { settled: true as const };
    }),
  ),
});

/** Works behind a participant's own link. An unknown token and a malformed one get the same answer. */
async function behindProgress<T>(deps: Deps, token: string, work: (scope: Scope, participantId: string) => Promise<T>) {
  const place = await locateProgress(deps.db, fingerprint(deps.keys, token));
  if (!place) return leadsNowhere(deps, token);
  return inAgency(deps.db, place.agencyId, (scope) => work(scope, place.participantId));
}
