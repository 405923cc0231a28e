import type { Session } from '@veertig/rules';

/** The sentence a contact person agrees with; it stands on the proof to the letter. */
export const declarationOf = (participantName: string, when: readonly Session[]): string =>
  `Ik was de contactpersoon van deze activiteit. Ik verklaar dat ${participantName} deze uren heeft meegedaan${when.length === 1 ? '' : ', op de dagen hierboven'}.`;
