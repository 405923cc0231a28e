/** Every mail the product sends. Subject of a mail row: the delivery for a request, the confirmation for a receipt, the proof for the rest. */
export const mailKinds = ['PROOF_REQUEST', 'PROOF_RECEIPT', 'PROOF_DECLINED'] as const;
export type MailKind = (typeof mailKinds)[number];
