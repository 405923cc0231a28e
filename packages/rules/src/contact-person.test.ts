import { describe, expect, it } from 'vitest';
import { type ContactPersonCheck, type ContactPersonInput, checkContactPerson } from './contact-person.ts';

const participantEmail = 'amina@example.be';
const counselorEmail = 'els@example.be';
const isParticipant: ContactPersonCheck = { result: 'BLOCK', reason: 'IS_PARTICIPANT' };
const isCounselor: ContactPersonCheck = { result: 'BLOCK', reason: 'IS_COUNSELOR' };
const family: ContactPersonCheck = { result: 'WARN', reason: 'FAMILY_MEMBER' };
const link: ContactPersonCheck = { result: 'OK', route: 'LINK' };
const paper: ContactPersonCheck = { result: 'OK', route: 'PAPER' };

describe('checkContactPerson', () => {
  it.each<[string, ContactPersonInput, ContactPersonCheck]>([
    ['CP-01: iemand anders', { contactEmail: 'rita@example.org' }, link],
    ['CP-01: het adres van de inburgeraar', { contactEmail: participantEmail }, isParticipant],
    ['CP-01: met witruimte en hoofdletters', { contactEmail: ' Amina@Example.BE ' }, isParticipant],
    ['RC-06: het adres van de trajectbegeleider', { contactEmail: 'ELS@example.be' }, isCounselor],
    ['CP-01: familie', { contactEmail: 'neef@example.org', relation: 'FAMILY' }, family],
    ['CP-01: familie zonder adres', { contactEmail: null, relation: 'FAMILY' }, family],
    [
      'CP-01: de inburgeraar zelf gaat voor op familie',
      { contactEmail: participantEmail, relation: 'FAMILY' },
      isParticipant,
    ],
    ['CP-01: een andere relatie', { contactEmail: 'buur@example.org', relation: 'BUDDY' }, link],
    ['PR-07: geen adres', { contactEmail: null }, paper],
    ['PR-07: een leeg adres', { contactEmail: '' }, paper],
    ['PR-07: alleen witruimte', { contactEmail: '   ' }, paper],
    ['PR-07: niets ingevuld', {}, paper],
  ])('%s', (_title, input, expected) => {
    expect(checkContactPerson({ participantEmail, counselorEmail, ...input })).toStrictEqual(expected);
  });

  it.each([null, '', '  ', undefined])('lege adressen komen nooit overeen: %j', (empty) => {
    const input = { contactEmail: empty, participantEmail: empty, counselorEmail: empty };
    expect(checkContactPerson(input)).toStrictEqual(paper);
  });

  it('de inburgeraar gaat voor als ook de trajectbegeleider dit adres heeft', () => {
    const same = 'samen@example.be';
    expect(checkContactPerson({ contactEmail: same, participantEmail: same, counselorEmail: same })).toStrictEqual(
      isParticipant,
    );
  });
});
