/** What the world should believe about one proof: small enough to be checked by reading. */
export interface ProofModel {
  state: string;
  revision: number;
  confirmed: boolean;
  versions: number;
  links: LinkModel[];
}

export interface LinkModel {
  token: string;
  state: 'LIVE' | 'REVOKED' | 'SUPERSEDED';
  /** Milliseconds since the epoch. */
  expiresAt: number;
  draft: { hours: string | null; signer: boolean; revision: number };
}

/** What a counselor's decision leads to, by the state it is taken in. */
const decisions: Record<string, Record<string, string>> = {
  SEND: { DRAFT: 'SENT' },
  RESEND: { REFUSED: 'SENT', SENT: 'SENT' },
  CANCEL: { DRAFT: 'CANCELLED', SENT: 'CANCELLED', REFUSED: 'CANCELLED' },
  ACCEPT: { SIGNED: 'ACCEPTED', IN_DOUBT: 'ACCEPTED' },
  REJECT: { SIGNED: 'REJECTED', IN_DOUBT: 'REJECTED' },
  REOPEN: { SIGNED: 'DRAFT', IN_DOUBT: 'DRAFT', ACCEPTED: 'DRAFT' },
  DOUBT: { SIGNED: 'IN_DOUBT' },
  WITHDRAW: { ACCEPTED: 'REJECTED' },
};
export const decisionNames = Object.keys(decisions);

const declines: Record<string, string> = { REFUSE: 'REFUSED', RETURN_AS_WRONG_PERSON: 'DRAFT', DISPUTE: 'DRAFT' };

const refusals: Record<string, string> = {
  CONFIRMED: 'ALREADY_CONFIRMED',
  DECLINED: 'ALREADY_DECIDED',
  EXPIRED: 'LINK_EXPIRED',
  SUPERSEDED: 'LINK_SUPERSEDED',
  REVOKED: 'LINK_REVOKED',
};

/** What somebody who opens this link sees at a moment. */
export function linkStateOf(model: ProofModel, link: LinkModel, now: number): string {
  if (link.state !== 'LIVE') return link.state;
  if (model.confirmed) return 'CONFIRMED';
  if (model.state === 'REFUSED') return 'DECLINED';
  if (model.state !== 'SENT') return 'REVOKED';
  return link.expiresAt < now ? 'EXPIRED' : 'OPEN';
}

const endLinks = (model: ProofModel, state: LinkModel['state']) => {
  for (const link of model.links) if (link.state === 'LIVE') link.state = state;
};

/** Takes a decision in the model; gives `ok` or the code of the refusal. A new link is still to be added. */
export function decideInModel(model: ProofModel, name: string): string {
  const next = decisions[name]?.[model.state];
  if (!next) return 'ILLEGAL_TRANSITION';
  model.state = next;
  model.revision++;
  if (next === 'SENT') endLinks(model, 'SUPERSEDED');
  if (name === 'CANCEL' || name === 'REOPEN') endLinks(model, 'REVOKED');
  if (name === 'REOPEN' || name === 'WITHDRAW') model.confirmed = false;
  return 'ok';
}

/** Answers a step on a link in the model; the same answer again changes nothing. */
export function answerInModel(
  model: ProofModel,
  link: LinkModel,
  answer: { hours: string } | { signer: true },
  now: number,
): string {
  const seen = linkStateOf(model, link, now);
  if (seen !== 'OPEN') return refusals[seen] ?? seen;
  const next = { ...link.draft, ...answer };
  if (next.hours !== link.draft.hours || next.signer !== link.draft.signer) {
    link.draft = { ...next, revision: link.draft.revision + 1 };
  }
  return 'ok';
}

export function confirmInModel(model: ProofModel, link: LinkModel, now: number): string {
  const seen = linkStateOf(model, link, now);
  if (seen === 'CONFIRMED') return 'ok';
  if (seen !== 'OPEN') return refusals[seen] ?? seen;
  if (!link.draft.hours || !link.draft.signer) return 'BAD_REQUEST';
  model.state = 'SIGNED';
  model.revision++;
  model.confirmed = true;
  model.versions++;
  link.draft = { hours: null, signer: false, revision: 0 };
  return 'ok';
}

export function declineInModel(model: ProofModel, link: LinkModel, how: string, now: number): string {
  const seen = linkStateOf(model, link, now);
  if (seen !== 'OPEN') return refusals[seen] ?? seen;
  model.state = declines[how] ?? model.state;
  model.revision++;
  link.draft = { hours: null, signer: false, revision: 0 };
  return 'ok';
}
