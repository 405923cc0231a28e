import { audit } from '../audit/audit.ts';
import { inAgency, type Scope } from '../db/scope.ts';
import { malformed } from '../failures.ts';
import { findMunicipality, municipalityOf } from '../places/municipalities.ts';
import { staffProcedure } from '../trpc.ts';
import { served } from './input.ts';
import { servedBy, serveOnly } from './served-store.ts';
import { placeOf } from './view.ts';

/** For which municipalities an agency moderates offers. */
export const servedProcedures = {
  served: staffProcedure.query(({ ctx: { deps, staff } }) => inAgency(deps.db, staff.agencyId, servedView)),

  /** Makes these the municipalities of the agency. What is on the site already stays there. */
  serve: staffProcedure.input(served).mutation(({ ctx: { deps, staff }, input }) =>
    inAgency(deps.db, staff.agencyId, async (scope) => {
      const codes = readCodes(input.municipalities);
      const now = deps.clock();
      const taken = await serveOnly(scope, codes, now);
      if (taken.length > 0) {
        const names = taken.map((code) => municipalityOf(code).name).join(', ');
        malformed([{ field: 'municipalities', sentence: `Een ander bestuur beheert al: ${names}.` }]);
      }
      await audit(scope, deps.keys.audit, now, {
        actor: staff,
        action: 'MUNICIPALITIES_SERVED',
        subject: { kind: 'ACCOUNT', id: staff.userId },
        facts: { count: codes.length },
      });
      return servedView(scope);
    }),
  ),
};

async function servedView(scope: Scope) {
  const places = (await servedBy(scope)).map(placeOf);
  return { municipalities: places.toSorted((a, b) => a.name.localeCompare(b.name, 'nl')) };
}

function readCodes(typed: readonly string[]): string[] {
  const codes = typed
    .filter((text) => text.trim() !== '')
    .map((text) => ({ text, code: findMunicipality(text)?.code }));
  const unknown = codes.filter(({ code }) => !code).map(({ text }) => text);
  if (unknown.length > 0) {
    malformed([{ field: 'municipalities', sentence: `Deze gemeenten kennen we niet: ${unknown.join(', ')}.` }]);
  }
  return [...new Set(codes.flatMap(({ code }) => code ?? []))];
}
