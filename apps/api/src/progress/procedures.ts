import { forecast, sessionMinutes } from '@veertig/rules';
import { z } from 'zod';
import { existing } from '../case-access.ts';
import { dayOf } from '../clock.ts';
import { inAgency } from '../db/scope.ts';
import { notFound } from '../failures.ts';
import { fingerprint } from '../links.ts';
import { loadDossiers, progressOf } from '../pathways/store.ts';
import { findPerson } from '../people/store.ts';
import { findAgency, proofsOf } from '../proofs/store.ts';
import { openProcedure, router } from '../trpc.ts';
import { locateProgress } from './store.ts';

export const progress = router({
  /** A participant's own hours, read-only, behind a private link (PR-02). */
  open: openProcedure.input(z.object({ token: z.string().max(200) })).query(async ({ ctx: { deps }, input }) => {
    const place = await locateProgress(deps.db, fingerprint(deps.keys, input.token));
    if (!place) notFound();
    return inAgency(deps.db, place.agencyId, async (scope) => {
      const person = existing(await findPerson(scope, place.participantId));
      const dossiers = await loadDossiers(scope, [place.participantId]);
      const dossier = dossiers.get(place.participantId) ?? { terms: [], proofs: [] };
      const today = dayOf(deps.clock());
      const agency = await findAgency(scope);
      const proofs = await proofsOf(scope, place.participantId);
      return {
        name: person.participant.name,
        language: person.participant.language,
        today,
        progress: progressOf(dossier, today),
        forecast: forecast({ ...dossier, today }),
        termEnd: dossier.terms.at(-1)?.end ?? null,
        agencyName: agency.name,
        counselor: { name: person.counselor.name, phone: person.counselor.phone ?? agency.phone },
        proofs: proofs.map(({ proof, organization, confirmation }) => ({
          description: proof.description,
          offerType: proof.offerType,
          organizationName: organization?.name ?? null,
          state: proof.state,
          minutes: (confirmation?.facts.confirmed ?? proof.asked).reduce((sum, line) => sum + sessionMinutes(line), 0),
        })),
      };
    });
  }),
});
