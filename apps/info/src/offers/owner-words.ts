import type { OfferState, OwnerAction } from '@veertig/rules';

/** What each action does, as the owner chooses it. */
export const ownerActionWords: Record<OwnerAction, { choice: string; done: string }> = {
  VERIFY: {
    choice: 'Ja, dit aanbod is van mij. Stuur het naar het lokaal bestuur',
    done: 'Bedankt. Het lokaal bestuur kijkt je aanbod nu na. Je krijgt een mail.',
  },
  CONFIRM: { choice: 'Dit klopt nog', done: 'Bedankt. We vragen het later opnieuw.' },
  PAUSE: {
    choice: 'Zet het even op pauze. Niemand ziet het dan',
    done: 'Je aanbod staat op pauze. Niemand ziet het nog op de site.',
  },
  RESUME: { choice: 'Zet het weer op de site', done: 'Je aanbod staat weer op de site.' },
  WITHDRAW: { choice: 'Haal het voorgoed weg', done: 'Je aanbod is weg van de site.' },
};

/** What the state of an offer means for its owner. */
export const ownerStateWords: Record<OfferState, string> = {
  UNVERIFIED: 'Bevestig eerst dat dit aanbod van jou is. Daarna kijkt het lokaal bestuur het na.',
  SUBMITTED: 'Het lokaal bestuur kijkt je aanbod na. Je krijgt een mail als het op de site staat.',
  RETURNED: 'Het lokaal bestuur heeft een vraag. Pas je aanbod aan en bewaar het. Dan gaat het opnieuw naar hen.',
  PUBLISHED: 'Je aanbod staat op de site.',
  PAUSED: 'Je aanbod staat op pauze. Niemand ziet het op de site.',
  REJECTED: 'Het lokaal bestuur zet dit aanbod niet op de site.',
  WITHDRAWN: 'Je aanbod is weg van de site.',
};

/** What happened after the owner saved changes, by where the offer stands then. */
const savedWords: Partial<Record<OfferState, string>> = {
  UNVERIFIED: 'Bewaard. Het e-mailadres is nieuw: we stuurden er een link naartoe. Open die om te bevestigen.',
  SUBMITTED: 'Bewaard. Het lokaal bestuur kijkt je wijziging na.',
  PUBLISHED: 'Bewaard. De wijziging staat op de site.',
  PAUSED: 'Bewaard. Je aanbod staat nog op pauze.',
};

/** The sentence for what was just done, by its word in the address; nothing for a word nobody knows. */
export function doneSentence(word: string | null): string | undefined {
  const [kind, name] = word?.split('-') ?? [];
  if (kind === 'bewaard') return savedWords[name as OfferState];
  return kind === 'gedaan' ? ownerActionWords[name as OwnerAction]?.done : undefined;
}
