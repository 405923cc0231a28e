import type { ProofPage } from '#lib/api/client.ts';
import { formatInstant } from '#lib/page/instant.ts';

type Delivery = NonNullable<ProofPage['delivery']>;

/** What became of the mail with the link, in words. */
export function mailWords({ mail, mailEndedAt, mailProblem }: Delivery): { sentence: string; trouble: boolean } {
  const at = mailEndedAt ? ` op ${formatInstant(mailEndedAt)}` : '';
  switch (mail) {
    case 'ACCEPTED':
      return { sentence: `De mailserver nam de mail aan${at}.`, trouble: false };
    case 'FAILED':
      return {
        sentence: `De mail komt niet aan.${mailProblem ? ` De mailserver zei: ${mailProblem}` : ''}`,
        trouble: true,
      };
    case 'BOUNCED':
      return { sentence: `De mail kwam terug${mailProblem ? ` (${mailProblem})` : ''}.`, trouble: true };
    case 'CANCELLED':
      return { sentence: 'De mail is niet meer verstuurd.', trouble: false };
    case 'WAITING':
      return { sentence: 'De mail wacht op de mailserver. Hij vertrekt vanzelf.', trouble: false };
    default:
      return { sentence: 'Er is geen mail.', trouble: false };
  }
}
