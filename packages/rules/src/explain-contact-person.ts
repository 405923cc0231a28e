import { type ContactPersonCheck, type ContactPersonInput, checkContactPerson } from './contact-person.ts';
import { type Explanation, explain } from './explanation.ts';

type Text = { sentence: string; because: string; rules: readonly string[] };

const texts: Record<'LINK' | 'PAPER' | 'FAMILY_MEMBER' | 'IS_PARTICIPANT' | 'IS_COUNSELOR', Text> = {
  LINK: {
    sentence: 'Deze persoon kan de uren bevestigen.',
    because: 'Er is een e-mailadres. De vraag gaat met een persoonlijke link.',
    rules: ['CP-01', 'CP-03'],
  },
  PAPER: {
    sentence: 'Deze persoon kan de uren op papier of per telefoon bevestigen.',
    because: 'Er is geen e-mailadres.',
    rules: ['CP-01', 'PR-07'],
  },
  FAMILY_MEMBER: {
    sentence: 'Deze persoon kan bevestigen, maar iemand anders is beter.',
    because: 'De contactpersoon is familie van de inburgeraar.',
    rules: ['CP-01', 'CR-04'],
  },
  IS_PARTICIPANT: {
    sentence: 'Kies een andere contactpersoon.',
    because: 'Dit is het e-mailadres van de inburgeraar zelf.',
    rules: ['PR-05', 'CP-01'],
  },
  IS_COUNSELOR: {
    sentence: 'Kies een andere contactpersoon.',
    because: 'Dit is het e-mailadres van de trajectbegeleider.',
    rules: ['RC-06', 'CP-01'],
  },
};

/** Why this person may sign the hours, or not. */
export function explainContactPerson(input: ContactPersonInput): Explanation<ContactPersonCheck> {
  const check = checkContactPerson(input);
  const { sentence, because, rules } = texts[check.result === 'OK' ? check.route : check.reason];
  return explain(check, sentence, [{ because, rules }]);
}
