import { dayOf } from '../clock.ts';
import { caseloadMail } from '../handovers/handed-over.mail.ts';
import { countPeople, findHandover } from '../handovers/store.ts';
import { caseloadBalance } from '../overview/balance-store.ts';
import { findAgency } from '../proofs/store.ts';
import type { Composer } from './composed.ts';

/** That a caseload comes, or with the second mail that it goes back; nothing about one that was taken back before. */
export const caseloadLetter: Composer = async (scope, mail, deps) => {
  const found = await findHandover(scope, mail.subjectId);
  if (!found) return null;
  const { handover, from, to } = found;
  const ended = mail.sequence > 1;
  if (handover.endedAt && !ended) return null;
  const [balance] = await caseloadBalance(scope, dayOf(deps.clock()), from.id);
  const { kind, startsOn, endsOn } = handover;
  const people = kind === 'FOR_GOOD' ? await countPeople(scope, handover.id) : (balance?.people ?? 0);
  const url = `${deps.publicUrl}/dashboard/overdracht`;
  return {
    ...caseloadMail({ colleagueName: to.name, fromName: from.name, kind, people, startsOn, endsOn, ended, url }),
    to: to.email,
    sender: { name: 'Veertig', email: (await findAgency(scope)).email },
  };
};
