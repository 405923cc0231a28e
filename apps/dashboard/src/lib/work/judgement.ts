import type { ActivityPage } from '#lib/api/client.ts';

type Judgement = ActivityPage['activity']['judgement'];
type JudgementTag = { word: string; tone: 'soft' | 'good' | 'warm' };

const tags: Record<Judgement, JudgementTag> = {
  PROPOSED: { word: 'nog niet getoetst', tone: 'soft' },
  SUITABLE: { word: 'past', tone: 'good' },
  NOT_SUITABLE: { word: 'past niet', tone: 'warm' },
};

/** What counselor and participant concluded about the criteria, in a word or two. */
export const judgementTag = (judgement: Judgement): JudgementTag => tags[judgement];
