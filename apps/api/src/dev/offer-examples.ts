import type { inferRouterInputs } from '@trpc/server';
import type { OfferType } from '@veertig/rules';
import type { AppRouter } from '../router.ts';

// Offers in real municipalities, of organizations and people that do not exist.

type TypedOffer = inferRouterInputs<AppRouter>['offers']['add']['offer'];

/** How an example came in, and how long ago. */
export interface ExampleOffer {
  daysAgo: number;
  /** By the form: not yet verified, or waiting for the local authority. Without: published by the local authority. */
  handedIn?: 'UNVERIFIED' | 'SUBMITTED';
  offer: TypedOffer;
}

/** The municipalities that the example agency moderates. */
export const exampleMunicipalities = [
  ...['Aalst', 'Antwerpen', 'Brugge', 'Brussel', 'Genk', 'Gent', 'Halle', 'Hasselt', 'Kortrijk', 'Leuven', 'Lier'],
  ...['Mechelen', 'Oostende', 'Pajottegem', 'Ronse', 'Sint-Katelijne-Waver', 'Sint-Niklaas', 'Tongeren-Borgloon'],
  ...['Turnhout', 'Vilvoorde', 'Willebroek'],
];

const wellSuited = {
  mostlyAlone: false,
  meetsNewPeople: true,
  lastingContactsLikely: true,
  dutchContext: true,
  fluentDutchSpeakersPresent: true,
  workingLanguageDutch: true,
  mutualInteraction: true,
  othersSpeakDutchWell: true,
};

type Told = Partial<TypedOffer> & Pick<TypedOffer, 'title' | 'description'>;

const offer = (municipality: string, offerType: OfferType, mail: string, told: Told): TypedOffer => ({
  municipality,
  offerType,
  setting: 'GROUP',
  dutchLevel: 'A1',
  free: true,
  contactName: 'Team onthaal',
  contactEmail: `${mail}.example`,
  contactPhone: '0470 00 00 20',
  showName: true,
  showEmail: true,
  showPhone: true,
  criteria: wellSuited,
  ...told,
});

const weekly = (weekday: number, from: string, until: string) => [{ weekday, from, until }];

export const exampleOffers: ExampleOffer[] = [
  {
    daysAgo: 3,
    offer: offer('Mechelen', 'CONVERSATION_GROUP', 'praten@bib-aan-de-dijk', {
      title: 'Praattafel in de bib',
      description:
        'Elke week praten we een uur over het dagelijks leven. Er is koffie en thee.\n\nVrijwilligers uit de buurt praten mee. Je leert mensen kennen en oefent Nederlands.',
      dutchPracticeChance: 'Je praat de hele tijd Nederlands, op je eigen tempo.',
      times: weekly(2, '14:00', '15:30'),
      timesNote: 'Niet in de schoolvakanties',
      organizationName: 'Bib aan de Dijk',
      place: 'Leeszaal, eerste verdieping',
      capacity: 12,
    }),
  },
  {
    daysAgo: 9,
    offer: offer('Mechelen', 'VOLUNTEERING', 'keuken@buurthuis-de-linde', {
      title: 'Meehelpen in het buurtrestaurant',
      description:
        'We koken samen voor veertig mensen uit de buurt. Je snijdt groenten, dekt tafels en eet mee.\n\nErvaring is niet nodig. Een vaste vrijwilliger werkt met je samen.',
      times: [...weekly(3, '09:30', '14:00'), ...weekly(5, '09:30', '14:00')],
      organizationName: 'Buurthuis De Linde',
      practical: 'Je eet gratis mee. Draag stevige schoenen.',
      childcare: true,
      capacity: 4,
    }),
  },
  {
    daysAgo: 20,
    offer: offer('Mechelen', 'BUDDY', 'duo@samen-op-stap', {
      title: 'Een buddy om de stad te leren kennen',
      description:
        'Je gaat zes maanden op stap met een buddy uit Mechelen. Samen naar de markt, een museum of gewoon een koffie.',
      setting: 'DUO',
      dutchLevel: 'NONE',
      byAppointment: true,
      times: [],
      timesNote: 'Je spreekt samen af, ongeveer om de twee weken',
      organizationName: 'Samen op Stap',
      travelHelp: true,
    }),
  },
  {
    daysAgo: 14,
    offer: offer('Lier', 'SPORTS_CLUB', 'info@volley-voorbeeld', {
      title: 'Volleybal voor beginners',
      description: 'We spelen voor het plezier, vrouwen en mannen samen. Na de training drinken we iets.',
      dutchLevel: 'NONE',
      times: weekly(4, '20:00', '22:00'),
      free: false,
      cost: '40 euro per seizoen, de eerste drie keer gratis',
      organizationName: 'Volley Voorbeeld',
      place: 'Sporthal, zaal 2',
    }),
  },
  {
    daysAgo: 130,
    offer: offer('Lier', 'ASSOCIATION', 'tuin@samentuin-de-ark', {
      title: 'Samentuin: zaaien en oogsten',
      description: 'We werken elke zaterdag samen in de tuin. Wat we oogsten, verdelen we.',
      dutchLevel: 'NONE',
      times: weekly(6, '10:00', '12:30'),
      timesNote: 'Van maart tot november',
      organizationName: 'Samentuin De Ark',
      childcare: true,
    }),
  },
  {
    daysAgo: 31,
    offer: offer('Willebroek', 'NEIGHBOURHOOD_HOUSE', 'welkom@huis-van-de-wijk', {
      title: 'Koffienamiddag met spelletjes',
      description: 'Iedereen uit de buurt is welkom voor koffie, een babbel en een gezelschapsspel.',
      times: weekly(1, '13:30', '16:00'),
      organizationName: 'Huis van de Wijk',
    }),
  },
  {
    daysAgo: 2,
    offer: offer('Sint-Katelijne-Waver', 'SCHOOL', 'ouders@school-de-brug', {
      title: 'Voorlezen en knutselen met andere ouders',
      description: 'Ouders lezen voor in de klas en knutselen mee. We bereiden het samen voor in het Nederlands.',
      dutchLevel: 'A2',
      times: weekly(5, '08:45', '11:00'),
      organizationName: 'Basisschool De Brug',
      practical: 'Ook voor wie hier geen kinderen heeft.',
    }),
  },
  {
    daysAgo: 45,
    offer: offer('Antwerpen', 'CONVERSATION_GROUP', 'babbel@cafe-combinne', {
      title: 'Babbelcafé op donderdagavond',
      description: 'Een ontspannen avond met een drankje. Aan elke tafel zit iemand die vlot Nederlands spreekt.',
      dutchLevel: 'A2',
      times: weekly(4, '19:00', '21:00'),
      free: false,
      cost: 'Je betaalt enkel je drankje',
      organizationName: 'Café Combinne',
    }),
  },
  {
    daysAgo: 12,
    offer: offer('Antwerpen', 'INTERNSHIP', 'werkvloer@kringwinkel-voorbeeld', {
      title: 'Kennismakingsstage in de kringwinkel',
      description:
        'Twee weken meewerken in de winkel: sorteren, prijzen en mensen helpen. Een collega begeleidt je de hele tijd.',
      dutchLevel: 'A2',
      byAppointment: true,
      times: [],
      organizationName: 'Kringwinkel Voorbeeld',
      travelHelp: true,
      capacity: 2,
    }),
  },
  {
    daysAgo: 5,
    offer: offer('Antwerpen', 'BUDDY', 'duo@buurtduo', {
      title: 'Buurtduo: oefen Nederlands met een buur',
      description: 'Je spreekt elke week een uur af met iemand uit je wijk. Jullie kiezen zelf wat jullie doen.',
      setting: 'DUO',
      dutchLevel: 'A1',
      byAppointment: true,
      times: [],
      organizationName: 'Buurtduo',
    }),
  },
  {
    daysAgo: 60,
    offer: offer('Gent', 'ASSOCIATION', 'zing@koor-allegaartje', {
      title: 'Zingen in een koor voor iedereen',
      description: 'We zingen liedjes in veel talen en praten Nederlands. Noten lezen hoeft niet.',
      dutchLevel: 'NONE',
      times: weekly(3, '19:30', '21:30'),
      organizationName: 'Koor Allegaartje',
      free: false,
      cost: '5 euro per maand',
    }),
  },
  {
    daysAgo: 8,
    offer: offer('Gent', 'VOLUNTEERING', 'help@repair-voorbeeld', {
      title: 'Helpen in het Repair Café',
      description:
        'Kun je naaien, een fiets herstellen of koffie zetten? We herstellen samen spullen van mensen uit de buurt.',
      times: [{ weekday: 7, from: '13:00', until: '17:00' }],
      timesNote: 'Elke eerste zondag van de maand',
      organizationName: 'Repair Café Voorbeeld',
    }),
  },
  {
    daysAgo: 16,
    offer: offer('Gent', 'CONVERSATION_GROUP', 'vrouwen@de-ontmoeting', {
      title: 'Praatgroep voor vrouwen',
      description: 'We drinken thee en praten over kinderen, werk en koken. Je kind kan mee: er is opvang.',
      times: weekly(2, '09:30', '11:30'),
      organizationName: 'De Ontmoeting',
      childcare: true,
    }),
  },
  {
    daysAgo: 130,
    offer: offer('Leuven', 'COURSE', 'atelier@fietspunt-voorbeeld', {
      title: 'Leer je fiets herstellen',
      description: 'In zes lessen leer je samen met anderen een fiets herstellen. We oefenen de Nederlandse woorden.',
      dutchLevel: 'A2',
      times: weekly(1, '18:30', '20:30'),
      free: false,
      cost: '12 euro voor de hele cursus',
      organizationName: 'Fietspunt Voorbeeld',
      capacity: 8,
    }),
  },
  {
    daysAgo: 25,
    offer: offer('Leuven', 'SPORTS_CLUB', 'loop@start-to-run-voorbeeld', {
      title: 'Samen leren lopen',
      description:
        'Een groep voor beginners. We lopen rustig en praten onderweg. Na tien weken loop je vijf kilometer.',
      dutchLevel: 'NONE',
      times: [...weekly(2, '18:30', '19:30'), ...weekly(7, '10:00', '11:00')],
      organizationName: 'Loopgroep Voorbeeld',
    }),
  },
  {
    daysAgo: 18,
    offer: offer('Hasselt', 'NEIGHBOURHOOD_HOUSE', 'kook@wijkhuis-noord', {
      title: 'Wereldkeuken: koken met de buren',
      description: 'Elke maand kookt iemand anders een gerecht van thuis. Daarna eten we samen.',
      dutchLevel: 'NONE',
      times: [{ weekday: 5, from: '16:00', until: '20:00' }],
      timesNote: 'Elke tweede vrijdag van de maand',
      organizationName: 'Wijkhuis Noord',
      free: false,
      cost: '3 euro per keer',
      childcare: true,
    }),
  },
  {
    daysAgo: 7,
    offer: offer('Genk', 'SPORTS_CLUB', 'ploeg@fc-voorbeeld', {
      title: 'Helpen bij de jeugdploeg',
      description: 'Je helpt de trainer van de jongste ploeg: materiaal klaarzetten, mee oefenen en supporteren.',
      times: [...weekly(3, '17:00', '18:30'), ...weekly(6, '09:00', '12:00')],
      organizationName: 'FC Voorbeeld Genk',
      dutchLevel: 'A2',
    }),
  },
  {
    daysAgo: 40,
    offer: offer('Kortrijk', 'VOLUNTEERING', 'winkel@de-ruilkast', {
      title: 'Meewerken in de weggeefwinkel',
      description: 'Je sorteert kleren en speelgoed en ontvangt mensen. We werken altijd met drie samen.',
      times: [...weekly(3, '13:00', '17:00'), ...weekly(6, '10:00', '13:00')],
      organizationName: 'De Ruilkast',
    }),
  },
  {
    daysAgo: 11,
    offer: offer('Brugge', 'INFORMAL', 'wandel@buren-voorbeeld', {
      title: 'Wandelen met een buur',
      description: 'Ik wandel elke zondag een uur in het park en zoek gezelschap. We praten traag en lachen veel.',
      setting: 'DUO',
      times: weekly(7, '10:00', '11:00'),
      contactName: 'Mieke Voorbeeld',
      showEmail: false,
    }),
  },
  {
    daysAgo: 22,
    offer: offer('Oostende', 'COURSE', 'naai@atelier-aan-zee', {
      title: 'Naaiatelier voor beginners',
      description: 'Je leert met de naaimachine werken en maakt je eerste tas. Er zijn genoeg machines.',
      times: weekly(4, '13:30', '16:00'),
      organizationName: 'Atelier aan Zee',
      free: false,
      cost: '2 euro per keer',
      capacity: 10,
    }),
  },
  {
    daysAgo: 27,
    offer: offer('Sint-Niklaas', 'CONVERSATION_GROUP', 'praat@wereldhuis-voorbeeld', {
      title: 'Online en in het echt: oefen Nederlands',
      description: 'De ene week praten we online, de andere week in het Wereldhuis. Altijd met dezelfde kleine groep.',
      dutchLevel: 'A2',
      times: weekly(1, '19:00', '20:30'),
      organizationName: 'Wereldhuis Voorbeeld',
    }),
  },
  {
    daysAgo: 35,
    offer: offer('Vilvoorde', 'SCHOOL', 'oudercomite@school-het-park', {
      title: 'Mee in het oudercomité',
      description: 'We organiseren feesten en uitstappen op school. Nieuwe ouders zijn van harte welkom.',
      dutchLevel: 'B1',
      times: [{ weekday: 2, from: '20:00', until: '22:00' }],
      timesNote: 'Een keer per maand',
      organizationName: 'School Het Park',
    }),
  },
  {
    daysAgo: 6,
    offer: offer('Aalst', 'BUDDY', 'taal@taalmaatje-voorbeeld', {
      title: 'Parle avec un copain de langue',
      description:
        'Vous rencontrez chaque semaine une personne qui parle bien le néerlandais. Vous parlez néerlandais ensemble, simplement.',
      textLanguage: 'fr',
      setting: 'DUO',
      dutchLevel: 'NONE',
      byAppointment: true,
      times: [],
      organizationName: 'Taalmaatje Voorbeeld',
    }),
  },
  {
    daysAgo: 50,
    offer: offer('Turnhout', 'OTHER', 'radio@stadsradio-voorbeeld', {
      title: 'Maak mee een radioprogramma',
      description: 'Je bedenkt samen met anderen een uur radio over je stad. Praten of techniek: je kiest zelf.',
      dutchLevel: 'B1',
      times: weekly(3, '18:00', '20:00'),
      organizationName: 'Stadsradio Voorbeeld',
    }),
  },
  {
    daysAgo: 10,
    offer: offer('Ronse', 'ASSOCIATION', 'fanfare@fanfare-voorbeeld', {
      title: 'Speel of stap mee met de fanfare',
      description: 'We zoeken muzikanten, maar ook mensen die het vaandel dragen of de feesten mee voorbereiden.',
      times: weekly(5, '20:00', '22:00'),
      organizationName: 'Fanfare Voorbeeld',
    }),
  },
  {
    daysAgo: 4,
    offer: offer('Brussel', 'VOLUNTEERING', 'bar@gemeenschapscentrum-voorbeeld', {
      title: 'Bar en onthaal in het gemeenschapscentrum',
      description: 'Je ontvangt bezoekers en schenkt drankjes bij voorstellingen. Je werkt nooit alleen.',
      dutchLevel: 'A2',
      times: [...weekly(5, '18:30', '22:30'), ...weekly(6, '18:30', '22:30')],
      organizationName: 'Gemeenschapscentrum Voorbeeld',
    }),
  },
  {
    daysAgo: 1,
    handedIn: 'SUBMITTED',
    offer: offer('Mechelen', 'CONVERSATION_GROUP', 'praten@bib-aan-de-dijk', {
      title: 'Praattafel bib',
      description: 'Kom praten in de bib, elke dinsdag in de namiddag. Iedereen is welkom.',
      times: weekly(2, '14:00', '15:30'),
      organizationName: 'Bib aan de Dijk vzw',
      contactName: 'Lotte Voorbeeld',
    }),
  },
  {
    daysAgo: 1,
    handedIn: 'SUBMITTED',
    offer: offer('Halle', 'OTHER', 'boeken@thuiswerk-voorbeeld', {
      title: 'Thuis boeken kaften',
      description: 'Je haalt een doos boeken en kaft ze thuis op je gemak. Later breng je de doos terug.',
      setting: 'DUO',
      dutchLevel: 'NONE',
      byAppointment: true,
      times: [],
      organizationName: 'Thuiswerk Voorbeeld',
      criteria: { ...wellSuited, mostlyAlone: true, meetsNewPeople: false, lastingContactsLikely: false },
    }),
  },
  {
    daysAgo: 0,
    handedIn: 'SUBMITTED',
    offer: offer('Tongeren-Borgloon', 'NEIGHBOURHOOD_HOUSE', 'thee@theehuis-voorbeeld', {
      title: 'Theehuis met taaltafel',
      description: 'Elke woensdag drinken we thee. Aan de taaltafel zit iemand die je helpt met Nederlands.',
      times: weekly(3, '14:00', '17:00'),
      organizationName: 'Theehuis Voorbeeld',
      criteria: {},
    }),
  },
  {
    daysAgo: 0,
    handedIn: 'UNVERIFIED',
    offer: offer('Pajottegem', 'ASSOCIATION', 'toneel@toneelkring-voorbeeld', {
      title: 'Achter de schermen bij het toneel',
      description: 'We bouwen decors, naaien kostuums en zetten koffie. De groep is klein en gezellig.',
      times: weekly(2, '19:30', '22:00'),
      organizationName: 'Toneelkring Voorbeeld',
    }),
  },
];
