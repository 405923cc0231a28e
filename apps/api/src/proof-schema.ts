import { readFile } from 'node:fs/promises';
import { Hono } from 'hono';
import { SCHEMA_PATH } from './proofs/proof-facts.ts';

const file = new URL('./proofs/proof-facts.schema.json', import.meta.url);

/** Publishes the JSON Schema of the facts in a proof at the address that every proof names, for any site to read. */
export function proofSchema(): Hono {
  const site = new Hono();
  site.get(SCHEMA_PATH, async (c) =>
    c.body(await readFile(file, 'utf8'), 200, {
      'content-type': 'application/schema+json',
      'cache-control': 'public, max-age=86400',
      'access-control-allow-origin': '*',
      'x-content-type-options': 'nosniff',
    }),
  );
  return site;
}
