import { and, eq } from 'drizzle-orm';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { auditRows, bulkSteps, caseDecisions, mails } from '../db/schema.ts';
import { sweep } from '../jobs/sweep.ts';
import { suitable } from '../testing/cases.ts';
import { breaches } from '../testing/invariants.ts';
import { type MailServer, startMailServer } from '../testing/mail-server.ts';
import { openWorld, type World } from '../testing/world.ts';

let world: World;
let mailServer: MailServer;
beforeAll(async () => {
  mailServer = await startMailServer();
  world = await openWorld({ smtpUrl: mailServer.url, sendDelay: 60 });
});
afterAll(async () => {
  await world.close();
  await mailServer.stop();
});

type Action = Parameters<World['counselor']['bulk']['run']>[0]['action'];

const run = (ids: string[], action: Action) => world.counselor.bulk.run({ selection: { ids }, action });
const undo = (id: string | undefined, caller = world.counselor) => caller.bulk.undo({ id: id ?? world.unknownId });
const extend: Action = { kind: 'EXTEND', until: '2031-01-31', reason: 'Ziekte.' };
const assign = (): Action => ({ kind: 'ASSIGN', counselorId: world.colleague.userId });
const tooLate = { cause: { refusal: { code: 'TOO_LATE_TO_UNDO' } } };
const endOf = async (id: string) => (await world.counselor.people.get({ id })).terms.at(-1)?.end;
const trailOf = async (id: string) =>
  (await world.db.select().from(auditRows).where(eq(auditRows.subjectId, id))).map(({ action }) => action);

it('gives cases back, but for who went on to somebody else', async () => {
  const ids = [await world.person({ name: 'Amina Haddad' }), await world.person({ name: 'Karim Benali' })];
  const [, second = ''] = ids;
  const done = await run(ids, assign());
  expect(done.outcomes.map((row) => row.done)).toEqual([true, true]);
  const on = { kind: 'ASSIGN', counselorId: world.staffOf('COORDINATOR').userId } as const;
  await world.callerOf(world.colleague).bulk.run({ selection: { ids: [second] }, action: on });
  const undone = await undo(done.undo?.id);
  expect(Object.fromEntries(undone.map((row) => [row.name, row.done]))).toEqual({
    'Amina Haddad': true,
    'Karim Benali': false,
  });
  const mine = await world.counselor.caseload.list({});
  expect(mine.rows.map(({ name }) => name)).toContain('Amina Haddad');
  expect(await trailOf(ids[0] ?? '')).toEqual(['PARTICIPANT_ADDED', 'PARTICIPANT_ASSIGNED', 'PARTICIPANT_ASSIGNED']);
  await expect(undo(done.undo?.id)).rejects.toMatchObject(tooLate);
});

it('removes a term that was added, but not under a later one, a decision, or hours', async () => {
  const [plain, later, decided] = [await world.person(), await world.person(), await world.person()];
  const asked = await world.askedProof();
  const before = await endOf(plain);
  const done = await run([plain, later, decided, asked.participantId], extend);
  expect(done.undo?.until).toEqual(new Date(world.now().getTime() + 3_600_000));
  await run([later], { ...extend, until: '2032-01-31' });
  world.later({ minutes: 1 });
  await world.confirm(asked.token);
  const { agencyId, userId: decidedBy } = world.staffOf('COUNSELOR');
  const decision = {
    subject: 'END_OF_TERM',
    sequence: 1,
    outcome: 'GO_ON',
    reason: 'Bijna klaar.',
    facts: {},
  } as const;
  const about = { agencyId, participantId: decided, aboutOn: '2031-01-31', decidedBy, decidedAt: world.now() };
  await world.db.insert(caseDecisions).values({ ...decision, ...about });
  const undone = await undo(done.undo?.id);
  const gone = (id: string) => undone.find((row) => row.id === id)?.done;
  expect([gone(plain), gone(later), gone(decided), gone(asked.participantId)]).toEqual([true, false, false, false]);
  expect(await endOf(plain)).toBe(before);
  expect(await endOf(later)).toBe('2032-01-31');
  expect(await endOf(asked.participantId)).toBe('2031-01-31');
  expect((await trailOf(plain)).at(-1)).toBe('TERM_REMOVED');
});

it('holds reminders back for a minute; the planned ones come all the same', async () => {
  const { participantId, activityId, deliveryId } = await world.askedProof();
  const reminder = and(eq(mails.subjectId, deliveryId), eq(mails.kind, 'PROOF_REMINDER'));
  const reminders = async () => (await world.db.select().from(mails).where(reminder)).map(({ state }) => state);
  await world.counselor.activities.judge({ id: activityId, criteria: suitable, judgement: 'SUITABLE' });
  world.later({ minutes: 2 });
  await world.work();
  world.later({ days: 4 });
  const done = await run([participantId], { kind: 'REMIND' });
  expect(done.outcomes).toMatchObject([{ done: true, sentence: 'Herinnering vertrekt over 60 seconden.' }]);
  world.later({ seconds: 30 });
  await world.work();
  expect(await undo(done.undo?.id)).toMatchObject([{ done: true, sentence: 'De herinnering vertrekt niet.' }]);
  world.later({ minutes: 5 });
  await world.work();
  expect(await reminders()).toEqual([]);
  world.later({ days: 3 });
  await sweep(world.deps);
  await world.work();
  expect(await reminders()).toEqual(['ACCEPTED']);
  const again = await run([participantId], { kind: 'REMIND' });
  expect(again.outcomes).toMatchObject([{ done: false }]);
});

it('comes too late after its time, and for a reminder that left', async () => {
  const id = await world.person();
  const extended = await run([id], extend);
  world.later({ minutes: 61 });
  await expect(undo(extended.undo?.id)).rejects.toMatchObject(tooLate);
  await sweep(world.deps);
  expect(await world.db.select().from(bulkSteps)).toEqual([]);
  expect(await endOf(id)).toBe('2031-01-31');
});

it('is for who did it, and one of two at once', async () => {
  const id = await world.person();
  const done = await run([id], assign());
  await expect(undo(done.undo?.id, world.callerOf(world.colleague))).rejects.toMatchObject(tooLate);
  const outcomes = await Promise.allSettled([undo(done.undo?.id), undo(done.undo?.id)]);
  expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
});

it('has nothing to take back when nothing was done', async () => {
  const id = await world.person();
  expect((await run([id], { kind: 'REMIND' })).undo).toBeNull();
});

it('leaves everything as it must be', async () => {
  await world.work();
  expect(await breaches(world.deps)).toEqual([]);
});
