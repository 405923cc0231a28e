import { createHash } from 'node:crypto';

/** Asks a database one question; `pg` and PGlite both can. */
export type Ask = (statement: string) => Promise<Record<string, unknown>[]>;

/** One promise of the product about its own data: its id, what it says, and a question that finds every breach. */
interface Invariant {
  id: string;
  says: string;
  breaches: string;
}

const live = 'replaced_at is null and withdrawn_at is null';
const confirmedStates = "('SIGNED', 'IN_DOUBT', 'ACCEPTED')";

const invariants: Invariant[] = [
  {
    id: 'I2',
    says: 'a request has at most one live confirmation',
    breaches: `select proof_id from confirmations where ${live} group by proof_id having count(*) > 1`,
  },
  {
    id: 'I2',
    says: 'a request is in a confirmed state exactly when it has a live confirmation',
    breaches: `select p.id, p.state from proofs p left join confirmations c on c.proof_id = p.id and ${live}
      where (c.id is not null) <> (p.state in ${confirmedStates}) and not (p.state = 'REJECTED' and c.id is not null)`,
  },
  {
    id: 'I3',
    says: 'a confirmation has one sealed file, or a job that will make it',
    breaches: `select c.id from confirmations c left join documents d on d.confirmation_id = c.id
      left join jobs j on j.subject_id = c.id and j.kind = 'SEAL_PROOF'
      where (d.confirmation_id is null) = (j.id is null)`,
  },
  {
    id: 'I3',
    says: 'a number belongs to one confirmation and stands in its facts',
    breaches: `select number from confirmations group by number having count(*) > 1
      union all select number from confirmations where facts ->> 'number' <> number or number !~ '^BD-[0-9]{4}-[0-9]{6}$'`,
  },
  {
    id: 'I3',
    says: 'versions of a proof count from 1 without a gap',
    breaches:
      'select proof_id from confirmations group by proof_id having max(version) <> count(*) or min(version) <> 1',
  },
  {
    id: 'I4',
    says: 'the stored sha256 is that of the stored bytes',
    breaches: "select confirmation_id from documents where sha256 <> encode(sha256(bytes), 'hex')",
  },
  {
    id: 'I5',
    says: 'one mail for each kind, subject and sequence',
    breaches: 'select kind, subject_id, sequence from mails group by 1, 2, 3 having count(*) > 1',
  },
  {
    id: 'I5',
    says: 'a mail waits exactly when a job will send it, or was cancelled since',
    breaches: `select m.id, m.state from mails m left join jobs j on j.subject_id = m.id and j.kind = 'SEND_MAIL'
      where (m.state = 'WAITING' and j.id is null) or (m.state in ('ACCEPTED', 'FAILED') and j.id is not null)`,
  },
  {
    id: 'I5',
    says: 'an ended mail says when, and a failed one why',
    breaches: `select id from mails where (state = 'WAITING') = (ended_at is not null) or (state = 'FAILED' and problem is null)`,
  },
  {
    id: 'I5',
    says: 'every sealed proof was followed by one receipt, every link by one request',
    breaches: `select d.id from deliveries d where not exists
        (select from mails m where m.subject_id = d.id and m.kind = 'PROOF_REQUEST')
      union all select s.confirmation_id from documents s where
        (select count(*) from mails m where m.subject_id = s.confirmation_id and m.kind = 'PROOF_RECEIPT') > 1`,
  },
  {
    id: 'I9',
    says: 'a proof has one audit row for each change of it',
    breaches: `select p.id, p.revision, count(a.sequence) as rows from proofs p
      left join audit_rows a on a.subject_id = p.id and a.subject_kind = 'PROOF' group by p.id having count(a.sequence) <> p.revision`,
  },
  {
    id: 'I9',
    says: 'the trail counts without a gap and its head is its last row',
    breaches: `select h.agency_id from audit_heads h left join lateral
        (select count(*) as rows, max(sequence) as last from audit_rows a where a.agency_id = h.agency_id) t on true
        left join audit_rows l on l.agency_id = h.agency_id and l.sequence = h.sequence
      where h.sequence <> t.rows or h.sequence <> coalesce(t.last, 0) or (h.sequence > 0 and l.hash is distinct from h.hash)`,
  },
  {
    id: 'I10',
    says: 'each change of state starts where the one before it ended, and the last one is the state now',
    breaches: `select p.id from proofs p join lateral (select facts ->> 'to' as state from audit_rows a
        where a.subject_id = p.id and a.facts ? 'to' order by a.sequence desc limit 1) t on t.state <> p.state
      union all select subject_id from (select subject_id, facts ->> 'from' as "from",
        lag(facts ->> 'to', 1, 'DRAFT') over (partition by subject_id order by sequence) as "before"
        from audit_rows where subject_kind = 'PROOF' and facts ? 'to') steps where "from" <> "before"`,
  },
  {
    id: 'I11',
    says: 'no worker of the past holds a job',
    breaches: "select id, kind from jobs where leased_until < now() - interval '5 seconds'",
  },
];

/** Every breach of the product's promises in a database at rest, one sentence each; empty when all hold. */
export async function findBreaches(ask: Ask): Promise<string[]> {
  const found: string[] = [];
  for (const { id, says, breaches } of invariants) {
    const rows = await ask(breaches);
    found.push(...rows.map((row) => `${id} broken (${says}): ${JSON.stringify(row)}`));
  }
  for (const { number, facts, facts_sha256: stored } of await ask(
    'select number, facts, facts_sha256 from confirmations',
  )) {
    const hash = createHash('sha256').update(canonicalJson(facts)).digest('hex');
    if (hash !== stored) found.push(`I4 broken (the facts are those that were hashed): ${number}`);
  }
  return found;
}

// RFC 8785 for the values that facts hold: keys sorted, no spaces.
function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const keys = Object.keys(value).toSorted();
  return `{${keys.map((key) => `${JSON.stringify(key)}:${canonicalJson((value as Record<string, unknown>)[key])}`).join(',')}}`;
}
