import { municipalityRegister } from './municipality-register.ts';

export interface Municipality {
  /** NIS code, the number that Belgian statistics give it. */
  readonly code: string;
  readonly name: string;
  readonly postalCodes: readonly string[];
  readonly latitude: number;
  readonly longitude: number;
}

/** Every municipality of Flanders and Brussels, by name. */
export const municipalities: readonly Municipality[] = municipalityRegister
  .trim()
  .split('\n')
  .map(readLine)
  .toSorted((a, b) => a.name.localeCompare(b.name, 'nl'));

const byCode = new Map(municipalities.map((one) => [one.code, one]));

/** What merged into another municipality on 1 January 2025, under the name people still use. */
const formerNames: Record<string, readonly string[]> = {
  '11002': ['Borsbeek'],
  '23106': ['Galmaarden', 'Gooik', 'Herne'],
  '37021': ['Ruiselede'],
  '37022': ['Meulebeke'],
  '44086': ['Nazareth', 'De Pinte'],
  '44087': ['Wachtebeke'],
  '44088': ['Merelbeke', 'Melle'],
  '46029': ['Moerbeke'],
  '46030': ['Beveren', 'Kruibeke', 'Zwijndrecht'],
  '71071': ['Tessenderlo', 'Ham'],
  '71072': ['Kortessem'],
  '73110': ['Bilzen', 'Hoeselt'],
  '73111': ['Tongeren', 'Borgloon'],
};

const byTyped = new Map(
  municipalities.flatMap((one) =>
    [one.name, ...(formerNames[one.code] ?? []), ...one.postalCodes, one.code].map((word) => [plain(word), one]),
  ),
);

/** The municipality of a NIS code. Throws for a code that the register never held. */
export function municipalityOf(code: string): Municipality {
  const found = byCode.get(code);
  if (!found) throw new Error(`no municipality ${code}`);
  return found;
}

/** What somebody typed: a name of now or before 2025, a postal code, or both ("9000 Gent"). */
export function findMunicipality(typed: string): Municipality | undefined {
  const words = plain(typed);
  const postalCode = /\b\d{4}\b/.exec(words)?.[0];
  const name = words.replace(/\b\d{4}\b/, '').trim();
  return byTyped.get(words) ?? byTyped.get(name) ?? byTyped.get(postalCode ?? '');
}

/** The municipalities whose center lies at most so many kilometers away, nearest first; the place itself is the first. */
export function municipalitiesAround(center: Municipality, kilometers: number): Municipality[] {
  return municipalities
    .map((one) => ({ one, away: distance(center, one) }))
    .filter(({ away }) => away <= kilometers)
    .toSorted((a, b) => a.away - b.away || a.one.code.localeCompare(b.one.code))
    .map(({ one }) => one);
}

/** Kilometers between two centers, as the crow flies. */
export function distance(a: Municipality, b: Municipality): number {
  const radians = Math.PI / 180;
  const up = (b.latitude - a.latitude) * radians;
  const aside = (b.longitude - a.longitude) * radians;
  const across = Math.cos(a.latitude * radians) * Math.cos(b.latitude * radians) * Math.sin(aside / 2) ** 2;
  return 2 * 6371 * Math.asin(Math.sqrt(Math.sin(up / 2) ** 2 + across));
}

/** Small letters, without accents, one space between words: how people type a place. */
function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

function readLine(line: string): Municipality {
  const [code = '', name = '', postalCodes = '', latitude, longitude] = line.split('|');
  return {
    code,
    name,
    postalCodes: postalCodes.split(' '),
    latitude: Number(latitude),
    longitude: Number(longitude),
  };
}
