import { inAgency } from '../db/scope.ts';
import { addImport } from '../imports/store.ts';
import type { Staff } from '../trpc.ts';
import type { World } from './world.ts';

/** A list of one person that waits to be looked at. Returns its id. */
export function keptList(world: World, { agencyId, userId }: Staff): Promise<string> {
  const list = { columns: ['Naam'], rows: [['Amara Voorbeeld']] };
  return inAgency(world.db, agencyId, (scope) =>
    addImport(scope, list, { mapping: { name: 0 }, uploadedBy: userId, uploadedAt: world.now() }),
  );
}
