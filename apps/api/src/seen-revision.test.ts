import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { suitable } from './testing/cases.ts';
import { dump } from './testing/snapshot.ts';
import { openWorld, type World } from './testing/world.ts';

// Two people with one form open: the slower one hears it, and nothing of the other is overwritten.

let world: World;
let participantId: string;
let activityId: string;
let proofId: string;
beforeAll(async () => {
  world = await openWorld();
  participantId = await world.person();
  activityId = await world.activity(participantId);
  proofId = await world.draftProof(activityId);
});
afterAll(() => world.close());

const forms: [string, () => Promise<number>, (revision?: number | undefined) => Promise<unknown>][] = [
  [
    'the facts about a participant',
    async () => (await world.counselor.people.get({ id: participantId })).participant.revision,
    (revision) => world.counselor.people.edit({ id: participantId, name: 'Amina Haddad', revision }),
  ],
  [
    'the conclusion about an activity',
    async () => (await world.counselor.activities.get({ id: activityId })).activity.revision,
    (revision) =>
      world.counselor.activities.judge({ id: activityId, criteria: suitable, judgement: 'SUITABLE', revision }),
  ],
  [
    'how a contact person is reached',
    async () => (await world.counselor.activities.get({ id: activityId })).contactPerson.revision,
    (revision) =>
      world.counselor.activities.correctContactPerson({ activityId, email: 'rita.vandamme@example.be', revision }),
  ],
  [
    'a request that was not sent',
    async () => (await world.counselor.proofs.get({ id: proofId })).proof.revision,
    (revision) => world.counselor.proofs.saveRequest({ activityId, id: proofId, rows: [world.row(4)], revision }),
  ],
];

describe.each(forms)('%s', (_what, current, change) => {
  it('is stored at the revision that the form showed, once', async () => {
    const seen = await current();
    await change(seen);
    expect(await current()).toBe(seen + 1);
    const before = await dump(world.db);
    await expect(change(seen)).rejects.toMatchObject({ code: 'CONFLICT' });
    expect(await dump(world.db)).toEqual(before);
  });

  it('of two at once exactly one is stored', async () => {
    const seen = await current();
    const outcomes = await Promise.allSettled([change(seen), change(seen)]);
    expect(outcomes.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    expect(await current()).toBe(seen + 1);
  });

  it('without a form it is stored, and an open form hears of it', async () => {
    const seen = await current();
    await change();
    await expect(change(seen)).rejects.toMatchObject({ code: 'CONFLICT' });
  });
});
