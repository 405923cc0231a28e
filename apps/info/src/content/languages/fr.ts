import type { Language } from '../../translation/language.ts';

export const fr: Language = {
  code: 'fr',
  name: 'Français',
  direction: 'ltr',
  frame: {
    skip: 'Aller au contenu',
    menu: 'Menu',
    closeMenu: 'Fermer le menu',
    language: 'Langue',
    translation: 'Ceci est une traduction. C’est le texte néerlandais qui compte.',
    readDutch: 'Lire le texte néerlandais',
    notTranslated: 'Cette partie n’est pas encore traduite. Vous la lisez en néerlandais.',
    sources: 'Sources de cette page',
    sourcesNote: 'Cette page se base sur ces règles. Elles sont en néerlandais.',
    checked: 'Nous avons vérifié cette page le {date}.',
    help: 'Besoin d’aide ?',
    reach: 'Appelez le {phone} ou écrivez à {email}.',
    feedback: 'Une erreur ici ? Écrivez-nous au sujet de cette page',
    independent: 'Ce site n’appartient pas au gouvernement flamand.',
    aboutTheSite: 'À propos de ce site',
    readOn: 'À lire aussi',
    print: { title: 'À imprimer', flyer: 'Dépliant', poster: 'Affiche' },
    forty: {
      example: 'Un exemple : {accepted} heures sur {hours} comptent déjà. {waiting} heures attendent un contrôle.',
      accepted: 'compte déjà',
      waiting: 'attend un contrôle',
      toGo: 'reste à faire',
    },
  },
  topics: {
    what: {
      title: 'Qu’est-ce que c’est ?',
      lead: 'Vous rencontrez des gens. Vous pratiquez le néerlandais. Vous le faites pendant au moins {hours} heures.',
      sections: {
        what: {
          title: 'Le nom',
          text: [
            'En néerlandais, cela s’appelle : {pathway}. Cela veut dire : participer et se faire un réseau. C’est une partie de votre intégration civique (<inburgering>).',
            'Vous choisissez une activité. Vous y participez avec d’autres personnes. Vous choisissez quelque chose que vous aimez.',
          ],
        },
        why: {
          title: 'Pourquoi ?',
          text: [
            [
              'Vous rencontrez de nouvelles personnes.',
              'Vous pratiquez le néerlandais.',
              'Vous trouvez plus facilement votre chemin en Belgique.',
            ],
          ],
        },
        parts: {
          title: 'Les parties de l’intégration civique',
          text: [
            [
              'Apprendre comment on vit en Belgique.',
              'Apprendre le néerlandais.',
              'Chercher du travail.',
              'Rencontrer des gens : le {pathway}.',
            ],
            'Cette partie existe depuis le {since}.',
          ],
        },
        words: {
          title: 'Des mots que vous entendrez souvent',
          text: [
            [
              '{counselor} : l’accompagnateur, la personne qui vous aide pendant votre intégration.',
              '<contactpersoon> : quelqu’un de votre activité, la personne de contact.',
              '{proof} : la preuve de participation, la feuille avec vos heures.',
              '{certificate} : le papier que vous recevez après votre intégration.',
            ],
          ],
        },
      },
    },
    forWhom: {
      title: 'Pour qui ?',
      lead: 'Certaines personnes doivent le faire. D’autres choisissent.',
      sections: {
        must: {
          title: 'Vous devez',
          text: [
            'L’intégration est obligatoire pour vous (<verplichte inburgeraar>) ? Vous ne travaillez pas et vous n’étudiez pas ? Alors vous devez le faire.',
          ],
        },
        work: {
          title: 'Vous travaillez',
          text: [
            'Vous travaillez légalement et au moins à mi-temps ? Alors vous choisissez.',
            'Vous montrez une preuve de votre travail. Pas de preuve ? Alors votre travail ne compte pas.',
            'Vous êtes salarié ? Ensemble, vos contrats durent au moins {months} mois. Ils se suivent.',
          ],
        },
        study: {
          title: 'Vous étudiez',
          text: ['Alors vous choisissez aussi. Votre accompagnateur ({counselor}) regarde si vos études comptent.'],
        },
        choose: {
          title: 'Vous choisissez',
          text: [
            'Vous avez le droit, mais pas l’obligation (<rechthebbende inburgeraar>) ? Alors vous choisissez.',
            'Vous avez la protection temporaire (Ukraine) ? Alors vous choisissez aussi.',
            'Vous suivez un <voortraject> ? Alors cela n’en fait pas partie.',
          ],
        },
        same: {
          title: 'La même chose pour tous',
          text: ['Vous participez ? Alors vous faites au moins {hours} heures. Obligatoire ou non : c’est pareil.'],
        },
      },
    },
    hours: {
      title: 'Combien d’heures ?',
      lead: 'Vous faites au moins {hours} heures. Vous répartissez les heures comme vous voulez.',
      sections: {
        count: { title: 'Combien ?', text: ['Au moins {hours} heures. Plus, c’est permis.'] },
        when: {
          title: 'Quand ?',
          text: [
            'Pendant votre contrat d’intégration (<inburgeringscontract>). Le contrat a un début et une fin.',
            'Les heures avant le début ne comptent pas. Les heures après la fin ne comptent pas.',
            'Vous pouvez toujours commencer. Vous ne devez pas attendre vos cours de néerlandais.',
          ],
        },
        spread: {
          title: 'Comment répartir les heures ?',
          text: [
            [
              'Beaucoup d’heures en une semaine, c’est permis.',
              'Quelques heures par mois, c’est permis aussi.',
              'Vous faites une activité, ou plusieurs.',
            ],
          ],
        },
        where: { title: 'Où ?', text: ['Dans votre commune ou dans une autre. Vous choisissez.'] },
      },
    },
    activities: {
      title: 'Quelle activité ?',
      lead: 'Une activité convient quand ces deux choses sont vraies.',
      sections: {
        people: {
          title: 'Vous rencontrez des gens',
          text: [
            [
              'Vous le faites à deux ou en groupe.',
              'Vous rencontrez de nouvelles personnes.',
              'Il y a de bonnes chances que vous restiez en contact.',
              'Vous n’êtes pas seul la plupart du temps.',
            ],
          ],
        },
        dutch: {
          title: 'Vous entendez du néerlandais',
          text: [
            [
              'Il y a des personnes qui parlent bien le néerlandais.',
              'Ces personnes ne sont plus en train de l’apprendre.',
              'Vous pouvez pratiquer le néerlandais.',
            ],
          ],
        },
        examples: {
          title: 'Exemples',
          text: [
            [
              'faire du sport dans un club',
              'chanter dans une chorale',
              'rencontrer un buddy',
              'parler à une table de conversation (<praattafel>)',
              'faire du bénévolat',
              'aider à l’école de votre enfant',
              'boire souvent un café avec un voisin qui parle néerlandais',
              'votre propre idée',
            ],
          ],
        },
        not: {
          title: 'Cela ne convient pas',
          text: [
            [
              'faire du fitness seul',
              'cuisiner avec votre propre famille',
              'un groupe où tout le monde apprend encore le néerlandais',
            ],
          ],
        },
        level: {
          title: 'Vous parlez peu le néerlandais ?',
          text: ['Ce n’est pas un problème. Vous pouvez commencer. Écouter, c’est bien aussi.'],
        },
        ask: {
          title: 'Demandez d’abord',
          text: [
            'Parlez avec votre accompagnateur ({counselor}) avant de commencer. Ensemble, vous regardez si l’activité convient.',
          ],
        },
      },
    },
    steps: {
      title: 'Étape par étape',
      lead: 'Vous cherchez une activité. Votre accompagnateur ({counselor}) vous aide.',
      sections: {
        steps: {
          title: 'Comment cela se passe',
          text: [
            [
              'On vous explique l’intégration civique.',
              'Vous faites un plan avec votre accompagnateur ({counselor}). Vous signez votre contrat.',
              'Vous cherchez une activité.',
              'Ensemble, vous regardez si elle convient.',
              'Vous prenez rendez-vous. Vous participez.',
              'La personne de contact confirme vos heures sur un {proof} (preuve de participation).',
              'Votre accompagnateur le contrôle. Alors vos heures comptent.',
              'Pas encore {hours} heures ? Continuez, ou cherchez autre chose.',
            ],
          ],
        },
        company: {
          title: 'Vous n’osez pas y aller seul ?',
          text: [
            'Parfois, quelqu’un peut vous accompagner la première fois. Demandez-le à votre {counselor}.',
            'Votre {counselor} ne vient pas avec vous.',
          ],
        },
      },
    },
    proof: {
      title: 'La preuve de participation',
      lead: 'La preuve ({proof}) montre vos heures.',
      sections: {
        what: {
          title: 'Qu’est-ce que c’est ?',
          text: [
            'Une feuille avec votre nom, votre activité et vos heures. Elle ne dit pas si vous parlez bien le néerlandais.',
          ],
        },
        who: {
          title: 'Qui signe ?',
          text: [
            'La personne de contact de votre activité. Cela peut être un entraîneur, ou votre buddy.',
            'Vous ne signez pas. Votre accompagnateur ({counselor}) ne signe pas non plus. Veillez à ce que la personne de contact signe.',
          ],
        },
        counts: {
          title: 'Quand vos heures comptent-elles ?',
          text: [
            'Votre accompagnateur contrôle le {proof}. C’est bon ? Alors vos heures comptent.',
            'Il y a un doute ? Alors votre {counselor} appelle la personne de contact.',
          ],
        },
        paper: {
          title: 'Sur papier',
          text: ['C’est possible aussi. Demandez une feuille vide à votre {counselor}.'],
        },
        refusal: {
          title: 'Quelqu’un ne veut pas signer ?',
          text: ['Dites-le à votre {counselor}. Les heures ne comptent pas encore.'],
        },
      },
    },
    end: {
      title: 'La fin de votre délai',
      lead: 'Votre contrat est presque fini ? Vous n’avez pas encore {hours} heures ? Lisez ceci.',
      sections: {
        talk: {
          title: 'Parlez-en à temps',
          text: ['Appelez votre accompagnateur ({counselor}). N’attendez pas la dernière semaine.'],
        },
        extension: { title: 'Ce n’était pas votre faute ?', text: ['Alors vous recevez plus de temps.'] },
        effort: {
          title: 'Vous avez fait de votre mieux ?',
          text: ['Votre accompagnateur regarde avec vous ce qui est possible.'],
        },
        fine: {
          title: 'Vous deviez le faire et vous avez fait trop peu ?',
          text: [
            'Alors une amende est possible. C’est une personne qui décide. Un ordinateur ne décide jamais.',
            'Après une amende, vous devez encore faire les heures.',
          ],
        },
        entitled: {
          title: 'Vous avez le droit, mais pas l’obligation ?',
          text: [
            'Pour vous, les règles ne parlent pas d’amende.',
            'Le {pathway} est dans votre contrat ? Alors vous recevez votre {certificate} quand vous avez fini.',
          ],
        },
      },
    },
    change: {
      title: 'Changer d’avis',
      lead: 'Vous choisissez vous-même ? Alors vous pouvez changer plus tard.',
      sections: {
        yes: {
          title: 'Vous dites oui',
          text: [
            'Alors le {pathway} est dans votre contrat. Vous devez le faire pour recevoir votre certificat ({certificate}).',
          ],
        },
        stop: {
          title: 'Vous voulez arrêter',
          text: [
            'Vous avez le droit, mais pas l’obligation (<rechthebbend>) ? Alors vous pouvez arrêter. Parlez d’abord avec votre accompagnateur ({counselor}).',
            'Vous voulez quand même votre {certificate} ? Alors votre contrat doit d’abord changer.',
          ],
        },
        must: {
          title: 'C’est obligatoire pour vous ?',
          text: [
            'Alors vous ne pouvez pas arrêter. Vous travaillez ou étudiez maintenant ? Dites-le à votre {counselor}.',
          ],
        },
        think: {
          title: 'Réfléchissez bien',
          text: ['Prenez le temps de choisir. Il vaut mieux garder le même choix.'],
        },
      },
    },
    contact: {
      title: 'Contact',
      lead: 'Vous avez une question ? Ces personnes vous aident.',
      sections: {
        counselor: {
          title: 'Votre accompagnateur',
          text: [
            'Appelez d’abord votre accompagnateur ({counselor}), ou écrivez-lui. Cette personne connaît votre dossier.',
          ],
        },
        municipality: {
          title: 'Votre commune',
          text: ['Vous cherchez une activité ? Votre commune (<gemeente>) sait ce qui existe.'],
        },
        us: {
          title: 'Ce site',
          text: ['Une question sur ce site ? Appelez le {phone}. Ou écrivez à {email}.'],
        },
        decide: {
          title: 'Qui décide ?',
          text: ['Nous ne décidons rien à votre sujet. Ce site donne seulement des explications.'],
        },
      },
    },
  },
  wizard: {
    title: 'Est-ce que je dois ?',
    lead: 'Répondez à quelques questions. Alors vous savez si vous devez faire le {pathway}.',
    start: 'Est-ce que je dois ? Commencer les questions',
    yourAnswers: 'Vos réponses',
    change: 'Modifier',
    again: 'Recommencer',
    back: 'Question précédente',
    why: 'Pourquoi ?',
    next: 'Et maintenant ?',
    ask: 'À qui puis-je demander ?',
    rules: 'Les règles',
    notDecision: 'Ceci n’est pas une décision : votre accompagnateur ({counselor}) regarde votre dossier.',
    whomToAsk: 'Demandez à votre accompagnateur ({counselor}). Vous n’en avez pas encore ? Appelez le {phone}.',
    questions: {
      trajectory: {
        question: 'Quel parcours suivez-vous ?',
        hint: 'Vous avez un contrat d’intégration (<inburgeringscontract>) ? Alors vous suivez un parcours normal.',
        options: {
          gewoon: 'Un parcours d’intégration normal (<inburgeringstraject>)',
          voortraject: 'Un <voortraject>',
        },
      },
      status: {
        question: 'Que dit votre dossier ?',
        hint: 'Vous ne savez pas ? Choisissez : je ne sais pas.',
        options: {
          verplicht: 'C’est obligatoire pour moi (<verplichte inburgeraar>)',
          rechthebbend: 'J’ai le droit, mais pas l’obligation (<rechthebbende inburgeraar>)',
          'weet-niet': 'Je ne sais pas',
        },
      },
      protection: {
        question: 'Avez-vous la protection temporaire (Ukraine) ?',
        options: { beschermd: 'Oui', 'niet-beschermd': 'Non' },
      },
      since: {
        question: 'Depuis quand est-ce obligatoire pour vous ?',
        options: { vanaf: 'Le {since} ou plus tard', ervoor: 'Avant le {since}', 'weet-niet': 'Je ne sais pas' },
      },
      capacity: {
        question: 'Travaillez-vous ?',
        options: {
          'geen-werk': 'Non',
          werknemer: 'Oui, comme salarié',
          zelfstandige: 'Oui, comme indépendant',
          ambtenaar: 'Oui, comme fonctionnaire',
        },
      },
      legal: {
        question: 'Travaillez-vous légalement ?',
        hint: 'Légalement veut dire : votre travail est officiel et déclaré.',
        options: { wettelijk: 'Oui', 'niet-wettelijk': 'Non' },
      },
      contracts: {
        question: 'Pouvez-vous montrer votre contrat de travail ?',
        options: { contract: 'Oui', 'geen-contract': 'Non' },
      },
      contractHours: {
        question: 'Travaillez-vous au moins à mi-temps ?',
        hint: 'À mi-temps, c’est la moitié d’une semaine de travail complète.',
        options: {
          halftijds: 'Oui, avec un seul emploi',
          'samen-halftijds': 'Seulement si j’additionne mes emplois',
          minder: 'Non, moins',
        },
      },
      contractLength: {
        question: 'Ensemble, vos contrats durent-ils au moins {months} mois ?',
        hint: 'Les contrats se suivent. Il n’y a pas de jour entre les deux.',
        options: {
          'lang-genoeg': 'Oui',
          'weekend-ertussen': 'Oui, mais il y a un week-end entre les deux',
          'te-kort': 'Non',
        },
      },
      selfEmployment: {
        question: 'Pouvez-vous montrer que vous travaillez comme indépendant ?',
        options: { bewijs: 'Oui', 'geen-bewijs': 'Non' },
      },
      appointment: {
        question: 'Pouvez-vous montrer votre décision de nomination (<benoemingsbesluit>) ?',
        hint: 'C’est la lettre qui dit que vous êtes fonctionnaire.',
        options: { besluit: 'Oui', 'geen-besluit': 'Non' },
      },
      halfTime: {
        question: 'Travaillez-vous au moins à mi-temps ?',
        hint: 'À mi-temps, c’est la moitié d’une semaine de travail complète.',
        options: { halftijds: 'Oui', minder: 'Non', 'weet-niet': 'Je ne sais pas' },
      },
      study: {
        question: 'Étudiez-vous ?',
        options: {
          'geen-studie': 'Non',
          'studie-bevestigd': 'Oui, et mon {counselor} a dit que cela compte',
          'studie-niet-bevestigd': 'Oui, mais mon {counselor} n’a encore rien dit',
        },
      },
    },
    outcomes: {
      MANDATORY: {
        answer: 'Oui, vous devez le faire',
        next: 'Parlez avec votre {counselor}. Cherchez une activité que vous aimez. Vous faites au moins {hours} heures.',
      },
      OPTIONAL: {
        answer: 'Non, vous choisissez',
        next: 'Vous voulez participer ? Dites-le à votre {counselor}. Qui participe fait au moins {hours} heures.',
      },
      NOT_APPLICABLE: {
        answer: 'Non, cela ne fait pas partie de votre parcours',
        next: 'Vous ne devez rien faire. Vous voulez plus tard un parcours normal ? Parlez avec votre {counselor}.',
      },
      NEEDS_REVIEW: {
        answer: 'Nous ne pouvons pas le dire ici',
        next: 'Appelez votre {counselor} ou écrivez-lui. Demandez-lui de vérifier.',
      },
    },
    reasons: {
      preTrajectory: 'Vous suivez un <voortraject>. Le {pathway} n’en fait pas partie.',
      statusUnknown: 'Vous ne savez pas si c’est obligatoire pour vous. C’est écrit dans votre dossier.',
      protected: 'Vous avez la protection temporaire. Alors vous avez le droit, pas l’obligation, et vous choisissez.',
      protectedYetObliged:
        'Protection temporaire et obligation : les deux ensemble, ce n’est pas possible. Quelqu’un doit vérifier votre dossier.',
      beforeTheLaw: 'C’était obligatoire pour vous avant le {since}. À ce moment-là, cela n’existait pas encore.',
      sinceUnknown: 'Vous ne savez pas depuis quand c’est obligatoire pour vous. Ce jour est important.',
      entitled: 'Vous avez le droit, mais pas l’obligation (<rechthebbende inburgeraar>).',
      working: 'Vous travaillez légalement et au moins à mi-temps. Vous pouvez le prouver.',
      studying: 'Vous étudiez, et votre {counselor} l’a confirmé.',
      workUnclear: 'Il n’est pas encore clair si votre travail compte.',
      studyUnclear: 'Vous étudiez. Votre {counselor} doit encore regarder si cela compte.',
      obliged:
        'C’est obligatoire pour vous. Vous n’avez pas de travail qui compte. Vous n’avez pas d’études qui comptent.',
    },
    workReasons: {
      NOT_WORKING: 'Vous ne travaillez pas.',
      NOT_LEGAL: 'Seul le travail légal compte.',
      EVIDENCE_MISSING: 'Vous ne montrez pas de preuve de votre travail.',
      HALF_TIME_UNKNOWN: 'Nous ne savons pas si vous travaillez à mi-temps.',
      BELOW_HALF_TIME: 'Vous travaillez moins qu’à mi-temps.',
      WEEKEND_GAP: 'Il y a un week-end entre vos contrats.',
      COMBINED_PART_TIME: 'Seulement ensemble, vos emplois font un mi-temps.',
      LESS_THAN_THREE_CONTIGUOUS_MONTHS: 'Ensemble, vos contrats ne durent pas {months} mois de suite.',
    },
  },
};
