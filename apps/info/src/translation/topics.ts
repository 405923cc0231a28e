/**
 * What a participant needs to know, in reading order. `path` is the Dutch page of the subject; easy Dutch and each
 * translation stand under the same path behind their own prefix. `ordered` names the section whose list is a row of steps.
 */
export const topics = {
  what: {
    path: '/',
    sections: ['what', 'why', 'parts', 'words'],
    rules: ['GEN-01', 'GEN-02', 'GEN-03', 'GEN-04', 'GEN-05', 'HR-01', 'PR-05', 'RI-05'],
  },
  forWhom: {
    path: '/voor-wie/',
    sections: ['must', 'work', 'study', 'choose', 'same'],
    rules: ['TG-01', 'TG-02', 'TG-03', 'TG-04', 'TG-05', 'TG-06', 'TG-08', 'TG-09', 'EX-01', 'EX-02', 'EX-05', 'EX-06'],
  },
  hours: {
    path: '/hoeveel-uur/',
    sections: ['count', 'when', 'spread', 'where'],
    rules: ['HR-01', 'HR-02', 'HR-03', 'HR-05', 'HR-06', 'HR-07', 'HR-08', 'LOC-01', 'LOC-02'],
  },
  activities: {
    path: '/welke-activiteiten/',
    sections: ['people', 'dutch', 'examples', 'not', 'level', 'ask'],
    rules: [
      'CR-01',
      'CR-03',
      'CR-04',
      'CR-05',
      'CR-06',
      'CR-12',
      'CR-13',
      'CR-15',
      'CR-18',
      'CR-20',
      'CR-22',
      'GEN-06',
    ],
  },
  steps: {
    path: '/hoe-werkt-het/',
    sections: ['steps', 'company'],
    ordered: 'steps',
    rules: ['RC-07', 'RC-08', 'RC-03', 'RC-05', 'RC-06', 'RI-01', 'RI-03', 'RI-04', 'PR-05', 'CK-01', 'HR-01'],
  },
  proof: {
    path: '/bewijs-van-deelname/',
    sections: ['what', 'who', 'counts', 'paper', 'refusal'],
    rules: ['PR-01', 'PR-05', 'PR-06', 'PR-07', 'CP-01', 'CK-01', 'CK-02', 'CK-04', 'PL-01'],
  },
  end: {
    path: '/einde-van-je-termijn/',
    sections: ['talk', 'extension', 'effort', 'fine', 'entitled'],
    rules: ['EN-01', 'EN-02', 'EN-03', 'EN-04', 'EN-05', 'EN-06', 'OPT-02', 'RC-10'],
  },
  change: {
    path: '/van-gedacht-veranderen/',
    sections: ['yes', 'stop', 'must', 'think'],
    rules: ['OPT-01', 'OPT-02', 'OPT-03', 'OPT-04', 'OPT-05', 'TG-01'],
  },
  contact: {
    path: '/contact/',
    sections: ['counselor', 'municipality', 'us', 'decide'],
    rules: ['RC-16', 'LB-05', 'RI-05'],
  },
} as const satisfies Record<string, Topic>;

type Topic = { path: string; sections: readonly string[]; rules: readonly string[]; ordered?: string };

export type TopicId = keyof typeof topics;
export type SectionId<T extends TopicId> = (typeof topics)[T]['sections'][number];

export const topicIds = Object.keys(topics) as TopicId[];
