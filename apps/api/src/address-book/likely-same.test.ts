import { describe, expect, it } from 'vitest';
import { type KnownOrganization, sameContact, sameOrganization } from './likely-same.ts';
import { likeness, plainName, plainPhone } from './plain-names.ts';

const known = (name: string, municipality: string | null = 'Gent', email: string | null = null, phone?: string) =>
  ({ name, municipality, contacts: [{ email, phone: phone ?? null }] }) satisfies KnownOrganization;
const why = (a: KnownOrganization, b: KnownOrganization) => {
  const forth = sameOrganization(a, b);
  // Who is compared with whom makes no difference.
  expect(sameOrganization(b, a)).toEqual(forth);
  return forth?.because ?? [];
};

describe('two organizations', () => {
  it.each([
    ['Buurthuis De Linde', 'De Linde, buurthuis vzw'],
    ['Café Één', 'cafe een'],
    ['vzw Ons Huis', 'ONS HUIS'],
    ['Bibliotheek ’t Anker', 'Bibliotheek Anker'],
  ])('%s and %s have the same name', (a, b) =>
    expect(why(known(a), known(b))).toEqual(['Zelfde naam in dezelfde gemeente.']),
  );

  it('in two places are two', () => expect(why(known('Ons Huis'), known('Ons Huis', 'Aalst'))).toEqual([]));

  it('of which one has no place are perhaps one', () =>
    expect(why(known('Ons Huis'), known('Ons Huis', null))).toEqual([
      'Zelfde naam. Van één van beide ontbreekt de gemeente.',
    ]));

  it('with a typing mistake in between are perhaps one', () =>
    expect(why(known('Buurthuis De Linde'), known('Buurthuis De Linden', 'GENT'))).toEqual([
      'Bijna dezelfde naam in dezelfde gemeente.',
    ]));

  it('with a domain in common are one only when the names are alike', () => {
    const linde = known('Buurthuis De Linde', 'Gent', 'rita@linde.example');
    expect(why(linde, known('Buurthuis Lindeboom', 'Aalst', 'an@linde.example'))).toEqual([
      'E-mailadressen bij hetzelfde domein (linde.example), en de namen lijken op elkaar.',
    ]);
    expect(why(linde, known('Sportclub Zuid', 'Aalst', 'jef@linde.example'))).toEqual([]);
  });

  it('with two mailboxes at one webmail are not one for that', () =>
    expect(why(known('Linde Noord', 'Gent', 'a@gmail.com'), known('Linde Zuid', 'Aalst', 'b@gmail.com'))).toEqual([]));

  it('with one phone number, however it is written, are perhaps one', () =>
    expect(
      why(known('Koor', 'Gent', null, '0470 00 00 10'), known('Zangers', 'Gent', null, '+32 470/00.00.10')),
    ).toEqual(['Een contactpersoon met hetzelfde telefoonnummer.']));

  it('of other names in one place are two', () =>
    expect(why(known('Buurthuis De Linde'), known('Buurthuis Noord'))).toEqual([]));
});

describe('two contact persons of one organization', () => {
  const rita = { name: 'Rita Van Damme', email: 'rita@example.be', phone: '0470 00 00 10' };
  const compare = (change: Partial<typeof rita>) => sameContact(rita, { name: '', email: '', phone: '', ...change });

  it('with one address are one', () =>
    expect(compare({ name: 'R. VD', email: 'Rita@Example.be' })?.because).toEqual(['Zelfde e-mailadres.']));
  it('with one name, in any order, are perhaps one', () =>
    expect(compare({ name: 'Van Damme Rita' })?.because).toEqual(['Zelfde naam.']));
  it('of one family at one number are two', () =>
    expect(compare({ name: 'Jef Peeters', phone: '0470000010' })).toBeNull());
  it('of almost one name are perhaps one', () =>
    expect(compare({ name: 'Rita van Dame', phone: '0470000010' })?.because).toEqual([
      'Zelfde telefoonnummer.',
      'Bijna dezelfde naam.',
    ]));
});

it('a name of fillers alone keeps its words', () => expect(plainName('De Vzw')).toBe('de vzw'));
it('scripts without capitals are compared too', () =>
  expect(likeness(plainName('بيت الجيران'), 'بيت الجيران')).toBeGreaterThan(0.85));
it.each([
  ['0032 9 000 00 10', '090000010'],
  ['+32 (0)470 00 00 10', '0470000010'],
  ['3000', '3000'],
  [null, null],
])('%s is dialled as %s', (typed, digits) => expect(plainPhone(typed)).toBe(digits));
