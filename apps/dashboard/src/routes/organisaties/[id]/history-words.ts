import type { Answered } from '#lib/api/client.ts';

type Whole = Extract<Answered<'addressBook', 'get'>, { mergedInto: null }>;
/** The page of an organization that was not merged into another. */
export type OrganizationPage = Whole;
type Step = Pick<Whole['history'][number], 'action' | 'about' | 'facts'>;

/** What was done to the address book, in words. The trail holds no names: of who is no longer there it says so. */
export function historyWords({ action, about, facts }: Step): string {
  const who = about ?? 'een contactpersoon';
  switch (action) {
    case 'ORGANIZATION_ADDED':
      return 'Organisatie toegevoegd';
    case 'ORGANIZATION_CORRECTED':
      return facts.name === true ? 'Naam verbeterd' : 'Gemeente verbeterd';
    case 'CONTACT_PERSON_ADDED':
      return `Contactpersoon toegevoegd: ${who}`;
    case 'CONTACT_PERSON_CORRECTED':
      return facts.addressChanged === true ? `Ander e-mailadres: ${who}` : `Gegevens verbeterd: ${who}`;
    case 'CONTACT_PERSON_LEFT':
      return `Werkt er niet meer: ${who}`;
    case 'CONTACT_PERSON_BACK':
      return `Werkt er weer: ${who}`;
    case 'ADDRESS_BOOK_MERGED':
      return about ? `Samengevoegd: ${about}` : 'Samengevoegd met een andere organisatie';
    case 'ADDRESS_BOOK_MERGE_UNDONE':
      return about ? `Samenvoegen ongedaan gemaakt: ${about}` : 'Samenvoegen ongedaan gemaakt';
    default:
      return 'Niet samengevoegd: het zijn er twee';
  }
}

/** How fast answers come, as a sentence. */
export function answerWords({ answers, medianDays }: Whole['response']): string {
  if (answers === 0 || medianDays === null) return 'Nog geen antwoord.';
  const days = Math.round(medianDays);
  const fast = days === 0 ? 'meestal dezelfde dag' : `meestal binnen ${days === 1 ? '1 dag' : `${days} dagen`}`;
  return `${answers === 1 ? '1 antwoord' : `${answers} antwoorden`}, ${fast}.`;
}
