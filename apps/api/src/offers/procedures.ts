import { router } from '../trpc.ts';
import { counselorProcedures } from './counselor-procedures.ts';
import { importProcedures } from './import-procedures.ts';
import { moderationProcedures } from './moderation-procedures.ts';
import { ownerProcedures } from './owner-procedures.ts';
import { publicProcedures } from './public-procedures.ts';
import { servedProcedures } from './served-procedures.ts';

export const offers = router({
  ...publicProcedures,
  ...ownerProcedures,
  ...moderationProcedures,
  ...servedProcedures,
  ...importProcedures,
  ...counselorProcedures,
});
