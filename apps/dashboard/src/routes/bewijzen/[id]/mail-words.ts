import type { ProofPage } from '#lib/api/client.ts';
import { formatInstant } from '#lib/page/instant.ts';

type Delivery = NonNullable<ProofPage['delivery']>;
type Mail = Pick<Delivery, 'mailKind' | 'mailSequence' | 'mail' | 'mailEndedAt' | 'mailProblem'>;

const ordinals = ['', 'eerste', 'tweede', 'derde'];

/** Which mail with the link it was: the question itself, or a reminder after it. */
function mailName({ mailKind, mailSequence }: Mail): string {
  if (mailKind !== 'PROOF_REMINDER') return 'vraag';
  return `${ordinals[mailSequence ?? 1] ?? 'laatste'} herinnering`;
}

/** What became of the newest mail with the link, in words. */
export function mailWords(delivery: Mail): { sentence: string; trouble: boolean } {
  const { mail, mailEndedAt, mailProblem } = delivery;
  const name = mailName(delivery);
  const at = mailEndedAt ? ` op ${formatInstant(mailEndedAt)}` : '';
  const said = mailProblem ? ` De mailserver zei: ${mailProblem}` : '';
  switch (mail) {
    case 'ACCEPTED':
      return { sentence: `De mailserver nam de ${name} aan${at}.`, trouble: false };
    case 'FAILED':
      return { sentence: `De ${name} komt niet aan.${said}`, trouble: true };
    case 'BOUNCED':
      return { sentence: `De ${name} kwam terug${at}.${said}`, trouble: true };
    case 'CANCELLED':
      return { sentence: `De ${name} is niet meer verstuurd.`, trouble: false };
    case 'WAITING':
      return { sentence: `De ${name} wacht op de mailserver en vertrekt vanzelf.`, trouble: false };
    default:
      return { sentence: 'Er is geen mail.', trouble: false };
  }
}
