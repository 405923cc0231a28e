import { type Role, roleLabel } from '@veertig/rules';
import { z } from 'zod';
import { audit } from '../audit/audit.ts';
import { dayOf } from '../clock.ts';
import { inAgency } from '../db/scope.ts';
import { absentColleagues } from '../handovers/store.ts';
import { sealId } from '../mail/sealed-id.ts';
import { changeDigest } from '../mail/stops.ts';
import { findCounselor } from '../people/store.ts';
import { findAgency } from '../proofs/store.ts';
import { router, staffProcedure } from '../trpc.ts';
import { changeShortcuts } from './store.ts';

/** Who gets mails about the own work: a counselor weekly, an editor of offers when something waits. */
const getsOverview: readonly Role[] = ['COUNSELOR', 'OFFER_EDITOR'];

export const accounts = router({
  /** Who is signed in, and for which agency. */
  me: staffProcedure.query(({ ctx }) =>
    inAgency(ctx.deps.db, ctx.staff.agencyId, async (scope) => {
      const { name, email, phone, role, userId } = ctx.staff;
      const agency = await findAgency(scope);
      const account = await findCounselor(scope, userId);
      const digest = getsOverview.includes(role) && account?.digestStoppedAt === null;
      // Stays in the browser when the session ends, so that what is typed then comes back to this account alone.
      const mark = sealId(ctx.deps.keys, 'OWN_FORM', userId);
      const shortcuts = account?.shortcutsOffAt === null;
      const person = { userId, name, email, phone, role, roleLabel: roleLabel(role), agency };
      const standsInFor = ctx.staff.standsInFor ? await absentColleagues(scope, userId, dayOf(ctx.deps.clock())) : [];
      return { ...person, digest, shortcuts, mark, standsInFor };
    }),
  ),

  /** Whether the dashboard listens to single keys (WCAG 2.1.4). */
  setShortcuts: staffProcedure.input(z.object({ on: z.boolean() })).mutation(({ ctx, input }) =>
    inAgency(ctx.deps.db, ctx.staff.agencyId, async (scope) => {
      const now = ctx.deps.clock();
      if (await changeShortcuts(scope, ctx.staff.userId, input.on ? null : now)) {
        await audit(scope, ctx.deps.keys.audit, now, {
          actor: ctx.staff,
          action: input.on ? 'SHORTCUTS_TURNED_ON' : 'SHORTCUTS_TURNED_OFF',
          subject: { kind: 'ACCOUNT', id: ctx.staff.userId },
        });
      }
      return { shortcuts: input.on };
    }),
  ),

  /** Whether the mails about the own work still come. */
  setDigest: staffProcedure.input(z.object({ wanted: z.boolean() })).mutation(({ ctx, input }) =>
    inAgency(ctx.deps.db, ctx.staff.agencyId, async (scope) => {
      const now = ctx.deps.clock();
      const changed = await changeDigest(scope, ctx.staff.userId, input.wanted ? null : now);
      if (changed) {
        await audit(scope, ctx.deps.keys.audit, now, {
          actor: ctx.staff,
          action: input.wanted ? 'DIGEST_WANTED' : 'DIGEST_STOPPED',
          subject: { kind: 'ACCOUNT', id: ctx.staff.userId },
        });
      }
      return { digest: input.wanted };
    }),
  ),
});
