import type { Role } from '@veertig/rules';

/** Who acts: taken from the session, the link or the worker, never from the input. */
export type Actor =
  | {
      readonly kind: 'STAFF';
      readonly userId: string;
      readonly agencyId: string;
      readonly role: Role;
      /** Absent colleagues whose work this person does today; not there: nobody's. */
      readonly standsInFor?: readonly string[];
    }
  | { readonly kind: 'CONTACT_PERSON'; readonly deliveryId: string; readonly agencyId: string }
  | { readonly kind: 'PARTICIPANT'; readonly participantId: string; readonly agencyId: string }
  | { readonly kind: 'OFFER_OWNER'; readonly offerId: string; readonly agencyId: string }
  | { readonly kind: 'SYSTEM'; readonly agencyId: string };

/** The id that the audit trail keeps of an actor: a row id, never a name or an address. */
export function actorId(actor: Actor): string | null {
  switch (actor.kind) {
    case 'STAFF':
      return actor.userId;
    case 'CONTACT_PERSON':
      return actor.deliveryId;
    case 'PARTICIPANT':
      return actor.participantId;
    case 'OFFER_OWNER':
      return actor.offerId;
    case 'SYSTEM':
      return null;
  }
}
