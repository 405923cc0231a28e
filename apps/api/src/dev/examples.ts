import type { ActivityCriteria, CompanionKind, Milestone, OfferType, Role, WarmHandover } from '@veertig/rules';

// One small cast for seed data, tests, previews and screenshots. Nobody here exists.

export const examplePassword = 'veertig uur samen';

export const exampleAgency = {
  name: 'Inburgering Voorbeeldstad',
  phone: '02 000 00 00',
  email: 'onthaal@voorbeeldstad.example',
};
export const otherAgency = {
  name: 'Inburgering Andersdorp',
  phone: '02 000 00 99',
  email: 'onthaal@andersdorp.example',
};

export interface ExampleAccount {
  role: Role;
  name: string;
  email: string;
  phone: string | null;
  agency: 'EXAMPLE' | 'OTHER';
}

export const exampleAccounts: ExampleAccount[] = [
  {
    role: 'COUNSELOR',
    name: 'Jan Peeters',
    email: 'jan@voorbeeldstad.example',
    phone: '0470 00 00 01',
    agency: 'EXAMPLE',
  },
  {
    role: 'COORDINATOR',
    name: 'Karima Aerts',
    email: 'karima@voorbeeldstad.example',
    phone: '0470 00 00 02',
    agency: 'EXAMPLE',
  },
  {
    role: 'COUNSELOR',
    name: 'Pieter Lemmens',
    email: 'pieter@voorbeeldstad.example',
    phone: '0470 00 00 04',
    agency: 'EXAMPLE',
  },
  { role: 'ADMINISTRATOR', name: 'Bart Wouters', email: 'bart@voorbeeldstad.example', phone: null, agency: 'EXAMPLE' },
  { role: 'AUDITOR', name: 'Lut Claes', email: 'lut@voorbeeldstad.example', phone: null, agency: 'EXAMPLE' },
  { role: 'OFFER_EDITOR', name: 'Els Maes', email: 'els@voorbeeldstad.example', phone: null, agency: 'EXAMPLE' },
  { role: 'COUNSELOR', name: 'Noor Jacobs', email: 'noor@andersdorp.example', phone: '0470 00 00 09', agency: 'OTHER' },
];

/** What happened to an example request: how far it got, and how it ended. */
export type ExampleFate =
  | 'DRAFT'
  | 'OPEN'
  | 'BOUNCED'
  | 'CONFIRMED'
  | 'RAISED'
  | 'ACCEPTED'
  | 'DOUBTED'
  | 'REFUSED'
  | 'REOPENED'
  | 'ON_PHONE'
  | 'ON_PAPER';

export interface ExampleActivity {
  offerType: OfferType;
  description: string;
  organization: string | null;
  /** Without an address only paper or the phone is left. */
  contact: { name: string; email: string | null; role: string };
  criteria?: ActivityCriteria;
  /** Who goes along the first time, and a handover so many days ago; below zero it is to come. */
  firstTime?: {
    companion?: [CompanionKind, name: string];
    handover: Exclude<WarmHandover, 'NOT_NEEDED'>;
    daysAgo: number;
  };
  /** Each request: days ago it was sent, hours of each session, and its fate. */
  requests: { daysAgo: number; hours: number[]; fate: ExampleFate }[];
}

export interface ExamplePerson {
  name: string;
  language: 'nl' | 'makkelijk' | 'en' | 'fr' | 'ar' | 'uk' | 'tr' | 'fa' | 'ti' | 'es';
  status: 'OBLIGED' | 'ENTITLED' | 'UNKNOWN';
  municipality?: string;
  trajectoryType?: 'PRE_TRAJECTORY';
  temporaryProtectionUkraine?: true;
  workExemption?: 'YES';
  includesPnt?: false;
  /** First and last day of the contract, in days from today. */
  term: [start: number, end: number] | null;
  enteredInKbi?: true;
  /** Talks that were noted, the oldest first. */
  talks?: { daysAgo: number; milestone: Milestone; text: string }[];
  activities: ExampleActivity[];
}

const linde = { name: 'Rita Van Damme', email: 'rita@buurthuis-de-linde.example', role: 'Verantwoordelijke buurthuis' };
const bib = { name: 'Tom Willems', email: 'tom@bib-voorbeeldstad.example', role: 'Medewerker bib' };
const fc = { name: 'Chris Goossens', email: 'chris@fc-voorbeeld.example', role: 'Trainer' };
const buddy = { name: 'Greet Hermans', email: 'greet@buddy.example', role: 'Buddy' };
const school = { name: 'Sofie Lenaerts', email: 'sofie@school-de-brug.example', role: 'Brugfiguur' };
const neighbor = { name: 'Wim De Smet', email: 'wim@buren.example', role: 'Buur' };

const helping = (
  requests: ExampleActivity['requests'],
  description = 'helpen in het buurtrestaurant',
): ExampleActivity => ({
  offerType: 'VOLUNTEERING',
  description,
  organization: 'Buurthuis De Linde',
  contact: linde,
  requests,
});
const talking = (requests: ExampleActivity['requests']): ExampleActivity => ({
  offerType: 'CONVERSATION_GROUP',
  description: 'praattafel in de bib',
  organization: 'Bib Voorbeeldstad',
  contact: bib,
  requests,
});

export const examplePeople: ExamplePerson[] = [
  {
    name: 'Amina Haddad',
    municipality: 'Gent',
    language: 'ar',
    status: 'OBLIGED',
    term: [-240, 130],
    talks: [
      { daysAgo: 260, milestone: 'REGISTRATION_INTERVIEW', text: 'De vier onderdelen uitgelegd, met een tolk.' },
      { daysAgo: 250, milestone: 'INTAKE', text: 'Kookt graag voor veel mensen. Is vrij op dinsdag en donderdag.' },
      { daysAgo: 243, milestone: 'INTAKE', text: 'Wil eerst kennismaken met het buurthuis.' },
      { daysAgo: 20, milestone: 'FOLLOW_UP', text: 'Voelt zich thuis in de keuken. Spreekt meer Nederlands.' },
    ],
    activities: [
      helping([
        { daysAgo: 60, hours: [3, 3, 3.5, 3, 3, 3], fate: 'ACCEPTED' },
        { daysAgo: 3, hours: [3, 3.5, 3, 2.5], fate: 'RAISED' },
      ]),
      talking([{ daysAgo: 40, hours: [2, 2, 2, 2, 1], fate: 'ACCEPTED' }]),
    ],
  },
  {
    name: 'Yusuf Demir',
    municipality: 'Aalst',
    language: 'tr',
    status: 'OBLIGED',
    term: [-350, 12],
    activities: [
      {
        offerType: 'SPORTS_CLUB',
        description: 'meespelen en helpen bij de jeugdploeg',
        organization: 'FC Voorbeeld',
        contact: fc,
        requests: [
          { daysAgo: 90, hours: [4, 4, 4, 4, 4, 4, 2], fate: 'ACCEPTED' },
          { daysAgo: 2, hours: [2, 2], fate: 'CONFIRMED' },
        ],
      },
      talking([{ daysAgo: 1, hours: [2, 2], fate: 'OPEN' }]),
    ],
  },
  {
    name: 'Олена Коваль',
    language: 'uk',
    status: 'ENTITLED',
    temporaryProtectionUkraine: true,
    term: [-200, 160],
    activities: [
      helping([{ daysAgo: 70, hours: [3, 3, 3, 3, 3, 3], fate: 'ACCEPTED' }], 'koken voor het buurtfeest'),
      {
        offerType: 'SPORTS_CLUB',
        description: 'volleybal op donderdag',
        organization: 'Voorbeeld FC vzw',
        contact: fc,
        requests: [{ daysAgo: 9, hours: [2, 2, 2], fate: 'REFUSED' }],
      },
      talking([{ daysAgo: 1, hours: [2, 1.5], fate: 'OPEN' }]),
    ],
  },
  {
    name: 'Tesfay Gebre',
    language: 'ti',
    status: 'OBLIGED',
    term: [-180, 185],
    activities: [
      talking([{ daysAgo: 50, hours: [5, 5, 5, 5, 5, 6], fate: 'ACCEPTED' }]),
      {
        offerType: 'COURSE',
        description: 'fietsen herstellen',
        organization: 'Fietspunt Voorbeeld',
        contact: { name: 'Paul Smets', email: 'paul@bestaat-niet.example', role: 'Lesgever' },
        requests: [{ daysAgo: 2, hours: [3], fate: 'BOUNCED' }],
      },
      helping([{ daysAgo: 1, hours: [3, 3], fate: 'OPEN' }]),
    ],
  },
  {
    name: 'Maria Lopez',
    municipality: 'Gent',
    language: 'es',
    status: 'OBLIGED',
    term: [-300, 65],
    activities: [
      {
        offerType: 'BUDDY',
        description: 'elke week op stap met een buddy',
        organization: null,
        contact: buddy,
        firstTime: { handover: 'DONE', daysAgo: 38 },
        requests: [{ daysAgo: 30, hours: [2.5, 2.5, 2.5, 2.5, 2.5, 2.5, 2.5, 2.5], fate: 'ACCEPTED' }],
      },
      helping([{ daysAgo: 20, hours: [4, 4, 4, 4, 4], fate: 'ACCEPTED' }]),
    ],
  },
  {
    name: 'Nguyễn Thị Hoa',
    language: 'en',
    status: 'OBLIGED',
    term: [-330, 35],
    enteredInKbi: true,
    activities: [helping([{ daysAgo: 100, hours: [6, 6, 6, 6, 6, 6, 6], fate: 'ACCEPTED' }], 'klusdag en buurttuin')],
  },
  {
    name: 'مريم حسيني',
    language: 'fa',
    status: 'OBLIGED',
    term: [-120, 245],
    activities: [
      {
        offerType: 'SCHOOL',
        description: 'voorlezen en knutselen op school',
        organization: 'Basisschool De Brug',
        contact: school,
        requests: [{ daysAgo: 1, hours: [2, 2, 1.75], fate: 'OPEN' }],
      },
      helping([{ daysAgo: 16, hours: [3], fate: 'OPEN' }], 'naaiatelier'),
    ],
  },
  { name: 'Ahmed Ben Salah', language: 'fr', status: 'UNKNOWN', term: [-10, 355], activities: [] },
  {
    name: 'Fatoumata Diallo',
    municipality: 'Gent',
    language: 'fr',
    status: 'OBLIGED',
    workExemption: 'YES',
    includesPnt: false,
    term: [-90, 275],
    activities: [],
  },
  {
    name: 'Ivan Petrović',
    municipality: 'Aalst',
    language: 'makkelijk',
    status: 'OBLIGED',
    term: [-20, 345],
    activities: [
      {
        offerType: 'INTERNSHIP',
        description: 'kennismakingsstage in de kringwinkel',
        organization: 'Kringwinkel Voorbeeld',
        contact: { name: 'An Michiels', email: 'an@kringwinkel.example', role: 'Ploegleider' },
        criteria: { setting: 'GROUP', mostlyAlone: false },
        firstTime: { companion: ['VOLUNTEER', 'Nadia Vermeulen'], handover: 'PLANNED', daysAgo: 1 },
        requests: [{ daysAgo: 0, hours: [7.5], fate: 'DRAFT' }],
      },
      talking([{ daysAgo: 1, hours: [2], fate: 'OPEN' }]),
    ],
  },
  {
    name: 'Sara Kaya',
    language: 'tr',
    status: 'OBLIGED',
    term: [-380, -6],
    activities: [
      talking([{ daysAgo: 150, hours: [2, 2, 2, 2], fate: 'ACCEPTED' }]),
      helping([{ daysAgo: 8, hours: [3, 2], fate: 'OPEN' }], 'koffienamiddag'),
      {
        offerType: 'ASSOCIATION',
        description: 'breien en praten in de parochiezaal',
        organization: null,
        contact: { name: 'Godelieve Mertens', email: null, role: 'Begeleider breigroep' },
        requests: [{ daysAgo: 30, hours: [2, 2, 2], fate: 'ON_PAPER' }],
      },
    ],
  },
  {
    name: 'Diego Fernández',
    municipality: 'Deinze',
    language: 'es',
    status: 'ENTITLED',
    term: [-210, 150],
    activities: [
      {
        offerType: 'INFORMAL',
        description: 'koffie en wandelen met de buur',
        organization: null,
        contact: neighbor,
        requests: [{ daysAgo: 12, hours: [2, 2, 2], fate: 'DOUBTED' }],
      },
      {
        offerType: 'INFORMAL',
        description: 'tuinieren met de buurvrouw',
        organization: null,
        contact: { name: 'Rosa Pauwels', email: null, role: 'Buurvrouw' },
        requests: [{ daysAgo: 4, hours: [1.5, 2], fate: 'ON_PHONE' }],
      },
      helping([{ daysAgo: 45, hours: [3, 3], fate: 'REOPENED' }], 'repair café'),
      talking([{ daysAgo: 1, hours: [2, 2], fate: 'OPEN' }]),
    ],
  },
  {
    name: 'Oksana Bondar',
    language: 'uk',
    status: 'ENTITLED',
    trajectoryType: 'PRE_TRAJECTORY',
    temporaryProtectionUkraine: true,
    includesPnt: false,
    term: null,
    activities: [],
  },
];

/** The account of the colleague beside the first counselor. */
export const exampleColleague = 'pieter@voorbeeldstad.example';

/** The few people of that colleague. */
export const colleaguePeople: ExamplePerson[] = [
  {
    name: 'Rahel Tekle',
    municipality: 'Gent',
    language: 'ti',
    status: 'OBLIGED',
    term: [-370, -5],
    activities: [helping([{ daysAgo: 70, hours: [3, 3, 3, 3], fate: 'ACCEPTED' }], 'helpen in de buurtwinkel')],
  },
  {
    name: 'Emre Yıldız',
    municipality: 'Deinze',
    language: 'tr',
    status: 'ENTITLED',
    term: [-90, 275],
    activities: [talking([{ daysAgo: 18, hours: [2, 2, 2], fate: 'OPEN' }])],
  },
];
