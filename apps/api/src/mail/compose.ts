import type { Scope } from '../db/scope.ts';
import type { Deps } from '../deps.ts';
import { findAgency } from '../proofs/store.ts';
import { caseloadLetter } from './compose-for-colleague.ts';
import { receiptLetter, reminderLetter, requestLetter } from './compose-for-contact-person.ts';
import { declinedLetter, digestLetter, expiredLetter, handedOverLetter } from './compose-for-counselor.ts';
import { offersWaitingLetter } from './compose-for-offer-editor.ts';
import { offerCheckLetter, offerDecidedLetter, offerLinkLetter, offerVerifyLetter } from './compose-for-offer-owner.ts';
import type { Composer } from './composed.ts';
import type { MailKind } from './mail-kinds.ts';
import type { Mail } from './outbox.ts';
import { returnPath } from './return-path.ts';
import type { Letter } from './transport.ts';

const composers: Record<MailKind, Composer> = {
  PROOF_REQUEST: requestLetter,
  PROOF_REMINDER: reminderLetter,
  PROOF_RECEIPT: receiptLetter,
  PROOF_DECLINED: declinedLetter,
  PROOF_EXPIRED: expiredLetter,
  PROOF_HANDED_OVER: handedOverLetter,
  COUNSELOR_DIGEST: digestLetter,
  CASELOAD_HANDED_OVER: caseloadLetter,
  OFFER_VERIFY: offerVerifyLetter,
  OFFER_DECIDED: offerDecidedLetter,
  OFFER_CHECK: offerCheckLetter,
  OFFER_LINK: offerLinkLetter,
  OFFERS_WAITING: offersWaitingLetter,
};

/** Writes one mail as it goes out now, or null when nobody wants it any more. */
export async function compose(scope: Scope, mail: Mail, deps: Deps): Promise<Letter | null> {
  const composed = await composers[mail.kind](scope, mail, deps);
  if (!composed) return null;
  const { sender, ...written } = composed;
  return {
    attachments: [],
    unsubscribeUrl: null,
    to: mail.recipient,
    ...written,
    from: { name: `${sender.name} (${(await findAgency(scope)).name})`, address: deps.mailFrom },
    replyTo: { name: sender.name, address: sender.email },
    returnPath: deps.bounces.domain ? returnPath(deps.keys, mail.id, deps.bounces.domain) : deps.mailFrom,
    messageId: `<${mail.id}@${new URL(deps.publicUrl).hostname}>`,
  };
}
