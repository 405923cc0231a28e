import { randomUUID } from 'node:crypto';
import { inArray } from 'drizzle-orm';
import { addFirstChoices } from '../casework/decision-store.ts';
import { insertRows } from '../db/insert-rows.ts';
import { participants, pathways, progressLinks, terms, user } from '../db/schema.ts';
import type { Scope } from '../db/scope.ts';
import type { Deps } from '../deps.ts';
import { fingerprint, linkToken } from '../links.ts';
import { guidesOf } from '../people/store.ts';
import type { ReadyRow } from './judge-rows.ts';

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

/** Stores people of a list, each with pathway, term, first choice and private link, as the form would. */
export async function addPeople(
  scope: Scope,
  { keys }: Pick<Deps, 'keys'>,
  rows: readonly ReadyRow[],
  { importId, addedBy, now }: { importId: string; addedBy: string; now: Date },
): Promise<(ReadyRow & { id: string })[]> {
  const { tx, agencyId } = scope;
  const people = rows.map((row) => ({ ...row, id: randomUUID() }));
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
  const begun = people.map(({ id, person: { profile, contract } }) => ({ participantId: id, profile, contract }));
  await addFirstChoices(scope, begun, { decidedBy: addedBy, decidedAt: now });
  return people;
}
