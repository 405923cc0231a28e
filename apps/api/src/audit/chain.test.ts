import { createSecretKey } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { firstHash, type Link, linkHash } from './chain.ts';

const key = createSecretKey(Buffer.alloc(32, 7));
const link: Link = {
  sequence: 1,
  at: '2026-11-02T09:00:00.000Z',
  actorKind: 'COUNSELOR',
  actorId: 'a',
  action: 'PROOF_SEND',
  subjectKind: 'PROOF',
  subjectId: 'b',
  facts: { from: 'DRAFT', to: 'SENT', minutes: 180 },
};
const hash = linkHash(key, firstHash, link);

describe('one link of the chain', () => {
  it('is a SHA-256 in hex', () => expect(hash).toMatch(/^[0-9a-f]{64}$/));

  it('does not depend on the order in which a database gives the facts', () => {
    expect(linkHash(key, firstHash, { ...link, facts: { minutes: 180, to: 'SENT', from: 'DRAFT' } })).toBe(hash);
  });

  const changes: Partial<Link>[] = [
    { sequence: 2 },
    { at: '2026-11-02T09:00:00.001Z' },
    { actorKind: 'SYSTEM' },
    { actorId: null },
    { action: 'PROOF_ACCEPT' },
    { subjectKind: 'MAIL' },
    { subjectId: 'c' },
    { facts: {} },
    { facts: { from: 'DRAFT', to: 'SENT', minutes: 181 } },
    { facts: { from: 'DRAFT', to: 'SENT', minutes: '180' } },
  ];
  it.each(changes)('follows a change of %o', (change) => {
    expect(linkHash(key, firstHash, { ...link, ...change })).not.toBe(hash);
  });

  it('follows the link before it and the key', () => {
    expect(linkHash(key, hash, link)).not.toBe(hash);
    expect(linkHash(createSecretKey(Buffer.alloc(32, 8)), firstHash, link)).not.toBe(hash);
  });
});
