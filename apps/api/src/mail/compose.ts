import { findConfirmation, findDocument } from '../confirmations/store.ts';
import type { Scope } from '../db/scope.ts';
import type { Deps } from '../deps.ts';
import { linkCode, linkToken } from '../links.ts';
import { declinedMail } from '../proofs/declined.mail.ts';
import { receiptMail } from '../proofs/receipt.mail.ts';
import { requestMail } from '../proofs/request.mail.ts';
import { findAgency, findDelivery, findProof, liveDeliveries } from '../proofs/store.ts';
import { requestMailFacts } from '../proofs/view.ts';
import type { MailText } from './layout.ts';
import type { MailKind } from './mail-kinds.ts';
import type { Mail } from './outbox.ts';
import type { Letter } from './transport.ts';

/** The text and sender of a mail, written from the facts of this moment; null when it is no longer wanted. */
type Composed = (MailText & Pick<Letter, 'replyTo' | 'attachments'>) | null;
type Composer = (scope: Scope, mail: Mail, deps: Deps) => Promise<Composed>;

const composers: Record<MailKind, Composer> = {
  PROOF_REQUEST: async (scope, mail, deps) => {
    const delivery = await findDelivery(scope, mail.subjectId);
    const found = delivery && (await findProof(scope, delivery.proofId));
    if (!found || delivery.state !== 'LIVE' || found.proof.state !== 'SENT') return null;
    const code = linkCode(deps.keys, delivery.id, delivery.generation);
    const url = confirmUrl(deps, delivery);
    return { ...requestMail({ ...(await requestMailFacts(scope, found, deps)), url, code }), ...by(found.counselor) };
  },
  PROOF_RECEIPT: async (scope, mail, deps) => {
    const confirmation = await findConfirmation(scope, mail.subjectId);
    const document = confirmation && (await findDocument(scope, confirmation.id));
    const found = confirmation && (await findProof(scope, confirmation.proofId));
    const [delivery] = confirmation ? await liveDeliveries(scope, confirmation.proofId) : [];
    if (!confirmation || !document || !found || !delivery) return null;
    const { number, contactPerson, totalMinutes } = confirmation.facts;
    const url = confirmUrl(deps, delivery);
    const agency = await findAgency(scope);
    const names = { contactPersonName: contactPerson.name, counselor: found.counselor, agency };
    const file = { filename: `bewijs-${number}.pdf`, content: document.bytes, contentType: 'application/pdf' };
    return { ...receiptMail({ ...names, number, totalMinutes, url }), ...by(found.counselor), attachments: [file] };
  },
  PROOF_DECLINED: async (scope, mail, deps) => {
    const delivery = await findDelivery(scope, mail.subjectId);
    const found = delivery && (await findProof(scope, delivery.proofId));
    if (!found) return null;
    const { counselor, organization, contactPerson, participant } = found;
    const url = `${deps.publicUrl}/dashboard/inburgeraars/${participant.id}`;
    const names = { counselorName: counselor.name, contactPersonName: contactPerson.name };
    return { ...declinedMail({ ...names, organizationName: organization?.name ?? null, url }), ...by(counselor) };
  },
};

/** Writes one mail as it goes out now, or null when nobody wants it any more. */
export async function compose(scope: Scope, mail: Mail, deps: Deps): Promise<Letter | null> {
  const composed = await composers[mail.kind](scope, mail, deps);
  if (!composed) return null;
  const from = { name: `${composed.replyTo.name} (${(await findAgency(scope)).name})`, address: deps.mailFrom };
  const messageId = `<${mail.id}@${new URL(deps.publicUrl).hostname}>`;
  return { ...composed, from, to: mail.recipient, messageId };
}

const confirmUrl = ({ publicUrl, keys }: Deps, { id, generation }: { id: string; generation: number }) =>
  `${publicUrl}/bevestig/${linkToken(keys, 'CONFIRM', id, generation)}`;

const by = ({ name, email }: { name: string; email: string }) => ({
  replyTo: { name, address: email },
  attachments: [] as Letter['attachments'],
});
