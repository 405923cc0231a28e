import type { OfferType } from '@veertig/rules';
import type { Asked } from '#lib/api/client.ts';
import { readCriteria } from '#lib/criteria/questions.ts';
import { chosen, type Problem, type Typed } from '#lib/form/typed.ts';

type NewActivity = Asked<'activities', 'add'>;
type Relation = NonNullable<NewActivity['relation']>;
type ReadActivity = { input: NewActivity } | { problems: Problem[] };

/** Reads the form of a new activity. Which organization and which contact person must be chosen first. */
export function readNewActivity(typed: Typed, participantId: string): ReadActivity {
  const organization = readOrganization(typed);
  const contactPerson = readContactPerson(typed);
  const problems = [organization, contactPerson].filter(isProblem);
  if (isProblem(organization) || isProblem(contactPerson)) return { problems };
  return {
    input: {
      participantId,
      offerType: chosen<OfferType>(typed, 'offerType'),
      description: typed.description ?? '',
      organization,
      contactPerson,
      relation: typed.relation ? chosen<Relation>(typed, 'relation') : 'NONE',
      criteria: readCriteria(typed),
    },
  };
}

function readOrganization(typed: Typed): NewActivity['organization'] | Problem {
  const id = typed['organization.id'] ?? '';
  switch (typed['organization.kind']) {
    case 'known':
      return id ? { id } : { field: 'organization.id', sentence: 'Kies een organisatie uit de lijst.' };
    case 'new':
      return { name: typed['organization.name'] ?? '', municipality: typed['organization.municipality'] ?? '' };
    case 'none':
      return null;
    default:
      return { field: 'organization.kind', sentence: 'Kies waar de activiteit is.' };
  }
}

function readContactPerson(typed: Typed): NewActivity['contactPerson'] | Problem {
  const id = typed['contactPerson.id'] ?? '';
  switch (typed['contactPerson.kind']) {
    case 'known':
      return id ? { id } : { field: 'contactPerson.id', sentence: 'Kies een contactpersoon uit de lijst.' };
    case 'new':
      return {
        name: typed['contactPerson.name'] ?? '',
        email: typed['contactPerson.email'] ?? '',
        phone: typed['contactPerson.phone'] ?? '',
        role: typed['contactPerson.role'] ?? '',
      };
    default:
      return { field: 'contactPerson.kind', sentence: 'Kies wie de uren bevestigt.' };
  }
}

function isProblem(read: unknown): read is Problem {
  return typeof read === 'object' && read !== null && 'sentence' in read;
}
