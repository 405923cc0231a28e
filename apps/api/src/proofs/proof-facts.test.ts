import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { PROOF_EXAMPLES, SCRIPT_EXAMPLES } from './proof-examples.ts';
import { canonicalFacts, embeddedFacts, embeddedFactsSchema, factsHash, type ProofFacts } from './proof-facts.ts';

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

const published = JSON.parse(await readFile(new URL('./proof-facts.schema.json', import.meta.url), 'utf8'));

test('the published JSON Schema is the one of the code', () => {
  const { title, ...schema } = published;
  expect(title).toBe('Bewijs van deelname, versie 1');
  expect(schema).toEqual(z.toJSONSchema(embeddedFactsSchema));
});

test.each(Object.entries({ ...PROOF_EXAMPLES, ...SCRIPT_EXAMPLES }))('%s fits the published schema', (_, example) => {
  const inside = JSON.parse(JSON.stringify(embeddedFacts(example)));
  expect(z.fromJSONSchema(published).safeParse(inside).error).toBeUndefined();
});

test('the published schema refuses what a proof never says', () => {
  const schema = z.fromJSONSchema(published);
  const inside = embeddedFacts(facts);
  expect(schema.safeParse({ ...inside, nationalNumber: '1' }).success).toBe(false);
  expect(schema.safeParse({ ...inside, counselor: { name: 'A', email: 'a@example.org' } }).success).toBe(false);
  expect(schema.safeParse({ ...inside, totalMinutes: 1.5 }).success).toBe(false);
  expect(schema.safeParse({ ...inside, confirmed: [{ date: '2026-09-01', start: '9u', end: '10u' }] }).success).toBe(
    false,
  );
});
