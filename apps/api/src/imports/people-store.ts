import { randomUUID } from 'node:crypto';
import { inArray } from 'drizzle-orm';
import { audit, auditAll } from '../audit/audit.ts';
import { insertRows } from '../db/insert-rows.ts';
import { participants, pathways, progressLinks, terms, user } from '../db/schema.ts';
import type { Scope } from '../db/scope.ts';
import type { Deps } from '../deps.ts';
import { fingerprint, linkToken } from '../links.ts';
import { guidesOf } from '../people/store.ts';
import type { Staff } from '../trpc.ts';
import type { ReadyRow } from './judge-rows.ts';

/** So many at once keeps statements short, and the lines of the list follow in the same steps. */
const atOnce = 500;

/** Who guides people in this agency, by the address in small letters. */
export async function guidesByAddress(scope: Scope): Promise<Map<string, string>> {
  const guides = await guidesOf(scope);
  const rows = await scope.tx
    .select({ id: user.id, email: user.email })
    .from(user)
    .where(
      inArray(
        user.id,
        guides.map(({ id }) => id),
      ),
    );
  return new Map(rows.map(({ id, email }) => [email.toLowerCase(), id]));
}

/** Stores the people of a list, each with pathway, term, private link and audit row, as the form would. */
export async function addPeople(
  scope: Scope,
  deps: Pick<Deps, 'keys'>,
  rows: readonly ReadyRow[],
  { importId, staff, now }: { importId: string; staff: Staff; now: Date },
): Promise<void> {
  for (let from = 0; from < rows.length; from += atOnce) {
    const some = rows.slice(from, from + atOnce).map((row) => ({ ...row, id: randomUUID() }));
    await insertPeople(scope, deps, some, { importId, now });
    const events = some.map(({ id }) => ({
      actor: staff,
      action: 'PARTICIPANT_ADDED',
      subject: { kind: 'PARTICIPANT', id } as const,
      facts: { import: importId },
    }));
    await auditAll(scope, deps.keys.audit, now, events);
  }
  await audit(scope, deps.keys.audit, now, {
    actor: staff,
    action: 'IMPORT_STORED',
    subject: { kind: 'IMPORT', id: importId },
    facts: { people: rows.length },
  });
}

async function insertPeople(
  { tx, agencyId }: Scope,
  { keys }: Pick<Deps, 'keys'>,
  people: readonly (ReadyRow & { id: string })[],
  { importId, now }: { importId: string; now: Date },
): Promise<void> {
  await insertRows(
    tx,
    participants,
    people.map(({ id, counselorId, person: { name, email, phone, language, municipality, kbiReference } }) => {
      const facts = { name, email, phone, language, municipality, kbiReference };
      return { id, agencyId, counselorId, importId, createdAt: now, ...facts };
    }),
  );
  await insertRows(
    tx,
    pathways,
    people.map(({ id, person: { profile, contract } }) => {
      const agreed = { contractReference: contract.reference, contractIncludesPnt: contract.includesPnt };
      return { participantId: id, agencyId, ...profile, ...agreed };
    }),
  );
  const withTerm = people.flatMap(({ id, person: { contract } }) =>
    contract.term ? [{ ...contract.term, agencyId, participantId: id, addedAt: now }] : [],
  );
  await insertRows(tx, terms, withTerm);
  await insertRows(
    tx,
    progressLinks,
    people.map(({ id: participantId }) => {
      const id = randomUUID();
      const tokenFingerprint = fingerprint(keys, linkToken(keys, 'PROGRESS', id, 1));
      return { id, agencyId, participantId, tokenFingerprint, createdAt: now };
    }),
  );
}
