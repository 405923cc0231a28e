import { initTRPC, TRPCError } from '@trpc/server';
import type { Role } from '@veertig/rules';
import { z } from 'zod';
import type { Actor } from './audit/actor.ts';
import type { Deps } from './deps.ts';
import { Erased, type FieldProblem, Malformed, Refused } from './failures.ts';
import { permissions } from './permissions.ts';

z.config(z.locales.nl());

/** Somebody with an account and a living session. */
export type Staff = Extract<Actor, { kind: 'STAFF' }> & { name: string; email: string; phone: string | null };

export interface Context extends Record<string, unknown> {
  deps: Deps;
  staff: Staff | null;
  /** Counts one look-up by a code of this client; gives the seconds to wait when there were too many. Absent: no limit. */
  countLookUp?: () => number;
  /** The same for what somebody without an account hands in. */
  countSubmission?: () => number;
}

const t = initTRPC.context<Context>().create({
  errorFormatter: ({ shape, error }) => ({
    ...shape,
    // An unexpected error may quote a query with what was typed; its words are for the log, and not even that keeps them.
    message: error.code === 'INTERNAL_SERVER_ERROR' ? 'internal error' : shape.message,
    data: {
      code: error.code,
      httpStatus: shape.data.httpStatus,
      refusal: error.cause instanceof Refused ? { ...error.cause.refusal, sentence: error.cause.message } : null,
      problems: fieldProblems(error.cause),
      erased: error.cause instanceof Erased ? { agency: error.cause.agency } : null,
    },
  }),
});

export const router = t.router;

// The table decides by the procedure's own path: a procedure that is not in it is refused, whoever asks.
const permitted = t.middleware(({ path, ctx, next }) => {
  const permission = permissions[path];
  if (!permission) throw new TRPCError({ code: 'FORBIDDEN', message: `no permission row for ${path}` });
  if (typeof permission !== 'string') {
    if (!ctx.staff) throw new TRPCError({ code: 'UNAUTHORIZED', message: 'sign in first' });
    if (!permission.includes(ctx.staff.role)) throw new TRPCError({ code: 'FORBIDDEN', message: 'not your role' });
  }
  return next();
});

// A change may have left work for the workers; looking once more costs nothing.
const wakesWorker = t.middleware(async ({ ctx, type, next }) => {
  const result = await next();
  if (type === 'mutation' && result.ok) ctx.deps.wakeWorker();
  return result;
});

/** For everyone the table allows without an account: link holders and the public. */
export const openProcedure = t.procedure.use(permitted).use(wakesWorker);

const limitedBy = (count: 'countLookUp' | 'countSubmission') =>
  t.middleware(({ ctx, next }) => {
    const wait = ctx[count]?.() ?? 0;
    if (wait > 0) throw new TRPCError({ code: 'TOO_MANY_REQUESTS', message: `wait ${wait} seconds` });
    return next();
  });

/** For whoever looks something up by a code or hash: at a limited rate, so that nobody tries them all. */
export const lookUpProcedure = openProcedure.use(limitedBy('countLookUp'));

/** For whoever hands something in without an account: a few at once, then a trickle. */
export const submitProcedure = openProcedure.use(limitedBy('countSubmission'));

/** For staff: `ctx.staff` is there and has one of the roles of the table. */
export const staffProcedure = openProcedure.use(({ ctx, next }) => {
  if (!ctx.staff) throw new TRPCError({ code: 'UNAUTHORIZED', message: 'sign in first' });
  return next({ ctx: { ...ctx, staff: ctx.staff } });
});

/** Whether a role sees all cases of its agency, or writes only in its own. */
export const leadsTeam = (role: Role): boolean => role === 'COORDINATOR';

function fieldProblems(cause: unknown): readonly FieldProblem[] {
  if (cause instanceof Malformed) return cause.problems;
  if (!(cause instanceof z.ZodError)) return [];
  return cause.issues.map((issue) => ({ field: issue.path.join('.'), sentence: issue.message }));
}
