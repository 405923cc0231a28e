import { addDays } from '@veertig/rules';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TypedSession } from './confirmations/input.ts';
import { terms } from './db/schema.ts';
import { type Asked, suitable } from './testing/cases.ts';
import { fingerprints } from './testing/snapshot.ts';
import { openWorld, type World } from './testing/world.ts';

let world: World;
let asked: Asked;
let revision: number;
beforeAll(async () => {
  world = await openWorld();
  asked = await world.askedProof();
  revision = (await world.visitor.confirmations.saveHours({ token: asked.token, revision: 0, answer: 'CORRECT' }))
    .revision;
});
afterAll(() => world.close());

interface Mistake {
  problems?: { field: string; sentence: string }[];
  refusal?: { code: string };
}

/** What a person hears about an input that is refused; nothing at all may have been stored. */
async function mistakeIn(call: () => Promise<unknown>): Promise<{ fields: string[]; refusal: string | null }> {
  const before = await fingerprints(world.db);
  const error = await call().then(
    () => ({ code: 'ACCEPTED', cause: {} }),
    (thrown) => thrown,
  );
  const cause: Mistake & { issues?: { path: PropertyKey[]; message: string }[] } = error.cause ?? {};
  const issues = (cause.issues ?? []).map(({ path, message }) => ({ field: path.join('.'), sentence: message }));
  const problems = cause.problems ?? issues;
  expect(['BAD_REQUEST', 'PRECONDITION_FAILED'], `${error.code} ${error.message}`).toContain(error.code);
  for (const { sentence } of problems) expect(sentence).toMatch(/^[A-Z][^<>]*\.$/);
  expect(await fingerprints(world.db)).toEqual(before);
  return { fields: problems.map(({ field }) => field), refusal: cause.refusal?.code ?? null };
}

const long = 'a'.repeat(300);
const unprintable: [what: string, text: string][] = [
  ['300 characters', long],
  ['Coptic, for which there is no font', 'ⲙⲁⲣⲓⲁ ⲓⲱⲥⲏⲫ'],
  ['an emoji', 'Amina 🙂'],
  ['a bell', 'Amina\u0007'],
  ['a zero byte', 'Amina\u0000'],
  ['half a character', 'Amina \ud83d'],
  ['a turn of the direction', 'Amina \u202eriD'],
];
const empty: [what: string, text: string][] = [
  ['nothing', ''],
  ['white space', ' \t\r\n\u00a0'],
  ['no letter at all', '-- . --'],
];
const addresses = [
  'rita',
  'rita@',
  'rita@example.be\r\nBcc: all@example.org',
  'rita@example.be, tom@example.be',
  'Rita <rita@example.be>',
  `${'r'.repeat(250)}@example.be`,
  'rita@example.be\u0000',
];

describe('names', () => {
  it.each([...unprintable, ...empty])('of a participant: %s', async (_what, name) => {
    const { people } = world.counselor;
    expect((await mistakeIn(() => people.add(world.personInput({ name })))).fields).toEqual(['name']);
    expect((await mistakeIn(() => people.edit({ id: asked.participantId, name }))).fields).toEqual(['name']);
  });

  it.each([...unprintable, ...empty])('of an organization and a contact person: %s', async (_what, name) => {
    const add = (change: object) => () =>
      world.counselor.activities.add(world.activityInput(asked.participantId, change));
    expect((await mistakeIn(add({ organization: { name, municipality: null } }))).fields).toEqual([
      'organization.name',
    ]);
    expect((await mistakeIn(add({ contactPerson: { name } }))).fields).toEqual(['contactPerson.name']);
    expect((await mistakeIn(add({ description: name }))).fields).toEqual(['description']);
  });

  it.each([...unprintable, ...empty])('of whoever signs: %s', async (_what, name) => {
    const sign = (change: object) => () =>
      world.visitor.confirmations.saveSigner({
        ...{ token: asked.token, revision, name: 'Rita', role: 'Buddy', reach: '0470 00 00 10' },
        ...change,
      });
    expect((await mistakeIn(sign({ name }))).fields).toEqual(['name']);
    expect((await mistakeIn(sign({ role: name }))).fields).toEqual(['role']);
    expect((await mistakeIn(sign({ reach: name }))).fields).toEqual(['reach']);
  });

  it('keep one line, whatever is pasted, so that no header can be slipped in', async () => {
    const id = await world.person({ name: ' Amina\r\nBcc: all@example.org\n\n  Haddad ' });
    const { participant } = await world.counselor.people.get({ id });
    expect(participant.name).toBe('Amina Bcc: all@example.org Haddad');
  });

  it.each(['Nguyễn Thị Hoa', 'Олена Коваль', 'مريم حسيني', "Anne-Françoise D'Hondt", 'İbrahim Şahin', 'Ðorđe Łukasz'])(
    'like %s are welcome',
    async (name) => {
      const { participant } = await world.counselor.people.get({ id: await world.person({ name }) });
      expect(participant.name).toBe(name);
    },
  );
});

describe('texts that may be empty', () => {
  it.each(unprintable)('%s', async (_what, text) => {
    const { people, proofs } = world.counselor;
    const municipality = `${text}${text}`;
    expect((await mistakeIn(() => people.add(world.personInput({ municipality })))).fields).toEqual(['municipality']);
    const rows = [world.row(3)];
    const remark = text.length === 300 ? `${text}a` : text;
    const save = () => proofs.saveRequest({ activityId: asked.activityId, rows, remark });
    expect((await mistakeIn(save)).fields).toEqual(['remark']);
    const hours = { token: asked.token, revision, answer: 'CORRECT', remark } as const;
    expect((await mistakeIn(() => world.visitor.confirmations.saveHours(hours))).fields).toEqual(['remark']);
    const reason = text.length === 300 ? `${text}${text}` : text;
    const decline = { token: asked.token, how: 'REFUSE', reason } as const;
    expect((await mistakeIn(() => world.visitor.confirmations.decline(decline))).fields).toEqual(['reason']);
  });
});

describe('addresses', () => {
  it.each(addresses)('%j', async (email) => {
    const { people, activities } = world.counselor;
    expect((await mistakeIn(() => people.add(world.personInput({ email })))).fields).toContain('email');
    const contactPerson = { name: 'Rita Van Damme', email };
    const add = () => activities.add(world.activityInput(asked.participantId, { contactPerson }));
    expect((await mistakeIn(add)).fields).toContain('contactPerson.email');
  });

  it.each(['12345', 'bel mij', '0470\u0000112233', `+32${'1'.repeat(30)}`])('a phone number %j', async (phone) => {
    expect((await mistakeIn(() => world.counselor.people.add(world.personInput({ phone })))).fields).toEqual(['phone']);
  });
});

describe('hours', () => {
  const today = '2026-11-02';
  const day = addDays(today, -3);
  const cases: [what: string, rows: TypedSession[], fields: string[]][] = [
    ['none at all', [], ['rows.0.day']],
    ['a session that ends before it starts', [{ day, start: '16:00', end: '13:00' }], ['rows.0.end']],
    ['a session of no time', [{ day, start: '16:00', end: '16:00' }], ['rows.0.end']],
    ['the future', [{ day: addDays(today, 1), hours: '3' }], ['rows.0.day']],
    ['before the term', [{ day: addDays(today, -201), hours: '3' }], ['rows.0.day']],
    ['a period partly before the term', [{ from: addDays(today, -201), to: day, hours: '3' }], ['rows.0.from']],
    ['25 hours on a day', [{ day, hours: '25' }], ['rows.0.hours']],
    [
      '25 hours on a day in two lines',
      [
        { day, hours: '13' },
        { day, hours: '12' },
      ],
      ['rows.1.hours'],
    ],
    ['letters', [{ day, hours: 'drie' }], ['rows.0.hours']],
    ['less than nothing', [{ day, hours: '-3' }], ['rows.0.hours']],
    ['nothing', [{ day, hours: '0' }], ['rows.0.hours']],
    ['a day that does not exist', [{ day: '30/2/2026', hours: '3' }], ['rows.0.day']],
    ['no day', [{ hours: '3' }], ['rows.0.day']],
    ['a time that does not exist', [{ day, start: '25:00', end: '26:00' }], ['rows.0.start', 'rows.0.end']],
    ['hours that contradict the clock', [{ day, start: '13:00', end: '16:00', hours: '5' }], ['rows.0.hours']],
    [
      'the same line twice',
      [
        { day, hours: '2' },
        { day, hours: '2' },
      ],
      ['rows.1.day'],
    ],
    [
      'two lines at the same moment',
      [
        { day, start: '13:00', end: '16:00' },
        { day, start: '15:00', end: '17:00' },
      ],
      ['rows.1.start'],
    ],
    ['61 lines', Array.from({ length: 61 }, (_, index) => ({ day: addDays(day, -index), hours: '1' })), ['rows']],
    ['a day of a page long', [{ day: 'x'.repeat(41), hours: '3' }], ['rows.0.day']],
    ['a zero byte', [{ day, hours: '3', from: '\u0000' }], ['rows.0.from']],
    ['half a character', [{ day, hours: '3', to: '\ud800' }], ['rows.0.to']],
  ];

  it.each(cases)('asked: %s', async (_what, rows, fields) => {
    const { proofs } = world.counselor;
    expect((await mistakeIn(() => proofs.saveRequest({ activityId: asked.activityId, rows }))).fields).toEqual(fields);
  });

  it.each(cases)('confirmed: %s', async (_what, rows, fields) => {
    const adjust = { token: asked.token, revision, answer: 'ADJUST', rows } as const;
    expect((await mistakeIn(() => world.visitor.confirmations.saveHours(adjust))).fields).toEqual(fields);
  });

  it('that were right and are no longer within a term cannot be confirmed', async () => {
    const { token, participantId } = await world.askedProof();
    const answered = await world.answer(token, [world.row(150)]);
    await world.db
      .update(terms)
      .set({ start: addDays(today, -100) })
      .where(eq(terms.participantId, participantId));
    const confirm = () => world.visitor.confirmations.confirm({ token, revision: answered, declared: true });
    expect((await mistakeIn(confirm)).fields).toEqual(['rows.0.day']);
  });
});

describe('people who cannot confirm', () => {
  it.each([
    ['the participant', 'amina@example.be', 'IS_PARTICIPANT'],
    ['the participant, in capitals', ' AMINA@Example.be ', 'IS_PARTICIPANT'],
    ['the counselor', 'jan@voorbeeldstad.example', 'IS_COUNSELOR'],
  ])('%s', async (_who, email, code) => {
    const contactPerson = { name: 'Iemand', email };
    const add = () => world.counselor.activities.add(world.activityInput(asked.participantId, { contactPerson }));
    expect(await mistakeIn(add)).toEqual({ fields: [], refusal: code });
  });

  it('the participant, who took the address of the contact person later', async () => {
    const id = await world.draftProof(asked.activityId);
    await world.counselor.people.edit({ id: asked.participantId, name: 'Amina Haddad', email: 'rita@example.be' });
    expect((await mistakeIn(() => world.counselor.proofs.send({ id }))).refusal).toBe('IS_PARTICIPANT');
    await world.counselor.people.edit({ id: asked.participantId, name: 'Amina Haddad', email: 'amina@example.be' });
  });

  it('somebody without an address gets no link', async () => {
    const contactPerson = { name: 'Rita Van Damme', phone: '0470 00 00 10' };
    const id = await world.draftProof(await world.activity(asked.participantId, { contactPerson }));
    expect((await mistakeIn(() => world.counselor.proofs.send({ id }))).refusal).toBe('NO_EMAIL_FOR_LINK');
  });
});

describe('dossiers', () => {
  const participantId = () => asked.participantId;

  it('a term that ends before it starts, a day that does not exist', async () => {
    const { pathways, people } = world.counselor;
    const term = (start: string, end: string) => () =>
      pathways.addTerm({ participantId: participantId(), start, end, reason: 'Ziekte.' });
    expect((await mistakeIn(term('2031-02-01', '2031-01-01'))).fields).toEqual(['end']);
    expect((await mistakeIn(term('2031-02-30', '2031-03-01'))).fields).toEqual(['start']);
    expect((await mistakeIn(term('morgen', ''))).fields).toEqual(['start', 'end']);
    expect((await mistakeIn(term('2026-01-01', '2026-12-31'))).refusal).toBe('TERM_OVERLAPS');
    const contract = { includesPnt: true, term: { start: '2026-02-01', end: '2026-01-01' } };
    expect((await mistakeIn(() => people.add(world.personInput({ contract })))).fields).toEqual(['contract.term.end']);
  });

  it('an extension without a reason', async () => {
    const add = () =>
      world.counselor.pathways.addTerm({
        ...{ start: '2031-01-01', end: '2031-02-01' },
        participantId: participantId(),
        reason: ' ',
      });
    expect((await mistakeIn(add)).fields).toEqual(['reason']);
  });

  it('opting out of what is mandatory, a status that nobody knows', async () => {
    const chosen = { participantId: participantId(), revision: 1, choice: 'OUT', chosenOn: world.today() } as const;
    expect((await mistakeIn(() => world.counselor.decisions.choose(chosen))).refusal).toBe('OPT_OUT_NOT_POSSIBLE');
    const save = (change: object) => () =>
      world.counselor.pathways.save({
        ...{ participantId: participantId(), revision: 1, status: 'OBLIGED' },
        ...change,
      });
    expect((await mistakeIn(save({ status: 'VERPLICHT' }))).fields).toEqual(['status']);
  });

  it('a KBI reference that another participant has, also when two are added at once', async () => {
    const kbiReference = 'KBI-1';
    await world.person({ kbiReference });
    const { people } = world.counselor;
    expect((await mistakeIn(() => people.add(world.personInput({ kbiReference })))).fields).toEqual(['kbiReference']);
    const edit = () => people.edit({ id: participantId(), name: 'Amina Haddad', kbiReference });
    expect((await mistakeIn(edit)).fields).toEqual(['kbiReference']);
    const both = await Promise.allSettled([1, 2].map(() => people.add(world.personInput({ kbiReference: 'KBI-2' }))));
    const lost = both.flatMap((outcome) => (outcome.status === 'rejected' ? [outcome.reason.code] : []));
    expect(lost).toEqual(['BAD_REQUEST']);
  });

  it('an activity against the advice without a reason, and a request for one that does not fit', async () => {
    const { activities, proofs } = world.counselor;
    const id = await world.activity(participantId());
    const alone = { ...suitable, setting: 'ALONE' } as const;
    const judge = (change: object) => () => activities.judge({ id, criteria: alone, judgement: 'SUITABLE', ...change });
    expect((await mistakeIn(judge({}))).fields).toEqual(['reason']);
    await judge({ judgement: 'NOT_SUITABLE' })();
    const save = () => proofs.saveRequest({ activityId: id, rows: [world.row(3)] });
    expect((await mistakeIn(save)).refusal).toBe('ACTIVITY_NOT_SUITABLE');
  });

  it('a request before there is a term', async () => {
    const contract = { includesPnt: true, term: null };
    const id = await world.activity(await world.person({ contract }));
    const save = () => world.counselor.proofs.saveRequest({ activityId: id, rows: [world.row(3)] });
    expect((await mistakeIn(save)).refusal).toBe('NO_TERM');
  });

  it.each(['DOUBT', 'REJECT', 'REOPEN'] as const)('%s without a reason', async (action) => {
    const { proofId, token } = await world.askedProof();
    await world.confirm(token);
    expect((await mistakeIn(() => world.decide(proofId, action, ' '))).fields).toEqual(['reason']);
  });

  it('a decision that the state does not allow, or on an older page', async () => {
    const { proofId } = await world.askedProof();
    expect((await mistakeIn(() => world.decide(proofId, 'ACCEPT'))).refusal).toBe('ILLEGAL_TRANSITION');
    const old = () => world.counselor.proofs.decide({ id: proofId, action: 'CANCEL', revision: 1 });
    expect((await mistakeIn(old)).refusal).toBe('ALREADY_DECIDED');
    const save = () =>
      world.counselor.proofs.saveRequest({ activityId: asked.activityId, id: proofId, rows: [world.row(3)] });
    await expect(save()).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});

describe('searching', () => {
  it.each(['%', '_', '\\', "'; drop table participants; --", '\ud800', 'ᏣᎳᎩ'])(
    'for %j finds nobody',
    async (search) => {
      expect((await world.counselor.caseload.list({ search })).rows).toEqual([]);
    },
  );

  it('is not stopped by what no database stores', async () => {
    expect(await world.counselor.caseload.list({ search: '\u0000amina' })).toEqual(
      await world.counselor.caseload.list({ search: 'amina' }),
    );
  });

  it('finds by a part of the name in any case', async () => {
    const found = await world.counselor.caseload.list({ search: 'KOVAL', whose: 'TEAM' });
    expect(found.rows).toEqual([]);
    const { rows: amina } = await world.counselor.caseload.list({ search: 'aMiNa h' });
    expect(amina.length).toBeGreaterThan(0);
    for (const { name } of amina) expect(name).toMatch(/^Amina .*H/);
  });
});
