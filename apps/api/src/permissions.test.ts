import { roles } from '@veertig/rules';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { permissions } from './permissions.ts';
import { appRouter } from './router.ts';
import { keepMergedBook } from './testing/address-book-calls.ts';
import type { Asked } from './testing/cases.ts';
import { keepCasework } from './testing/casework-calls.ts';
import { keepHandovers } from './testing/handovers.ts';
import { keptList } from './testing/lists.ts';
import { publishedOffer, serveExamplePlaces } from './testing/offers.ts';
import { tellAbout } from './testing/progress-token.ts';
import { keepSample } from './testing/samples.ts';
import { dump } from './testing/snapshot.ts';
import { staffCalls } from './testing/staff-calls.ts';
import { openWorld, type World } from './testing/world.ts';

const procedures = Object.keys(appRouter._def.procedures);
const forStaff = Object.entries(permissions).flatMap(([path, allowed]) =>
  typeof allowed === 'string' ? [] : [{ path, allowed }],
);

let world: World;
let asked: Asked;
let calls: ReturnType<typeof staffCalls>;
beforeAll(async () => {
  world = await openWorld();
  asked = await world.askedProof();
  await serveExamplePlaces(world);
  const { id: offerId } = await publishedOffer(world);
  const importId = await keptList(world, world.staffOf('COUNSELOR'));
  const kept = {
    ...(await keepCasework(world, asked.participantId, world.staffOf('COUNSELOR'))),
    ...(await keepHandovers(world)),
    ...(await keepDrawnProof()),
    ...(await keepMergedBook(world, asked.activityId, world.staffOf('COUNSELOR'))),
  };
  calls = staffCalls(world, { ...asked, ...kept, messageId: await tellAbout(world, asked), offerId, importId });
});
afterAll(() => world.close());

/** Two accepted proofs, one of them drawn. */
async function keepDrawnProof() {
  const ids: string[] = [];
  for (const _ of [1, 2]) {
    const { proofId, token } = await world.askedProof();
    await world.confirm(token);
    await world.decide(proofId, 'ACCEPT', null);
    ids.push(proofId);
  }
  world.later({ minutes: 1 });
  const [sampledProofId = ''] = ids;
  const sampleId = await keepSample(world, sampledProofId, world.staffOf('COORDINATOR'));
  return { sampleId, sampledProofId };
}

describe('the table of rights', () => {
  it('has one row for each procedure and none besides', () => {
    expect(Object.keys(permissions).toSorted()).toEqual(procedures.toSorted());
  });

  it('is tried for every procedure of staff', () => {
    expect(Object.keys(calls).toSorted()).toEqual(forStaff.map(({ path }) => path).toSorted());
  });

  it.each(forStaff)('$path: nobody without an account', async ({ path }) => {
    await expect(calls[path]?.(world.visitor)).rejects.toMatchObject({ code: 'UNAUTHORIZED' });
  });

  it.each(forStaff)('$path: no role but $allowed', async ({ path, allowed }) => {
    const before = await dump(world.db);
    for (const role of roles.filter((one) => !allowed.includes(one))) {
      const call = calls[path]?.(world.callerOf(world.staffOf(role)));
      await expect(call, role).rejects.toMatchObject({ code: 'FORBIDDEN' });
    }
    expect(await dump(world.db)).toEqual(before);
  });

  it.each(forStaff)('$path: the roles $allowed get past it', async ({ path, allowed }) => {
    for (const role of allowed) {
      const outcome = await calls[path]?.(world.callerOf(world.staffOf(role))).then(
        () => 'OK',
        (error) => error.code,
      );
      // Sending twice or storing a list twice is refused by what is true by then, not by the table.
      expect(['OK', 'PRECONDITION_FAILED', 'CONFLICT'], `${role} ${outcome}`).toContain(outcome);
    }
  });

  it('shows no person to the editor of a local authority', () => {
    const open = forStaff.filter(({ allowed }) => allowed.includes('OFFER_EDITOR')).map(({ path }) => path);
    expect(open.filter((path) => !path.startsWith('offers.'))).toEqual([
      'accounts.me',
      'accounts.setDigest',
      'accounts.setShortcuts',
      'formDrafts.getLoose',
      'formDrafts.saveLoose',
      'formDrafts.discardLoose',
      'unsentForms.open',
    ]);
  });

  it('lets an auditor read, and write nothing but an own setting', () => {
    const open = forStaff.filter(({ allowed }) => allowed.includes('AUDITOR')).map(({ path }) => path);
    const known = appRouter._def.procedures as unknown as Record<string, { _def: { type: string } }>;
    const changes = open.filter((path) => known[path]?._def.type !== 'query');
    expect(changes).toEqual(['accounts.setShortcuts', 'unsentForms.open']);
  });
});

describe('whose case it is', () => {
  const changes = [
    'people.edit',
    'pathways.save',
    'pathways.addTerm',
    'pathways.noteEffort',
    'decisions.endTerm',
    'decisions.choose',
    'entries.write',
    'entries.correct',
    'exemptions.noteEvidence',
    'exemptions.withdrawEvidence',
    'exemptions.assess',
    'pathways.markEnteredInKbi',
    'activities.add',
    'activities.judge',
    'activities.arrangeFirstTime',
    'activities.correctContactPerson',
    'proofs.saveRequest',
    'proofs.send',
    'proofs.decide',
    'proofs.printLetter',
    'proofs.recordPhone',
    'proofs.recordPaper',
    'progress.settle',
    'formDrafts.save',
  ];

  it.each(changes)('%s: a counselor cannot change the case of a colleague', async (path) => {
    const before = await dump(world.db);
    const call = calls[path]?.(world.callerOf(world.colleague));
    await expect(call).rejects.toMatchObject({ cause: { refusal: { code: 'NOT_YOUR_CASE' } } });
    expect(await dump(world.db)).toEqual(before);
  });

  it('a coordinator can', async () => {
    const { proofId } = await world.askedProof();
    expect(await world.decide(proofId, 'CANCEL', null, world.staffOf('COORDINATOR'))).toMatchObject({
      state: 'CANCELLED',
    });
  });

  it('a colleague can read it, so that somebody can answer the phone', async () => {
    const page = await world.callerOf(world.colleague).people.get({ id: asked.participantId });
    expect(page.mine).toBe(false);
  });

  it('a counselor cannot reach the draft of a colleague through an own activity', async () => {
    const theirs = await world.draftProof(asked.activityId);
    const mine = await world.activity(await world.person({}, world.colleague), {}, world.colleague);
    const request = { activityId: mine, id: theirs, rows: [world.row(30)] };
    const call = world.callerOf(world.colleague).proofs.saveRequest(request);
    await expect(call).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect((await world.counselor.proofs.get({ id: theirs })).proof.asked).toHaveLength(2);
  });
});
