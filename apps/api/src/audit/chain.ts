import { createHmac, type KeyObject } from 'node:crypto';
import type { AuditFacts } from './audit.ts';

/** What one link of the chain covers. */
export interface Link {
  sequence: number;
  at: string;
  actorKind: string;
  actorId: string | null;
  action: string;
  subjectKind: string;
  subjectId: string;
  facts: AuditFacts;
}

/** The hash before the first row. */
export const firstHash = '0'.repeat(64);

/** HMAC-SHA256 in hex over the previous hash and this row: without the key nobody can rewrite the past and fit it in. */
export function linkHash(key: KeyObject, previous: string, link: Link): string {
  const facts = Object.entries(link.facts).sort(([a], [b]) => (a < b ? -1 : 1));
  const fields = [
    link.sequence,
    link.at,
    link.actorKind,
    link.actorId,
    link.action,
    link.subjectKind,
    link.subjectId,
    facts,
  ];
  return createHmac('sha256', key)
    .update(`${previous}\n${JSON.stringify(fields)}`)
    .digest('hex');
}
