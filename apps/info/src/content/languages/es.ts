import type { Language } from '../../translation/language.ts';

export const es: Language = {
  code: 'es',
  name: 'Español',
  direction: 'ltr',
  frame: {
    skip: 'Ir al contenido',
    menu: 'Menú',
    closeMenu: 'Cerrar el menú',
    language: 'Idioma',
    translation: 'Esto es una traducción. El texto que vale es el neerlandés.',
    readDutch: 'Leer el texto en neerlandés',
    notTranslated: 'Esta parte todavía no está traducida. La lees en neerlandés.',
    sources: 'Fuentes de esta página',
    sourcesNote: 'Esta página se basa en estas reglas. Están en neerlandés.',
    checked: 'Revisamos esta página el {date}.',
    help: '¿Necesitas ayuda?',
    reach: 'Llama al {phone} o escribe a {email}.',
    feedback: '¿Hay algo mal aquí? Escríbenos sobre esta página',
    independent: 'Este sitio no es del gobierno flamenco.',
    aboutTheSite: 'Sobre este sitio',
    readOn: 'Sigue leyendo',
    print: { title: 'Para imprimir', flyer: 'Folleto', poster: 'Cartel' },
    forty: {
      example: 'Un ejemplo: {accepted} de {hours} horas ya cuentan. {waiting} horas esperan un control.',
      accepted: 'ya cuenta',
      waiting: 'espera un control',
      toGo: 'falta por hacer',
    },
  },
  topics: {
    what: {
      title: '¿Qué es?',
      lead: 'Conoces a gente. Practicas el neerlandés. Lo haces durante al menos {hours} horas.',
      sections: {
        what: {
          title: 'El nombre',
          text: [
            'En neerlandés se llama: {pathway}. Significa: participar y hacer una red de contactos. Es una parte de tu integración cívica (<inburgering>).',
            'Eliges una actividad. Participas con otras personas. Eliges algo que te gusta.',
          ],
        },
        why: {
          title: '¿Por qué?',
          text: [
            [
              'Conoces a gente nueva.',
              'Practicas el neerlandés.',
              'Encuentras tu camino en Bélgica con más facilidad.',
            ],
          ],
        },
        parts: {
          title: 'Las partes de la integración cívica',
          text: [
            [
              'Aprender cómo vivimos en Bélgica.',
              'Aprender neerlandés.',
              'Buscar trabajo.',
              'Conocer a gente: el {pathway}.',
            ],
            'Esta parte existe desde el {since}.',
          ],
        },
        words: {
          title: 'Palabras que oirás a menudo',
          text: [
            [
              '{counselor}: el orientador, la persona que te ayuda con tu integración.',
              '<contactpersoon>: alguien de tu actividad, la persona de contacto.',
              '{proof}: la prueba de participación, la hoja con tus horas.',
              '{certificate}: el papel que recibes después de tu integración.',
            ],
          ],
        },
      },
    },
    forWhom: {
      title: '¿Para quién es?',
      lead: 'Algunas personas tienen que hacerlo. Otras personas eligen.',
      sections: {
        must: {
          title: 'Tienes que hacerlo',
          text: [
            '¿La integración es obligatoria para ti (<verplichte inburgeraar>)? ¿No trabajas y no estudias? Entonces tienes que hacerlo.',
          ],
        },
        work: {
          title: 'Trabajas',
          text: [
            '¿Trabajas legalmente y al menos a media jornada? Entonces eliges tú.',
            'Muestras una prueba de tu trabajo. ¿No tienes prueba? Entonces tu trabajo no cuenta.',
            '¿Trabajas para una empresa? Juntos, tus contratos duran al menos {months} meses. Van uno detrás de otro.',
          ],
        },
        study: {
          title: 'Estudias',
          text: ['Entonces también eliges tú. Tu orientador ({counselor}) mira si tus estudios cuentan.'],
        },
        choose: {
          title: 'Eliges tú',
          text: [
            '¿Tienes derecho, pero no obligación (<rechthebbende inburgeraar>)? Entonces eliges tú.',
            '¿Tienes protección temporal (Ucrania)? Entonces también eliges tú.',
            '¿Sigues un <voortraject>? Entonces esto no forma parte de él.',
          ],
        },
        same: {
          title: 'Igual para todos',
          text: ['¿Participas? Entonces haces al menos {hours} horas. Con obligación o sin ella: es igual.'],
        },
      },
    },
    hours: {
      title: '¿Cuántas horas?',
      lead: 'Haces al menos {hours} horas. Repartes las horas como quieres.',
      sections: {
        count: { title: '¿Cuántas?', text: ['Al menos {hours} horas. Más también está bien.'] },
        when: {
          title: '¿Cuándo?',
          text: [
            'Durante tu contrato de integración (<inburgeringscontract>). El contrato tiene un principio y un final.',
            'Las horas antes del principio no cuentan. Las horas después del final no cuentan.',
            'Siempre puedes empezar. No tienes que esperar a las clases de neerlandés.',
          ],
        },
        spread: {
          title: '¿Cómo repartes las horas?',
          text: [
            [
              'Muchas horas en una semana está bien.',
              'Unas pocas horas al mes también está bien.',
              'Haces una actividad, o más.',
            ],
          ],
        },
        where: { title: '¿Dónde?', text: ['En tu municipio o en otro. Tú eliges.'] },
      },
    },
    activities: {
      title: '¿Qué actividad?',
      lead: 'Una actividad es adecuada cuando estas dos cosas son verdad.',
      sections: {
        people: {
          title: 'Conoces a gente',
          text: [
            [
              'Lo haces con otra persona o en grupo.',
              'Conoces a gente nueva.',
              'Hay muchas posibilidades de seguir en contacto.',
              'No pasas la mayor parte del tiempo en soledad.',
            ],
          ],
        },
        dutch: {
          title: 'Oyes neerlandés',
          text: [
            [
              'Hay personas que hablan bien neerlandés.',
              'Esas personas ya no lo están aprendiendo.',
              'Puedes practicar el neerlandés.',
            ],
          ],
        },
        examples: {
          title: 'Ejemplos',
          text: [
            [
              'hacer deporte en un club',
              'cantar en un coro',
              'quedar con un buddy',
              'hablar en una mesa de conversación (<praattafel>)',
              'hacer voluntariado',
              'ayudar en la escuela de tu hijo',
              'tomar café a menudo con un vecino que habla neerlandés',
              'tu propia idea',
            ],
          ],
        },
        not: {
          title: 'Esto no es adecuado',
          text: [
            [
              'ir al gimnasio en solitario',
              'cocinar con tu propia familia',
              'un grupo donde todos todavía aprenden neerlandés',
            ],
          ],
        },
        level: {
          title: '¿Hablas poco neerlandés?',
          text: ['No es un problema. Puedes empezar. Escuchar también está bien.'],
        },
        ask: {
          title: 'Pregunta primero',
          text: ['Habla con tu orientador ({counselor}) antes de empezar. Juntos miráis si la actividad es adecuada.'],
        },
      },
    },
    steps: {
      title: 'Paso a paso',
      lead: 'Tú buscas una actividad. Tu orientador ({counselor}) te ayuda.',
      sections: {
        steps: {
          title: 'Así funciona',
          text: [
            [
              'Te explican qué es la integración cívica.',
              'Haces un plan con tu orientador ({counselor}). Firmas tu contrato.',
              'Buscas una actividad.',
              'Juntos miráis si es adecuada.',
              'Haces una cita. Participas.',
              'La persona de contacto confirma tus horas en un {proof} (prueba de participación).',
              'Tu orientador lo revisa. Entonces tus horas cuentan.',
              '¿Todavía no tienes {hours} horas? Sigue, o busca algo nuevo.',
            ],
          ],
        },
        company: {
          title: '¿Te da miedo ir sin compañía?',
          text: [
            'A veces alguien puede ir contigo la primera vez. Pregunta a tu {counselor}.',
            'Tu {counselor} no va contigo.',
          ],
        },
      },
    },
    proof: {
      title: 'La prueba de participación',
      lead: 'La prueba ({proof}) muestra tus horas.',
      sections: {
        what: {
          title: '¿Qué es?',
          text: ['Una hoja con tu nombre, tu actividad y tus horas. No dice si hablas bien neerlandés.'],
        },
        who: {
          title: '¿Quién firma?',
          text: [
            'La persona de contacto de tu actividad. Puede ser un entrenador, o tu buddy.',
            'Tú no firmas. Tu orientador ({counselor}) tampoco firma. Procura que la persona de contacto firme.',
          ],
        },
        counts: {
          title: '¿Cuándo cuentan tus horas?',
          text: [
            'Tu orientador revisa el {proof}. ¿Está bien? Entonces tus horas cuentan.',
            '¿Hay una duda? Entonces tu {counselor} llama a la persona de contacto.',
          ],
        },
        paper: { title: 'En papel', text: ['También es posible. Pide una hoja vacía a tu {counselor}.'] },
        refusal: {
          title: '¿Alguien no quiere firmar?',
          text: ['Díselo a tu {counselor}. Las horas todavía no cuentan.'],
        },
      },
    },
    end: {
      title: 'El final de tu plazo',
      lead: '¿Tu contrato casi ha terminado? ¿Todavía no tienes {hours} horas? Lee esto.',
      sections: {
        talk: {
          title: 'Habla a tiempo',
          text: ['Llama a tu orientador ({counselor}). No esperes hasta la última semana.'],
        },
        extension: { title: '¿No fue culpa tuya?', text: ['Entonces recibes más tiempo.'] },
        effort: {
          title: '¿Hiciste todo lo posible?',
          text: ['Tu orientador mira contigo qué se puede hacer.'],
        },
        fine: {
          title: '¿Era obligatorio y has hecho muy poco?',
          text: [
            'Entonces es posible una multa. Lo decide una persona. Un ordenador nunca decide.',
            'Después de una multa todavía tienes que hacer las horas.',
          ],
        },
        entitled: {
          title: '¿Tienes derecho, pero no obligación?',
          text: [
            'Para ti, las reglas no hablan de una multa.',
            '¿El {pathway} está en tu contrato? Entonces recibes tu {certificate} cuando terminas.',
          ],
        },
      },
    },
    change: {
      title: 'Cambiar de opinión',
      lead: '¿Eliges tú? Entonces puedes elegir otra cosa más tarde.',
      sections: {
        yes: {
          title: 'Dices que sí',
          text: [
            'Entonces el {pathway} está en tu contrato. Tienes que hacerlo para recibir tu certificado ({certificate}).',
          ],
        },
        stop: {
          title: 'Quieres dejarlo',
          text: [
            '¿Tienes derecho, pero no obligación (<rechthebbend>)? Entonces puedes. Habla primero con tu orientador ({counselor}).',
            '¿Todavía quieres tu {certificate}? Entonces primero tiene que cambiar tu contrato.',
          ],
        },
        must: {
          title: '¿Es obligatorio para ti?',
          text: ['Entonces no puedes dejarlo. ¿Ahora trabajas o estudias? Díselo a tu {counselor}.'],
        },
        think: { title: 'Piénsalo bien', text: ['Elige con calma. Es mejor mantener tu elección.'] },
      },
    },
    contact: {
      title: 'Contacto',
      lead: '¿Tienes una pregunta? Estas personas te ayudan.',
      sections: {
        counselor: {
          title: 'Tu orientador',
          text: ['Primero llama o escribe a tu orientador ({counselor}). Esa persona conoce tu expediente.'],
        },
        municipality: {
          title: 'Tu municipio',
          text: ['¿Buscas una actividad? Tu municipio (<gemeente>) sabe qué hay.'],
        },
        us: { title: 'Este sitio', text: ['¿Una pregunta sobre este sitio? Llama al {phone}. O escribe a {email}.'] },
        decide: {
          title: '¿Quién decide?',
          text: ['Nosotros no decidimos nada sobre ti. Este sitio solo explica.'],
        },
      },
    },
  },
  wizard: {
    title: '¿Tengo que hacerlo?',
    lead: 'Responde a unas preguntas. Así sabes si tienes que hacer el {pathway}.',
    start: '¿Tengo que hacerlo? Empezar las preguntas',
    yourAnswers: 'Tus respuestas',
    change: 'Cambiar',
    again: 'Empezar de nuevo',
    back: 'Pregunta anterior',
    why: '¿Por qué?',
    next: '¿Y ahora?',
    ask: '¿A quién puedo preguntar?',
    rules: 'Las reglas',
    notDecision: 'Esto no es una decisión: tu orientador ({counselor}) mira tu expediente.',
    whomToAsk: 'Pregunta a tu orientador ({counselor}). ¿Todavía no tienes? Llama al {phone}.',
    questions: {
      trajectory: {
        question: '¿Qué programa sigues?',
        hint: '¿Tienes un contrato de integración (<inburgeringscontract>)? Entonces sigues un programa normal.',
        options: {
          gewoon: 'Un programa de integración normal (<inburgeringstraject>)',
          voortraject: 'Un <voortraject>',
        },
      },
      status: {
        question: '¿Qué dice tu expediente?',
        hint: '¿No lo sabes? Elige entonces: no lo sé.',
        options: {
          verplicht: 'Es obligatorio para mí (<verplichte inburgeraar>)',
          rechthebbend: 'Tengo derecho, pero no obligación (<rechthebbende inburgeraar>)',
          'weet-niet': 'No lo sé',
        },
      },
      protection: {
        question: '¿Tienes protección temporal (Ucrania)?',
        options: { beschermd: 'Sí', 'niet-beschermd': 'No' },
      },
      since: {
        question: '¿Desde cuándo es obligatorio para ti?',
        options: { vanaf: 'El {since} o más tarde', ervoor: 'Antes del {since}', 'weet-niet': 'No lo sé' },
      },
      capacity: {
        question: '¿Trabajas?',
        options: {
          'geen-werk': 'No',
          werknemer: 'Sí, para una empresa (con contrato de trabajo)',
          zelfstandige: 'Sí, por cuenta propia',
          ambtenaar: 'Sí, en la función pública',
        },
      },
      legal: {
        question: '¿Trabajas legalmente?',
        hint: 'Legalmente significa: tu trabajo es oficial y está declarado.',
        options: { wettelijk: 'Sí', 'niet-wettelijk': 'No' },
      },
      contracts: {
        question: '¿Puedes mostrar tu contrato de trabajo?',
        options: { contract: 'Sí', 'geen-contract': 'No' },
      },
      contractHours: {
        question: '¿Trabajas al menos a media jornada?',
        hint: 'Media jornada es la mitad de una semana completa de trabajo.',
        options: {
          halftijds: 'Sí, con un solo trabajo',
          'samen-halftijds': 'Solo si sumo mis trabajos',
          minder: 'No, menos',
        },
      },
      contractLength: {
        question: '¿Tus contratos duran juntos al menos {months} meses?',
        hint: 'Los contratos van uno detrás de otro. No hay ningún día entre ellos.',
        options: {
          'lang-genoeg': 'Sí',
          'weekend-ertussen': 'Sí, pero hay un fin de semana entre ellos',
          'te-kort': 'No',
        },
      },
      selfEmployment: {
        question: '¿Puedes mostrar que trabajas por cuenta propia?',
        options: { bewijs: 'Sí', 'geen-bewijs': 'No' },
      },
      appointment: {
        question: '¿Puedes mostrar tu decisión de nombramiento (<benoemingsbesluit>)?',
        hint: 'Es la carta que dice que trabajas en la función pública.',
        options: { besluit: 'Sí', 'geen-besluit': 'No' },
      },
      halfTime: {
        question: '¿Trabajas al menos a media jornada?',
        hint: 'Media jornada es la mitad de una semana completa de trabajo.',
        options: { halftijds: 'Sí', minder: 'No', 'weet-niet': 'No lo sé' },
      },
      study: {
        question: '¿Estudias?',
        options: {
          'geen-studie': 'No',
          'studie-bevestigd': 'Sí, y mi {counselor} dijo que cuenta',
          'studie-niet-bevestigd': 'Sí, pero mi {counselor} todavía no dijo nada',
        },
      },
    },
    outcomes: {
      MANDATORY: {
        answer: 'Sí, tienes que hacerlo',
        next: 'Habla con tu {counselor}. Busca una actividad que te guste. Haces al menos {hours} horas.',
      },
      OPTIONAL: {
        answer: 'No, eliges tú',
        next: '¿Quieres participar? Díselo a tu {counselor}. Quien participa hace al menos {hours} horas.',
      },
      NOT_APPLICABLE: {
        answer: 'No, no forma parte de tu programa',
        next: 'No tienes que hacer nada. ¿Quieres más tarde un programa normal? Habla con tu {counselor}.',
      },
      NEEDS_REVIEW: {
        answer: 'No podemos decirlo aquí',
        next: 'Llama o escribe a tu {counselor}. Pide que lo revise.',
      },
    },
    reasons: {
      preTrajectory: 'Sigues un <voortraject>. El {pathway} no forma parte de él.',
      statusUnknown: 'No sabes si es obligatorio para ti. Está en tu expediente.',
      protected: 'Tienes protección temporal. Entonces tienes derecho, no obligación, y eliges tú.',
      protectedYetObliged:
        'Protección temporal y obligación: las dos cosas juntas no son posibles. Alguien tiene que revisar tu expediente.',
      beforeTheLaw: 'Era obligatorio para ti antes del {since}. En ese momento esto no existía todavía.',
      sinceUnknown: 'No sabes desde cuándo es obligatorio para ti. Ese día es importante.',
      entitled: 'Tienes derecho, pero no obligación (<rechthebbende inburgeraar>).',
      working: 'Trabajas legalmente y al menos a media jornada. Puedes demostrarlo.',
      studying: 'Estudias, y tu {counselor} lo confirmó.',
      workUnclear: 'Todavía no está claro si tu trabajo cuenta.',
      studyUnclear: 'Estudias. Tu {counselor} todavía tiene que mirar si cuenta.',
      obliged: 'Es obligatorio para ti. No tienes un trabajo que cuenta. No tienes estudios que cuentan.',
    },
    workReasons: {
      NOT_WORKING: 'No trabajas.',
      NOT_LEGAL: 'Solo cuenta el trabajo legal.',
      EVIDENCE_MISSING: 'No muestras una prueba de tu trabajo.',
      HALF_TIME_UNKNOWN: 'No sabemos si trabajas a media jornada.',
      BELOW_HALF_TIME: 'Trabajas menos de media jornada.',
      WEEKEND_GAP: 'Hay un fin de semana entre tus contratos.',
      COMBINED_PART_TIME: 'Solo juntos, tus trabajos son media jornada.',
      LESS_THAN_THREE_CONTIGUOUS_MONTHS: 'Juntos, tus contratos no duran {months} meses seguidos.',
    },
  },
};
