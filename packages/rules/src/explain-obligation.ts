import { isDay } from './calendar.ts';
import { type Explanation, explain } from './explanation.ts';
import { determineObligation, type ObligationDecision, type ObligationProfile } from './obligation.ts';
import type { Obligation } from './participant-facts.ts';
import { fieldsOf } from './read-input.ts';
import { RULESET } from './ruleset.ts';
import { formatDay } from './written-time.ts';

const conclusions: Record<Obligation, string> = {
  MANDATORY: 'Het participatietraject is verplicht voor deze inburgeraar.',
  OPTIONAL: 'Deze inburgeraar kiest zelf voor het participatietraject.',
  NOT_APPLICABLE: 'Het participatietraject is hier niet van toepassing.',
  NEEDS_REVIEW: 'Kijk eerst na of het participatietraject verplicht is.',
};

/** Why the pathway is mandatory, optional, not applicable or unclear for this participant. */
export function explainObligation(profile: ObligationProfile): Explanation<ObligationDecision> {
  const decision = determineObligation(profile);
  return explain(decision, conclusions[decision.obligation], [
    { because: factOf(profile, decision), rules: decision.rules },
  ]);
}

function factOf(profile: ObligationProfile, { obligation, rules }: ObligationDecision): string {
  const facts = fieldsOf(profile);
  const carrying: Record<string, string> = {
    'TG-06': 'De inburgeraar volgt een voortraject.',
    'TG-08': 'De status staat nog niet in het dossier. Neem die over uit het officiële dossier.',
    'TG-04':
      obligation === 'OPTIONAL'
        ? 'De inburgeraar is tijdelijk beschermd en dus rechthebbend.'
        : 'De inburgeraar is tijdelijk beschermd, maar staat als verplicht in het dossier. Dat kan niet samen.',
    'GEN-02': sinceWhen(facts.obligedSince),
    'TG-02': 'De inburgeraar is rechthebbend.',
    'TG-03': facts.workExemption === 'YES' ? 'De inburgeraar werkt minstens halftijds.' : 'De studie is bevestigd.',
    'EX-01': 'Het is nog niet duidelijk of het werk voldoet.',
    'EX-06': 'De inburgeraar zegt te studeren. Beslis of dat zo is, met een reden.',
    'TG-01': 'De inburgeraar is verplicht, werkt niet genoeg en studeert niet.',
  };
  return carrying[rules[0] ?? ''] ?? '';
}

function sinceWhen(obligedSince: unknown): string {
  if (!isDay(obligedSince)) return 'De dag waarop de verplichting begon, is niet leesbaar.';
  const start = formatDay(RULESET.effectiveFrom);
  return `De verplichting begon op ${formatDay(obligedSince)}. Het participatietraject bestaat pas sinds ${start}.`;
}
