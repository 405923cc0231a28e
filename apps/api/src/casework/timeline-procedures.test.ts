import { addDays } from '@veertig/rules';
import { inArray, sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { activities, auditRows, confirmations, deliveries, mails, proofs, scans } from '../db/schema.ts';
import { inAgency } from '../db/scope.ts';
import { wholeCase } from '../testing/whole-case.ts';
import { openWorld, type World } from '../testing/world.ts';
import { trailOf } from './timeline-store.ts';
import { actionsOf, timelineKinds } from './timeline-view.ts';

/** Of no use to a counselor: the end of a mail that arrived or is no longer wanted, and what is added to a file later. */
const silent = ['MAIL_ACCEPTED', 'MAIL_CANCELLED', 'SEAL_EXTENDED'];

let world: World;
/** Somebody about whom everything happened. */
let lived: string;
beforeAll(async () => {
  world = await openWorld();
  lived = (await wholeCase(world)).participantId;
});
afterAll(() => world.close());

type Asked = Parameters<World['counselor']['timeline']['list']>[0];
const all = async (asked: Asked) => (await world.counselor.timeline.list({ limit: 500, ...asked })).items;
const actions = async (asked: Asked) => (await all(asked)).map(({ action }) => action);

describe('what happened in a case', () => {
  it('holds every row of the trail about the person, each once, and nobody else’s', async () => {
    await world.askedProof();
    const told = (await all({ participantId: lived })).filter(({ action }) => action !== 'ENTRY_WRITTEN');
    const kept = (await trailAbout(lived)).filter(
      ({ action }) => !silent.includes(action) && !action.startsWith('ENTRY_'),
    );
    expect(kept.length).toBeGreaterThan(15);
    expect(told.map(({ key }) => Number(key.slice(1))).toSorted((a, b) => a - b)).toEqual(
      kept.map(({ sequence }) => sequence),
    );
  });

  it('comes in pages that hold together what one page holds, the newest first', async () => {
    const whole = await all({ participantId: lived });
    const pages = [];
    let before: string | null = null;
    do {
      const page = await world.counselor.timeline.list({ participantId: lived, before, limit: 4 });
      pages.push(...page.items);
      before = page.older;
    } while (before !== null);
    expect(pages).toEqual(whole);
    const moments = whole.map(({ at }) => at.getTime());
    expect(moments).toEqual(moments.toSorted((a, b) => b - a));
  });

  it('is narrowed to one kind, and the kinds together are all', async () => {
    const whole = await all({ participantId: lived });
    const counts = await Promise.all(
      timelineKinds.map(async (kind) => (await all({ participantId: lived, kind })).length),
    );
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(whole.length);
    const mails = await actions({ participantId: lived, kind: 'MAIL' });
    expect(mails.every((action) => actionsOf('MAIL').some((known) => known === action))).toBe(true);
  });

  it('names the colleague and the contact person', async () => {
    const { participantId, token } = await world.askedProof();
    await world.confirm(token);
    await world.work();
    const lines = await all({ participantId });
    const by = (action: string) => lines.find((line) => line.action === action)?.by;
    expect(by('PROOF_SEND')).toEqual({ role: 'COUNSELOR', name: 'Jan Peeters', insteadOf: null });
    expect(by('PROOF_SIGN')).toEqual({ role: 'CONTACT_PERSON', name: 'Rita Van Damme', insteadOf: null });
    expect(by('PROOF_SEALED')).toEqual({ role: 'SYSTEM', name: null, insteadOf: null });
    const sent = lines.find(({ action }) => action === 'PROOF_SEND');
    expect(sent?.about).toMatchObject({ description: 'helpen in het buurtrestaurant', activityId: null });
  });

  it('names the contact person who did it, whoever is asked by now', async () => {
    const { participantId, proofId, token } = await world.askedProof();
    world.later({ minutes: 1 });
    await world.visitor.confirmations.delegate({ token, name: 'Tine Claes', email: 'tine@example.be' });
    world.later({ minutes: 1 });
    const next = await world.linkOf(proofId);
    await world.visitor.confirmations.decline({ token: next.token, how: 'REFUSE', reason: 'Liever niet.' });
    world.later({ minutes: 1 });
    const { revision } = (await world.counselor.proofs.get({ id: proofId })).proof;
    await world.counselor.proofs.chooseContactPerson({
      id: proofId,
      revision,
      contactPerson: { name: 'Bo Smet', email: 'bo@example.be' },
    });
    world.later({ minutes: 1 });
    await world.counselor.proofs.send({ id: proofId });
    await world.confirm((await world.linkOf(proofId)).token);
    const doers = (await all({ participantId })).flatMap(({ action, by }) =>
      by.role === 'CONTACT_PERSON' ? [[action, by.name]] : [],
    );
    expect(doers).toEqual([
      ['PROOF_SIGN', 'Bo Smet'],
      ['PROOF_REFUSE', 'Tine Claes'],
      ['PROOF_DELEGATE', 'Rita Van Damme'],
    ]);
  });

  it('tells between whom a case went by name', async () => {
    const participantId = await world.person();
    const counselorId = world.colleague.userId;
    const coordinator = world.callerOf(world.staffOf('COORDINATOR'));
    const action = { kind: 'ASSIGN', counselorId } as const;
    await coordinator.bulk.run({ selection: { ids: [participantId] }, action });
    const [line] = await all({ participantId });
    expect(line).toMatchObject({ action: 'PARTICIPANT_ASSIGNED', facts: { from: 'Jan Peeters' } });
    expect(line?.facts.to).toBe(world.colleague.name);
  });

  it('puts a talk on the day it took place, as it was corrected last', async () => {
    const participantId = await world.person();
    const talk = { kind: 'TALK', milestone: 'INTAKE', happenedOn: addDays(world.today(), -20) } as const;
    await world.counselor.entries.write({ participantId, ...talk, text: 'Wil tuinieren.' });
    const [entry] = await world.counselor.entries.list({ participantId });
    const correction = { ...talk, entryId: entry?.entryId ?? '', version: 1, text: 'Wil fietsen herstellen.' };
    await world.counselor.entries.correct(correction);
    const lines = await all({ participantId });
    expect(lines.map(({ action }) => action)).toEqual(['PARTICIPANT_ADDED', 'ENTRY_WRITTEN']);
    expect(lines[1]).toMatchObject({ text: 'Wil fietsen herstellen.', dayOnly: true, entry: { corrected: true } });
  });

  it('holds the reasons of decisions and terms, which the trail does not', async () => {
    const participantId = await world.person();
    const term = { start: addDays(world.today(), 400), end: addDays(world.today(), 500), reason: 'Ziek geweest.' };
    await world.counselor.pathways.addTerm({ participantId, ...term });
    const { pathway } = await world.counselor.people.get({ id: participantId });
    const assessment = { workExemption: 'NO', studyStatus: 'NONE', assessedOn: world.today() } as const;
    const reason = 'Het contract is te kort.';
    await world.counselor.exemptions.assess({ participantId, revision: pathway.revision, ...assessment, reason });
    const texts = (await all({ participantId })).map(({ action, text }) => [action, text]);
    expect(texts).toEqual([
      ['EXEMPTION_ASSESSED', reason],
      ['TERM_ADDED', 'Ziek geweest.'],
      ['PARTICIPANT_ADDED', null],
    ]);
  });

  it('refuses a place that nobody gave', async () => {
    const participantId = await world.person();
    const call = world.counselor.timeline.list({ participantId, before: '1_A1' });
    await expect(call).rejects.toMatchObject({ code: 'BAD_REQUEST' });
  });

  it('finds a few rows in a long trail by their index, below the second wall too', async () => {
    const { agencyId } = world.staffOf('COUNSELOR');
    await world.db.execute(sql`insert into audit_rows select ${agencyId}::uuid, 1000000 + n, now(), 'SYSTEM', null,
      'MAIL_ACCEPTED', 'MAIL', gen_random_uuid(), '{}', '' from generate_series(1, 20000) n`);
    await world.db.execute(sql`analyze audit_rows`);
    const page = { actions: actionsOf(null), before: null, limit: 50 };
    const plan = await inAgency(world.db, agencyId, async (scope) => {
      const answer = await scope.tx.execute(sql`explain ${trailOf(scope, lived, page).getSQL()}`);
      return JSON.stringify(answer);
    });
    expect(plan).toContain('audit_rows_subject_id_index');
    expect(plan).not.toContain('Seq Scan on audit_rows');
  });
});

/** The trail of one person, found the long way round. */
async function trailAbout(participantId: string) {
  const { db } = world;
  const rowsOf = async (table: typeof proofs | typeof activities) =>
    (await db.select().from(table)).filter((row) => row.participantId === participantId).map(({ id }) => id);
  const proofIds = await rowsOf(proofs);
  const ofProof = async (table: typeof deliveries | typeof confirmations | typeof scans) =>
    (await db.select({ id: table.id }).from(table).where(inArray(table.proofId, proofIds))).map(({ id }) => id);
  const deliveryIds = await ofProof(deliveries);
  const mailed = await db.select({ id: mails.id }).from(mails).where(inArray(mails.subjectId, deliveryIds));
  const subjects = [
    participantId,
    ...(await rowsOf(activities)),
    ...proofIds,
    ...deliveryIds,
    ...(await ofProof(confirmations)),
    ...(await ofProof(scans)),
    ...mailed.map(({ id }) => id),
  ];
  return db.select().from(auditRows).where(inArray(auditRows.subjectId, subjects)).orderBy(auditRows.sequence);
}
