import { addDays, RULESET } from '@veertig/rules';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { auditRows } from '../db/schema.ts';
import { breaches } from '../testing/invariants.ts';
import { openWorld, type World } from '../testing/world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const effort = (participantId: string) =>
  ({ participantId, kind: 'EFFORT', happenedOn: addDays(world.today(), -3), text: 'Belde drie clubs.' }) as const;
const talk = (participantId: string, daysAgo: number) =>
  ({
    participantId,
    kind: 'TALK',
    milestone: 'FOLLOW_UP',
    happenedOn: addDays(world.today(), -daysAgo),
    text: 'Alles loopt.',
  }) as const;

describe('what staff write about a case', () => {
  it('keeps the former text of a correction', async () => {
    const participantId = await world.person();
    await world.counselor.entries.write(effort(participantId));
    const [entry] = await world.counselor.entries.list({ participantId });
    const correction = { ...effort(participantId), entryId: entry?.entryId ?? '', text: 'Belde twee clubs.' };
    await world.counselor.entries.correct({ ...correction, version: 1 });
    const [now] = await world.counselor.entries.list({ participantId });
    expect(now).toMatchObject({ text: 'Belde twee clubs.', version: 2, writtenByName: expect.any(String) });
    expect(now?.former.map(({ text }) => text)).toEqual(['Belde drie clubs.']);
    await expect(world.counselor.entries.correct({ ...correction, version: 1 })).rejects.toMatchObject({
      code: 'CONFLICT',
    });
  });

  it('RC-13: leaves no word of it in the trail, and none where the participant looks', async () => {
    const participantId = await world.person();
    await world.counselor.entries.write(effort(participantId));
    const trail = JSON.stringify(await world.db.select().from(auditRows));
    expect(trail).toContain('ENTRY_WRITTEN');
    expect(trail).not.toContain('clubs');
    expect(JSON.stringify(await world.counselor.people.get({ id: participantId }))).not.toContain('clubs');
  });

  it('takes only what was, and asks which talk it was', async () => {
    const participantId = await world.person();
    const ahead = { ...effort(participantId), happenedOn: addDays(world.today(), 1) };
    await expect(world.counselor.entries.write(ahead)).rejects.toMatchObject({
      cause: { problems: [{ field: 'happenedOn' }] },
    });
    const unnamed = { ...talk(participantId, 1), milestone: null };
    await expect(world.counselor.entries.write(unnamed)).rejects.toMatchObject({ code: 'BAD_REQUEST' });
  });
});

it('D-25: reminds of a talk after sixty days without one, in the list too', async () => {
  const participantId = await world.person();
  const due = async () => {
    const { next } = await world.counselor.people.get({ id: participantId });
    return next.some(({ kind }) => kind === 'TALK_DUE');
  };
  await world.counselor.entries.write(talk(participantId, RULESET.followUpDays));
  expect(await due()).toBe(false);
  const other = await world.person();
  await world.counselor.entries.write(talk(other, RULESET.followUpDays + 1));
  const { next } = await world.counselor.people.get({ id: other });
  expect(next.map(({ kind }) => kind)).toContain('TALK_DUE');
  await world.counselor.entries.write(talk(other, 0));
  expect((await world.counselor.people.get({ id: other })).next.map(({ kind }) => kind)).not.toContain('TALK_DUE');
  expect(await breaches(world.deps)).toEqual([]);
});
