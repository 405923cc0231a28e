import type { OfferType } from '@veertig/rules';
import type { Asked } from '#lib/api/client.ts';
import { readCriteria } from '#lib/criteria/questions.ts';
import { chosen, type Typed } from '#lib/form/typed.ts';
import { anotherOne } from './look-alikes.ts';

type NewActivity = Asked<'activities', 'add'>;
type Relation = NonNullable<NewActivity['relation']>;

/** Reads the form of a new activity. A choice that was not made stays open: the api asks for it with all the rest. */
export function readNewActivity(typed: Typed, participantId: string): NewActivity {
  return {
    participantId,
    offerType: chosen<OfferType>(typed, 'offerType'),
    description: typed.description ?? '',
    organization: readOrganization(typed) as NewActivity['organization'],
    contactPerson: readContactPerson(typed) as NewActivity['contactPerson'],
    relation: typed.relation ? chosen<Relation>(typed, 'relation') : 'NONE',
    criteria: readCriteria(typed),
    ...(typed.offerId && { offerId: typed.offerId }),
  };
}

/** The field of this form that a field of the api stands for: what was not chosen is chosen with the first radio. */
export function fieldOfActivity(field: string): string {
  return field === 'organization' || field === 'contactPerson' ? `${field}.kind` : field;
}

function readOrganization(typed: Typed): NewActivity['organization'] | undefined {
  switch (typed['organization.kind']) {
    case 'known':
      return { id: typed['organization.id'] ?? '' };
    case 'new': {
      // It turned out to be one of the address book.
      const like = typed['organization.like'];
      if (like && like !== anotherOne) return { id: like };
      return { name: typed['organization.name'] ?? '', municipality: typed['organization.municipality'] ?? '' };
    }
    case 'none':
      return null;
    default:
      return undefined;
  }
}

function readContactPerson(typed: Typed): NewActivity['contactPerson'] | undefined {
  const text = (name: string) => typed[`contactPerson.${name}`] ?? '';
  switch (typed['contactPerson.kind']) {
    case 'known':
      return { id: text('id') };
    case 'new':
      return { name: text('name'), email: text('email'), phone: text('phone'), role: text('role') };
    default:
      return undefined;
  }
}
