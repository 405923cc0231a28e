import { addDays, weekday } from '@veertig/rules';
import { desc } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { staffOf } from '../accounts/session.ts';
import { wallTime } from '../brussels-time.ts';
import { auditRows, session } from '../db/schema.ts';
import { inAgency } from '../db/scope.ts';
import { postDigests } from '../jobs/digests.ts';
import { digestFacts } from '../people/view.ts';
import { givePassword, openBrowser } from '../testing/browser.ts';
import { standingInFor } from '../testing/handovers.ts';
import { breaches } from '../testing/invariants.ts';
import { type MailServer, startMailServer } from '../testing/mail-server.ts';
import { dump } from '../testing/snapshot.ts';
import { openWorld, type World } from '../testing/world.ts';
import type { Staff } from '../trpc.ts';

let world: World;
let server: MailServer;
let jan: Staff;
let hilde: Staff;
let karima: Staff;
const by = (staff: Staff) => world.callerOf(staff);
const day = (count: number) => addDays(world.today(), count);

beforeAll(async () => {
  server = await startMailServer();
  world = await openWorld({ smtpUrl: server.url });
  [jan, hilde, karima] = [world.staffOf('COUNSELOR'), world.colleague, world.staffOf('COORDINATOR')];
});
afterAll(async () => {
  await world.close();
  await server.stop();
});

const absence = (from = 0, until = 6) =>
  ({ kind: 'ABSENCE', fromId: jan.userId, toId: hilde.userId, startsOn: day(from), endsOn: day(until) }) as const;
const forGood = () => ({ kind: 'FOR_GOOD', fromId: jan.userId, toId: hilde.userId }) as const;

const assign = (id: string, to: Staff) => ({
  selection: { ids: [id] },
  action: { kind: 'ASSIGN' as const, counselorId: to.userId },
});
const peopleOf = async (staff: Staff) =>
  (await by(staff).caseload.list({ whose: staff.userId })).rows.map(({ id }) => id);
const lastTrail = async () => (await world.db.select().from(auditRows).orderBy(desc(auditRows.sequence)).limit(1))[0];
const mailsTo = (staff: Staff) =>
  server.received.filter(({ to }) => to?.some(({ address }) => address === staff.email));

/** Ends whatever runs, so that each test begins with nobody absent and everybody with Jan. */
beforeEach(async () => {
  await world.work();
  const { rows } = await by(karima).handovers.list();
  for (const { handover, mayEnd } of rows) if (mayEnd) await by(karima).handovers.end({ id: handover.id });
  await world.work();
  server.received.length = 0;
});

describe('handing a caseload over for good', () => {
  it('shows the effect first, and then gives everybody, with a line in the trail for each', async () => {
    const people = [await world.person(), await world.person({ name: 'Olena Koval', email: null })];
    const before = await dump(world.db);
    const effect = await by(jan).handovers.preview(forGood());
    expect(effect).toMatchObject({ counts: { people: 2, open: 2 }, already: 0, warnings: [] });
    expect(effect.people.map(({ id }) => id).toSorted()).toEqual(people.toSorted());
    expect(await dump(world.db)).toEqual(before);
    const { id } = await by(jan).handovers.give(forGood());
    expect(await peopleOf(jan)).toEqual([]);
    expect((await peopleOf(hilde)).toSorted()).toEqual(people.toSorted());
    expect(await lastTrail()).toMatchObject({ action: 'CASELOAD_HANDED_OVER', facts: { handover: id, people: 2 } });
    const assigned = (await world.db.select().from(auditRows)).filter(
      ({ action }) => action === 'PARTICIPANT_ASSIGNED',
    );
    expect(assigned.map(({ subjectId }) => subjectId).toSorted()).toEqual(people.toSorted());
    await world.work();
    const [mail] = mailsTo(hilde);
    expect(mail?.subject).toBe('2 dossiers van Jan Peeters');
    expect(mail?.text).not.toMatch(/Amina|Olena|Koval/);
  });

  it('can be taken back for seven days, for whoever is still there', async () => {
    const { id } = await by(jan).handovers.give(forGood());
    const [moved = ''] = await peopleOf(hilde);
    await by(hilde).bulk.run(assign(moved, karima));
    await world.work();
    expect(await by(jan).handovers.end({ id })).toEqual({ people: 1 });
    expect(await peopleOf(hilde)).toEqual([]);
    expect(await peopleOf(karima)).toEqual([moved]);
    await world.work();
    expect(mailsTo(hilde).map(({ subject }) => subject)).toContain('Overdracht van Jan Peeters teruggenomen');
    await expect(by(jan).handovers.end({ id })).rejects.toMatchObject({ code: 'CONFLICT' });
    await by(karima).bulk.run(assign(moved, jan));
    const late = await by(jan).handovers.give(forGood());
    world.later({ days: 8 });
    await expect(by(jan).handovers.end({ id: late.id })).rejects.toMatchObject({ code: 'CONFLICT' });
    await by(karima).handovers.give({ kind: 'FOR_GOOD', fromId: hilde.userId, toId: jan.userId });
    const [newest] = (await by(karima).handovers.list()).rows;
    expect(newest?.handover).toMatchObject({ fromId: hilde.userId, toId: jan.userId });
    world.later({ days: 8 });
  });

  it('taken back before the mail left sends none', async () => {
    const { id } = await by(jan).handovers.give(forGood());
    await by(jan).handovers.end({ id });
    await world.work();
    expect(mailsTo(hilde)).toEqual([]);
  });

  it('twice at once moves each person once', async () => {
    const both = await Promise.allSettled([by(jan).handovers.give(forGood()), by(karima).handovers.give(forGood())]);
    expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
  });
});

describe('a substitute during an absence', () => {
  it('has the rights from the first day to the last, and no day longer', async () => {
    await givePassword(world.deps, hilde);
    const browser = openBrowser(world.deps);
    await browser.signIn(hilde.email);
    const cookie = [...browser.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    await by(jan).handovers.give(absence(1, 2));
    const standsIn = async (days: number) => {
      // The session is young on every day that is asked about.
      const clock = () => new Date(world.now().getTime() + days * 86_400_000);
      await world.db.update(session).set({ createdAt: clock() });
      const staff = await staffOf(browser.app.auth, { db: world.db, clock }, new Headers({ cookie }));
      return staff?.standsInFor ?? [];
    };
    expect(await standsIn(0)).toEqual([]);
    expect(await standsIn(1)).toEqual([jan.userId]);
    expect(await standsIn(2)).toEqual([jan.userId]);
    expect(await standsIn(3)).toEqual([]);
    await browser.close();
  });

  it('finds the cases among the own ones, works on them, and the trail says for whom', async () => {
    const participantId = await world.person({ name: 'Karim Benali', email: null });
    const note = { kind: 'NOTE', happenedOn: day(0), text: 'Belt liever na 17 uur.' } as const;
    const refused = { cause: { refusal: { code: 'NOT_YOUR_CASE' } } };
    await expect(by(hilde).entries.write({ participantId, ...note })).rejects.toMatchObject(refused);
    await by(jan).handovers.give(absence());
    const substitute = standingInFor(hilde, jan);
    const mine = await by(substitute).caseload.list({ whose: 'MINE' });
    expect(mine.rows.find(({ id }) => id === participantId)).toMatchObject({ counselorName: 'Jan Peeters' });
    expect((await by(substitute).people.get({ id: participantId })).mine).toBe(true);
    expect((await by(substitute).accounts.me()).standsInFor).toEqual([
      { id: jan.userId, name: 'Jan Peeters', until: day(6) },
    ]);
    const activityId = await world.activity(participantId, {}, substitute);
    expect(await lastTrail()).toMatchObject({ actorId: hilde.userId, facts: { insteadOf: jan.userId } });
    const proofId = await world.draftProof(activityId, undefined, substitute);
    await by(substitute).proofs.send({ id: proofId });
    expect(await lastTrail()).toMatchObject({ action: 'PROOF_SEND', facts: { insteadOf: jan.userId } });
    await world.confirm((await world.linkOf(proofId)).token);
    expect((await by(substitute).reviews.list()).rows.map(({ id }) => id)).toContain(proofId);
    const own = await world.person({ name: 'Sara Kaya', email: null }, substitute);
    expect((await lastTrail())?.facts).not.toHaveProperty('insteadOf');
    await by(substitute).entries.write({ participantId: own, ...note });
    expect((await lastTrail())?.facts).not.toHaveProperty('insteadOf');
    await by(substitute).bulk.run(assign(participantId, hilde));
    expect(await lastTrail()).toMatchObject({ action: 'PARTICIPANT_ASSIGNED', facts: { insteadOf: jan.userId } });
  });

  it('gets the weekly overview of those cases too', async () => {
    await world.askedProof();
    world.later({ days: 16 });
    await by(jan).handovers.give(absence());
    await world.work();
    const facts = (who: Staff) =>
      inAgency(world.db, who.agencyId, (scope) => digestFacts(scope, who.userId, world.now()));
    const [own, other] = [await facts(jan), await facts(hilde)];
    expect(other?.insteadOf).toEqual(['Jan Peeters']);
    expect(other?.people).toBeGreaterThanOrEqual(own?.people ?? 1);
    world.later({ days: 7 });
    expect((await facts(hilde))?.insteadOf ?? []).toEqual([]);
  });

  it('gets that overview as coordinator too, only while standing in', async () => {
    const to = { ...absence(0, 20), toId: karima.userId };
    const { id } = await by(karima).handovers.give(to);
    const sent = async () => {
      await postDigests(world.deps, karima.agencyId);
      await world.work();
      return mailsTo(karima).filter(({ subject }) => subject?.startsWith('Weekoverzicht')).length;
    };
    // On to the next Monday morning, at which overviews leave.
    while (wallTime(world.now()).time < '08:00' || weekday(world.today()) !== 1) world.later({ hours: 1 });
    expect(await sent()).toBe(1);
    await by(karima).handovers.end({ id });
    world.later({ days: 7 });
    expect(await sent()).toBe(1);
  });

  it('hears it by mail when it begins and when it ends early', async () => {
    const { id } = await by(karima).handovers.give(absence());
    await world.work();
    await by(jan).handovers.end({ id });
    await world.work();
    const subjects = mailsTo(hilde).map(({ subject }) => subject);
    expect(subjects).toEqual(['Vervanging van Jan Peeters', 'Vervanging van Jan Peeters is voorbij']);
  });
});

describe('what cannot be', () => {
  it.each([
    ['a last day before the first', { startsOn: '2027-03-02', endsOn: '2027-03-01' }, 'endsOn'],
    ['days that are over', { startsOn: '2020-03-01', endsOn: '2020-03-02' }, 'endsOn'],
  ])('%s', async (_what, days, field) => {
    await expect(by(jan).handovers.give({ ...absence(), ...days })).rejects.toMatchObject({
      cause: { problems: [{ field }] },
    });
  });

  it('to oneself, or to somebody who guides nobody', async () => {
    for (const toId of [jan.userId, world.staffOf('AUDITOR').userId, world.unknownId]) {
      await expect(by(jan).handovers.give({ ...forGood(), toId })).rejects.toMatchObject({
        cause: { problems: [{ field: 'toId' }] },
      });
    }
  });

  it('two substitutes on one day', async () => {
    await by(jan).handovers.give(absence(3, 9));
    await expect(by(karima).handovers.give(absence(9, 12))).rejects.toMatchObject({
      cause: { problems: [{ field: 'startsOn' }] },
    });
    await by(karima).handovers.give(absence(10, 12));
  });

  it('the caseload of a colleague, by a counselor', async () => {
    await expect(by(hilde).handovers.give(forGood())).rejects.toMatchObject({ code: 'PRECONDITION_FAILED' });
    const { id } = await by(jan).handovers.give(absence());
    await expect(by(hilde).handovers.end({ id })).rejects.toMatchObject({ code: 'PRECONDITION_FAILED' });
  });

  it('warns when the substitute is away in those days', async () => {
    const away = {
      kind: 'ABSENCE',
      fromId: hilde.userId,
      toId: karima.userId,
      startsOn: day(5),
      endsOn: day(8),
    } as const;
    await by(karima).handovers.give(away);
    expect((await by(jan).handovers.preview(absence())).warnings).toHaveLength(1);
    expect((await by(jan).handovers.preview(absence(0, 4))).warnings).toEqual([]);
  });
});

it('leaves everything as it must be', async () => {
  await world.work();
  expect(await breaches(world.deps)).toEqual([]);
}, 60_000);
