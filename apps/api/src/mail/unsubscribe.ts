import { audit } from '../audit/audit.ts';
import { inAgency } from '../db/scope.ts';
import type { Deps } from '../deps.ts';
import { openSealedId, sealId } from './sealed-id.ts';
import { changeDigest, locateAccount, locateDelivery, stopReminders } from './stops.ts';

/** The address to which a mail program posts when a contact person wants no more reminders of one request (RFC 8058). */
export const stopRemindersUrl = ({ keys, publicUrl }: Pick<Deps, 'keys' | 'publicUrl'>, deliveryId: string): string =>
  `${publicUrl}/api/mail/unsubscribe?t=${sealId(keys, 'STOP_REMINDERS', deliveryId)}`;

/** The same for the mails to one account about its own work. */
export const stopDigestUrl = ({ keys, publicUrl }: Pick<Deps, 'keys' | 'publicUrl'>, userId: string): string =>
  `${publicUrl}/api/mail/unsubscribe?t=${sealId(keys, 'STOP_DIGEST', userId)}`;

/** Stops what the token was made for. Tells nothing back: who made up a token learns nothing. */
export async function unsubscribe(deps: Deps, token: string): Promise<void> {
  const deliveryId = openSealedId(deps.keys, 'STOP_REMINDERS', token);
  if (deliveryId) return endReminders(deps, deliveryId);
  const userId = openSealedId(deps.keys, 'STOP_DIGEST', token);
  if (userId) return endDigest(deps, userId);
}

async function endReminders(deps: Deps, deliveryId: string): Promise<void> {
  const place = await locateDelivery(deps.db, deliveryId);
  if (!place) return;
  const now = deps.clock();
  await inAgency(deps.db, place.agencyId, async (scope) => {
    if (!(await stopReminders(scope, deliveryId, now))) return;
    await audit(scope, deps.keys.audit, now, {
      actor: { kind: 'CONTACT_PERSON', deliveryId, agencyId: place.agencyId },
      action: 'REMINDERS_STOPPED',
      subject: { kind: 'DELIVERY', id: deliveryId },
      facts: { proof: place.proofId },
    });
  });
}

async function endDigest(deps: Deps, userId: string): Promise<void> {
  const account = await locateAccount(deps.db, userId);
  if (!account) return;
  const now = deps.clock();
  await inAgency(deps.db, account.agencyId, async (scope) => {
    if (!(await changeDigest(scope, userId, now))) return;
    await audit(scope, deps.keys.audit, now, {
      actor: { kind: 'STAFF', userId, ...account },
      action: 'DIGEST_STOPPED',
      subject: { kind: 'ACCOUNT', id: userId },
    });
  });
}
