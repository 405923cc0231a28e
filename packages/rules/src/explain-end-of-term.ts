import { type EndOfTermDossier, type EndOfTermOutcome, evaluateEndOfTerm } from './end-of-term.ts';
import { type Explanation, explain } from './explanation.ts';
import { fieldsOf } from './read-input.ts';
import { formatDay } from './written-time.ts';

type Text = { sentence: string; because: (facts: Record<string, unknown>) => string; rules: readonly string[] };

const texts: Record<EndOfTermOutcome, Text> = {
  GOAL_REACHED: { sentence: 'Het doel is bereikt.', because: () => 'De 40 uren zijn aanvaard.', rules: ['HR-01'] },
  NOT_APPLICABLE: {
    sentence: 'Er is niets te beslissen over het participatietraject.',
    because: () => 'Het participatietraject staat niet in het contract of hoort er niet bij.',
    rules: ['OPT-01', 'TG-06'],
  },
  IN_PROGRESS: {
    sentence: 'De termijn loopt nog.',
    because: ({ termEnd }) => `De laatste dag is ${formatDay(String(termEnd))}.`,
    rules: ['HR-02'],
  },
  OBLIGATION_CONTINUES: {
    sentence: 'De inburgeraar moet het doel nog halen.',
    because: () => 'Er was al een sanctie. De verplichting blijft.',
    rules: ['EN-05'],
  },
  CERTIFICATE_BLOCKED: {
    sentence: 'Er is nog geen inburgeringsattest mogelijk.',
    because: () => 'Het participatietraject staat in het contract en is niet af.',
    rules: ['OPT-02', 'EN-03'],
  },
  NEEDS_DECISION: {
    sentence: 'Beslis wat er nu gebeurt, met een reden.',
    because: () => 'De termijn is voorbij en de feiten wijzen niet één kant op.',
    rules: ['EN-01', 'EN-02'],
  },
  EXTEND: {
    sentence: 'Het advies is: verleng de termijn.',
    because: () => 'De oorzaak ligt buiten de wil van de inburgeraar.',
    rules: ['EN-04'],
  },
  POSSIBLE_SANCTION: {
    sentence: 'Een sanctie is mogelijk. Een mens beslist, met een reden.',
    because: ({ effort }) => (effort === 'NONE' ? 'Er was geen inspanning.' : 'Er was te weinig inspanning.'),
    rules: ['EN-01', 'EN-02'],
  },
};

/** Why the end of the term leads to this advice. */
export function explainEndOfTerm(dossier: EndOfTermDossier): Explanation<{ outcome: EndOfTermOutcome }> {
  const advice = evaluateEndOfTerm(dossier);
  const { sentence, because, rules } = texts[advice.outcome];
  return explain(advice, sentence, [{ because: because(fieldsOf(dossier)), rules }]);
}
