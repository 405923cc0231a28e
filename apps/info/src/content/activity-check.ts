import type { ActivityAdvice } from '@veertig/rules';
import type { ActivityQuestion } from '../wizard/activity-questions.ts';

type Words = { question: string; hint?: string; options: Record<string, string> };

const yesOrNo = { ja: 'Ja', nee: 'Nee' };
const yesNoUnknown = { ...yesOrNo, 'weet-niet': 'Dat weten we nog niet' };

/** The questions of "Past onze activiteit?"; each stands for one criterion of `assessActivity`. */
export const activityWords: Record<ActivityQuestion, Words> = {
  setting: {
    question: 'Doen mensen het samen?',
    hint: 'Met twee telt ook, zoals bij een buddy.',
    options: {
      samen: 'Ja, met twee of in een groep',
      alleen: 'Nee, ieder alleen',
      'weet-niet': 'Dat weten we nog niet',
    },
  },
  mostlyAlone: {
    question: 'Is de deelnemer er vooral alleen bezig?',
    hint: 'Bijvoorbeeld rekken vullen zonder collega’s.',
    options: yesNoUnknown,
  },
  meetsNewPeople: {
    question: 'Leert de deelnemer er nieuwe mensen kennen?',
    hint: 'Mensen van buiten het eigen gezin en de eigen kring.',
    options: yesNoUnknown,
  },
  lastingContacts: {
    question: 'Is de kans groot dat die contacten blijven?',
    hint: 'Bijvoorbeeld omdat dezelfde mensen elkaar vaak terugzien.',
    options: yesNoUnknown,
  },
  fluentSpeakers: {
    question: 'Zijn er mensen bij die vlot Nederlands spreken?',
    hint: 'Mensen die het niet meer leren. Het hoeft niet hun moedertaal te zijn.',
    options: yesNoUnknown,
  },
  dutchContext: {
    question: 'Is het een kans om Nederlands te oefenen?',
    hint: 'De deelnemer hoort Nederlands. Zelf weinig zeggen mag.',
    options: yesNoUnknown,
  },
  workingLanguage: {
    question: 'Praten jullie er vooral Nederlands?',
    options: yesOrNo,
  },
  interaction: {
    question: 'Praten de mensen er met elkaar, heen en weer?',
    options: yesOrNo,
  },
  othersDutch: {
    question: 'Spreken de andere deelnemers goed Nederlands?',
    hint: 'Zij leren het zelf niet meer.',
    options: yesOrNo,
  },
  online: {
    question: 'Gebeurt het alleen online?',
    options: yesOrNo,
  },
};

export const activityOutcomes: Record<ActivityAdvice['advice'], { answer: string; next: string }> = {
  MEETS: {
    answer: 'Ja, dit past',
    next: 'Zeg tegen je gemeente of een trajectbegeleider dat je een plek hebt. Duid iemand aan als contactpersoon.',
  },
  FAILS: {
    answer: 'Nee, zo past het niet',
    next: 'Kun je dit ene punt veranderen? Dan past het misschien wel. Denk er samen over na met je gemeente.',
  },
  NEEDS_JUDGEMENT: {
    answer: 'Misschien: bespreek het eerst',
    next: 'Leg dit voor aan de trajectbegeleider, vóór iemand begint. Die bekijkt het samen met de deelnemer.',
  },
};
