import type { ActivityWithPeople } from './store.ts';

/** An activity as a line on the page of a person: what it shows, without the answers and reasons of its own page. */
export function listedActivity({ activity, contactPerson, organization }: ActivityWithPeople) {
  const { id, description, offerType, judgement, judgedAt, warmHandover, warmHandoverOn } = activity;
  return {
    activity: { id, description, offerType, judgement, judgedAt, warmHandover, warmHandoverOn },
    contactPerson: { name: contactPerson.name },
    organization: organization && { id: organization.id, name: organization.name },
  };
}
