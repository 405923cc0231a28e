import { formatDay, REQUIRED_MINUTES, RULESET } from '@veertig/rules';
import type { QuestionGroup } from './question.ts';

/** What people ask before they start. */
export const questionsBefore: readonly QuestionGroup[] = [
  {
    id: 'traject',
    title: 'Over het traject',
    questions: [
      {
        id: 'hoeveel-uur',
        question: 'Hoeveel uur moet ik doen?',
        answer: `Minstens ${REQUIRED_MINUTES / 60} uur. Dat geldt voor iedereen die meedoet, verplicht of niet.`,
        rules: ['HR-01', 'TG-09'],
      },
      {
        id: 'waarom',
        question: 'Waarom bestaat het?',
        answer: 'Het maakt je eigen netwerk sterker en breder. Zo raak je beter thuis in België.',
        rules: ['GEN-03', 'CR-02', 'GEN-07'],
      },
      {
        id: 'vrij-kiezen',
        question: 'Mag ik zelf kiezen wat ik doe?',
        answer: 'Ja. Je kiest wat past bij je interesses en wensen. Je mag ook zelf iets voorstellen.',
        rules: ['GEN-05', 'GEN-06'],
      },
      {
        id: 'zoeken',
        question: 'Wie zoekt de activiteit?',
        answer: 'Jij. Je trajectbegeleider kan je daarbij helpen. Ook je gemeente wijst de weg.',
        rules: ['RI-01', 'RI-05', 'LB-05'],
      },
      {
        id: 'wanneer-starten',
        question: 'Wanneer mag ik starten?',
        answer: 'Op elk moment van je traject. Je hoeft niet eerst Nederlands te leren.',
        rules: ['HR-06', 'CR-12'],
      },
      {
        id: 'onderdelen',
        question: 'Waarbij hoort het?',
        answer: 'Bij je inburgering. Je leert ook over België, je leert Nederlands en je zet stappen naar werk.',
        rules: ['GEN-01', 'GEN-04'],
      },
      {
        id: 'sinds',
        question: 'Sinds wanneer bestaat het?',
        answer: `Sinds ${formatDay(RULESET.effectiveFrom)}. Ben je al langer verplicht? Vraag na wat voor jou geldt.`,
        rules: ['GEN-02'],
      },
      {
        id: 'eerste-stap',
        question: 'Wat is mijn eerste stap?',
        answer: 'Bel je trajectbegeleider. In een gesprek maken jullie een plan. Dat kan ook in meer gesprekken.',
        rules: ['RC-08', 'RC-09', 'RC-16'],
      },
    ],
  },
  {
    id: 'moet-ik',
    title: 'Moet ik?',
    questions: [
      {
        id: 'moet-het',
        question: 'Is het verplicht voor mij?',
        answer: 'Ja, als je verplichte inburgeraar bent, niet werkt en niet studeert. Anders kies je zelf.',
        rules: ['TG-01', 'TG-02', 'TG-03'],
      },
      {
        id: 'statuut',
        question: 'Hoe weet ik of ik verplicht ben?',
        answer: 'Dat staat in je dossier. Vraag het aan je trajectbegeleider. Deze site rekent het niet voor je uit.',
        rules: ['TG-08', 'CO-03'],
      },
      {
        id: 'oekraine',
        question: 'Ik ben tijdelijk beschermd (Oekraïne). Moet ik?',
        answer: 'Nee. Je bent rechthebbend. Volg je een gewoon traject? Dan kies je zelf.',
        rules: ['TG-04', 'TG-05'],
      },
      {
        id: 'voortraject',
        question: 'Ik volg een voortraject. Hoort dit erbij?',
        answer: 'Nee. Een voortraject heeft geen inburgeringscontract en geen participatietraject.',
        rules: ['TG-06', 'TG-07'],
      },
    ],
  },
  {
    id: 'werk-en-studie',
    title: 'Werk en studie',
    questions: [
      {
        id: 'deeltijds',
        question: 'Ik werk deeltijds. Telt dat?',
        answer: 'Ja, als je wettelijk en minstens halftijds werkt. Dan kies je zelf.',
        rules: ['EX-01', 'TG-03'],
      },
      {
        id: 'interim',
        question: 'Ik heb korte contracten na elkaar. Telt dat?',
        answer: `Ja, als ze op elkaar aansluiten. Samen duren ze minstens ${RULESET.contiguousMonths} maanden.`,
        rules: ['EX-02'],
      },
      {
        id: 'zelfstandig',
        question: 'Ik ben zelfstandige of ambtenaar. Welk bewijs toon ik?',
        answer: 'Een zelfstandige toont een bewijs van dat werk. Een ambtenaar toont het benoemingsbesluit.',
        rules: ['EX-03', 'EX-04'],
      },
      {
        id: 'geen-bewijs',
        question: 'Wat als ik geen bewijs heb?',
        answer: 'Dan telt je werk niet mee. Jij zorgt zelf voor het bewijs.',
        rules: ['EX-05'],
      },
      {
        id: 'student',
        question: 'Ik studeer. Wat geldt voor mij?',
        answer: 'Dan kies je zelf. Wat telt als studeren, beslist je trajectbegeleider.',
        rules: ['TG-03', 'EX-06'],
      },
      {
        id: 'kleine-jobs',
        question: 'Ik heb twee kleine jobs. Tellen ze samen?',
        answer: 'Misschien, als ze samen halftijds zijn. Je trajectbegeleider bekijkt dat.',
        rules: ['EX-01', 'EX-02'],
      },
      {
        id: 'rechthebbend-werk',
        question: 'Ik ben rechthebbend en ik werk. Wat verandert er?',
        answer: 'Niets. Je koos al zelf, met of zonder werk.',
        rules: ['TG-02', 'TG-09'],
      },
    ],
  },
];
