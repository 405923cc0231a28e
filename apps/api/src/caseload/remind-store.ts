import { and, eq, inArray, sql } from 'drizzle-orm';
import { deliveries, mails, proofs } from '../db/schema.ts';
import type { Scope } from '../db/scope.ts';
import { linkMails } from '../mail/mail-kinds.ts';

/** A living link whose question is open, with the mails about it. */
export interface OpenRequest {
  proofId: string;
  deliveryId: string;
  sentTo: string | null;
  expiresAt: Date;
  stopped: boolean;
  /** Mails that a server took over, still to leave, and that did not arrive. */
  accepted: number;
  waiting: number;
  failed: number;
  lastAt: Date | null;
}

/** The open requests of a participant, oldest first. */
export async function openRequests({ tx, agencyId }: Scope, participantId: string): Promise<OpenRequest[]> {
  const inState = (...states: string[]) =>
    sql<number>`(count(*) filter (where ${inArray(mails.state, states as never)}))::int`;
  return tx
    .select({
      proofId: proofs.id,
      deliveryId: deliveries.id,
      sentTo: deliveries.sentTo,
      expiresAt: deliveries.expiresAt,
      stopped: sql<boolean>`${deliveries.remindersStoppedAt} is not null`,
      accepted: inState('ACCEPTED'),
      waiting: inState('WAITING'),
      failed: inState('FAILED', 'BOUNCED'),
      lastAt: sql<Date | null>`max(${mails.endedAt})`.mapWith(mails.endedAt),
    })
    .from(proofs)
    .innerJoin(deliveries, and(eq(deliveries.proofId, proofs.id), eq(deliveries.state, 'LIVE')))
    .leftJoin(mails, and(eq(mails.subjectId, deliveries.id), inArray(mails.kind, [...linkMails])))
    .where(and(eq(proofs.agencyId, agencyId), eq(proofs.participantId, participantId), eq(proofs.state, 'SENT')))
    .groupBy(proofs.id, deliveries.id)
    .orderBy(proofs.sentAt);
}
