import { fieldOfOffer } from '@veertig/ui/typed-offer';
import { answerOf } from '../api.ts';
import type { Problem } from './form-state.ts';

const changedMeanwhile =
  'Je paste dit intussen op een andere plek aan. Laad de pagina opnieuw en probeer het nog eens.';

// The summary follows the form from top to bottom.
const inOrder = [
  'title',
  'offerType',
  'description',
  'textLanguage',
  'municipality',
  'place',
  'times',
  'timesNote',
  'endsOn',
];
inOrder.push('setting', 'dutchLevel', 'dutchPracticeChance', 'capacity', 'cost', 'practical', 'organizationName');
inOrder.push('contactName', 'contactEmail', 'contactPhone', 'website', 'agreed');
const placeOf = (field: string) => inOrder.indexOf(field.split('.')[0] ?? '');

/** The mistakes that the api found in a posted form; what no form can answer goes on to the page that says so. */
export function problemsOf(failure: unknown): Problem[] {
  const answer = answerOf(failure);
  if (answer?.refusal) return [{ sentence: answer.refusal.sentence }];
  if (answer?.code === 'CONFLICT') return [{ sentence: changedMeanwhile }];
  if (!answer || answer.problems.length === 0) throw failure;
  return answer.problems
    .map(({ field, sentence }) => ({ field: fieldOfOffer(field), sentence }))
    .sort((one, other) => placeOf(one.field) - placeOf(other.field));
}
