import type { OfferType } from './offer-type.ts';
import { fieldsOf, itemsOf, textOf } from './read-input.ts';

export type GroupedActivity = {
  id: string;
  offerType: OfferType;
  organization?: string | null | undefined;
  contactPerson: string;
};

/** One proof per offer type and contact person, since one person signs it; the organization plays no part (PR-03, PR-04, D-12). */
export function groupIntoProofs(input: { activities: readonly GroupedActivity[] }): { proofs: string[][] } {
  const groups = new Map<string, string[]>();
  itemsOf(fieldsOf(input).activities).forEach((activity, index) => {
    const id = fieldsOf(activity).id;
    if (typeof id !== 'string') return;
    const key = proofKey(activity, index);
    groups.set(key, [...(groups.get(key) ?? []), id]);
  });
  return { proofs: [...groups.values()].sort((a, b) => (String(a[0]) < String(b[0]) ? -1 : 1)) };
}

// Activities without a contact person have no known signer in common, so each stands alone.
function proofKey(activity: unknown, index: number): string {
  const { offerType, contactPerson } = fieldsOf(activity);
  return JSON.stringify(textOf(contactPerson) === '' ? [index] : [textOf(offerType), textOf(contactPerson)]);
}
