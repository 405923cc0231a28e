import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { auditRows } from '../db/schema.ts';
import { progressTokenOf } from '../testing/progress-token.ts';
import { dump } from '../testing/snapshot.ts';
import { openWorld, type World } from '../testing/world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const participant = async () => {
  const asked = await world.askedProof();
  return { ...asked, own: await progressTokenOf(world, asked.participantId) };
};
const tell = (token: string, proofId: string, text = 'ثلاث ساعات وليس ساعتين 🙂') =>
  world.visitor.progress.tell({ token, proofId, text });
const messagesOf = async (id: string) => (await world.counselor.people.get({ id })).messages;
const stepsOf = async (id: string) => (await world.counselor.people.get({ id })).next.map(({ kind }) => kind);
const trailOf = async (id: string) =>
  (await world.db.select().from(auditRows).where(eq(auditRows.subjectId, id))).map(({ action }) => action);

describe('what a participant tells', () => {
  it('is a task for the counselor in the own words, and stands at the line', async () => {
    const { own, proofId, participantId } = await participant();
    const before = await world.counselor.proofs.get({ id: proofId });
    await tell(own, proofId);
    expect(await messagesOf(participantId)).toMatchObject([
      { kind: 'MESSAGE', proofId, text: 'ثلاث ساعات وليس ساعتين 🙂' },
    ]);
    expect((await stepsOf(participantId))[0]).toBe('MESSAGE');
    expect((await world.visitor.progress.open({ token: own })).proofs).toMatchObject([{ id: proofId, disputed: true }]);
    expect(await world.counselor.proofs.get({ id: proofId })).toEqual(before);
    expect(await trailOf(participantId)).toContain('PARTICIPANT_MESSAGE');
  });

  it('can propose an activity, with what is known of it', async () => {
    const { own, participantId } = await participant();
    await world.visitor.progress.propose({
      token: own,
      what: 'Voetbal\nkijken',
      place: 'FC Voorbeeld',
      contact: '',
      when: null,
    });
    expect(await messagesOf(participantId)).toMatchObject([
      { kind: 'PROPOSAL', text: 'Voetbal kijken', proposal: { place: 'FC Voorbeeld', contact: null, when: null } },
    ]);
    expect((await world.visitor.progress.open({ token: own })).proposals).toEqual(['Voetbal kijken']);
    expect(await trailOf(participantId)).toContain('PARTICIPANT_PROPOSAL');
  });

  it('many times at once is one message', async () => {
    const { own, proofId, participantId } = await participant();
    await Promise.all(Array.from({ length: 20 }, () => tell(own, proofId)));
    expect(await messagesOf(participantId)).toHaveLength(1);
  });

  it('has an end, so that no flood hides the rest', async () => {
    const { own, proofId, participantId } = await participant();
    for (let turn = 1; turn <= 20; turn++) await tell(own, proofId, `bericht ${turn}`);
    await expect(tell(own, proofId, 'nog een')).rejects.toMatchObject({ code: 'BAD_REQUEST' });
    expect(await messagesOf(participantId)).toHaveLength(20);
  });

  it('is about an own proof, behind an own link, and says something', async () => {
    const { own, proofId, token } = await participant();
    const other = await world.askedProof();
    const before = await dump(world.db);
    await expect(tell(own, other.proofId)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(tell('x'.repeat(27), proofId)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(tell(token, proofId)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(tell(own, proofId, ' . ')).rejects.toMatchObject({ code: 'BAD_REQUEST' });
    await expect(tell(own, proofId, 'x'.repeat(501))).rejects.toMatchObject({ code: 'BAD_REQUEST' });
    expect(await dump(world.db)).toEqual(before);
  });

  it('is put aside once the counselor dealt with it', async () => {
    const { own, proofId, participantId } = await participant();
    await tell(own, proofId);
    const [message] = await messagesOf(participantId);
    const settle = () => world.counselor.progress.settle({ id: message?.id ?? '' });
    await Promise.all([settle(), settle(), settle()]);
    expect(await stepsOf(participantId)).not.toContain('MESSAGE');
    expect((await world.visitor.progress.open({ token: own })).proofs).toMatchObject([{ disputed: false }]);
    expect((await trailOf(participantId)).filter((action) => action === 'MESSAGE_SETTLED')).toHaveLength(1);
    await tell(own, proofId);
    expect(await messagesOf(participantId)).toHaveLength(2);
  });
});
