import type { Answered } from '#lib/api/client.ts';

type Group = Answered<'proofs', 'work'>['groups'][number]['group'];

/** The groups of proofs that ask for something, in the order of the day: the word in the address, and the heading. */
export const workGroups: readonly { group: Group; word: string; heading: string }[] = [
  { group: 'REVIEW', word: 'nakijken', heading: 'Na te kijken' },
  { group: 'CALL', word: 'bellen', heading: 'Te bellen' },
  { group: 'UNANSWERED', word: 'geen-antwoord', heading: 'Geen antwoord of niet te bereiken' },
  { group: 'SEND', word: 'versturen', heading: 'Te versturen' },
  { group: 'WAIT', word: 'wacht', heading: 'Wacht op antwoord' },
];

/** The group that an address names, if any. */
export const groupOf = (word: string | null) => workGroups.find((one) => one.word === word);
