/** Where an offer stands between the form and the public. */
export const offerStates = [
  'UNVERIFIED',
  'SUBMITTED',
  'RETURNED',
  'PUBLISHED',
  'PAUSED',
  'REJECTED',
  'WITHDRAWN',
] as const;
export type OfferState = (typeof offerStates)[number];

/** What the owner can do behind the own link. */
export const ownerActions = ['VERIFY', 'CONFIRM', 'PAUSE', 'RESUME', 'WITHDRAW'] as const;
export type OwnerAction = (typeof ownerActions)[number];

/** What the local authority can do: it publishes and maintains offers (D-28). */
export const moderationActions = ['PUBLISH', 'RETURN', 'REJECT', 'PAUSE', 'RESUME', 'WITHDRAW', 'CONFIRM'] as const;
export type ModerationAction = (typeof moderationActions)[number];

type Steps<Action extends string> = Record<Action, Partial<Record<OfferState, OfferState>>>;

const pausing = { PAUSE: { PUBLISHED: 'PAUSED' }, RESUME: { PAUSED: 'PUBLISHED' } } as const;

const ownerSteps: Steps<OwnerAction> = {
  ...pausing,
  VERIFY: { UNVERIFIED: 'SUBMITTED' },
  CONFIRM: { PUBLISHED: 'PUBLISHED', PAUSED: 'PAUSED' },
  WITHDRAW: {
    UNVERIFIED: 'WITHDRAWN',
    SUBMITTED: 'WITHDRAWN',
    RETURNED: 'WITHDRAWN',
    PUBLISHED: 'WITHDRAWN',
    PAUSED: 'WITHDRAWN',
  },
};

const moderationSteps: Steps<ModerationAction> = {
  ...pausing,
  PUBLISH: { SUBMITTED: 'PUBLISHED', RETURNED: 'PUBLISHED', REJECTED: 'PUBLISHED', WITHDRAWN: 'PUBLISHED' },
  RETURN: { SUBMITTED: 'RETURNED', PUBLISHED: 'RETURNED', PAUSED: 'RETURNED' },
  REJECT: { SUBMITTED: 'REJECTED', RETURNED: 'REJECTED' },
  WITHDRAW: { PUBLISHED: 'WITHDRAWN', PAUSED: 'WITHDRAWN' },
  CONFIRM: { PUBLISHED: 'PUBLISHED', PAUSED: 'PAUSED' },
};

/** Where an action of the owner leads, or undefined when it cannot be done now. */
export function ownerStep(state: OfferState, action: OwnerAction): OfferState | undefined {
  return ownerSteps[action][state];
}

/** Where an action of the local authority leads, or undefined when it cannot be done now. */
export function moderationStep(state: OfferState, action: ModerationAction): OfferState | undefined {
  return moderationSteps[action][state];
}

const labels: Record<OfferState, string> = {
  UNVERIFIED: 'Wacht op bevestiging van het e-mailadres',
  SUBMITTED: 'Wacht op het lokaal bestuur',
  RETURNED: 'Teruggestuurd met een vraag',
  PUBLISHED: 'Staat op de site',
  PAUSED: 'Op pauze',
  REJECTED: 'Niet aanvaard',
  WITHDRAWN: 'Weggehaald',
};

/** The name of a state on screen. */
export const offerStateLabel = (state: OfferState): string => labels[state];
