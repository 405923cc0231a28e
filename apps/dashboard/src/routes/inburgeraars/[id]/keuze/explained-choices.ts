import { type Choice, type Explanation, possibleChoices } from '@veertig/rules';
import type { Answered, PersonPage } from '#lib/api/client.ts';

type Meaning = Pick<Explanation<unknown>, 'sentence' | 'because' | 'rules'>;
type Meanings = Pick<Answered<'decisions', 'list'>, 'optedIn' | 'optedOut' | 'amended'>;

/** The choices that are open to this person, each with what it would mean for the certificate (OPT-01 to OPT-04). */
export function explainedChoices(
  { obligation: { result }, pathway }: Pick<PersonPage, 'obligation' | 'pathway'>,
  { optedIn, optedOut, amended }: Meanings,
): { value: Choice; label: string; meaning: Meaning }[] {
  const away = pathway.optedOut
    ? 'Blijven afzien, met een nieuw antwoord over het attest'
    : 'Afzien van het participatietraject';
  const explained: Record<Choice, { label: string; meaning: Meaning }> = {
    IN: { label: 'Het participatietraject in het contract', meaning: optedIn },
    OUT: { label: away, meaning: optedOut },
    AMENDED: { label: 'Het contract is aangepast', meaning: amended },
  };
  const { obligation } = result;
  return possibleChoices({ ...pathway, obligation }).map((value) => ({ value, ...explained[value] }));
}
