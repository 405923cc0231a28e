import type { Language } from '../../translation/language.ts';

export const en: Language = {
  code: 'en',
  name: 'English',
  direction: 'ltr',
  frame: {
    skip: 'Skip to the content',
    menu: 'Menu',
    closeMenu: 'Close menu',
    language: 'Language',
    translation: 'This is a translation. The Dutch text is the one that counts.',
    readDutch: 'Read the Dutch text',
    notTranslated: 'This part is not translated yet. You read it in Dutch.',
    sources: 'Sources of this page',
    sourcesNote: 'This page is based on these rules. They are in Dutch.',
    checked: 'We checked this page on {date}.',
    help: 'Do you need help?',
    reach: 'Call {phone} or mail {email}.',
    feedback: 'Is something wrong here? Write to us about this page',
    independent: 'This site does not belong to the Flemish government.',
    aboutTheSite: 'About this site',
    readOn: 'Read on',
    print: { title: 'To print', flyer: 'Flyer', poster: 'Poster' },
    forty: {
      example: 'An example: {accepted} of {hours} hours count already. {waiting} hours are waiting for a check.',
      accepted: 'counts already',
      waiting: 'waiting for a check',
      toGo: 'still to do',
    },
  },
  topics: {
    what: {
      title: 'What is it?',
      lead: 'You get to know people. You practise Dutch. You do this for at least {hours} hours.',
      sections: {
        what: {
          title: 'Its name',
          text: [
            'In Dutch it is called: {pathway}. It means: taking part and building a network. It is one part of your civic integration.',
            'You choose an activity. You take part with other people. You choose something you like.',
          ],
        },
        why: {
          title: 'Why?',
          text: [['You meet new people.', 'You practise Dutch.', 'You find your way in Belgium more easily.']],
        },
        parts: {
          title: 'The parts of civic integration',
          text: [
            [
              'Learning how we live in Belgium.',
              'Learning Dutch.',
              'Looking for work.',
              'Getting to know people: the {pathway}.',
            ],
            'This part exists since {since}.',
          ],
        },
        words: {
          title: 'Words you will hear often',
          text: [
            [
              '{counselor}: the counselor, the person who helps you with your civic integration.',
              '<contactpersoon>: someone from your activity, the contact person.',
              '{proof}: the proof of participation, the sheet with your hours.',
              '{certificate}: the paper you get after your civic integration.',
            ],
          ],
        },
      },
    },
    forWhom: {
      title: 'Who is it for?',
      lead: 'Some people must do it. Other people choose.',
      sections: {
        must: {
          title: 'You must',
          text: [
            'Are you obliged to follow civic integration (<verplichte inburgeraar>)? Do you not work and not study? Then you must do it.',
          ],
        },
        work: {
          title: 'You work',
          text: [
            'Do you work legally and at least half-time? Then you choose.',
            'You show proof of your work. No proof? Then your work does not count.',
            'Are you an employee? Together your contracts last at least {months} months. They follow one another.',
          ],
        },
        study: {
          title: 'You study',
          text: ['Then you choose too. Your counselor ({counselor}) looks whether your study counts.'],
        },
        choose: {
          title: 'You choose',
          text: [
            'Are you entitled, but not obliged (<rechthebbende inburgeraar>)? Then you choose.',
            'Do you have temporary protection (Ukraine)? Then you choose too.',
            'Do you follow a <voortraject>? Then this is not part of it.',
          ],
        },
        same: {
          title: 'The same for everyone',
          text: ['Do you take part? Then you do at least {hours} hours. Obliged or not: it is the same.'],
        },
      },
    },
    hours: {
      title: 'How many hours?',
      lead: 'You do at least {hours} hours. You spread the hours as you like.',
      sections: {
        count: { title: 'How many?', text: ['At least {hours} hours. More is fine.'] },
        when: {
          title: 'When?',
          text: [
            'During your integration contract (<inburgeringscontract>). The contract has a beginning and an end.',
            'Hours before the beginning do not count. Hours after the end do not count.',
            'You can always start. You do not have to wait for your Dutch lessons.',
          ],
        },
        spread: {
          title: 'How do you spread the hours?',
          text: [
            ['Many hours in one week is fine.', 'A few hours a month is fine too.', 'You do one activity, or more.'],
          ],
        },
        where: { title: 'Where?', text: ['In your municipality or in another one. You choose.'] },
      },
    },
    activities: {
      title: 'Which activity?',
      lead: 'An activity fits when these two things are true.',
      sections: {
        people: {
          title: 'You get to know people',
          text: [
            [
              'You do it with one other person or in a group.',
              'You meet new people.',
              'There is a good chance that you stay in touch.',
              'You are not alone most of the time.',
            ],
          ],
        },
        dutch: {
          title: 'You hear Dutch',
          text: [
            [
              'There are people who speak Dutch well.',
              'Those people are no longer learning it.',
              'You can practise Dutch.',
            ],
          ],
        },
        examples: {
          title: 'Examples',
          text: [
            [
              'doing sports in a club',
              'singing in a choir',
              'meeting a buddy',
              'talking at a conversation table (<praattafel>)',
              'doing voluntary work',
              'helping at your child’s school',
              'often having coffee with a neighbour who speaks Dutch',
              'your own idea',
            ],
          ],
        },
        not: {
          title: 'This does not fit',
          text: [
            [
              'going to the gym alone',
              'cooking with your own family',
              'a group in which everyone is still learning Dutch',
            ],
          ],
        },
        level: {
          title: 'Do you speak little Dutch?',
          text: ['That is no problem. You can start. Listening is good too.'],
        },
        ask: {
          title: 'Ask first',
          text: ['Talk to your counselor ({counselor}) before you start. Together you look whether it fits.'],
        },
      },
    },
    steps: {
      title: 'Step by step',
      lead: 'You look for an activity. Your counselor ({counselor}) helps.',
      sections: {
        steps: {
          title: 'How it goes',
          text: [
            [
              'You hear what civic integration is.',
              'You make a plan with your counselor ({counselor}). You sign your contract.',
              'You look for an activity.',
              'Together you look whether it fits.',
              'You make an appointment. You take part.',
              'The contact person confirms your hours on a {proof} (proof of participation).',
              'Your counselor checks it. Then your hours count.',
              'Not yet {hours} hours? Go on, or look for something new.',
            ],
          ],
        },
        company: {
          title: 'Are you afraid to go alone?',
          text: [
            'Sometimes somebody can go with you the first time. Ask your {counselor}.',
            'Your counselor does not go with you.',
          ],
        },
      },
    },
    proof: {
      title: 'The proof of participation',
      lead: 'The proof ({proof}) shows your hours.',
      sections: {
        what: {
          title: 'What is it?',
          text: ['A sheet with your name, your activity and your hours. It is not about how good your Dutch is.'],
        },
        who: {
          title: 'Who signs?',
          text: [
            'The contact person of your activity. That can be a trainer, or your buddy.',
            'You do not sign. Your counselor ({counselor}) does not sign either. See to it that the contact person signs.',
          ],
        },
        counts: {
          title: 'When do your hours count?',
          text: [
            'Your counselor checks the {proof}. Is it all right? Then your hours count.',
            'Is there a doubt? Then your {counselor} calls the contact person.',
          ],
        },
        paper: { title: 'On paper', text: ['That is possible too. Ask your {counselor} for an empty sheet.'] },
        refusal: {
          title: 'Does someone not want to sign?',
          text: ['Tell your {counselor}. The hours do not count yet.'],
        },
      },
    },
    end: {
      title: 'The end of your time',
      lead: 'Is your contract almost over? Do you not have {hours} hours yet? Read this.',
      sections: {
        talk: {
          title: 'Talk in time',
          text: ['Call your counselor ({counselor}). Do not wait until the last week.'],
        },
        extension: { title: 'Was it not your fault?', text: ['Then you get more time.'] },
        effort: { title: 'Did you do your best?', text: ['Your counselor looks with you at what is possible.'] },
        fine: {
          title: 'Were you obliged, and did you do too little?',
          text: [
            'Then a fine is possible. A person decides that. A computer never decides.',
            'After a fine you still have to do the hours.',
          ],
        },
        entitled: {
          title: 'Are you entitled, not obliged?',
          text: [
            'For you the rules do not mention a fine.',
            'Is the {pathway} in your contract? Then you get your certificate ({certificate}) when you have finished.',
          ],
        },
      },
    },
    change: {
      title: 'Changing your mind',
      lead: 'Do you choose yourself? Then you may choose differently later.',
      sections: {
        yes: {
          title: 'You say yes',
          text: [
            'Then the {pathway} is part of your contract. You have to do it for your certificate ({certificate}).',
          ],
        },
        stop: {
          title: 'You want to stop',
          text: [
            'Are you entitled, not obliged (<rechthebbend>)? Then you may. Talk to your counselor ({counselor}) first.',
            'Do you still want your {certificate}? Then your contract has to change first.',
          ],
        },
        must: {
          title: 'Are you obliged?',
          text: ['Then you cannot stop. Do you work now, or study now? Tell your {counselor}.'],
        },
        think: { title: 'Think it over', text: ['Take your time to choose. It is better to stay with your choice.'] },
      },
    },
    contact: {
      title: 'Contact',
      lead: 'Do you have a question? These people help you.',
      sections: {
        counselor: {
          title: 'Your counselor',
          text: ['First call or mail your counselor ({counselor}). That person knows your file.'],
        },
        municipality: {
          title: 'Your municipality',
          text: ['Are you looking for an activity? Your municipality (<gemeente>) knows what there is.'],
        },
        us: { title: 'This site', text: ['A question about this site? Call {phone}. Or mail {email}.'] },
        decide: {
          title: 'Who decides?',
          text: ['We decide nothing about you. This site only explains.'],
        },
      },
    },
  },
  wizard: {
    title: 'Must I?',
    lead: 'Answer a few questions. Then you know whether you must do the {pathway}.',
    start: 'Must I? Start the questions',
    yourAnswers: 'Your answers',
    change: 'Change',
    again: 'Start again',
    back: 'Previous question',
    why: 'Why?',
    next: 'What now?',
    ask: 'Whom can I ask?',
    rules: 'The rules',
    notDecision: 'This is not a decision: your counselor ({counselor}) looks in your file.',
    whomToAsk: 'Ask your counselor ({counselor}). Do you not have one yet? Call {phone}.',
    questions: {
      trajectory: {
        question: 'Which path do you follow?',
        hint: 'Do you have an integration contract (<inburgeringscontract>)? Then you follow a regular path.',
        options: {
          gewoon: 'A regular integration path (<inburgeringstraject>)',
          voortraject: 'A <voortraject>',
        },
      },
      status: {
        question: 'What does your file say?',
        hint: 'You do not know? Then choose: I do not know.',
        options: {
          verplicht: 'I am obliged (<verplichte inburgeraar>)',
          rechthebbend: 'I am entitled, not obliged (<rechthebbende inburgeraar>)',
          'weet-niet': 'I do not know',
        },
      },
      protection: {
        question: 'Do you have temporary protection (Ukraine)?',
        options: { beschermd: 'Yes', 'niet-beschermd': 'No' },
      },
      since: {
        question: 'Since when are you obliged?',
        options: { vanaf: 'On {since} or later', ervoor: 'Before {since}', 'weet-niet': 'I do not know' },
      },
      capacity: {
        question: 'Do you work?',
        options: {
          'geen-werk': 'No',
          werknemer: 'Yes, as an employee',
          zelfstandige: 'Yes, self-employed',
          ambtenaar: 'Yes, as a civil servant',
        },
      },
      legal: {
        question: 'Do you work legally?',
        hint: 'Legally means: your work is official and declared.',
        options: { wettelijk: 'Yes', 'niet-wettelijk': 'No' },
      },
      contracts: {
        question: 'Can you show your employment contract?',
        options: { contract: 'Yes', 'geen-contract': 'No' },
      },
      contractHours: {
        question: 'Do you work at least half-time?',
        hint: 'Half-time is half of a full working week.',
        options: {
          halftijds: 'Yes, with one job',
          'samen-halftijds': 'Only if I add my jobs together',
          minder: 'No, less',
        },
      },
      contractLength: {
        question: 'Do your contracts together last at least {months} months?',
        hint: 'The contracts follow one another. There is no day in between.',
        options: {
          'lang-genoeg': 'Yes',
          'weekend-ertussen': 'Yes, but there is a weekend in between',
          'te-kort': 'No',
        },
      },
      selfEmployment: {
        question: 'Can you show that you work as self-employed?',
        options: { bewijs: 'Yes', 'geen-bewijs': 'No' },
      },
      appointment: {
        question: 'Can you show your appointment decision (<benoemingsbesluit>)?',
        hint: 'That is the letter that says you are a civil servant.',
        options: { besluit: 'Yes', 'geen-besluit': 'No' },
      },
      halfTime: {
        question: 'Do you work at least half-time?',
        hint: 'Half-time is half of a full working week.',
        options: { halftijds: 'Yes', minder: 'No', 'weet-niet': 'I do not know' },
      },
      study: {
        question: 'Do you study?',
        options: {
          'geen-studie': 'No',
          'studie-bevestigd': 'Yes, and my {counselor} said that it counts',
          'studie-niet-bevestigd': 'Yes, but my {counselor} has not said anything yet',
        },
      },
    },
    outcomes: {
      MANDATORY: {
        answer: 'Yes, you must do it',
        next: 'Talk to your {counselor}. Look for an activity you like. You do at least {hours} hours.',
      },
      OPTIONAL: {
        answer: 'No, you choose',
        next: 'Do you want to take part? Tell your {counselor}. Everyone who takes part does at least {hours} hours.',
      },
      NOT_APPLICABLE: {
        answer: 'No, it is not part of your path',
        next: 'You do not have to do anything. Do you want a regular path later? Talk to your {counselor}.',
      },
      NEEDS_REVIEW: {
        answer: 'We cannot say that here',
        next: 'Call or mail your {counselor}. Ask them to check it.',
      },
    },
    reasons: {
      preTrajectory: 'You follow a <voortraject>. The {pathway} is not part of that.',
      statusUnknown: 'You do not know whether you are obliged. Your file says so.',
      protected: 'You have temporary protection. Then you are entitled, not obliged, and you choose.',
      protectedYetObliged:
        'Temporary protection and obliged: that cannot be true together. Someone has to check your file.',
      beforeTheLaw: 'You were obliged before {since}. At that time this did not exist yet.',
      sinceUnknown: 'You do not know since when you are obliged. That day is important.',
      entitled: 'You are entitled, not obliged (<rechthebbende inburgeraar>).',
      working: 'You work legally and at least half-time. You can prove it.',
      studying: 'You study, and your {counselor} confirmed it.',
      workUnclear: 'It is not clear yet whether your work counts.',
      studyUnclear: 'You study. Your {counselor} still has to look whether it counts.',
      obliged: 'You are obliged. You have no work that counts. You have no study that counts.',
    },
    workReasons: {
      NOT_WORKING: 'You do not work.',
      NOT_LEGAL: 'Only legal work counts.',
      EVIDENCE_MISSING: 'You do not show proof of your work.',
      HALF_TIME_UNKNOWN: 'We do not know whether you work half-time.',
      BELOW_HALF_TIME: 'You work less than half-time.',
      WEEKEND_GAP: 'There is a weekend between your contracts.',
      COMBINED_PART_TIME: 'Only together your jobs are half-time.',
      LESS_THAN_THREE_CONTIGUOUS_MONTHS: 'Your contracts together do not last {months} months in a row.',
    },
  },
};
