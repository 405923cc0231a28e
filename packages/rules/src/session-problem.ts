import { RULESET } from './ruleset.ts';

const sentences = {
  NO_LINES: 'Vul minstens één regel met uren in.',
  TOO_MANY_LINES: `Eén bewijs heeft plaats voor ${RULESET.maximumLines} regels. Tel uren samen in een periode.`,
  END_NOT_AFTER_START: 'Het einde komt na het begin. Loopt het over middernacht? Maak er dan twee regels van.',
  PERIOD_ENDS_BEFORE_START: 'De laatste dag komt na de eerste dag. Kijk de periode na.',
  NO_HOURS: 'Vul meer dan 0 uur in.',
  MORE_THAN_24_HOURS: 'Dat zijn meer uren dan er in de dagen zitten. Kijk het aantal na.',
  DAY_DOES_NOT_EXIST: 'Deze dag bestaat niet. Kijk de datum na.',
  IN_FUTURE: 'Deze dag moet nog komen. Vul alleen uren in die voorbij zijn.',
  OUTSIDE_TERM: 'Deze dag valt buiten de termijn van het contract.',
  PERIOD_PARTLY_OUTSIDE_TERM: 'Een deel van de periode valt buiten de termijn van het contract. Splits de regel.',
  DAY_OVER_24_HOURS: 'Op deze dag staan samen meer dan 24 uren. Kijk de regels na.',
  SAME_LINE_TWICE: 'Deze regel staat er al. Haal een van de twee weg.',
  OVERLAPS_OTHER_LINE: 'Deze uren vallen samen met een andere regel. Pas een van de twee aan.',
} as const;

export type SessionProblemCode = keyof typeof sentences;

export const sessionProblemCodes = Object.keys(sentences) as SessionProblemCode[];

/** The one Dutch sentence of a problem with a line of hours. */
export function sessionProblemSentence(code: SessionProblemCode): string {
  return sentences[code];
}
