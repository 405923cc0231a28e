import { type RuleReference, rulesById } from './register.ts';
import { proofSignals, type SignalCode, type SignalFacts } from './signals.ts';
import { formatMinutes } from './written-time.ts';

/**
 * A signal in words: what was noticed, what to do with it, what to ask the contact person on the phone, and the rules it
 * rests on. The question tells nothing of other proofs or people (D-32).
 */
export type Signal = { code: SignalCode; sentence: string; advice: string; question: string; rules: RuleReference[] };

type Text = { sentence: (facts: SignalFacts) => string; advice: string; question: string; rules: readonly string[] };

const texts: Record<SignalCode, Text> = {
  OVERLAP: {
    sentence: () => 'Sommige uren vallen samen met uren op dit of een ander bewijs.',
    advice: 'De dubbele tijd telt één keer. Vraag na welke uren juist zijn.',
    question: 'Van hoe laat tot hoe laat duurde het telkens?',
    rules: ['PR-01'],
  },
  IMPLAUSIBLE_DAY: {
    sentence: () => 'Op één dag staan meer dan 16 uren.',
    advice: 'Vraag na of de dag en de duur kloppen.',
    question: 'Hoe laat begon en eindigde die lange dag? Was er een pauze?',
    rules: ['HR-05'],
  },
  HOURS_RAISED: {
    sentence: ({ askedMinutes, confirmedMinutes }) =>
      `Er zijn meer uren bevestigd (${formatMinutes(confirmedMinutes)}) dan gevraagd (${formatMinutes(askedMinutes)}).`,
    advice: 'Dat kan kloppen: de contactpersoon houdt de uren soms beter bij. Vraag het na.',
    question: 'U bevestigde meer uren dan gevraagd. Welke uren kwamen erbij?',
    rules: ['CP-03'],
  },
  ADDRESS_OF_MANY_PEOPLE: {
    sentence: ({ otherParticipantsWithAddress }) =>
      `Met hetzelfde e-mailadres bevestigt iemand uren van ${otherParticipantsWithAddress + 1} inburgeraars.`,
    advice: 'Bij een grote organisatie is dat gewoon. Kijk of de organisatie bekend is.',
    question: 'Hoe houdt u bij wie er wanneer is?',
    rules: ['CP-01'],
  },
  ADDRESS_OF_MANY_ORGANIZATIONS: {
    sentence: ({ organizationsWithAddress }) =>
      `Hetzelfde e-mailadres hoort bij ${organizationsWithAddress} organisaties.`,
    advice: 'Kijk na voor welke organisatie deze persoon bevestigt.',
    question: 'Voor welke organisatie bevestigde u deze uren?',
    rules: ['CP-02'],
  },
  ADDRESS_OF_COLLEAGUE: {
    sentence: () => 'Het e-mailadres van de contactpersoon is van iemand die hier werkt.',
    advice: 'Vraag of die persoon echt bij de activiteit was, en laat een collega het bewijs controleren.',
    question: 'Was u er zelf bij op die dagen?',
    rules: ['RC-06', 'CP-01'],
  },
  ADDRESS_OF_HOUSEHOLD: {
    sentence: () => 'Het e-mailadres van de contactpersoon is ook dat van een inburgeraar.',
    advice: 'Vraag hoe ze elkaar kennen. Wie mee inburgert, bevestigt beter niet.',
    question: 'Hoe kent u elkaar?',
    rules: ['CP-01', 'PR-05'],
  },
  CONFIRMED_WITHIN_SECONDS: {
    sentence: ({ secondsToConfirm }) => `De uren zijn ${secondsToConfirm} seconden na de mail bevestigd.`,
    advice: 'Zo snel leest bijna niemand. Bel kort om te vragen of de uren bekeken zijn.',
    question: 'Hebt u elke dag in de lijst bekeken?',
    rules: ['PR-05'],
  },
  NEW_CONTACT_PERSON: {
    sentence: () => 'Dit is het eerste bewijs van deze contactpersoon.',
    advice: 'Kijk of naam en adres passen bij de organisatie.',
    question: 'Wat is uw rol bij de activiteit?',
    rules: ['CP-01'],
  },
  CONTACT_PERSON_REPLACED_LATE: {
    sentence: ({ replacedDaysBeforeEnd }) =>
      replacedDaysBeforeEnd !== null && replacedDaysBeforeEnd >= 0
        ? `De contactpersoon veranderde ${daysBefore(replacedDaysBeforeEnd)} het einde van de termijn.`
        : 'De contactpersoon veranderde na het einde van de termijn.',
    advice: 'Vraag waarom. Een andere collega die overneemt, is een goede reden.',
    question: 'Sinds wanneer volgt u deze activiteit op?',
    rules: ['CP-02'],
  },
  SIGNED_FROM_LETTER: {
    sentence: () => 'De link stond op een brief.',
    advice: 'Wie de brief had, kon tekenen. Bel bij twijfel.',
    question: 'Hebt u de brief zelf gekregen en de uren zelf bevestigd?',
    rules: ['PR-07'],
  },
  RECORDED_BY_STAFF: {
    sentence: () => 'Een collega noteerde deze uren. De contactpersoon typte ze niet zelf.',
    advice: 'Kijk naar de notitie of de scan.',
    question: 'Hebt u een collega van mij over deze uren gesproken, of een blad getekend?',
    rules: ['PR-07', 'CP-03'],
  },
  RECORDED_BY_SELF: {
    sentence: () => 'Deze uren zijn zelf genoteerd.',
    advice: 'Laat bij voorkeur een collega ze controleren.',
    question: 'Heb ik de uren juist genoteerd?',
    rules: ['PR-07', 'CP-03'],
  },
};

/** The signals of a signed proof in Dutch, none when nothing asks for a look. */
export function explainSignals(facts: SignalFacts): Signal[] {
  return proofSignals(facts).map((code) => {
    const { sentence, rules, ...words } = texts[code];
    return { code, sentence: sentence(facts), ...words, rules: rulesById(rules) };
  });
}

function daysBefore(days: number): string {
  if (days === 0) return 'op de dag van';
  return days === 1 ? 'één dag voor' : `${days} dagen voor`;
}
