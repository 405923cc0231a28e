import { randomUUID } from 'node:crypto';
import { RULESET } from '@veertig/rules';
import { daysLater } from '../clock.ts';
import type { Scope } from '../db/scope.ts';
import type { Deps } from '../deps.ts';
import { fingerprint, linkCode, linkToken } from '../links.ts';
import { cancelMails, post } from '../mail/outbox.ts';
import { addDelivery, endDeliveries, liveDeliveries } from './store.ts';

interface LinkRequest {
  proofId: string;
  /** Null for a link that goes on paper. */
  sentTo: string | null;
  /** Then the earlier link was of another contact person. */
  handedOverBy?: string;
  now: Date;
}

/**
 * Gives the contact person a new personal link and posts the mail with it, which leaves at once or at `leavesAt`; an
 * earlier link stops working.
 */
export async function deliver(
  scope: Scope,
  deps: Pick<Deps, 'keys'>,
  request: LinkRequest & { sentTo: string; leavesAt?: Date },
): Promise<string> {
  const id = await giveLink(scope, deps, request);
  const mail = { kind: 'PROOF_REQUEST', subjectId: id, recipient: request.sentTo } as const;
  await post(scope, request.now, mail, request.leavesAt);
  return id;
}

/** The same without a mail: for a letter, or to look back at what was noted. */
export async function giveLink(scope: Scope, { keys }: Pick<Deps, 'keys'>, request: LinkRequest): Promise<string> {
  const { proofId, sentTo, handedOverBy, now } = request;
  await stopMails(scope, proofId, now);
  await endDeliveries(scope, proofId, handedOverBy ? 'HANDED_OVER' : 'SUPERSEDED');
  const id = randomUUID();
  await addDelivery(scope, {
    id,
    proofId,
    sentTo,
    handedOverBy: handedOverBy ?? null,
    generation: 1,
    tokenFingerprint: fingerprint(keys, linkToken(keys, 'CONFIRM', id, 1)),
    codeFingerprint: fingerprint(keys, linkCode(keys, id, 1)),
    expiresAt: daysLater(now, RULESET.linkLifetimeDays),
    createdAt: now,
  });
  return id;
}

/** Revokes the living links of a proof; mails about them that still wait are not sent any more (I7). */
export async function withdrawDeliveries(scope: Scope, proofId: string, now: Date): Promise<void> {
  await stopMails(scope, proofId, now);
  await endDeliveries(scope, proofId, 'REVOKED');
}

async function stopMails(scope: Scope, proofId: string, now: Date): Promise<void> {
  for (const delivery of await liveDeliveries(scope, proofId)) await cancelMails(scope, now, delivery.id);
}
