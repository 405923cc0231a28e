import { audit } from '../audit/audit.ts';
import type { Scope, Tx } from '../db/scope.ts';
import type { Deps } from '../deps.ts';
import { fingerprint, linkToken } from '../links.ts';
import { findMentions, removeMentions } from './mention-store.ts';
import { erasedAtOf, holdPerson, type Person, progressLinksOf } from './person-store.ts';
import { countRows, holdJobs, holdRows, removeRows, type TableOfPerson } from './rows-store.ts';
import { addTombstones } from './tombstone-store.ts';

/** Why somebody is erased. A code, because the trail keeps it and must hold no personal data. */
export type ErasureReason = 'ASKED' | 'KEPT_LONG_ENOUGH' | 'MISTAKE';

/** Rows of each table about the person, mails that had not left, and what else named the person. */
export type ErasureCounts = Record<TableOfPerson | 'waitingMails' | 'savedViews' | 'listRows' | 'tombstones', number>;

/**
 * GONE: erased before. UNKNOWN: nobody has this id. MAIL_LEAVING: a mail about the person is being sent at this moment,
 * so nothing was erased. OTHER_SECRET: these are not the keys of this installation, so its links could not be marked.
 */
export type Erasure =
  | { outcome: 'ERASED' | 'WOULD_ERASE'; counts: ErasureCounts }
  | { outcome: 'GONE'; erasedAt: Date }
  | { outcome: 'UNKNOWN' | 'MAIL_LEAVING' | 'OTHER_SECRET' };

type Needs = Pick<Deps, 'db' | 'clock' | 'keys'>;

/** Ends a dry run: everything was done as it would be, and nothing of it stays. */
class DryRun extends Error {
  readonly erasure: Erasure;
  constructor(erasure: Erasure) {
    super('dry run');
    this.erasure = erasure;
  }
}

/**
 * Erases one participant and everything that exists because of them, in one transaction, as the owner of the database:
 * a request has no right to. Without a reason it is a dry run: the counts say what would go, and nothing goes.
 */
export async function erasePerson(deps: Needs, participantId: string, reason: ErasureReason | null): Promise<Erasure> {
  try {
    return await deps.db.transaction(async (transaction) => {
      const tx = transaction as unknown as Tx;
      const person = await holdPerson(tx, participantId);
      if (!person) return absent(tx, participantId);
      const erasure = await erase({ tx, agencyId: person.agencyId }, deps, person, reason);
      if (reason === null) throw new DryRun(erasure);
      return erasure;
    });
  } catch (error) {
    if (error instanceof DryRun) return error.erasure;
    throw error;
  }
}

async function absent(tx: Tx, participantId: string): Promise<Erasure> {
  const erasedAt = await erasedAtOf(tx, participantId);
  return erasedAt ? { outcome: 'GONE', erasedAt } : { outcome: 'UNKNOWN' };
}

async function erase(scope: Scope, deps: Needs, person: Person, reason: ErasureReason | null): Promise<Erasure> {
  const now = deps.clock();
  if (!(await sameSecret(scope, deps, person.id))) return { outcome: 'OTHER_SECRET' };
  const ids = await holdRows(scope, person.id);
  const sending = (await holdJobs(scope, ids)).filter(({ kind }) => kind === 'SEND_MAIL');
  if (sending.some(({ leasedUntil }) => leasedUntil && leasedUntil > now)) return { outcome: 'MAIL_LEAVING' };
  const mentions = await findMentions(scope, person);
  const counts = {
    ...(await countRows(scope, ids)),
    waitingMails: sending.length,
    savedViews: mentions.savedViews.length,
    listRows: mentions.listRows,
    tombstones: await addTombstones(scope, deps.keys, ids, now),
  };
  await audit(scope, deps.keys.audit, now, {
    actor: { kind: 'SYSTEM', agencyId: scope.agencyId },
    action: 'PARTICIPANT_ERASED',
    subject: { kind: 'PARTICIPANT', id: person.id },
    facts: { reason, ...counts },
  });
  await removeMentions(scope, mentions);
  await removeRows(scope, ids);
  const left = Object.entries(await countRows(scope, ids)).filter(([, count]) => count > 0);
  if (left.length > 0) throw new Error(`still there: ${left.map(([table]) => table).join(', ')}`);
  return { outcome: reason === null ? 'WOULD_ERASE' : 'ERASED', counts };
}

/** Whether the keys at hand made this person's links; with others nobody could tell later that they were erased. */
async function sameSecret({ tx }: Scope, { keys }: Needs, participantId: string): Promise<boolean> {
  const links = await progressLinksOf(tx, participantId);
  return links.every(
    ({ id, generation, tokenFingerprint }) =>
      fingerprint(keys, linkToken(keys, 'PROGRESS', id, generation)) === tokenFingerprint,
  );
}
