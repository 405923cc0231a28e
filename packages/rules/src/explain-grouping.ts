import { type Explanation, explain } from './explanation.ts';
import { type OfferType, offerTypeLabel } from './offer-type.ts';
import { groupIntoProofs } from './proof-grouping.ts';
import { fieldsOf, itemsOf } from './read-input.ts';

export type ExplainedActivity = {
  id: string;
  description: string;
  offerType: OfferType;
  /** Who signs: any text that is the same for the same person. */
  contactPerson: string;
  contactPersonName: string;
};

/** Into how many proofs the activities of one participant fall, and which of them share one with the activity `id`. */
export type Grouping = { proofs: number; together: string[] };

/** On which proof the hours of an activity come, and why (PR-03, PR-04, D-12). */
export function explainGrouping(input: {
  id: string;
  activities: readonly ExplainedActivity[];
}): Explanation<Grouping> {
  const { id } = fieldsOf(input);
  const activities = itemsOf(fieldsOf(input).activities) as readonly ExplainedActivity[];
  const { proofs } = groupIntoProofs({ activities });
  const together = (proofs.find((group) => group.some((one) => one === id)) ?? []).filter((one) => one !== id);
  const own = activities.find((activity) => fieldsOf(activity).id === id);
  const beside = activities.filter((activity) => together.includes(String(fieldsOf(activity).id)));
  const sentence =
    beside.length > 0
      ? `De uren komen op één bewijs met ${beside.map(({ description }) => description).join(', ')}.`
      : 'De uren van deze activiteit komen op een eigen bewijs.';
  const count = proofs.length === 1 ? 'één bewijs' : `${proofs.length} bewijzen`;
  return explain({ proofs: proofs.length, together }, sentence, [
    ...(own ? [{ because: whyOf(own, beside.length > 0), rules: ['PR-03', 'PR-04'] }] : []),
    { because: `Alle activiteiten samen geven ${count}.`, rules: ['PR-03'] },
    ...(beside.length > 0
      ? [{ because: 'Is een vraag al verstuurd? Dan komen nieuwe uren op een volgend bewijs.', rules: [] }]
      : []),
  ]);
}

function whyOf({ offerType, contactPersonName }: ExplainedActivity, shared: boolean): string {
  const what = `${offerTypeLabel(offerType)} bij ${contactPersonName}`;
  return shared ? `Het is telkens ${what}.` : `Er is geen andere activiteit van hetzelfde soort: ${what}.`;
}
