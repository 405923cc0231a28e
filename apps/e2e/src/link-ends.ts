import type { Connection } from '../../api/src/db/client.ts';
import { erasePerson } from '../../api/src/erasures/erase-person.ts';
import { deriveKeys } from '../../api/src/keys.ts';
import { fingerprint, linkCode, linkToken } from '../../api/src/links.ts';
import { sealId } from '../../api/src/mail/sealed-id.ts';
import { secret } from './example-data.ts';
import type { Ask } from './invariants.ts';
import { askOf } from './own-database.ts';

const past = "now() - interval '1 day'";

/** Ends a link of a server on PostgreSQL as time or a counselor does: the row as it stands afterwards. */
export async function endLink(ask: Ask, token: string, state: string): Promise<void> {
  const where = `token_fingerprint = '${fingerprint(deriveKeys(secret), token)}'`;
  const change = state === 'EXPIRED' ? `expires_at = ${past}` : `state = '${state}'`;
  const rows = await ask(`update deliveries set ${change} where ${where} returning id`);
  if (rows.length !== 1) throw new Error(`no link to end as ${state}`);
}

/** Everything by which somebody could come back to a person who is no more. */
export interface ErasedWays {
  confirm: string;
  code: string;
  progress: string;
  spot: string;
  verify: string | null;
}

/** Erases the person behind a link as an operator does; gives what led to them. */
export async function eraseBehind(connection: Connection, token: string): Promise<ErasedWays> {
  const ask = askOf(connection);
  const keys = deriveKeys(secret);
  const [row] = await ask(`select p.participant_id, p.id as proof, d.id as delivery, l.id as link,
    (select verification_code from confirmations c join proofs q on q.id = c.proof_id
      where q.participant_id = p.participant_id limit 1) as verify
    from deliveries d join proofs p on p.id = d.proof_id join progress_links l on l.participant_id = p.participant_id
    where d.token_fingerprint = '${fingerprint(keys, token)}'`);
  const erasure = await erasePerson(
    { db: connection.db, clock: () => new Date(), keys },
    String(row?.participant_id),
    'ASKED',
  );
  if (erasure.outcome !== 'ERASED') throw new Error(`not erased: ${erasure.outcome}`);
  return {
    confirm: `/bevestig/${token}`,
    code: linkCode(keys, String(row?.delivery), 1),
    progress: `/voortgang/${linkToken(keys, 'PROGRESS', String(row?.link), 1)}`,
    spot: `/ter-plaatse/${sealId(keys, 'ON_THE_SPOT', String(row?.proof))}`,
    verify: row?.verify ? `/controleer/${row.verify}` : null,
  };
}

/** Expires the oldest open link before a server sees it; gives its token. */
export async function expireOldest(ask: Ask): Promise<string> {
  const [row] = await ask(`update deliveries set expires_at = ${past} where id = (select d.id from deliveries d
    join proofs p on p.id = d.proof_id and p.state = 'SENT' where d.state = 'LIVE' order by d.created_at limit 1)
    returning id, generation`);
  return linkToken(deriveKeys(secret), 'CONFIRM', String(row?.id), Number(row?.generation));
}
