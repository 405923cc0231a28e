import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { drafts, mails, proofs } from '../db/schema.ts';
import type { Asked } from '../testing/cases.ts';
import { progressTokenOf } from '../testing/progress-token.ts';
import { dump, fingerprints } from '../testing/snapshot.ts';
import { openWorld, type World } from '../testing/world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const open = (token: string) => world.visitor.confirmations.open({ token });
const notFound = { code: 'NOT_FOUND' };
const refused = (code: string) => ({ code: 'PRECONDITION_FAILED', cause: { refusal: { code } } });
const correct = (token: string, revision = 0) =>
  world.visitor.confirmations.saveHours({ token, revision, answer: 'CORRECT' });
const signer = { name: 'Rita Van Damme', role: 'Verantwoordelijke', reach: '0470 00 00 10' };

/** Every change that a contact person can ask for. */
const changes = (token: string): Record<string, () => Promise<unknown>> => ({
  saveHours: () => correct(token),
  saveSigner: () => world.visitor.confirmations.saveSigner({ token, revision: 0, ...signer }),
  confirm: () => world.visitor.confirmations.confirm({ token, revision: 0, declared: true }),
  decline: () => world.visitor.confirmations.decline({ token, how: 'REFUSE' }),
});

describe('a link that never was', () => {
  const never = ['', 'x', 'a'.repeat(27), '../../etc/passwd', "' or 1=1 --", '\u0000', 'ก'.repeat(20), 'a'.repeat(200)];

  it.each(never)('%j gets the same answer as any other', async (token) => {
    await expect(open(token)).rejects.toMatchObject({ ...notFound, message: 'not found' });
    for (const change of Object.values(changes(token))) await expect(change()).rejects.toMatchObject(notFound);
    await expect(world.visitor.progress.open({ token })).rejects.toMatchObject(notFound);
  });

  it.each([...never, 'ABCDE-FGHJK'].filter((code) => code.length <= 40))('nor is there a code %j', async (code) => {
    await expect(world.visitor.confirmations.byCode({ code })).rejects.toMatchObject(notFound);
    await expect(world.visitor.verifications.byCode({ code })).rejects.toMatchObject(notFound);
  });

  it('the link of one purpose does not open the other', async () => {
    const { token } = await world.askedProof();
    await expect(world.visitor.progress.open({ token })).rejects.toMatchObject(notFound);
  });
});

describe('a link that no longer works', () => {
  const cases: { state: string; code: string; ending: (asked: Asked) => Promise<unknown> }[] = [
    { state: 'EXPIRED', code: 'LINK_EXPIRED', ending: async () => world.later({ days: 61 }) },
    { state: 'REVOKED', code: 'LINK_REVOKED', ending: ({ proofId }) => world.decide(proofId, 'CANCEL') },
    {
      state: 'REVOKED',
      code: 'LINK_REVOKED',
      ending: async ({ token, proofId }) => {
        await world.confirm(token);
        await world.decide(proofId, 'REOPEN');
      },
    },
    {
      state: 'SUPERSEDED',
      code: 'LINK_SUPERSEDED',
      ending: async ({ token, proofId }) => {
        await world.visitor.confirmations.decline({ token, how: 'REFUSE' });
        await world.decide(proofId, 'RESEND');
      },
    },
    {
      state: 'DECLINED',
      code: 'ALREADY_DECIDED',
      ending: ({ token }) => world.visitor.confirmations.decline({ token, how: 'REFUSE', reason: 'Wij tekenen niet.' }),
    },
  ];

  it.each(cases)('$state: shows whom to call, tells nobody, changes nothing', async (known) => {
    const asked = await world.askedProof();
    await correct(asked.token);
    await known.ending(asked);
    const before = await fingerprints(world.db);
    const view = await open(asked.token);
    expect(view).toMatchObject({ state: known.state, request: null, review: null, confirmed: null });
    expect(view.draft).toEqual({ answer: {}, revision: 0 });
    expect(view.asker).toMatchObject({ name: 'Jan Peeters', phone: '0470 00 00 01' });
    expect(JSON.stringify(view)).not.toMatch(/Amina|Rita|Linde/);
    for (const change of Object.values(changes(asked.token))) {
      await expect(change()).rejects.toMatchObject(refused(known.code));
    }
    expect(await fingerprints(world.db)).toEqual(before);
  });

  it('works up to its last moment', async () => {
    const { token } = await world.askedProof();
    world.later({ days: 60 });
    expect((await open(token)).state).toBe('OPEN');
    world.later({ seconds: 1 });
    expect((await open(token)).state).toBe('EXPIRED');
  });

  it.each(['RETURN_AS_WRONG_PERSON', 'DISPUTE'] as const)('%s gives the request back to the counselor', async (how) => {
    const { token, proofId } = await world.askedProof();
    expect(await world.visitor.confirmations.decline({ token, how, reason: 'Dat was ik niet.' })).toEqual({
      state: 'DRAFT',
    });
    expect((await open(token)).state).toBe('REVOKED');
    expect((await world.counselor.proofs.get({ id: proofId })).proof).toMatchObject({ reason: 'Dat was ik niet.' });
    await world.counselor.proofs.send({ id: proofId });
    expect((await open(token)).state).toBe('SUPERSEDED');
    expect((await open((await world.linkOf(proofId)).token)).state).toBe('OPEN');
  });

  it('after a decline the counselor gets one mail that does not repeat why', async () => {
    const { token, deliveryId } = await world.askedProof();
    await world.visitor.confirmations.decline({ token, how: 'REFUSE', reason: 'Wij tekenen niet.' });
    const rows = await world.db.select().from(mails).where(eq(mails.subjectId, deliveryId));
    const declined = rows.filter(({ kind }) => kind === 'PROOF_DECLINED');
    expect(declined).toMatchObject([{ recipient: 'jan@voorbeeldstad.example', state: 'WAITING' }]);
  });
});

describe('opening', () => {
  it('a hundred times, by whatever robot, changes no row', async () => {
    const { token, code } = await world.askedProof();
    await correct(token);
    const before = await fingerprints(world.db);
    const looks = Array.from({ length: 100 }, (_, index) =>
      index % 4 === 0 ? world.visitor.confirmations.byCode({ code }) : open(token),
    );
    await Promise.all(looks);
    expect(await fingerprints(world.db)).toEqual(before);
  });

  it('leaves nothing in the database from which a link could be made', async () => {
    const { token, code, proofId } = await world.askedProof();
    await world.confirm(token);
    await world.work();
    await world.decide(proofId, 'ACCEPT');
    const everything = Object.values(await dump(world.db))
      .flat()
      .join('\n');
    expect(everything).toContain(proofId);
    for (const secret of [token, code, `${code.slice(0, 5)}-${code.slice(5)}`, Buffer.from(token).toString('hex')]) {
      expect(everything.toLowerCase()).not.toContain(secret.toLowerCase());
    }
    expect(world.logLines.join('\n')).not.toContain(token);
  });

  it('by code works as people type: small letters, spaces, O for 0 and I for 1', async () => {
    const { token, code } = await world.askedProof();
    const typed = [
      code.toLowerCase(),
      `  ${code.slice(0, 5)} - ${code.slice(5)} `,
      code.replaceAll('0', 'O').replaceAll('1', 'i'),
      code.split('').join(' '),
    ];
    for (const one of typed) expect(await world.visitor.confirmations.byCode({ code: one })).toEqual({ token });
  });

  it('shows a participant the own hours behind another private link', async () => {
    const { participantId } = await world.askedProof();
    const view = await world.visitor.progress.open({ token: await progressTokenOf(world, participantId) });
    expect(view).toMatchObject({ name: 'Amina Haddad', language: 'ar', progress: { countedMinutes: 0 } });
    expect(view.proofs).toMatchObject([{ state: 'SENT', minutes: 360 }]);
  });
});

describe('answers on two devices', () => {
  it('build on each other; who builds on older ones is told', async () => {
    const { token } = await world.askedProof();
    expect(await correct(token)).toEqual({ revision: 1 });
    const phone = world.visitor.confirmations.saveSigner({ token, revision: 1, ...signer });
    expect(await phone).toEqual({ revision: 2 });
    const laptop = { token, revision: 1, answer: 'ADJUST' as const, rows: [world.row(3)] };
    await expect(world.visitor.confirmations.saveHours(laptop)).rejects.toMatchObject(refused('DRAFT_CHANGED'));
    expect((await open(token)).draft).toMatchObject({ revision: 2, answer: { hours: { answer: 'CORRECT' }, signer } });
  });

  it('the same again is no other device', async () => {
    const { token } = await world.askedProof();
    expect(await correct(token)).toEqual({ revision: 1 });
    expect(await correct(token)).toEqual({ revision: 1 });
    expect(await correct(token, 7)).toEqual({ revision: 1 });
  });

  it('of two first answers at once one wins', async () => {
    const { token, deliveryId } = await world.askedProof();
    const rows = [world.row(3)];
    const both = await Promise.allSettled([
      correct(token),
      world.visitor.confirmations.saveHours({ token, revision: 0, answer: 'ADJUST', rows }),
    ]);
    expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    expect(await world.db.select().from(drafts).where(eq(drafts.deliveryId, deliveryId))).toMatchObject([
      { revision: 1 },
    ]);
  });

  it('what was shown is what is confirmed: an older page cannot sign', async () => {
    const { token } = await world.askedProof();
    const revision = await world.answer(token);
    await world.visitor.confirmations.saveHours({ token, revision, answer: 'ADJUST', rows: [world.row(3)] });
    const old = world.visitor.confirmations.confirm({ token, revision, declared: true });
    await expect(old).rejects.toMatchObject(refused('DRAFT_CHANGED'));
    expect((await open(token)).state).toBe('OPEN');
  });
});

describe('confirming', () => {
  it('asks for hours and signer first', async () => {
    const { token } = await world.askedProof();
    const confirm = (revision: number) => world.visitor.confirmations.confirm({ token, revision, declared: true });
    const problem = (field: string) => ({ code: 'BAD_REQUEST', cause: { problems: [{ field }] } });
    await expect(confirm(0)).rejects.toMatchObject(problem('hours'));
    await correct(token);
    await expect(confirm(1)).rejects.toMatchObject(problem('name'));
    const [proof] = await world.db.select().from(proofs).orderBy(proofs.createdAt);
    expect(proof).toBeDefined();
    expect((await open(token)).state).toBe('OPEN');
  });

  it('again gives the same, also from an older page', async () => {
    const { token } = await world.askedProof();
    const revision = await world.answer(token);
    const confirm = (at: number) => world.visitor.confirmations.confirm({ token, revision: at, declared: true });
    const first = await confirm(revision);
    expect(await confirm(revision)).toEqual(first);
    expect(await confirm(1)).toEqual(first);
    expect(await open(token)).toMatchObject(first);
    await expect(correct(token)).rejects.toMatchObject(refused('ALREADY_CONFIRMED'));
    await expect(world.visitor.confirmations.decline({ token, how: 'REFUSE' })).rejects.toMatchObject(
      refused('ALREADY_CONFIRMED'),
    );
  });

  it('keeps to hours that lay in the past when they were typed and still do', async () => {
    const { token, proofId } = await world.askedProof();
    const view = await world.confirm(token, [{ day: world.today(), hours: '2' }]);
    expect(view.confirmed?.facts.confirmed).toEqual([{ date: world.today(), minutes: 120 }]);
    const { confirmation } = await world.counselor.proofs.get({ id: proofId });
    expect(confirmation).toMatchObject({ confirmedAt: world.now(), version: 1 });
  });

  it('again after reopening makes the next version with a number of its own', async () => {
    const { token, proofId } = await world.askedProof();
    const first = await world.confirm(token);
    await world.decide(proofId, 'REOPEN', 'Eén dag stond er dubbel.');
    await world.counselor.proofs.send({ id: proofId });
    const second = await world.confirm((await world.linkOf(proofId)).token);
    expect(second.confirmed?.facts.version).toBe(2);
    expect(second.confirmed?.facts.number).not.toBe(first.confirmed?.facts.number);
    const code = first.confirmed?.facts.verificationCode ?? '';
    expect((await world.visitor.verifications.byCode({ code })).state).toBe('REPLACED');
    expect((await world.counselor.proofs.get({ id: proofId })).versions).toHaveLength(2);
  });

  it('is undone by withdrawing: the code says so', async () => {
    const { token, proofId } = await world.askedProof();
    const { confirmed } = await world.confirm(token);
    await world.decide(proofId, 'ACCEPT');
    await world.decide(proofId, 'WITHDRAW', 'De uren bleken van iemand anders.');
    const code = confirmed?.facts.verificationCode ?? '';
    expect((await world.visitor.verifications.byCode({ code })).state).toBe('WITHDRAWN');
    expect((await open(token)).state).toBe('REVOKED');
  });
});
