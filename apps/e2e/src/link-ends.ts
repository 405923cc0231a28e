import { deriveKeys } from '../../api/src/keys.ts';
import { fingerprint, linkToken } from '../../api/src/links.ts';
import { secret } from './example-data.ts';
import type { Ask } from './invariants.ts';

const past = "now() - interval '1 day'";

/** Ends a link of a server on PostgreSQL as time, a counselor or an erasure does: the row as it stands afterwards. */
export async function endLink(ask: Ask, token: string, state: string): Promise<void> {
  const where = `token_fingerprint = '${fingerprint(deriveKeys(secret), token)}'`;
  const change = state === 'EXPIRED' ? `expires_at = ${past}` : `state = '${state}'`;
  const statement =
    state === 'ERASED' ? `delete from deliveries where ${where}` : `update deliveries set ${change} where ${where}`;
  const rows = await ask(`${statement} returning id`);
  if (rows.length !== 1) throw new Error(`no link to end as ${state}`);
}

/** Expires the oldest open link before a server sees it; gives its token. */
export async function expireOldest(ask: Ask): Promise<string> {
  const [row] = await ask(`update deliveries set expires_at = ${past} where id = (select d.id from deliveries d
    join proofs p on p.id = d.proof_id and p.state = 'SENT' where d.state = 'LIVE' order by d.created_at limit 1)
    returning id, generation`);
  return linkToken(deriveKeys(secret), 'CONFIRM', String(row?.id), Number(row?.generation));
}
