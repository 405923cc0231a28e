import type pg from 'pg';

/** How much to make. Names, hours and dates follow from the number of a row alone, so two runs make the same. */
export interface Amounts {
  participants: number;
  /** Requests for a proof of each participant. */
  proofsEach: number;
  auditRows: number;
}

/** The day on which the made data is looked at. */
export const benchDay = '2026-11-20';
export const agencyId = '00000000-0000-4000-8000-000000000001';
/** About so many people a counselor. */
const caseload = 140;

// Everyday names of many origins; nobody is meant.
const given =
  'Amina,Yusuf,Olena,Andrii,Fatma,Mehmet,Selam,Dawit,Hodan,Abdi,Zoë,Łukasz,Şükrü,Leyla,Rahim,Nasrin,Carmen,José,Aïcha,Omar,Mariam,Tesfaye,Iryna,Bohdan,Sara,Ali,Noor,Karim,Ana,Luis,Mira,Ivan,Dina,Samir,Huda,Farid,Lina,Petr,Eva,Tariq';
const family =
  'Haddad,Koval,Yılmaz,Demir,Haile,Tekle,Warsame,Nur,Öztürk,Nowak,Rahimi,Ahmadi,García,Núñez,Benali,El Amrani,Diallo,Traoré,Shevchenko,Melnyk,Hassan,Ibrahim,Popescu,Ionescu,Silva,Costa,Khan,Hussain,Tran,Nguyen,Ferrari,Rossi,Kaya,Şahin,Ndiaye,Mensah,Osei,Mbeki,Petrov,Ivanova,Horvat,Kovač,Dvořák,Novák,Nagy,Szabó,Berg,Larsen,Virtanen,Korhonen';
const places =
  'Aalst,Antwerpen,Brugge,Deinze,Genk,Gent,Hasselt,Kortrijk,Leuven,Lier,Mechelen,Oostende,Ronse,Tienen,Turnhout';
const languages = 'nl,en,fr,ar,uk,tr,fa,ps,ti,so,es';

const pick = (list: string, by: string) => `(string_to_array('${list}', ','))[1 + (${by}) % ${list.split(',').length}]`;
const idOf = (kind: string, by: string) => uuidOf(`md5('${kind}' || (${by}))`);
/** Version and variant as a random id has them, because the api looks at its inputs. */
const uuidOf = (hash: string) => `overlay(overlay(${hash} placing '4' from 13) placing '8' from 17)::uuid`;

/** Fills an empty, migrated database with one agency. Triggers sleep meanwhile; the lines of the list come afterwards. */
export async function generateCaseload(client: pg.ClientBase, { participants, proofsEach, auditRows }: Amounts) {
  const counselors = Math.max(2, Math.ceil(participants / caseload));
  const run = (statement: string) => client.query(statement);
  await run('set session_replication_role = replica');
  await run(
    `insert into agencies (id, name, phone, email) values ('${agencyId}', 'Agentschap Meting', '02 000 00 00', 'meting@example.be')`,
  );
  await run(`insert into "user" (id, agency_id, role, name, email) select ${idOf('counselor', 'i')}, '${agencyId}',
    case when i = 0 then 'COORDINATOR' else 'COUNSELOR' end, 'Begeleider ' || i, 'begeleider' || i || '@example.be'
    from generate_series(0, ${counselors}) i`);
  for (const statement of [
    ...people(participants, counselors),
    ...organizations(Math.max(20, participants / 50)),
    ...hours(participants, proofsEach, Math.max(20, participants / 50)),
    trail(participants, auditRows),
    trailHead(auditRows),
  ])
    await run(statement);
  await run('set session_replication_role = default');
  await run(dueLines());
  await run('vacuum analyze');
}

function people(amount: number, counselors: number): string[] {
  const series = `from generate_series(1, ${amount}) i`;
  return [
    `insert into participants (id, agency_id, counselor_id, name, language, municipality, kbi_reference, created_at)
      select ${idOf('participant', 'i')}, '${agencyId}', ${idOf('counselor', `1 + i % ${counselors}`)},
      ${pick(given, 'i * 7')} || ' ' || ${pick(family, 'i / 11 + i % 13')}, ${pick(languages, '(i % 97) * (i % 97) % 97')},
      ${pick(places, 'i / 7')}, 'KBI-' || lpad(i::text, 7, '0'), date '2025-09-01' + i % 300 ${series}`,
    `insert into pathways (participant_id, agency_id, status, trajectory_type, contract_includes_pnt, kbi_entered_on)
      select ${idOf('participant', 'i')}, '${agencyId}', (array['OBLIGED','OBLIGED','OBLIGED','ENTITLED','UNKNOWN'])[1 + i % 5],
      'REGULAR', true, case when i % 17 = 0 then date '2026-10-01' end ${series}`,
    `insert into terms (agency_id, participant_id, start, "end", added_at)
      select '${agencyId}', ${idOf('participant', 'i')}, date '2025-10-01' + i % 360, date '2026-10-15' + i % 360, now()
      ${series} where i % 23 > 0`,
  ];
}

function organizations(amount: number): string[] {
  const series = `from generate_series(1, ${Math.ceil(amount)}) i`;
  return [
    `insert into organizations (id, agency_id, name, municipality)
      select ${idOf('organization', 'i')}, '${agencyId}', ${pick('Buurthuis,Sportclub,Repair Café,Bibliotheek,Koor,Volkstuin', 'i')} || ' ' ||
      ${pick('De Linde,Zuid,Noorderlicht,Het Anker,De Brug,Samen', 'i / 6')} || ' ' || i, ${pick(places, 'i')} ${series}`,
    `insert into contact_persons (id, agency_id, organization_id, name, email)
      select ${idOf('contact', 'i')}, '${agencyId}', ${idOf('organization', 'i')}, 'Contact ' || i, 'contact' || i || '@example.org' ${series}`,
  ];
}

function hours(people: number, each: number, clubs: number): string[] {
  const of = `from generate_series(1, ${people}) i, generate_series(1, ${each}) k`;
  const club = `1 + (i * 3 + k) % ${Math.ceil(clubs)}`;
  const state = `(array['ACCEPTED','ACCEPTED','SIGNED','ACCEPTED','SENT','ACCEPTED','DRAFT','ACCEPTED','REFUSED','ACCEPTED','ACCEPTED','SENT'])[1 + (i * 5 + k * 7 + i / 12) % 12]`;
  const lines = `jsonb_build_array(jsonb_build_object('date', date '2026-11-01' - (i + k * 11) % 25, 'minutes', 60 * (1 + (i + k * 3) % 14)))`;
  const minutes = `(asked -> 0 ->> 'minutes')::int`;
  const facts = `jsonb_build_object('confirmed', asked, 'askedMinutes', ${minutes}, 'totalMinutes', ${minutes},
    'contactPerson', jsonb_build_object('name', 'Contact'), 'signature', jsonb_build_object('channel', 'LINK', 'signedAt', sent_at))`;
  const day = `timestamptz '2026-11-18 10:00+00' - make_interval(days => (i * 3 + k * 5) % 40)`;
  return [
    `insert into activities (id, agency_id, participant_id, offer_type, description, organization_id, contact_person_id, judgement, created_at)
      select ${idOf('activity', "i || '.' || k")}, '${agencyId}', ${idOf('participant', 'i')}, 'VOLUNTEERING', 'helpen op dinsdag',
      ${idOf('organization', club)}, ${idOf('contact', club)}, 'SUITABLE', now() ${of} where k <= 2 and i % 29 > 0`,
    `insert into proofs (id, agency_id, participant_id, activity_id, contact_person_id, organization_id, offer_type, description, state, asked, sent_at, created_at)
      select ${idOf('proof', "i || '.' || k")}, '${agencyId}', ${idOf('participant', 'i')}, ${idOf('activity', "i || '.' || (1 + k % 2)")},
      ${idOf('contact', club)}, ${idOf('organization', club)}, 'VOLUNTEERING', 'helpen op dinsdag', ${state}, ${lines},
      ${day}, ${day} ${of} where i % 29 > 0`,
    `insert into confirmations (agency_id, proof_id, version, number, verification_code, facts, facts_sha256, minutes, confirmed_at)
      select agency_id, id, 1, 'BD-2026-' || lpad(row_number() over (order by id)::text, 7, '0'), id::text,
      ${facts}, '', (asked -> 0 ->> 'minutes')::int, sent_at from proofs where state in ('ACCEPTED', 'SIGNED')`,
    `insert into deliveries (id, agency_id, proof_id, token_fingerprint, code_fingerprint, sent_to, state, expires_at, created_at)
      select ${uuidOf("md5('delivery' || id::text)")}, agency_id, id, 't' || id::text, 'c' || id::text, 'contact@example.org',
      'LIVE', sent_at + interval '60 days', sent_at from proofs where state <> 'DRAFT'`,
    `insert into mails (agency_id, kind, subject_id, recipient, state, created_at, ended_at)
      select agency_id, 'PROOF_REQUEST', id, sent_to, case when abs(hashtext(id::text)) % 50 = 0 then 'BOUNCED' else 'ACCEPTED' end,
      created_at, created_at from deliveries`,
  ];
}

const trail = (people: number, rows: number) =>
  `insert into audit_rows (agency_id, sequence, at, actor_kind, action, subject_kind, subject_id, facts, hash)
    select '${agencyId}', i, now(), 'COUNSELOR', 'PROOF_SEND', 'PARTICIPANT', ${idOf('participant', `1 + i % ${people}`)}, '{}', md5(i::text)
    from generate_series(1, ${rows}) i`;

/** Where the next row of the trail goes on. */
const trailHead = (rows: number) =>
  `insert into audit_heads (agency_id, sequence, hash) values ('${agencyId}', ${rows}, md5('${rows}'))`;

/** As after the migration that brought the lines: there, and due since long ago. */
const dueLines =
  () => `insert into case_rows (participant_id, agency_id, counselor_id, name, sort_name, words, language,
    municipality, obligation, stage, waiting_on, today_group, counted_minutes, awaiting_minutes, remaining_minutes,
    goal_reached, deadline_on, risk, step_count, awaiting_answer, last_contact_on, changes_on)
  select id, agency_id, counselor_id, name, '', '', language, '', 'NEEDS_REVIEW', 'STARTING', 'COUNSELOR', 'REVIEW', 0, 0, 2400,
    false, '9999-12-31', 0, 0, 0, created_at, '2000-01-01' from participants`;
