import { formatDay } from '@veertig/rules';
import { dayOf, daysLater } from '../clock.ts';
import type { Scope } from '../db/scope.ts';
import type { Deps } from '../deps.ts';
import { linkToken } from '../links.ts';
import { offerCheckMail } from '../offers/check.mail.ts';
import { offerDecidedMail } from '../offers/decided.mail.ts';
import { hiddenAfterDays } from '../offers/freshness.ts';
import { offerLinkMail } from '../offers/link.mail.ts';
import { mayHaveLink } from '../offers/post-mails.ts';
import { findOffer } from '../offers/store.ts';
import { offerVerifyMail } from '../offers/verify.mail.ts';
import { findAgency } from '../proofs/store.ts';
import type { Composer } from './composed.ts';

/** Asks whether the address is theirs; not any more once somebody answered. */
export const offerVerifyLetter: Composer = async (scope, mail, deps) => {
  const about = await findAbout(scope, mail.subjectId, deps);
  if (about?.offer.state !== 'UNVERIFIED') return null;
  return { ...offerVerifyMail(about.facts), ...about.envelope };
};

/** Tells what was decided, as it is now; nothing when it changed meanwhile. */
export const offerDecidedLetter: Composer = async (scope, mail, deps) => {
  const about = await findAbout(scope, mail.subjectId, deps);
  if (!about || about.offer.revision !== mail.sequence) return null;
  const { state, reason } = about.offer;
  if (state !== 'PUBLISHED' && state !== 'RETURNED' && state !== 'REJECTED') return null;
  return { ...offerDecidedMail({ ...about.facts, state, reason }), ...about.envelope };
};

/** "Klopt dit nog?"; not any more once it was answered or the offer is gone. */
export const offerCheckLetter: Composer = async (scope, mail, deps) => {
  const about = await findAbout(scope, mail.subjectId, deps);
  const askedAt = about?.offer.askedAt;
  if (!about || !askedAt || about.offer.state !== 'PUBLISHED') return null;
  const shownUntil = formatDay(dayOf(daysLater(askedAt, hiddenAfterDays)));
  return { ...offerCheckMail({ ...about.facts, shownUntil, again: about.offer.asked > 1 }), ...about.envelope };
};

/** The own link again; not for an offer that nobody can change any more. */
export const offerLinkLetter: Composer = async (scope, mail, deps) => {
  const about = await findAbout(scope, mail.subjectId, deps);
  if (!about || !mayHaveLink(about.offer)) return null;
  return { ...offerLinkMail(about.facts), ...about.envelope };
};

/** From the agency that moderates, to the address on file now. */
async function findAbout(scope: Scope, offerId: string, { keys, publicUrl }: Deps) {
  const offer = await findOffer(scope, offerId);
  if (!offer?.contactEmail) return null;
  const agency = await findAgency(scope);
  const url = `${publicUrl}/aanbod/beheer/${linkToken(keys, 'OFFER', offer.id, 1)}`;
  return {
    offer,
    facts: { contactName: offer.contactName, title: offer.title, agency, url },
    envelope: { to: offer.contactEmail, sender: { name: 'Veertig', email: agency.email } },
  };
}
