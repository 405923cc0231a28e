import type { Obligation } from './participant-facts.ts';

/** The pathway in the contract, no longer wanted, or taken out of the contract again (OPT-01, OPT-03, OPT-04). */
export const choices = ['IN', 'OUT', 'AMENDED'] as const;
export type Choice = (typeof choices)[number];

export type ChoiceFacts = { obligation: Obligation; contractIncludesPnt: boolean; optedOut: boolean };

/**
 * What can be chosen about the pathway now. What is mandatory can only be put into the contract, and what does not apply
 * only be taken out of it; who opted out can say again what the certificate means to them (TG-01, TG-06, OPT-01 to OPT-04).
 */
export function possibleChoices({ obligation, contractIncludesPnt, optedOut }: ChoiceFacts): Choice[] {
  if (obligation === 'NOT_APPLICABLE') return contractIncludesPnt ? ['AMENDED'] : [];
  const opensIn: Choice[] = contractIncludesPnt && !optedOut ? [] : ['IN'];
  if (obligation === 'MANDATORY') return opensIn;
  return [...opensIn, 'OUT', ...(optedOut && contractIncludesPnt ? (['AMENDED'] as const) : [])];
}

/**
 * Whether a contract that holds the pathway from the start says what somebody chose. Who is obliged chose nothing, and
 * a pre-trajectory has no contract (TG-01, TG-06, OPT-01).
 */
export const choseAtStart = ({ obligation, contractIncludesPnt }: Omit<ChoiceFacts, 'optedOut'>): boolean =>
  contractIncludesPnt && (obligation === 'OPTIONAL' || obligation === 'NEEDS_REVIEW');

/** Whether the choice that stands cannot stay: the record changed since, so that it is mandatory or does not apply. */
export function choiceIsOpen(facts: ChoiceFacts): boolean {
  return facts.obligation !== 'OPTIONAL' && facts.obligation !== 'NEEDS_REVIEW' && possibleChoices(facts).length > 0;
}
