import type { QuestionGroup } from './question.ts';

/** What clubs, neighbors and municipalities ask. */
export const questionsOfOthers: readonly QuestionGroup[] = [
  {
    id: 'meehelpen',
    title: 'Clubs, buren en besturen',
    questions: [
      {
        id: 'verplicht-meedoen',
        question: 'Moet onze club meedoen?',
        answer: 'Nee. Het is een warme oproep, geen plicht.',
        rules: ['SO-01'],
      },
      {
        id: 'hulp-onthaal',
        question: 'Wie helpt ons met onthaal?',
        answer: 'Je gemeente. Ze kan je vraag doorgeven aan het agentschap.',
        rules: ['LB-07', 'LB-08'],
      },
      {
        id: 'begeleider-mee',
        question: 'Komt de trajectbegeleider mee naar onze activiteit?',
        answer: 'Nee. Soms belt die vooraf. Soms komt een vrijwilliger de eerste keer mee.',
        rules: ['RC-05', 'RC-06', 'RC-11'],
      },
      {
        id: 'wat-brengt-het-op',
        question: 'Wat levert het onze organisatie op?',
        answer: 'Je bereikt meer nieuwkomers en je leert bij. Je versterkt ook het beleid van je gemeente.',
        rules: ['LB-10'],
      },
    ],
  },
];
