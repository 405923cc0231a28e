import { apiOf } from '#lib/api/client.ts';
import { criteriaQuestions } from '#lib/criteria/questions.ts';

/** What the form of an offer needs beside the offer: the municipalities to choose from and the criteria. */
export async function offerForm(event: Parameters<typeof apiOf>[0]) {
  const places = await apiOf(event).offers.places.query();
  const { yesNo } = criteriaQuestions();
  return {
    places: places.map(({ name }) => name),
    questions: [
      ...yesNo,
      { name: 'criteria.onlineOnly', text: 'Is het alleen online?', help: 'Online alleen vraagt een gesprek.' },
    ],
  };
}
