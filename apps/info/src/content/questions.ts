import { REQUIRED_MINUTES, RULESET } from '@veertig/rules';

/** `answer` is one paragraph of plain text; `rules` are ids of the rule register. */
export type Question = { id: string; question: string; answer: string; rules: readonly string[] };
export type QuestionGroup = { id: string; title: string; questions: readonly Question[] };

const hours = REQUIRED_MINUTES / 60;

/** The questions people ask, by subject. */
export const questionGroups: readonly QuestionGroup[] = [
  {
    id: 'traject',
    title: 'Over het traject',
    questions: [
      {
        id: 'hoeveel-uur',
        question: 'Hoeveel uur moet ik doen?',
        answer: `Minstens ${hours} uur. Dat geldt voor iedereen die meedoet, verplicht of niet.`,
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
    ],
  },
  {
    id: 'moet-ik',
    title: 'Moet ik?',
    questions: [
      {
        id: 'moet-het',
        question: 'Is het verplicht voor mij?',
        answer: 'Ja, als je verplichte inburgeraar bent en niet werkt of studeert. Anders kies je zelf.',
        rules: ['TG-01', 'TG-02', 'TG-03'],
      },
      {
        id: 'statuut',
        question: 'Hoe weet ik of ik verplicht ben?',
        answer:
          'Dat staat in je dossier. Vraag het aan je trajectbegeleider. De regels zijn te ingewikkeld voor een test.',
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
    ],
  },
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
        answer: `Ja. Je doet alle ${hours} uur op één plek, of op meer plekken.`,
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
        answer: 'Het agentschap heeft daar een eigen pagina over. Vraag het na bij je trajectbegeleider.',
        rules: ['IN-01'],
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
        answer: 'Als je trajectbegeleider het bewijs aanvaardt. Tot dan staan ze bij „wacht op controle”.',
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
    ],
  },
  {
    id: 'einde',
    title: 'Van gedacht veranderen en het einde',
    questions: [
      {
        id: 'stoppen',
        question: 'Ik koos zelf. Mag ik stoppen?',
        answer: 'Als rechthebbende wel. Wil je nog je inburgeringsattest? Dan moet je contract eerst anders.',
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
    ],
  },
];
