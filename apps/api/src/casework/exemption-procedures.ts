import { explainWorkExemption, workEvidenceOf } from '@veertig/rules';
import { z } from 'zod';
import { existing } from '../case-access.ts';
import { dayOf } from '../clock.ts';
import { inAgency } from '../db/scope.ts';
import { conflict, malformed } from '../failures.ts';
import { rowId, rowIdInput } from '../input.ts';
import { changePathwayAt } from '../pathways/store.ts';
import { findPerson } from '../people/store.ts';
import { router, staffProcedure } from '../trpc.ts';
import { changeCase } from './change-case.ts';
import { addDecision, countDecisions } from './decision-store.ts';
import { addEvidence, findEvidence, listEvidence, withdrawEvidence } from './evidence-store.ts';
import { assessment, seenEvidence } from './input.ts';

/** Work and study: the evidence somebody saw, and what a person concluded from it (EX-01 to EX-06). */
export const exemptions = router({
  /** The evidence that holds for one person, and what the rules make of it. */
  list: staffProcedure.input(z.object({ participantId: rowId })).query(({ ctx, input }) =>
    inAgency(ctx.deps.db, ctx.staff.agencyId, async (scope) => {
      existing(await findPerson(scope, input.participantId));
      const rows = await listEvidence(scope, input.participantId);
      return {
        evidence: rows.map(({ evidence, seenByName }) => ({ ...evidence, seenByName })),
        assessments: workEvidenceOf(rows.map(({ evidence }) => evidence)).map((work) => ({
          capacity: work.capacity,
          ...explainWorkExemption(work),
        })),
      };
    }),
  ),

  /** Notes evidence that somebody saw; nothing else changes by it (D-09). */
  noteEvidence: staffProcedure.input(seenEvidence).mutation(({ ctx, input }) =>
    changeCase(ctx, input.participantId, async (scope, _person, now) => {
      const { participantId, kind, seenOn, validUntil, ...facts } = input;
      if (seenOn > dayOf(now)) malformed([{ field: 'seenOn', sentence: 'Deze dag moet nog komen.' }]);
      const seenBy = ctx.staff.userId;
      await addEvidence(scope, { participantId, kind, seenOn, validUntil, facts, seenBy, notedAt: now });
      return { action: 'EVIDENCE_NOTED', facts: { kind, validUntil } };
    }),
  ),

  /** Takes evidence away that was noted by mistake or no longer holds; nothing else changes by it. */
  withdrawEvidence: staffProcedure.input(rowIdInput).mutation(async ({ ctx, input }) => {
    const found = existing(await inAgency(ctx.deps.db, ctx.staff.agencyId, (scope) => findEvidence(scope, input.id)));
    return changeCase(ctx, found.participantId, async (scope, _person, now) => {
      if (!(await withdrawEvidence(scope, input.id, now))) conflict();
      return { action: 'EVIDENCE_WITHDRAWN', facts: { kind: found.kind } };
    });
  }),

  /** Stores what a person concluded, on which day and why. It stays so until somebody assesses again (D-09). */
  assess: staffProcedure.input(assessment).mutation(({ ctx, input }) =>
    changeCase(ctx, input.participantId, async (scope, _person, now) => {
      const { participantId, revision, assessedOn, reason, workExemption, studyStatus } = input;
      if (assessedOn > dayOf(now)) malformed([{ field: 'assessedOn', sentence: 'Deze dag moet nog komen.' }]);
      const change = { workExemption, studyStatus, exemptionAssessedOn: assessedOn };
      if (!(await changePathwayAt(scope, { participantId, revision }, change))) conflict();
      await addDecision(scope, {
        participantId,
        subject: 'EXEMPTION',
        sequence: (await countDecisions(scope, participantId, 'EXEMPTION')) + 1,
        outcome: workExemption,
        aboutOn: assessedOn,
        reason,
        facts: { workExemption, studyStatus },
        decidedBy: ctx.staff.userId,
        decidedAt: now,
      });
      return { action: 'EXEMPTION_ASSESSED', facts: { workExemption, studyStatus, assessedOn } };
    }),
  ),
});
