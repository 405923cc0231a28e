import { asc, eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { auditRows } from '../db/schema.ts';
import { inAgency } from '../db/scope.ts';
import { suitable } from '../testing/cases.ts';
import { openWorld, type World } from '../testing/world.ts';
import { audit } from './audit.ts';
import { verifyChain } from './verify-chain.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

/** What `step` adds to the trail. */
async function added(step: () => Promise<unknown>) {
  const before = await world.db.$count(auditRows);
  await step();
  const rows = await world.db.select().from(auditRows).orderBy(asc(auditRows.agencyId), asc(auditRows.sequence));
  return rows.slice(before).map(({ action, actorKind, subjectKind }) => `${actorKind} ${action} ${subjectKind}`);
}

describe('the trail', () => {
  it('gets one row for each change, and none for looking', async () => {
    const { counselor, visitor } = world;
    let participantId = '';
    let activityId = '';
    let proofId = '';
    let token = '';
    const steps: [string, () => Promise<unknown>][] = [
      ['COUNSELOR PARTICIPANT_ADDED PARTICIPANT', async () => (participantId = await world.person())],
      [
        'COUNSELOR PARTICIPANT_EDITED PARTICIPANT',
        () => counselor.people.edit({ id: participantId, name: 'Amina Haddad' }),
      ],
      [
        'COUNSELOR PATHWAY_SAVED PARTICIPANT',
        () => counselor.pathways.save({ participantId, revision: 1, status: 'OBLIGED' }),
      ],
      [
        'COUNSELOR TERM_ADDED PARTICIPANT',
        () => counselor.pathways.addTerm({ participantId, start: '2031-01-01', end: '2031-12-31', reason: 'Ziek.' }),
      ],
      ['COUNSELOR ACTIVITY_ADDED ACTIVITY', async () => (activityId = await world.activity(participantId))],
      [
        'COUNSELOR ACTIVITY_JUDGED ACTIVITY',
        () => counselor.activities.judge({ id: activityId, criteria: suitable, judgement: 'SUITABLE' }),
      ],
      ['COUNSELOR PROOF_REQUEST_SAVED PROOF', async () => (proofId = await world.draftProof(activityId))],
      ['COUNSELOR PROOF_SEND PROOF', () => counselor.proofs.send({ id: proofId })],
      ['', async () => (token = (await world.linkOf(proofId)).token)],
      ['', () => visitor.confirmations.open({ token })],
      ['', () => world.answer(token)],
      ['CONTACT_PERSON PROOF_SIGN PROOF', () => world.confirm(token)],
      ['', () => world.visitor.confirmations.confirm({ token, revision: 9, declared: true })],
      // The request was never sent here, and after the confirmation nobody wants it any more.
      ['SYSTEM PROOF_SEALED CONFIRMATION,SYSTEM MAIL_CANCELLED MAIL', () => world.work()],
      ['', () => counselor.proofs.get({ id: proofId })],
      [
        'COORDINATOR PROOF_REOPEN PROOF',
        () => world.decide(proofId, 'REOPEN', 'Dubbel.', world.staffOf('COORDINATOR')),
      ],
    ];
    for (const [expected, step] of steps) expect((await added(step)).join()).toBe(expected);
  });

  it('gets nothing when the step was refused', async () => {
    const { proofId } = await world.askedProof();
    expect(await added(() => world.decide(proofId, 'ACCEPT').catch(() => {}))).toEqual([]);
  });

  it('stays one chain when many write at once', async () => {
    const { agencyId } = world.staffOf('COUNSELOR', 'OTHER');
    const { keys } = world.deps;
    const write = () =>
      inAgency(world.db, agencyId, (scope) =>
        audit(scope, keys.audit, world.now(), {
          actor: { kind: 'SYSTEM', agencyId },
          action: 'TRIED',
          subject: { kind: 'ACCOUNT', id: world.unknownId },
        }),
      );
    await Promise.all(Array.from({ length: 30 }, write));
    expect(await inAgency(world.db, agencyId, (scope) => verifyChain(scope, keys.audit))).toEqual({
      intact: true,
      rows: 30,
    });
  });

  it('keeps the ids of who acted', async () => {
    const { proofId, deliveryId } = await world.askedProof();
    const rows = await world.db.select().from(auditRows).where(eq(auditRows.subjectId, proofId));
    expect(new Set(rows.map(({ actorId }) => actorId))).toEqual(new Set([world.staffOf('COUNSELOR').userId]));
    const { token } = await world.linkOf(proofId);
    await world.visitor.confirmations.decline({ token, how: 'REFUSE' });
    const last = await world.db.select().from(auditRows).where(eq(auditRows.action, 'PROOF_REFUSE'));
    expect(last).toMatchObject([{ actorId: deliveryId, subjectId: proofId, facts: { from: 'SENT', to: 'REFUSED' } }]);
  });
});
