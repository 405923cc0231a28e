import type { Deps } from '../deps.ts';
import { notFound, wasErased } from '../failures.ts';
import { erasedBehind } from './tombstone-store.ts';

/** Ends a procedure because a link or code leads nowhere; when it once did, the answer says that its data were erased. */
export async function leadsNowhere(deps: Pick<Deps, 'db' | 'keys'>, secret: string): Promise<never> {
  const agency = await erasedBehind(deps, secret);
  return agency ? wasErased(agency) : notFound();
}
