import type { Organization } from '../activities/store.ts';
import { findOrganization } from '../activities/store.ts';
import { existing } from '../case-access.ts';
import type { Scope } from '../db/scope.ts';
import { likenessOf } from '../offers/derived.ts';
import { findMunicipality } from '../places/municipalities.ts';
import { peopleOf } from './entry-store.ts';
import { likelyContacts, similarTo } from './find-same.ts';
import { standingMergesOf } from './merge-view.ts';
import { activitiesAt, historyOf, offersOf, proofStatesAt, refusalsAt, responseAt } from './page-store.ts';

/** An organization with its people and what is known of it. One that was merged tells only into which. */
export async function organizationPage(scope: Scope, id: string) {
  const organization = existing(await findOrganization(scope, id));
  if (organization.mergedInto) return { mergedInto: organization.mergedInto };
  const people = await peopleOf(scope, [id]);
  const activities = await activitiesAt(scope, id);
  const entries = [id, ...people.map((person) => person.id)];
  const merges = await standingMergesOf(scope, entries);
  const subjects = [...entries, ...merges.map(({ gone }) => gone.id), ...activities.map((activity) => activity.id)];
  return {
    mergedInto: null,
    organization,
    people,
    activities,
    proofs: await proofStatesAt(scope, id),
    response: await responseAt(scope, id),
    refusals: await refusalsAt(scope, id),
    offers: await offersOf(scope, id, offerLikeness(organization)),
    similar: await similarTo(scope, { ...organization, contacts: people }, id),
    similarPeople: await likelyContacts(scope, people),
    merges,
    history: (await historyOf(scope, subjects)).map((step) => ({ ...step, about: aboutOf(step, people) })),
  };
}

/** Under which likeness the offers of an organization stand; null where the place is not known. */
function offerLikeness({ name, municipality }: Organization): string | null {
  const place = municipality && findMunicipality(municipality);
  return place ? likenessOf({ municipality: place.code, organizationName: name, contactName: '' }) : null;
}

/** Which contact person a step was about; null for the organization itself or who is no longer in the book. */
function aboutOf(
  { subjectId, facts }: { subjectId: string; facts: Record<string, unknown> },
  people: readonly { id: string; name: string }[],
): string | null {
  const id = typeof facts.contactPerson === 'string' ? facts.contactPerson : subjectId;
  return people.find((person) => person.id === id)?.name ?? null;
}
