import type { PictogramName } from '../pictures/pictograms.ts';
import type { TopicId } from '../translation/topics.ts';

/** The pictogram on the card of each subject. */
export const topicPictures: Record<TopicId, PictogramName> = {
  what: 'people',
  forWhom: 'person',
  hours: 'clock',
  activities: 'ball',
  steps: 'steps',
  proof: 'page',
  end: 'calendar',
  change: 'turn',
  contact: 'mail',
};
