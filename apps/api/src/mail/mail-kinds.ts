/**
 * Every mail the product sends. Subject of a mail row: the confirmation for a receipt, the account for a digest and for what waits, the
 * offer for mails to its owner, the hand-over of a caseload, the delivery for the rest.
 */
export const mailKinds = [
  'PROOF_REQUEST',
  'PROOF_REMINDER',
  'PROOF_RECEIPT',
  'PROOF_DECLINED',
  'PROOF_EXPIRED',
  'PROOF_HANDED_OVER',
  'COUNSELOR_DIGEST',
  'CASELOAD_HANDED_OVER',
  'OFFER_VERIFY',
  'OFFER_DECIDED',
  'OFFER_CHECK',
  'OFFER_LINK',
  'OFFERS_WAITING',
] as const;
export type MailKind = (typeof mailKinds)[number];

/** The mails that carry the link of a delivery: whether they arrive decides whether the contact person can answer. */
export const linkMails = ['PROOF_REQUEST', 'PROOF_REMINDER'] as const satisfies readonly MailKind[];
