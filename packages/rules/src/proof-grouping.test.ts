import { describe, expect, it } from 'vitest';
import type { OfferType } from './offer-type.ts';
import { type GroupedActivity, groupIntoProofs } from './proof-grouping.ts';

function activity(
  id: string,
  offerType: OfferType,
  contactPerson: string,
  organization: string | null = 'Bib',
): GroupedActivity {
  return { id, offerType, organization, contactPerson };
}

describe('groupIntoProofs', () => {
  it.each<[string, GroupedActivity[], string[][]]>([
    ['geen activiteiten', [], []],
    [
      'PR-04: een ander soort aanbod, dezelfde contactpersoon',
      [activity('a', 'BUDDY', 'An'), activity('b', 'COURSE', 'An')],
      [['a'], ['b']],
    ],
    [
      'PR-04: een andere contactpersoon, dezelfde organisatie',
      [activity('a', 'COURSE', 'An'), activity('b', 'COURSE', 'Bert')],
      [['a'], ['b']],
    ],
    [
      'PR-03: dezelfde contactpersoon, een andere organisatie',
      [activity('a', 'COURSE', 'An'), activity('b', 'COURSE', 'An', 'Ligo')],
      [['a', 'b']],
    ],
    [
      'CR-22: zonder organisatie',
      [activity('a', 'INFORMAL', 'Rita', null), activity('b', 'INFORMAL', 'Rita', null)],
      [['a', 'b']],
    ],
    [
      'CR-22: met en zonder organisatie',
      [activity('a', 'INFORMAL', 'Rita', null), activity('b', 'INFORMAL', 'Rita', 'Buurt')],
      [['a', 'b']],
    ],
    [
      'binnen een bewijs blijft de volgorde van invoer',
      [activity('c', 'COURSE', 'An'), activity('a', 'COURSE', 'An')],
      [['c', 'a']],
    ],
    [
      'bewijzen staan op volgorde',
      [activity('z', 'BUDDY', 'An'), activity('c', 'COURSE', 'An'), activity('a', 'COURSE', 'An')],
      [['c', 'a'], ['z']],
    ],
    ['witruimte rond een naam telt niet', [activity('a', 'BUDDY', 'An '), activity('b', 'BUDDY', ' An')], [['a', 'b']]],
    [
      'zonder contactpersoon staat elke activiteit alleen',
      [activity('a', 'BUDDY', ''), activity('b', 'BUDDY', '')],
      [['a'], ['b']],
    ],
    [
      'een naam met een scheidingsteken verwart niet',
      [activity('a', 'BUDDY', 'An","x'), activity('b', 'BUDDY', 'An')],
      [['a'], ['b']],
    ],
  ])('%s', (_title, activities, proofs) => {
    expect(groupIntoProofs({ activities })).toStrictEqual({ proofs });
  });

  it.each([null, {}, { activities: 'a' }, { activities: [null, 4, {}] }])('%j geeft geen bewijzen', (input) => {
    expect(groupIntoProofs(input as never)).toStrictEqual({ proofs: [] });
  });
});
