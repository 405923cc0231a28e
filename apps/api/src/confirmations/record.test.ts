import { addDays } from '@veertig/rules';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { auditRows, confirmations, deliveries, mails } from '../db/schema.ts';
import { inAgency } from '../db/scope.ts';
import { addScan } from '../scans/store.ts';
import { personalData } from '../testing/cases.ts';
import { breaches } from '../testing/invariants.ts';
import { dump } from '../testing/snapshot.ts';
import { openWorld, type World } from '../testing/world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const revisionOf = async (id: string) => (await world.counselor.proofs.get({ id })).proof.revision;
type Call = ReturnType<World['phoneCall']>;
const recordPhone = async (id: string, change: Partial<Record<keyof Call | 'rows', unknown>> = {}) =>
  world.counselor.proofs.recordPhone({ ...world.phoneCall(), id, revision: await revisionOf(id), ...change } as never);
const recordPaper = async (id: string, scans: string[], change: object = {}) =>
  world.counselor.proofs.recordPaper({ ...world.paper(scans), id, revision: await revisionOf(id), ...change });

/** A scan as the check of files leaves it; gives its id. */
const scan = (proofId: string, sha256 = 'ab'.repeat(32)) => {
  const { agencyId, userId: uploadedBy } = world.staffOf('COUNSELOR');
  const row = { proofId, mediaType: 'image/jpeg', bytes: Buffer.from('scan'), sha256 } as const;
  return inAgency(world.db, agencyId, (scope) => addScan(scope, { ...row, uploadedBy, uploadedAt: world.now() }));
};
const problemsOf = (call: Promise<unknown>) =>
  call.then(
    () => 'done',
    (error) => error.cause?.problems ?? error.cause?.issues?.map((one: { path: string[] }) => one.path.join('.')),
  );

describe('a phone call', () => {
  it('makes the same record and sealed proof as a link, with who, when and how on it', async () => {
    const { proofId } = await world.askedProof();
    const { declaration } = await world.counselor.proofs.get({ id: proofId });
    const { state, number } = await recordPhone(proofId);
    expect(state).toBe('SIGNED');
    await world.work();
    const { proof, confirmation, evidence, sealedAt, ways } = await world.counselor.proofs.get({ id: proofId });
    expect(proof.state).toBe('SIGNED');
    expect(sealedAt).not.toBeNull();
    expect(confirmation).toMatchObject({ number, facts: { asked: proof.asked, confirmed: proof.asked, declaration } });
    expect(evidence).toMatchObject({
      channel: 'PHONE',
      signer: { name: 'Rita Van Damme', role: 'Verantwoordelijke', reach: '0470 00 00 10' },
      recordedBy: { id: world.staffOf('COUNSELOR').userId, name: 'Jan Peeters' },
      note: 'Rita zegt dat alle dagen kloppen.',
      words: [
        'Rita Van Damme bevestigde dit aan de telefoon op maandag 2 november 2026 om 09.50 uur, op het nummer 0470 00 00 10.',
        'Jan Peeters las de verklaring voor en noteerde het gesprek op maandag 2 november 2026 om 10.00 uur.',
      ],
    });
    expect(ways).toEqual({ mail: false, letter: false, phone: false, paper: false });
    expect(await breaches(world.deps)).toEqual([]);
  });

  it('keeps what was said out of the proof', async () => {
    const { proofId } = await world.askedProof();
    await recordPhone(proofId);
    const [row] = await world.db.select().from(confirmations).where(eq(confirmations.proofId, proofId));
    expect(row?.recordNote).toBe('Rita zegt dat alle dagen kloppen.');
    expect(JSON.stringify(row?.facts)).not.toContain('alle dagen kloppen');
  });

  it('with other hours: they stand beside what was asked', async () => {
    const { proofId } = await world.askedProof();
    await recordPhone(proofId, { answer: 'ADJUST', rows: [world.row(9, '13:30', '15:00')] });
    const { confirmation } = await world.counselor.proofs.get({ id: proofId });
    expect(confirmation?.facts).toMatchObject({ askedMinutes: 360, totalMinutes: 90 });
  });

  it('kills the open link; the contact person gets the proof and a way to say that it is not right', async () => {
    const { proofId, token } = await world.askedProof();
    await recordPhone(proofId);
    await world.work();
    expect((await world.visitor.confirmations.open({ token })).state).toBe('SUPERSEDED');
    const signing = world.visitor.confirmations.confirm({ token, revision: 0, declared: true });
    await expect(signing).rejects.toMatchObject({ cause: { refusal: { code: 'LINK_SUPERSEDED' } } });
    const look = await world.linkOf(proofId);
    const seen = await world.visitor.confirmations.open({ token: look.token });
    expect(seen).toMatchObject({ state: 'CONFIRMED', confirmed: { facts: { signature: { channel: 'PHONE' } } } });
    const { confirmation } = await world.counselor.proofs.get({ id: proofId });
    const [receipt] = await world.db
      .select()
      .from(mails)
      .where(eq(mails.subjectId, confirmation?.id ?? ''));
    expect(receipt).toMatchObject({ kind: 'PROOF_RECEIPT', recipient: 'rita@example.be' });
    await world.visitor.confirmations.askReopen({ token: look.token, reason: 'Ik sprak niemand.' });
    expect((await world.counselor.proofs.get({ id: proofId })).proof.reopenReason).toBe('Ik sprak niemand.');
  });

  it('without an address: no link is left, and nobody gets a mail', async () => {
    const contactPerson = { name: 'Rita Van Damme', email: null, phone: '0470 00 00 10', role: null };
    const activityId = await world.activity(await world.person(), { contactPerson });
    const proofId = await world.draftProof(activityId);
    await recordPhone(proofId);
    await world.work();
    expect(await world.db.select().from(deliveries).where(eq(deliveries.proofId, proofId))).toEqual([]);
    const trail = await world.db.select().from(auditRows).where(eq(auditRows.subjectId, proofId));
    expect(trail.map(({ action, facts }) => [action, facts.from, facts.to])).toEqual([
      ['PROOF_REQUEST_SAVED', undefined, undefined],
      ['PROOF_SEND', 'DRAFT', 'SENT'],
      ['PROOF_RECORD_PHONE_CONFIRMATION', 'SENT', 'SIGNED'],
    ]);
    for (const name of personalData) expect(JSON.stringify(trail)).not.toContain(name);
    expect(await breaches(world.deps)).toEqual([]);
  });

  it.each<[string, Record<string, unknown>, string]>([
    ['the declaration was not read out', { readOut: false }, 'readOut'],
    ['nobody said anything', { said: ' \u0000 ' }, 'said'],
    ['the number is none', { phone: 'thuis' }, 'phone'],
    ['no name', { name: '' }, 'name'],
    ['an hour that is none', { calledAt: '25:00' }, 'calledAt'],
    ['a day that is none', { calledOn: '2026-02-30' }, 'calledOn'],
  ])('is refused when %s', async (_, change, field) => {
    const { proofId } = await world.askedProof();
    expect(await problemsOf(recordPhone(proofId, change))).toEqual([field]);
  });

  it.each<[string, () => Record<string, unknown>, string]>([
    ['it still has to come', () => ({ calledAt: '23:59' }), 'calledAt'],
    ['it was before the hours', () => ({ calledOn: addDays(world.today(), -4) }), 'calledOn'],
    ['it was with the participant', () => ({ name: 'amina  haddad' }), 'name'],
    ['the number is of the participant', () => ({ phone: '+32 470 11 22 33' }), 'phone'],
    ['it was with the counselor', () => ({ name: 'Jan Peeters', phone: '0470 00 00 01' }), 'name'],
    ['a line makes no sense', () => ({ answer: 'ADJUST', rows: [world.row(9, '15:00', '14:00')] }), 'rows.0.end'],
    ['there are no hours', () => ({ answer: 'ADJUST', rows: [] }), 'rows.0.day'],
  ])('is refused when %s, and nothing changes', async (_, change, field) => {
    const { proofId } = await world.askedProof();
    const before = await dump(world.db);
    const problems = await problemsOf(recordPhone(proofId, change()));
    expect(problems).toContainEqual({ field, sentence: expect.stringMatching(/^[A-Z].*\.$/) });
    expect(await dump(world.db)).toEqual(before);
  });
});

describe('a paper', () => {
  it('makes the same record, rests on its scans and says so', async () => {
    const { proofId } = await world.askedProof();
    const scans = [await scan(proofId), await scan(proofId, 'cd'.repeat(32))];
    await recordPaper(proofId, scans);
    await world.work();
    const page = await world.counselor.proofs.get({ id: proofId });
    expect(page.scans).toEqual([]);
    expect(page.evidence?.scans.map(({ id }) => id).toSorted()).toEqual(scans.toSorted());
    expect(page.confirmation?.facts.signature.scans?.toSorted()).toEqual(['ab'.repeat(32), 'cd'.repeat(32)]);
    expect(page.evidence?.words.join(' ')).toBe(
      'Rita Van Damme tekende met pen op papier op maandag 2 november 2026. Jan Peeters noteerde dit op maandag 2 november 2026 om 10.00 uur. De scan van het papier zit in het dossier.',
    );
    expect(await breaches(world.deps)).toEqual([]);
  });

  it.each<[string, (proofId: string) => Promise<[string[], object]>, string]>([
    ['no scan', async () => [[], {}], 'scans'],
    ['a scan that is not there', async () => [[world.unknownId], {}], 'scans'],
    ['a scan of another proof', async () => [[await scan((await world.askedProof()).proofId)], {}], 'scans'],
    ['a day to come', async (id) => [[await scan(id)], { signedOn: addDays(world.today(), 1) }], 'signedOn'],
    ['a day before the hours', async (id) => [[await scan(id)], { signedOn: addDays(world.today(), -3) }], 'signedOn'],
    ['the address of the participant', async (id) => [[await scan(id)], { reach: 'Amina@example.be' }], 'reach'],
  ])('is refused with %s', async (_, given, field) => {
    const { proofId } = await world.askedProof();
    const [scans, change] = await given(proofId);
    const before = await dump(world.db);
    expect(JSON.stringify(await problemsOf(recordPaper(proofId, scans, change)))).toContain(`"${field}"`);
    expect(await dump(world.db)).toEqual(before);
  });

  it('cannot use a scan twice', async () => {
    const { proofId } = await world.askedProof();
    const used = await scan(proofId);
    await recordPaper(proofId, [used]);
    await world.decide(proofId, 'REOPEN');
    expect(JSON.stringify(await problemsOf(recordPaper(proofId, [used])))).toContain('"scans"');
  });

  it('reopened, the next record is version 2 and the scan stays with version 1', async () => {
    const { proofId } = await world.askedProof();
    await recordPaper(proofId, [await scan(proofId)]);
    await world.decide(proofId, 'REOPEN');
    const next = await scan(proofId, 'ef'.repeat(32));
    await recordPaper(proofId, [next]);
    await world.work();
    const { confirmation, evidence } = await world.counselor.proofs.get({ id: proofId });
    expect(confirmation?.version).toBe(2);
    expect(evidence?.scans.map(({ id }) => id)).toEqual([next]);
    expect(await breaches(world.deps)).toEqual([]);
  });
});

describe('who notes and who accepts', () => {
  it('noting is not accepting, and noted and checked by one person is seen', async () => {
    const { proofId, participantId } = await world.askedProof();
    await recordPhone(proofId);
    const { progress } = await world.counselor.people.get({ id: participantId });
    expect(progress.result.countedMinutes).toBe(0);
    expect((await world.counselor.proofs.get({ id: proofId })).signals.map(({ code }) => code)).toContain(
      'RECORDED_BY_SELF',
    );
    await world.decide(proofId, 'ACCEPT', null);
    const trail = await world.db.select().from(auditRows).where(eq(auditRows.subjectId, proofId));
    expect(trail.at(-1)).toMatchObject({ action: 'PROOF_ACCEPT', facts: { ownRecord: true } });
  });

  it('a colleague who checks sees who noted it', async () => {
    const { proofId } = await world.askedProof();
    await recordPhone(proofId);
    const coordinator = world.staffOf('COORDINATOR');
    const { signals, evidence } = await world.callerOf(coordinator).proofs.get({ id: proofId });
    expect(signals.map(({ code }) => code)).toContain('RECORDED_BY_STAFF');
    expect(evidence?.recordedBy?.name).toBe('Jan Peeters');
    await world.decide(proofId, 'ACCEPT', null, coordinator);
    const trail = await world.db.select().from(auditRows).where(eq(auditRows.subjectId, proofId));
    expect(trail.at(-1)?.facts).not.toHaveProperty('ownRecord');
  });

  it('what a contact person typed has no such signal', async () => {
    const { proofId, token } = await world.askedProof();
    await world.confirm(token);
    const { signals } = await world.counselor.proofs.get({ id: proofId });
    expect(signals.map(({ code }) => code).filter((code) => code.startsWith('RECORDED'))).toEqual([]);
  });
});

describe('at the same time', () => {
  it('ten notes of one call make one record', async () => {
    const { proofId } = await world.askedProof();
    const revision = await revisionOf(proofId);
    const input = { ...world.phoneCall(), id: proofId, revision };
    const notes = Array.from({ length: 10 }, () => world.counselor.proofs.recordPhone(input));
    const done = (await Promise.allSettled(notes)).filter(({ status }) => status === 'fulfilled');
    expect(done).toHaveLength(1);
    expect(await world.db.select().from(confirmations).where(eq(confirmations.proofId, proofId))).toHaveLength(1);
  });

  it('a signature behind the link and a note of a call make one record', async () => {
    const { proofId, token } = await world.askedProof();
    const revision = await world.answer(token);
    const page = await revisionOf(proofId);
    await Promise.allSettled([
      world.visitor.confirmations.confirm({ token, revision, declared: true }),
      world.counselor.proofs.recordPhone({ ...world.phoneCall(), id: proofId, revision: page }),
    ]);
    await world.work();
    expect(await world.db.select().from(confirmations).where(eq(confirmations.proofId, proofId))).toHaveLength(1);
    expect(await breaches(world.deps)).toEqual([]);
  });

  it('a note on older facts is refused', async () => {
    const { proofId } = await world.askedProof();
    const call = recordPhone(proofId, { revision: 1 } as never);
    await expect(call).rejects.toMatchObject({ cause: { refusal: { code: 'ALREADY_DECIDED' } } });
  });

  it.each(['CANCEL'] as const)('after %s nothing can be noted', async (action) => {
    const { proofId } = await world.askedProof();
    await world.decide(proofId, action);
    await expect(recordPhone(proofId)).rejects.toMatchObject({ cause: { refusal: { code: 'ILLEGAL_TRANSITION' } } });
  });
});
