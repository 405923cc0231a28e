import { router } from '../trpc.ts';
import { moderationProcedures } from './moderation-procedures.ts';
import { ownerProcedures } from './owner-procedures.ts';
import { publicProcedures } from './public-procedures.ts';
import { servedProcedures } from './served-procedures.ts';

export const offers = router({
  ...publicProcedures,
  ...ownerProcedures,
  ...moderationProcedures,
  ...servedProcedures,
});
