import type { Explanation } from '@veertig/rules';
import type { Answered, PersonPage } from '#lib/api/client.ts';

type Meaning = Pick<Explanation<unknown>, 'sentence' | 'because' | 'rules'>;
type Meanings = Pick<Answered<'decisions', 'list'>, 'optedIn' | 'optedOut' | 'amended'>;

/** The choices that are open to this person, each with what it would mean for the certificate (OPT-01 to OPT-04). */
export function possibleChoices(
  { obligation, pathway }: Pick<PersonPage, 'obligation' | 'pathway'>,
  { optedIn, optedOut, amended }: Meanings,
): { value: string; label: string; meaning: Meaning }[] {
  const duty = obligation.result.obligation;
  if (duty === 'MANDATORY' || duty === 'NOT_APPLICABLE') return [];
  const inContract = pathway.contractIncludesPnt && !pathway.optedOut;
  return [
    ...(inContract ? [] : [{ value: 'IN', label: 'Het participatietraject in het contract', meaning: optedIn }]),
    ...(pathway.optedOut ? [] : [{ value: 'OUT', label: 'Afzien van het participatietraject', meaning: optedOut }]),
    ...(pathway.optedOut && pathway.contractIncludesPnt
      ? [{ value: 'AMENDED', label: 'Het contract is aangepast', meaning: amended }]
      : []),
  ];
}
