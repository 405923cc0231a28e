import { roleLabel } from '@veertig/rules';
import { inAgency } from '../db/scope.ts';
import { findAgency } from '../proofs/store.ts';
import { router, staffProcedure } from '../trpc.ts';

export const accounts = router({
  /** Who is signed in, and for which agency. */
  me: staffProcedure.query(({ ctx }) =>
    inAgency(ctx.deps.db, ctx.staff.agencyId, async (scope) => {
      const { name, email, phone, role } = ctx.staff;
      const agency = await findAgency(scope);
      return { name, email, phone, role, roleLabel: roleLabel(role), agency };
    }),
  ),
});
