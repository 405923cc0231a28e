import { expect, test } from '@playwright/test';

// A proof names the address of its JSON Schema; any program may read it there for as long as proofs are kept.

test('the schema of a proof stands at its address, whole and for any site', async ({ request }) => {
  const answer = await request.get('/schema/bewijs-van-deelname-1.json');
  expect(answer.status()).toBe(200);
  expect(answer.headers()).toMatchObject({
    'content-type': 'application/schema+json',
    'access-control-allow-origin': '*',
  });
  const schema = await answer.json();
  expect(schema.title).toBe('Bewijs van deelname, versie 1');
  expect(schema.properties.schema.const).toBe('veertig/bewijs-van-deelname/1');
  expect(schema.required).toContain('verificationCode');
});
