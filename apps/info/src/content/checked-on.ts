import { formatDay } from '@veertig/rules';

/** The day on which somebody last held the text of this site against the rule register. */
export const checkedOn = '2026-11-21';

/** A day as a reader says it. */
export const dayText = formatDay;
