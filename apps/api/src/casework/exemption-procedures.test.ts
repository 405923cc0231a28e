import { addDays } from '@veertig/rules';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { breaches } from '../testing/invariants.ts';
import { openWorld, type World } from '../testing/world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const contract = (participantId: string, validUntil: string | null) =>
  ({
    participantId,
    kind: 'EMPLOYMENT_CONTRACT',
    seenOn: world.today(),
    start: addDays(world.today(), -120),
    validUntil,
    hoursPerWeek: 19,
    fullTimeHours: 38,
    legal: true,
  }) as const;
const kindsOf = async (id: string) => (await world.counselor.people.get({ id })).next.map(({ kind }) => kind);
const assess = async (participantId: string, workExemption: 'YES' | 'NO', assessedOn = world.today()) => {
  const { pathway } = await world.counselor.people.get({ id: participantId });
  const seen = { participantId, revision: pathway.revision };
  return world.counselor.exemptions.assess({
    ...seen,
    ...{ workExemption, studyStatus: 'NONE', assessedOn, reason: 'Contract gezien.' },
  });
};

it('D-09: evidence explains, a person assesses, and nothing changes by itself', async () => {
  const participantId = await world.person();
  await world.counselor.exemptions.noteEvidence(contract(participantId, null));
  const { assessments } = await world.counselor.exemptions.list({ participantId });
  expect(assessments).toMatchObject([{ capacity: 'EMPLOYEE', result: { result: 'YES' } }]);
  expect((await world.counselor.people.get({ id: participantId })).obligation.result.obligation).toBe('MANDATORY');
  await assess(participantId, 'YES');
  expect((await world.counselor.people.get({ id: participantId })).obligation.result.obligation).toBe('OPTIONAL');
});

it('D-11: reminds on the day the evidence ends, until somebody assesses again', async () => {
  const participantId = await world.person();
  await world.counselor.exemptions.noteEvidence(contract(participantId, world.today()));
  expect(await kindsOf(participantId)).not.toContain('REASSESS_EXEMPTION');
  await assess(participantId, 'YES', addDays(world.today(), -30));
  expect(await kindsOf(participantId)).toContain('REASSESS_EXEMPTION');
  expect((await world.counselor.people.get({ id: participantId })).pathway.workExemption).toBe('YES');
  await assess(participantId, 'NO');
  expect(await kindsOf(participantId)).not.toContain('REASSESS_EXEMPTION');
  expect(await breaches(world.deps)).toEqual([]);
});

it('takes back what was noted by mistake, once', async () => {
  const participantId = await world.person();
  await world.counselor.exemptions.noteEvidence(contract(participantId, null));
  const id = (await world.counselor.exemptions.list({ participantId })).evidence[0]?.id ?? '';
  await world.counselor.exemptions.withdrawEvidence({ id });
  expect(await world.counselor.exemptions.list({ participantId })).toEqual({ evidence: [], assessments: [] });
  await expect(world.counselor.exemptions.withdrawEvidence({ id })).rejects.toMatchObject({ code: 'CONFLICT' });
});

it('asks the first day of a contract', async () => {
  const participantId = await world.person();
  const call = world.counselor.exemptions.noteEvidence({ ...contract(participantId, null), start: null });
  await expect(call).rejects.toMatchObject({ code: 'BAD_REQUEST' });
});
