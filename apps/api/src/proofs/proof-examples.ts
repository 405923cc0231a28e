import { type Session, totalMinutes } from '@veertig/rules';
import { declarationOf } from '../confirmations/declaration.ts';
import type { ProofFacts } from './proof-facts.ts';

// Invented people and places, for tests and previews.

type Overrides = Partial<Omit<ProofFacts, 'schema' | 'askedMinutes' | 'totalMinutes' | 'declaration'>>;

const weekly = (count: number, start: string, end: string): Session[] =>
  Array.from({ length: count }, (_, week) => ({
    date: new Date(Date.UTC(2026, 8, 1 + week * 7)).toISOString().slice(0, 10),
    start,
    end,
  }));

function example(overrides: Overrides): ProofFacts {
  const asked = overrides.asked ?? weekly(1, '13:30', '16:30');
  const confirmed = overrides.confirmed ?? asked;
  const participant = overrides.participant ?? { name: 'Samira Voorbeeld' };
  return {
    schema: 'veertig/bewijs-van-deelname/1',
    number: 'BD-2026-000123',
    version: 1,
    offerType: 'CONVERSATION_GROUP',
    description: 'Praattafel Nederlands voor beginners, elke dinsdag',
    organization: { name: 'Buurthuis De Linde', municipality: 'Voorbeeldgem' },
    contactPerson: {
      name: 'Annelies Peeters',
      role: 'vrijwilligerscoördinator',
      reach: 'annelies@delinde.example.org',
    },
    remark: null,
    signature: { signedAt: '2026-11-20T14:29:00.000Z', channel: 'LINK', recordedBy: null },
    counselor: { name: 'Joris Maes', phone: '09 123 45 67', email: 'joris.maes@example.be' },
    agency: { name: 'Agentschap Voorbeeld' },
    verificationCode: '7K3QW9TMX2B4HD6V',
    ...overrides,
    participant,
    asked,
    confirmed,
    askedMinutes: totalMinutes(asked),
    totalMinutes: totalMinutes(confirmed),
    declaration: declarationOf(participant.name, confirmed),
  };
}

const asked = weekly(4, '13:30', '16:30');

/** One proof of every kind worth seeing; the key is the name of its preview. */
export const PROOF_EXAMPLES = {
  'een-sessie': example({}),
  'twaalf-sessies': example({ asked: weekly(12, '13:30', '16:30') }),
  'veertig-sessies': example({ asked: weekly(40, '09:00', '10:00'), number: 'BD-2026-000124' }),
  periode: example({
    offerType: 'VOLUNTEERING',
    description: 'Helpen in de sociale kruidenier',
    asked: [{ from: '2026-09-01', to: '2026-10-31', minutes: 1590 }],
    remark: 'Samira kwam altijd op tijd. Ze helpt nu ook bij de kassa.',
  }),
  informeel: example({
    offerType: 'INFORMAL',
    description: 'Samen koken en wandelen met de buren',
    organization: null,
    contactPerson: { name: 'Lut Janssens', role: 'buurvrouw', reach: '0470 12 34 56' },
    asked: [
      { date: '2026-10-03', minutes: 90 },
      { date: '2026-10-10', minutes: 135 },
    ],
  }),
  arabisch: example({ participant: { name: 'محمد عبد الرحمن الخطيب' } }),
  cyrillisch: example({ participant: { name: 'Олександра Шевченко' } }),
  'minder-bevestigd': example({
    asked,
    confirmed: [
      asked[0]!,
      { ...asked[1]!, end: '15:00' } as Session,
      asked[2]!,
      { ...asked[3]!, start: '14:30' } as Session,
    ],
    remark: 'De tweede keer moest de groep vroeger stoppen.',
  }),
  papier: example({
    signature: {
      signedAt: '2026-11-20T09:05:00.000Z',
      channel: 'PAPER',
      recordedBy: 'Joris Maes',
      signedOn: '2026-11-18',
      scans: ['3f2a'.repeat(16)],
    },
  }),
  telefoon: example({
    contactPerson: { name: 'Lut Janssens', role: 'buurvrouw', reach: '0470 12 34 56' },
    signature: {
      signedAt: '2026-11-20T15:40:00.000Z',
      channel: 'PHONE',
      recordedBy: 'Joris Maes',
      calledAt: '2026-11-20T15:20:00.000Z',
    },
  }),
  brief: example({ signature: { signedAt: '2026-11-20T14:29:00.000Z', channel: 'LETTER', recordedBy: null } }),
  'ter-plaatse': example({
    signature: { signedAt: '2026-11-20T14:29:00.000Z', channel: 'ON_THE_SPOT', recordedBy: null },
  }),
  'versie-twee': example({ version: 2, asked: weekly(3, '18:00', '20:30') }),
  'lange-namen': example({
    participant: { name: 'Maria-Magdalena Konstantinopoulou-Vandenbroucke de la Fuente y Ñáñez Nguyễn Thị Ánh Tuyết' },
    description:
      'Wekelijkse ontmoeting met taaloefening, koken, naaien en uitstappen in de buurt voor ouders met jonge kinderen en hun grootouders',
    organization: {
      name: 'Samenwerkingsverband Buurtwerk en Ontmoeting Noord-Oost-Voorbeeldgem en omliggende wijken vzw',
      municipality: 'Sint-Voorbeeld-aan-de-Grote-Beek',
    },
    contactPerson: {
      name: 'Wilhelmina-Josephina Van den Eeckhaut-Vandersmissen',
      role: 'vrijwillig coördinator van de ontmoetingsgroepen en de taalbuddywerking',
      reach: 'wilhelmina-josephina.vandeneeckhaut-vandersmissen@buurtwerk-noord-oost.example.org',
    },
    asked: weekly(12, '13:30', '16:30'),
  }),
} satisfies Record<string, ProofFacts>;

const NAMES: Record<string, string> = {
  adlam: '𞤀𞤥𞤢𞤣𞤵 𞤐𞤶𞤢𞤴',
  amhaars: 'አበበ ተስፋዬ',
  'arabisch-met-klinkers': 'مُحَمَّد عَلِيّ',
  armeens: 'Անի Հակոբյան',
  bengaals: 'ক্ষিতীশ চৌধুরী',
  birmaans: 'အောင်ကျော်မြင့် ကြည်',
  'chinees-traditioneel': '陳怡君',
  'chinees-vereenvoudigd': '张伟 刘洋',
  cherokee: 'ᏣᎳᎩ ᎠᏰᎵ',
  devanagari: 'प्रियंका क्षत्रिय',
  georgisch: 'ნინო ბერიძე',
  gemengd: 'Samira (سميرة) Ωmega Иванова 王小明',
  grieks: 'Ελένη Παπαδοπούλου',
  gujarati: 'ગૌરી પટેલ',
  gurmukhi: 'ਗੁਰਪ੍ਰੀਤ ਸਿੰਘ',
  hebreeuws: 'יִצְחָק לֵוִי',
  japans: '渡辺 さくら',
  kannada: 'ಕೃಷ್ಣಮೂರ್ತಿ',
  khmer: 'សុខ វណ្ណារ៉ា',
  koerdisch: 'هێمن ڕەشید',
  koreaans: '김민준 (金民俊)',
  laotiaans: 'ສົມສັກ ແກ້ວມະນີ',
  malayalam: 'ശ്രീദേവി നായർ',
  nko: 'ߡߊߡߊߘߎ ߖߊߟߏ߫',
  odia: 'ପ୍ରିୟା ଦାସ',
  pasjtoe: 'ښکلا ځدراڼ',
  perzisch: 'پریسا گل‌محمدی',
  singalees: 'ලක්ෂ්මී ශ්‍රී',
  syrisch: 'ܐܒܪܗܡ ܒܪ ܝܘܚܢܢ',
  tamil: 'தமிழ்ச்செல்வி கோபால்',
  telugu: 'శ్రీనివాస్ రెడ్డి',
  thaana: 'އަހުމަދު ނަސީމް',
  thai: 'สมชาย น้ำผึ้ง',
  tibetaans: 'བསྟན་འཛིན་རྒྱ་མཚོ',
  tifinagh: 'ⵎⵓⵃⵎⵎⴷ ⴰⵎⵖⵔⴰⵡⵉ',
  tigrinya: 'ሰላማዊት ተስፋይ',
  urdu: 'ٹیپو ڈار',
  vietnamees: 'Nguyễn Thị Ánh Tuyết',
};

/** The same proof for a name in each script; the key is the name of its preview. */
export const SCRIPT_EXAMPLES: Record<string, ProofFacts> = Object.fromEntries(
  Object.entries(NAMES).map(([script, name]) => [`schrift-${script}`, example({ participant: { name } })]),
);
