import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { suitable } from '../testing/cases.ts';
import { breaches } from '../testing/invariants.ts';
import { type MailServer, startMailServer } from '../testing/mail-server.ts';
import { dump } from '../testing/snapshot.ts';
import { openWorld, type World } from '../testing/world.ts';

let world: World;
let mailServer: MailServer;
beforeAll(async () => {
  mailServer = await startMailServer();
  world = await openWorld({ smtpUrl: mailServer.url });
});
afterAll(async () => {
  await world.close();
  await mailServer.stop();
});

async function askedOf(name: string) {
  const participantId = await world.person({ name });
  const activityId = await world.activity(participantId);
  await world.counselor.activities.judge({ id: activityId, criteria: suitable, judgement: 'SUITABLE' });
  const proofId = await world.draftProof(activityId);
  await world.counselor.proofs.send({ id: proofId });
  return { participantId, proofId };
}

describe('reminding many', () => {
  it('previews the effect without storing anything, then does it, with each failure told', async () => {
    const amina = await askedOf('Amina Haddad');
    const karim = await world.person({ name: 'Karim Benali' });
    await world.work();
    world.later({ days: 4 });
    const selection = { ids: [amina.participantId, karim] };
    const before = await dump(world.db);
    const preview = await world.counselor.bulk.preview({ selection, action: { kind: 'REMIND' } });
    expect(await dump(world.db)).toEqual(before);
    expect(preview.map(({ name, done, sentence }) => [name, done, sentence])).toEqual([
      ['Amina Haddad', true, 'Herinnering vertrekt nu.'],
      ['Karim Benali', false, 'Er is geen open aanvraag.'],
    ]);
    const run = await world.counselor.bulk.run({ selection, action: { kind: 'REMIND' } });
    expect(run).toEqual({ outcomes: preview, undo: null });
    const again = await world.counselor.bulk.run({ selection, action: { kind: 'REMIND' } });
    expect(again.outcomes.map(({ done }) => done)).toEqual([false, false]);
    await world.work();
    expect(await breaches(world.deps)).toEqual([]);
  });

  it('stops after the planned number', async () => {
    const { participantId } = await askedOf('Olena Koval');
    const remind = async () =>
      (await world.counselor.bulk.run({ selection: { ids: [participantId] }, action: { kind: 'REMIND' } })).outcomes[0];
    await world.work();
    for (const _reminder of [1, 2]) {
      world.later({ days: 7 });
      expect(await remind()).toMatchObject({ done: true });
      await world.work();
    }
    world.later({ days: 7 });
    expect(await remind()).toMatchObject({ done: false, sentence: expect.stringContaining('Alle herinneringen') });
  });
});

describe('giving cases to a colleague', () => {
  it('is for the own counselor and a coordinator, and is audited for each person', async () => {
    const id = await world.person({ name: 'Selam Haile' });
    const { userId } = world.colleague;
    const assign = async (staff: Parameters<World['callerOf']>[0]) => {
      const action = { kind: 'ASSIGN', counselorId: userId } as const;
      return (await world.callerOf(staff).bulk.run({ selection: { ids: [id] }, action })).outcomes;
    };
    expect(await assign(world.staffOf('COUNSELOR'))).toMatchObject([{ done: true }]);
    const mine = await world.callerOf(world.colleague).caseload.list({});
    expect(mine.rows.map((row) => row.id)).toEqual([id]);
    expect(await assign(world.staffOf('COUNSELOR'))).toMatchObject([
      { done: false, sentence: 'Een andere trajectbegeleider volgt deze inburgeraar op.' },
    ]);
    expect(await breaches(world.deps)).toEqual([]);
  });

  it('goes only to who guides people in this agency', async () => {
    const id = await world.person({ name: 'Dawit Tekle' });
    for (const counselorId of [world.staffOf('AUDITOR').userId, world.staffOf('COUNSELOR', 'OTHER').userId]) {
      const action = { kind: 'ASSIGN', counselorId } as const;
      const { outcomes } = await world.counselor.bulk.run({ selection: { ids: [id] }, action });
      expect(outcomes).toMatchObject([{ done: false }]);
    }
  });
});

describe('a selection', () => {
  it('carries the filter itself: who matches when it is done', async () => {
    const filter = { search: 'Nieuweling' };
    const action = { kind: 'EXTEND', until: '2031-01-31', reason: 'Ziekte.' } as const;
    expect(await world.counselor.bulk.preview({ selection: { filter }, action })).toEqual([]);
    const id = await world.person({ name: 'Hodan Nieuweling' });
    const run = async () => (await world.counselor.bulk.run({ selection: { filter }, action })).outcomes;
    expect(await run()).toMatchObject([{ id, done: true }]);
    expect(await run()).toMatchObject([{ id, done: false }]);
    const page = await world.counselor.people.get({ id });
    expect(page.terms.at(-1)?.end).toBe('2031-01-31');
  });

  it('holds nobody of another agency', async () => {
    const id = await world.person({}, world.staffOf('COUNSELOR', 'OTHER'));
    expect(await world.counselor.bulk.preview({ selection: { ids: [id] }, action: { kind: 'REMIND' } })).toEqual([]);
  });
});

describe('saved views', () => {
  it('are the own ones and those of the team', async () => {
    const other = world.callerOf(world.colleague);
    const { id } = await world.counselor.savedViews.save({ name: 'Bijna klaar', query: 'uren=FROM_20', shared: true });
    await world.counselor.savedViews.save({ name: 'Van mij', query: 'termijn=SOON' });
    expect((await other.savedViews.list()).map(({ name, mayRemove }) => [name, mayRemove])).toEqual([
      ['Bijna klaar', false],
    ]);
    await expect(other.savedViews.remove({ id })).rejects.toMatchObject({ code: 'PRECONDITION_FAILED' });
    await world.callerOf(world.staffOf('COORDINATOR')).savedViews.remove({ id });
    expect((await world.counselor.savedViews.list()).map(({ name }) => name)).toEqual(['Van mij']);
  });

  it('refuses an address that is no list', async () => {
    const call = world.counselor.savedViews.save({ name: 'X1', query: 'javascript:alert(1)//"<' });
    await expect(call).rejects.toMatchObject({ code: 'BAD_REQUEST' });
  });
});
