import type { ProofPage } from '#lib/api/client.ts';
import { formatInstant } from '#lib/page/instant.ts';
import { mailWords } from './mail-words.ts';

type Facts = Pick<ProofPage, 'proof' | 'contactPerson' | 'delivery'>;

/** Whether a request that waits can still be answered: its link may have run out, or been ended with an old address. */
export function waitingLink(
  { proof, delivery }: Pick<Facts, 'proof' | 'delivery'>,
  now: Date,
): 'OPEN' | 'EXPIRED' | 'ENDED' {
  if (proof.state !== 'SENT') return 'OPEN';
  if (delivery?.state !== 'LIVE') return 'ENDED';
  return new Date(delivery.expiresAt) < now ? 'EXPIRED' : 'OPEN';
}

/** Where the request of a proof is, line by line: when it went, to whom, by which way, and until when it can be answered. */
export function deliveryFacts({ proof, contactPerson, delivery }: Facts): [name: string, words: string][] {
  const facts: [string, string][] = [];
  if (proof.sentAt) facts.push(['Verstuurd', formatInstant(proof.sentAt)]);
  facts.push(['Aan', [contactPerson.name, delivery?.sentTo].filter(Boolean).join(', ')]);
  if (!delivery) return facts;
  if (delivery.handedOverBy) facts.push(['Doorgegeven', 'Een vorige contactpersoon gaf de vraag door.']);
  if (delivery.sentTo === null) facts.push(['Brief', 'Afgedrukt, met een eigen code.']);
  else if (!mailWords(delivery).trouble) facts.push(['Mail', mailWords(delivery).sentence]);
  if (proof.state !== 'SENT' || delivery.state !== 'LIVE') return facts;
  facts.push([delivery.sentTo === null ? 'Code geldig tot' : 'Link geldig tot', formatInstant(delivery.expiresAt)]);
  if (delivery.remindersStoppedAt) facts.push(['Herinneringen', stopped(delivery.remindersStoppedAt)]);
  return facts;
}

const stopped = (at: string) => `De contactpersoon wil er geen meer, sinds ${formatInstant(at)}. Bel eventueel zelf.`;
