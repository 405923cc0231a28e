import { describe, expect, it } from 'vitest';
import { distance, findMunicipality, municipalities, municipalitiesAround, municipalityOf } from './municipalities.ts';

const brussels = municipalities.filter(({ code }) => code.startsWith('21'));
const named = (name: string) => municipalities.find((one) => one.name === name) ?? expect.fail(name);

describe('the register of municipalities', () => {
  it('holds the 285 of Flanders since 2025 and the 19 of Brussels, each once', () => {
    expect(municipalities).toHaveLength(285 + 19);
    expect(brussels).toHaveLength(19);
    expect(new Set(municipalities.map(({ code }) => code)).size).toBe(304);
    expect(new Set(municipalities.map(({ name }) => name)).size).toBe(304);
  });

  it('counts each Flemish province right', () => {
    const count = (pattern: RegExp) => municipalities.filter(({ code }) => pattern.test(code)).length;
    // Antwerp, Flemish Brabant, West Flanders, East Flanders, Limburg after the mergers.
    expect([/^1/, /^2[34]/, /^3/, /^4/, /^7/].map(count)).toEqual([67, 63, 62, 55, 38]);
  });

  it.each(municipalities)(
    '$name has postal codes and lies in its region',
    ({ code, postalCodes, latitude, longitude }) => {
      const inBrussels = code.startsWith('21');
      const zones = inBrussels ? /^1[012]\d\d$/ : /^(1[5-9]|[238]\d|9\d)\d\d$/;
      expect(postalCodes.length).toBeGreaterThan(0);
      for (const postalCode of postalCodes) expect(postalCode).toMatch(zones);
      expect(latitude).toBeGreaterThan(inBrussels ? 50.76 : 50.68);
      expect(latitude).toBeLessThan(inBrussels ? 50.92 : 51.51);
      expect(longitude).toBeGreaterThan(inBrussels ? 4.24 : 2.54);
      expect(longitude).toBeLessThan(inBrussels ? 4.49 : 5.92);
    },
  );

  it('gives no postal code to two municipalities', () => {
    const all = municipalities.flatMap(({ postalCodes }) => postalCodes);
    expect(new Set(all).size).toBe(all.length);
  });

  it('puts neighbors of one district near each other', () => {
    for (const one of municipalities) {
      const district = municipalities.filter(
        ({ code }) => code !== one.code && code.slice(0, 2) === one.code.slice(0, 2),
      );
      // Voeren and Baarle-Hertog lie apart from the rest.
      expect(Math.min(...district.map((other) => distance(one, other))), one.name).toBeLessThan(20);
    }
  });
});

describe('a place that somebody types', () => {
  it.each([
    ['Gent', 'Gent'],
    ['  gent ', 'Gent'],
    ['9000', 'Gent'],
    ['9000 Gent', 'Gent'],
    ['Gent (9000)', 'Gent'],
    ['44021', 'Gent'],
    ['sint niklaas', 'Sint-Niklaas'],
    ['SINT-NIKLAAS', 'Sint-Niklaas'],
    ['Bilzen', 'Bilzen-Hoeselt'],
    ['gooik', 'Pajottegem'],
    ['1050', 'Elsene'],
    ['De Pinte', 'Nazareth-De Pinte'],
    ['2600 Berchem', 'Antwerpen'],
  ])('"%s" is %s', (typed, name) => {
    expect(findMunicipality(typed)?.name).toBe(name);
  });

  it('finds each municipality by its own name, code and postal codes', () => {
    for (const one of municipalities) {
      for (const typed of [one.name, one.code, ...one.postalCodes, `${one.postalCodes[0]} ${one.name}`]) {
        expect(findMunicipality(typed), typed).toBe(one);
      }
    }
  });

  it.each(['', ' ', 'Voorbeeldstad', '4000', '4000 Luik', '0', '%', "' or 1=1"])('"%s" is nowhere', (typed) => {
    expect(findMunicipality(typed)).toBeUndefined();
  });
});

describe('distance', () => {
  it('knows about how far cities are', () => {
    expect(distance(named('Gent'), named('Antwerpen'))).toBeGreaterThan(47);
    expect(distance(named('Gent'), named('Antwerpen'))).toBeLessThan(55);
    expect(distance(named('Oostende'), named('Maaseik'))).toBeGreaterThan(190);
  });

  it('finds what is near, nearest first, the place itself included', () => {
    const near = municipalitiesAround(named('Mechelen'), 8).map(({ name }) => name);
    expect(near[0]).toBe('Mechelen');
    expect(near).toContain('Sint-Katelijne-Waver');
    expect(near).not.toContain('Leuven');
    expect(municipalitiesAround(named('Mechelen'), 0)).toEqual([named('Mechelen')]);
  });

  it('refuses a code that never was', () => {
    expect(() => municipalityOf('99999')).toThrow('99999');
  });
});
