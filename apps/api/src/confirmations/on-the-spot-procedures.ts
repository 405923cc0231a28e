import { z } from 'zod';
import { notFound } from '../failures.ts';
import { fingerprint, linkToken, readCode } from '../links.ts';
import { findDelivery } from '../proofs/store.ts';
import { lookUpProcedure, openProcedure } from '../trpc.ts';
import { linkInput } from './input.ts';
import { askedOnTheSpot, behindSpot, mailOnTheSpot, spotView } from './on-the-spot.ts';
import { locateByCode } from './store.ts';
import { linkState } from './view.ts';

/**
 * The QR code that a participant shows. Whoever has the phone in hand can be the participant, so the code opens no
 * hours: the way to those is in the mail or on the letter of the contact person.
 */
export const onTheSpot = {
  /** What the page behind the QR code shows. Reading changes nothing. */
  onTheSpot: openProcedure
    .input(linkInput)
    .query(({ ctx: { deps }, input }) =>
      behindSpot(deps, input.token, (scope, found) => spotView(scope, found, deps.clock())),
    ),

  /** Mails the own link to the address on file. The answer never tells whether a mail goes out. */
  askOnTheSpot: openProcedure.input(linkInput).mutation(async ({ ctx: { deps }, input }) => {
    await behindSpot(deps, input.token, (scope, { proof }) => mailOnTheSpot(scope, deps, proof.id));
    return { asked: true as const };
  }),

  /** The own link for the code from an own mail or letter about this very request. */
  enterOnTheSpot: lookUpProcedure
    .input(linkInput.extend({ code: z.string().max(40) }))
    .mutation(async ({ ctx: { deps }, input }) => {
      const known = await locateByCode(deps.db, fingerprint(deps.keys, readCode(input.code)));
      return behindSpot(deps, input.token, async (scope, found) => {
        const delivery = known && (await findDelivery(scope, known.id));
        if (delivery?.proofId !== found.proof.id) notFound();
        const now = deps.clock();
        if (linkState(delivery, found, now) === 'OPEN') {
          await askedOnTheSpot(scope, deps, delivery.id, found.proof.id, now);
        }
        return { token: linkToken(deps.keys, 'CONFIRM', delivery.id, delivery.generation) };
      });
    }),
};
