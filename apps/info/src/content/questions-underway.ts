import { REQUIRED_MINUTES } from '@veertig/rules';
import type { QuestionGroup } from './question.ts';

/** What people ask once they have started. */
export const questionsUnderway: readonly QuestionGroup[] = [
  {
    id: 'uren',
    title: 'Uren en termijn',
    questions: [
      {
        id: 'termijn',
        question: 'Tegen wanneer moet ik klaar zijn?',
        answer: 'Voor het einde van je inburgeringscontract. Die termijn leg je vast bij de start.',
        rules: ['HR-02', 'HR-03', 'HR-04'],
      },
      {
        id: 'spreiden',
        question: 'Moet ik elke week iets doen?',
        answer: 'Nee. Je spreidt de uren zoals je wilt, binnen je termijn.',
        rules: ['HR-05'],
      },
      {
        id: 'combineren',
        question: 'Mag ik activiteiten combineren?',
        answer: `Ja. Je doet alle ${REQUIRED_MINUTES / 60} uur op één plek, of op meer plekken.`,
        rules: ['HR-07', 'HR-08'],
      },
      {
        id: 'vroeger',
        question: 'Tellen uren van voor mijn contract?',
        answer: 'Nee. Alleen uren binnen de termijn van je contract tellen.',
        rules: ['HR-02'],
      },
      {
        id: 'waar',
        question: 'Moet het in mijn eigen gemeente?',
        answer: 'Nee. Een andere gemeente mag, ook ver weg. De twee criteria gelden overal.',
        rules: ['LOC-01', 'LOC-02', 'LOC-03'],
      },
      {
        id: 'maximum',
        question: 'Is er een maximum per dag of per week?',
        answer: 'Nee. Wel kijkt je trajectbegeleider na of heel lange dagen kloppen.',
        rules: ['HR-05', 'CK-01'],
      },
      {
        id: 'meer-uren',
        question: `Mag ik meer dan ${REQUIRED_MINUTES / 60} uur doen?`,
        answer: 'Ja. Meer mag altijd. Het is het minimum.',
        rules: ['HR-01'],
      },
    ],
  },
  {
    id: 'activiteiten',
    title: 'Activiteiten',
    questions: [
      {
        id: 'criteria',
        question: 'Wanneer past een activiteit?',
        answer: 'Als je er mensen leert kennen en er Nederlands hoort en oefent. Beide moeten kloppen.',
        rules: ['CR-01', 'CR-03', 'CR-04', 'CR-05'],
      },
      {
        id: 'alleen',
        question: 'Mag ik iets doen waarbij ik vooral alleen ben?',
        answer: 'Nee. Je bouwt zo geen netwerk op.',
        rules: ['CR-06'],
      },
      {
        id: 'praattafel',
        question: 'Telt een praattafel?',
        answer: 'Ja, als er ook mensen zijn die vlot Nederlands spreken en het niet meer leren.',
        rules: ['CR-15', 'CR-16'],
      },
      {
        id: 'niveau',
        question: 'Welk niveau Nederlands heb ik nodig?',
        answer: 'Geen. Ook als je weinig zegt, is meedoen waardevol.',
        rules: ['CR-12', 'CR-13', 'CR-14'],
      },
      {
        id: 'buur',
        question: 'Telt koffie drinken met mijn buurvrouw?',
        answer: 'Dat kan, als ze Nederlands spreekt en jullie geregeld afspreken. Vraag het vooraf.',
        rules: ['CR-22', 'CR-19'],
      },
      {
        id: 'meegaan',
        question: 'Ik durf niet alleen te gaan. Wie gaat mee?',
        answer:
          'Een toeleider, brugfiguur of vrijwilliger kan de eerste keer meegaan. Je trajectbegeleider gaat niet mee.',
        rules: ['RC-05', 'RC-06', 'RC-11'],
      },
      {
        id: 'verzekerd',
        question: 'Ben ik verzekerd?',
        answer: 'Dat weten wij niet. Het agentschap heeft daar een eigen pagina over. Vraag het voor je begint.',
        rules: ['IN-01'],
      },
      {
        id: 'nieuw-of-bestaand',
        question: 'Moet de activiteit speciaal voor nieuwkomers zijn?',
        answer: 'Nee. Een gewone club telt ook. Iets nieuws mag evengoed.',
        rules: ['CR-23', 'CR-20'],
      },
      {
        id: 'wie-beslist',
        question: 'Wie beslist of mijn activiteit past?',
        answer: 'Je trajectbegeleider, samen met jou. Vraag het voor je begint.',
        rules: ['CR-18', 'CR-19', 'RC-03'],
      },
      {
        id: 'familie',
        question: 'Telt samen koken met mijn gezin?',
        answer: 'Nee. Je leert er geen nieuwe mensen kennen.',
        rules: ['CR-04'],
      },
    ],
  },
  {
    id: 'bewijs',
    title: 'Het bewijs van deelname',
    questions: [
      {
        id: 'wie-tekent',
        question: 'Wie tekent mijn bewijs?',
        answer: 'De contactpersoon van je activiteit. Dat kan ook je buddy zijn.',
        rules: ['PR-05', 'CP-01', 'CP-02'],
      },
      {
        id: 'hoeveel-bewijzen',
        question: 'Hoeveel bewijzen heb ik nodig?',
        answer: 'Eén per type activiteit en contactpersoon. Daarop tellen we de uren samen.',
        rules: ['PR-03', 'PR-04'],
      },
      {
        id: 'wanneer-tellen',
        question: 'Wanneer tellen mijn uren?',
        answer: 'Als je trajectbegeleider het bewijs aanvaardt. Tot dan staan ze bij “wacht op controle”.',
        rules: ['CK-01', 'PR-06', 'PR-02'],
      },
      {
        id: 'weigert',
        question: 'De organisatie wil niet tekenen. Wat nu?',
        answer: 'Zeg het aan je trajectbegeleider. Die vraagt waarom. De uren tellen zolang niet.',
        rules: ['CK-04'],
      },
      {
        id: 'twijfel',
        question: 'Wat als er twijfel is over mijn uren?',
        answer: 'Dan neemt je trajectbegeleider contact op met de contactpersoon.',
        rules: ['CK-02', 'CK-03'],
      },
      {
        id: 'geen-computer',
        question: 'Ik heb geen mail. Kan het op papier?',
        answer: 'Ja. Vraag een leeg bewijs aan je trajectbegeleider.',
        rules: ['PR-07', 'PL-01'],
      },
      {
        id: 'wat-staat-erop',
        question: 'Staat er op het bewijs hoe goed mijn Nederlands is?',
        answer: 'Nee. Het gaat alleen over je uren.',
        rules: ['PR-01', 'PR-08'],
      },
      {
        id: 'gemeente-controle',
        question: 'Kijkt de gemeente mijn uren na?',
        answer: 'Nee. Dat doet je trajectbegeleider.',
        rules: ['CK-03'],
      },
    ],
  },
  {
    id: 'einde',
    title: 'Van gedacht veranderen en het einde',
    questions: [
      {
        id: 'stoppen',
        question: 'Ik koos zelf. Mag ik stoppen?',
        answer:
          'Ben je rechthebbend? Dan mag het. Wil je nog je inburgeringsattest? Dan moet je contract eerst anders.',
        rules: ['OPT-01', 'OPT-02', 'OPT-03', 'OPT-04', 'OPT-05'],
      },
      {
        id: 'niet-klaar',
        question: 'Ik haal het niet op tijd. Wat gebeurt er?',
        answer: 'Praat snel met je trajectbegeleider. Kon je er niets aan doen? Dan krijg je meer tijd.',
        rules: ['EN-04', 'RC-10'],
      },
      {
        id: 'boete',
        question: 'Kan ik een boete krijgen?',
        answer:
          'Alleen als je verplicht bent en te weinig deed. Een mens beslist dat. De uren moet je daarna nog doen.',
        rules: ['EN-01', 'EN-02', 'EN-03', 'EN-05', 'EN-06'],
      },
      {
        id: 'hoe-groot',
        question: 'Hoe groot is een boete?',
        answer: 'Dat staat in de wet. Wij rekenen het nooit uit. Vraag het aan je trajectbegeleider.',
        rules: ['EN-07'],
      },
      {
        id: 'boete-rechthebbend',
        question: 'Ik ben rechthebbend. Kan ik een boete krijgen?',
        answer: 'De regels noemen daarvoor alleen verplichte inburgeraars.',
        rules: ['EN-03'],
      },
    ],
  },
];
