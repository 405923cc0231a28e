import type { SourceLanguage } from '../../translation/language.ts';

/** Dutch in easy words (A2): the source of all translations, and the words of the wizard. */
export const nl: SourceLanguage = {
  code: 'nl',
  name: 'Nederlands',
  direction: 'ltr',
  frame: {
    skip: 'Naar de inhoud',
    menu: 'Menu',
    closeMenu: 'Sluit menu',
    language: 'Taal',
    translation: 'Dit is eenvoudig Nederlands. De gewone tekst geldt.',
    readDutch: 'Lees de gewone tekst',
    notTranslated: 'Dit deel is nog niet vertaald.',
    sources: 'Bronnen van deze pagina',
    sourcesNote: 'Deze pagina steunt op deze regels.',
    checked: 'Wij keken deze pagina na op {date}.',
    help: 'Hulp nodig?',
    reach: 'Bel {phone} of mail {email}.',
    feedback: 'Klopt hier iets niet? Schrijf ons over deze pagina',
    independent: 'Deze site is niet van de Vlaamse overheid.',
    aboutTheSite: 'Over de site',
    readOn: 'Lees verder',
    print: { title: 'Om af te drukken', flyer: 'Folder', poster: 'Affiche' },
    forty: {
      example: 'Een voorbeeld: {accepted} van {hours} uur tellen al. {waiting} uur wacht op controle.',
      accepted: 'aanvaard',
      waiting: 'bevestigd, wacht op controle',
      toGo: 'te gaan',
    },
  },
  topics: {
    what: {
      title: 'Wat is het?',
      lead: 'Je leert mensen kennen. Je oefent Nederlands. Dat doe je minstens {hours} uur.',
      sections: {
        what: {
          title: 'Zo heet het',
          text: [
            'Het heet: {pathway}. Het is een deel van je inburgering.',
            'Je kiest een activiteit. Je doet mee met andere mensen. Je kiest wat jij graag doet.',
          ],
        },
        why: {
          title: 'Waarom?',
          text: [['Je leert nieuwe mensen kennen.', 'Je oefent Nederlands.', 'Je vindt makkelijker je weg in België.']],
        },
        parts: {
          title: 'De delen van inburgering',
          text: [
            [
              'Leren hoe we in België leven.',
              'Nederlands leren.',
              'Werk zoeken.',
              'Mensen leren kennen: het {pathway}.',
            ],
            'Dit deel bestaat sinds {since}.',
          ],
        },
        words: {
          title: 'Deze woorden hoor je vaak',
          text: [
            [
              '{counselor}: de persoon die jou helpt bij je inburgering.',
              'Contactpersoon: iemand van je activiteit.',
              '{proof}: het blad met je uren.',
              '{certificate}: het papier dat je krijgt na je inburgering.',
            ],
          ],
        },
      },
    },
    forWhom: {
      title: 'Voor wie?',
      lead: 'Sommige mensen moeten het doen. Andere mensen kiezen zelf.',
      sections: {
        must: {
          title: 'Je moet',
          text: ['Ben je verplichte inburgeraar? Werk je niet en studeer je niet? Dan moet je het doen.'],
        },
        work: {
          title: 'Je werkt',
          text: [
            'Werk je wettelijk en minstens halftijds? Dan kies je zelf.',
            'Je toont een bewijs van je werk. Geen bewijs? Dan telt je werk niet.',
            'Ben je werknemer? Je contracten duren samen minstens {months} maanden. Ze volgen op elkaar.',
          ],
        },
        study: {
          title: 'Je studeert',
          text: ['Ook dan kies je zelf. Je {counselor} kijkt of je studie telt.'],
        },
        choose: {
          title: 'Je kiest zelf',
          text: [
            'Ben je rechthebbende inburgeraar? Dan kies je zelf.',
            'Ben je tijdelijk beschermd (Oekraïne)? Dan kies je ook zelf.',
            'Volg je een voortraject? Dan hoort het er niet bij.',
          ],
        },
        same: {
          title: 'Voor iedereen gelijk',
          text: ['Doe je mee? Dan doe je minstens {hours} uur. Verplicht of niet: dat is gelijk.'],
        },
      },
    },
    hours: {
      title: 'Hoeveel uur?',
      lead: 'Je doet minstens {hours} uur. Je verdeelt de uren zelf.',
      sections: {
        count: { title: 'Hoeveel?', text: ['Minstens {hours} uur. Meer mag ook.'] },
        when: {
          title: 'Wanneer?',
          text: [
            'In de tijd van je inburgeringscontract. Het contract heeft een begin en een einde.',
            'Uren voor het begin tellen niet. Uren na het einde tellen niet.',
            'Je mag altijd starten. Je moet niet wachten op de les Nederlands.',
          ],
        },
        spread: {
          title: 'Hoe verdeel je de uren?',
          text: [['Veel uren in een week mag.', 'Een paar uur per maand mag ook.', 'Je doet één activiteit, of meer.']],
        },
        where: { title: 'Waar?', text: ['In je gemeente of in een andere gemeente. Jij kiest.'] },
      },
    },
    activities: {
      title: 'Welke activiteit?',
      lead: 'Een activiteit past als deze twee dingen kloppen.',
      sections: {
        people: {
          title: 'Je leert mensen kennen',
          text: [
            [
              'Je doet het met twee of in een groep.',
              'Je ontmoet nieuwe mensen.',
              'Jullie kunnen lang contact houden.',
              'Je bent niet vaak alleen.',
            ],
          ],
        },
        dutch: {
          title: 'Je hoort Nederlands',
          text: [
            [
              'Er zijn mensen die goed Nederlands spreken.',
              'Die mensen leren het niet meer.',
              'Je kan Nederlands oefenen.',
            ],
          ],
        },
        examples: {
          title: 'Voorbeelden',
          text: [
            [
              'sporten in een club',
              'zingen in een koor',
              'afspreken met een buddy',
              'praten aan een praattafel',
              'vrijwilligerswerk doen',
              'helpen op de school van je kind',
              'vaak koffie drinken met een buur die Nederlands spreekt',
              'je eigen idee',
            ],
          ],
        },
        not: {
          title: 'Dit past niet',
          text: [['alleen fitnessen', 'koken met je eigen gezin', 'een groep waar iedereen nog Nederlands leert']],
        },
        level: {
          title: 'Ken je nog weinig Nederlands?',
          text: ['Dat is geen probleem. Je mag starten. Luisteren is ook goed.'],
        },
        ask: {
          title: 'Vraag het eerst',
          text: ['Praat met je {counselor} voor je start. Samen kijken jullie of het past.'],
        },
      },
    },
    steps: {
      title: 'Stap voor stap',
      lead: 'Jij zoekt een activiteit. Je {counselor} helpt.',
      sections: {
        steps: {
          title: 'Zo gaat het',
          text: [
            [
              'Je hoort wat inburgering is.',
              'Je maakt een plan met je {counselor}. Je tekent je contract.',
              'Jij zoekt een activiteit.',
              'Samen kijken jullie of ze past.',
              'Je maakt een afspraak. Je doet mee.',
              'De contactpersoon bevestigt je uren op een {proof}.',
              'Je {counselor} kijkt het na. Dan tellen je uren.',
              'Nog geen {hours} uur? Ga verder, of zoek iets nieuws.',
            ],
          ],
        },
        company: {
          title: 'Durf je niet alleen te gaan?',
          text: [
            'Soms kan iemand de eerste keer meegaan. Vraag het aan je {counselor}.',
            'Je {counselor} gaat zelf niet mee.',
          ],
        },
      },
    },
    proof: {
      title: 'Het bewijs van deelname',
      lead: 'Op het {proof} staan je uren.',
      sections: {
        what: {
          title: 'Wat is het?',
          text: ['Een blad met je naam, je activiteit en je uren. Het gaat niet over hoe goed je Nederlands is.'],
        },
        who: {
          title: 'Wie tekent?',
          text: [
            'De contactpersoon van je activiteit. Dat kan een trainer zijn, of je buddy.',
            'Jij tekent niet. Je {counselor} tekent ook niet. Zorg dat de contactpersoon tekent.',
          ],
        },
        counts: {
          title: 'Wanneer tellen je uren?',
          text: [
            'Je {counselor} kijkt het {proof} na. Is het goed? Dan tellen je uren.',
            'Is er twijfel? Dan belt je {counselor} de contactpersoon.',
          ],
        },
        paper: {
          title: 'Op papier',
          text: ['Dat kan ook. Vraag een leeg blad aan je {counselor}.'],
        },
        refusal: {
          title: 'Wil iemand niet tekenen?',
          text: ['Zeg het aan je {counselor}. De uren tellen nog niet.'],
        },
      },
    },
    end: {
      title: 'Het einde van je tijd',
      lead: 'Is je contract bijna voorbij? Heb je nog geen {hours} uur? Lees dit.',
      sections: {
        talk: { title: 'Praat op tijd', text: ['Bel je {counselor}. Wacht niet tot de laatste week.'] },
        extension: {
          title: 'Kon je er niets aan doen?',
          text: ['Dan krijg je meer tijd.'],
        },
        effort: {
          title: 'Deed je je best?',
          text: ['Je {counselor} kijkt met jou wat kan.'],
        },
        fine: {
          title: 'Was het verplicht, en deed je te weinig?',
          text: [
            'Dan is een boete mogelijk. Een mens beslist dat. Een computer beslist nooit.',
            'Ook na een boete moet je de uren doen.',
          ],
        },
        entitled: {
          title: 'Ben je rechthebbend?',
          text: [
            'Voor jou zeggen de regels niets over een boete.',
            'Staat het {pathway} in je contract? Dan krijg je je {certificate} als je klaar bent.',
          ],
        },
      },
    },
    change: {
      title: 'Kies je iets anders?',
      lead: 'Kies je zelf? Dan mag je later iets anders kiezen.',
      sections: {
        yes: {
          title: 'Je zegt ja',
          text: ['Dan staat het {pathway} in je contract. Je moet het doen voor je {certificate}.'],
        },
        stop: {
          title: 'Je wil stoppen',
          text: [
            'Ben je rechthebbend? Dan mag het. Praat eerst met je {counselor}.',
            'Wil je nog je {certificate}? Dan moet je contract eerst anders.',
          ],
        },
        must: {
          title: 'Is het verplicht voor jou?',
          text: ['Dan kan je niet stoppen. Werk je nu, of studeer je nu? Zeg het aan je {counselor}.'],
        },
        think: { title: 'Denk goed na', text: ['Kies rustig. Het is beter dat je bij je keuze blijft.'] },
      },
    },
    contact: {
      title: 'Contact',
      lead: 'Heb je een vraag? Deze mensen helpen je.',
      sections: {
        counselor: {
          title: 'Je trajectbegeleider',
          text: ['Bel of mail eerst je {counselor}. Die persoon kent je dossier.'],
        },
        municipality: {
          title: 'Je gemeente',
          text: ['Zoek je een activiteit? Je gemeente weet wat er is.'],
        },
        us: { title: 'Deze site', text: ['Een vraag over deze site? Bel {phone}. Of mail {email}.'] },
        decide: { title: 'Wie beslist?', text: ['Wij beslissen niets over jou. Deze site geeft alleen uitleg.'] },
      },
    },
  },
  wizard: {
    title: 'Moet ik?',
    lead: 'Beantwoord een paar vragen. Dan weet je of je het {pathway} moet doen.',
    start: 'Moet ik? Start de vragen',
    yourAnswers: 'Jouw antwoorden',
    change: 'Wijzig',
    again: 'Begin opnieuw',
    back: 'Vorige vraag',
    why: 'Waarom?',
    next: 'Wat nu?',
    ask: 'Wie kan ik het vragen?',
    rules: 'De regels',
    notDecision: 'Dit is geen beslissing: je {counselor} kijkt in je dossier.',
    whomToAsk: 'Vraag het aan je {counselor}. Heb je er nog geen? Bel {phone}.',
    questions: {
      trajectory: {
        question: 'Welk traject volg je?',
        hint: 'Heb je een inburgeringscontract? Dan volg je een gewoon traject.',
        options: { gewoon: 'Een gewoon inburgeringstraject', voortraject: 'Een voortraject' },
      },
      status: {
        question: 'Wat staat in je dossier?',
        hint: 'Weet je het niet? Kies dan: ik weet het niet.',
        options: {
          verplicht: 'Ik ben verplichte inburgeraar',
          rechthebbend: 'Ik ben rechthebbende inburgeraar',
          'weet-niet': 'Ik weet het niet',
        },
      },
      protection: {
        question: 'Ben je tijdelijk beschermd (Oekraïne)?',
        options: { beschermd: 'Ja', 'niet-beschermd': 'Nee' },
      },
      since: {
        question: 'Sinds wanneer ben je verplicht?',
        options: {
          vanaf: 'Op {since} of later',
          ervoor: 'Voor {since}',
          'weet-niet': 'Ik weet het niet',
        },
      },
      capacity: {
        question: 'Werk je?',
        options: {
          'geen-werk': 'Nee',
          werknemer: 'Ja, als werknemer',
          zelfstandige: 'Ja, als zelfstandige',
          ambtenaar: 'Ja, als ambtenaar',
        },
      },
      legal: {
        question: 'Werk je wettelijk?',
        hint: 'Wettelijk betekent: je werk is officieel. Het is geen zwartwerk.',
        options: { wettelijk: 'Ja', 'niet-wettelijk': 'Nee' },
      },
      contracts: {
        question: 'Kan je je arbeidscontract tonen?',
        options: { contract: 'Ja', 'geen-contract': 'Nee' },
      },
      contractHours: {
        question: 'Werk je minstens halftijds?',
        hint: 'Halftijds is de helft van een volle werkweek.',
        options: {
          halftijds: 'Ja, met één job',
          'samen-halftijds': 'Alleen als ik mijn jobs samen tel',
          minder: 'Nee, minder',
        },
      },
      contractLength: {
        question: 'Duren je contracten samen minstens {months} maanden?',
        hint: 'De contracten volgen op elkaar. Er zit geen dag tussen.',
        options: {
          'lang-genoeg': 'Ja',
          'weekend-ertussen': 'Ja, maar er zit een weekend tussen',
          'te-kort': 'Nee',
        },
      },
      selfEmployment: {
        question: 'Kan je tonen dat je als zelfstandige werkt?',
        options: { bewijs: 'Ja', 'geen-bewijs': 'Nee' },
      },
      appointment: {
        question: 'Kan je je benoemingsbesluit tonen?',
        hint: 'Dat is de brief die zegt dat je ambtenaar bent.',
        options: { besluit: 'Ja', 'geen-besluit': 'Nee' },
      },
      halfTime: {
        question: 'Werk je minstens halftijds?',
        hint: 'Halftijds is de helft van een volle werkweek.',
        options: { halftijds: 'Ja', minder: 'Nee', 'weet-niet': 'Ik weet het niet' },
      },
      study: {
        question: 'Studeer je?',
        options: {
          'geen-studie': 'Nee',
          'studie-bevestigd': 'Ja, en mijn {counselor} zei dat het telt',
          'studie-niet-bevestigd': 'Ja, maar mijn {counselor} zei nog niets',
        },
      },
    },
    outcomes: {
      MANDATORY: {
        answer: 'Ja, je moet het doen',
        next: 'Praat met je {counselor}. Zoek een activiteit die je graag doet. Je doet minstens {hours} uur.',
      },
      OPTIONAL: {
        answer: 'Nee, je kiest zelf',
        next: 'Wil je meedoen? Zeg het aan je {counselor}. Wie meedoet, doet minstens {hours} uur.',
      },
      NOT_APPLICABLE: {
        answer: 'Nee, het hoort niet bij jouw traject',
        next: 'Je moet niets doen. Wil je later een gewoon traject? Praat met je {counselor}.',
      },
      NEEDS_REVIEW: {
        answer: 'Dat kunnen we hier niet zeggen',
        next: 'Bel of mail je {counselor}. Vraag om het na te kijken.',
      },
    },
    reasons: {
      preTrajectory: 'Je volgt een voortraject. Daar hoort geen {pathway} bij.',
      statusUnknown: 'Je weet niet of je verplicht bent. Dat staat in je dossier.',
      protected: 'Je bent tijdelijk beschermd. Dan ben je rechthebbend, en kies je zelf.',
      protectedYetObliged: 'Tijdelijk beschermd en verplicht: dat kan niet samen. Iemand moet je dossier nakijken.',
      beforeTheLaw: 'Je was verplicht voor {since}. Toen bestond het nog niet.',
      sinceUnknown: 'Je weet niet sinds wanneer je verplicht bent. Die dag is belangrijk.',
      entitled: 'Je bent rechthebbende inburgeraar.',
      working: 'Je werkt wettelijk en minstens halftijds. Je kan het bewijzen.',
      studying: 'Je studeert, en je {counselor} bevestigde het.',
      workUnclear: 'Het is nog niet duidelijk of je werk telt.',
      studyUnclear: 'Je studeert. Je {counselor} moet nog kijken of het telt.',
      obliged: 'Je bent verplicht. Je hebt geen werk dat telt. Je hebt geen studie die telt.',
    },
    workReasons: {
      NOT_WORKING: 'Je werkt niet.',
      NOT_LEGAL: 'Alleen wettelijk werk telt.',
      EVIDENCE_MISSING: 'Je toont geen bewijs van je werk.',
      HALF_TIME_UNKNOWN: 'We weten niet of je halftijds werkt.',
      BELOW_HALF_TIME: 'Je werkt minder dan halftijds.',
      WEEKEND_GAP: 'Er zit een weekend tussen je contracten.',
      COMBINED_PART_TIME: 'Alleen samen zijn je jobs halftijds.',
      LESS_THAN_THREE_CONTIGUOUS_MONTHS: 'Je contracten duren samen geen {months} maanden na elkaar.',
    },
  },
};
