import { expect, test } from 'vitest';
import { PROOF_EXAMPLES } from './proof-examples.ts';
import { canonicalFacts, factsHash, type ProofFacts } from './proof-facts.ts';

const facts = PROOF_EXAMPLES['een-sessie'];

function withReversedKeys(value: ProofFacts): ProofFacts {
  return Object.fromEntries(Object.entries(value).reverse()) as unknown as ProofFacts;
}

test('canonical facts do not depend on the order of the keys', () => {
  expect(canonicalFacts(withReversedKeys(facts))).toBe(canonicalFacts(facts));
});

test('canonical facts are JSON that reads back as the same facts', () => {
  expect(JSON.parse(canonicalFacts(facts))).toEqual(facts);
});

test('the hash follows every fact', () => {
  const hash = factsHash(facts);
  expect(hash).toMatch(/^[0-9a-f]{64}$/);
  expect(factsHash({ ...facts, totalMinutes: facts.totalMinutes + 1 })).not.toBe(hash);
  expect(factsHash({ ...facts, contactPerson: { ...facts.contactPerson, reach: 'x' } })).not.toBe(hash);
});
