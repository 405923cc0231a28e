import { proofStates } from '@veertig/rules';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { breaches } from './testing/invariants.ts';
import {
  answerInModel,
  confirmInModel,
  decideInModel,
  decisionNames,
  declineInModel,
  type LinkModel,
  linkStateOf,
  type ProofModel,
} from './testing/proof-model.ts';
import { openWorld, type World } from './testing/world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

interface Real {
  proofId: string;
  activityId: string;
  /** A day of the term, the same however much time passes. */
  day: string;
}
const reached = new Set<string>();
type Command = fc.AsyncCommand<ProofModel, Real>;
const now = () => world.now().getTime();

/** `ok`, or the code of the refusal or error. */
const outcomeOf = (call: Promise<unknown>): Promise<string> =>
  call.then(
    () => 'ok',
    (error) => error.cause?.refusal?.code ?? error.code ?? String(error),
  );

async function compare(model: ProofModel, { proofId }: Real) {
  const { proof, confirmation, versions } = await world.counselor.proofs.get({ id: proofId });
  const seen = { state: proof.state, revision: proof.revision, confirmed: !!confirmation, versions: versions.length };
  reached.add(proof.state);
  const { links, ...expected } = model;
  expect(seen).toEqual(expected);
  for (const link of links) {
    const view = await world.visitor.confirmations.open({ token: link.token });
    expect(view.state).toBe(linkStateOf(model, link, now()));
    if (view.state === 'OPEN') expect(view.draft.revision).toBe(link.draft.revision);
  }
}

const command = (name: string, run: (model: ProofModel, real: Real) => Promise<void>): Command => ({
  check: () => true,
  run: async (model, real) => {
    await run(model, real);
    await compare(model, real);
  },
  toString: () => name,
});

const decision = (name: string) =>
  command(name, async (model, { proofId }) => {
    const expected = decideInModel(model, name);
    const done =
      name === 'SEND' ? world.counselor.proofs.send({ id: proofId }) : world.decide(proofId, name as 'ACCEPT');
    expect(await outcomeOf(done)).toBe(expected);
    if (expected !== 'ok' || model.state !== 'SENT') return;
    const { token } = await world.linkOf(proofId);
    const expiresAt = now() + 60 * 86_400_000;
    model.links.push({ token, state: 'LIVE', expiresAt, draft: { hours: null, signer: false, revision: 0 } });
  });

const edit = command('EDIT', async (model, { proofId, activityId }) => {
  const rows = [world.row(9), world.row(2)];
  const expected = model.state === 'DRAFT' ? 'ok' : 'CONFLICT';
  if (expected === 'ok') model.revision++;
  expect(await outcomeOf(world.counselor.proofs.saveRequest({ id: proofId, activityId, rows }))).toBe(expected);
});

/** A step on one of the links: the newest one, or one from before. */
const onLink = (
  name: string,
  back: number,
  step: (model: ProofModel, link: LinkModel, real: Real) => Promise<[string, string]>,
) =>
  command(`${name} (${back} back)`, async (model, real) => {
    const link = model.links.at(-1 - back);
    if (!link) return;
    const [seen, expected] = await step(model, link, real);
    expect(seen).toBe(expected);
  });

const signer = { name: 'Rita Van Damme', role: 'Verantwoordelijke', reach: '0470 00 00 10' };

const saveHours = (back: number, hours: string) =>
  onLink(`HOURS ${hours}`, back, async (model, link, { day }) => {
    const base = { token: link.token, revision: link.draft.revision };
    const rows = [{ day, hours }];
    const call =
      hours === 'CORRECT'
        ? world.visitor.confirmations.saveHours({ ...base, answer: 'CORRECT' })
        : world.visitor.confirmations.saveHours({ ...base, answer: 'ADJUST', rows });
    return [await outcomeOf(call), answerInModel(model, link, { hours }, now())];
  });

const saveSigner = (back: number) =>
  onLink('SIGNER', back, async (model, link) => {
    const call = world.visitor.confirmations.saveSigner({
      ...{ token: link.token, revision: link.draft.revision },
      ...signer,
    });
    return [await outcomeOf(call), answerInModel(model, link, { signer: true }, now())];
  });

const confirm = (back: number) =>
  onLink('CONFIRM', back, async (model, link) => {
    const input = { token: link.token, revision: link.draft.revision, declared: true } as const;
    return [await outcomeOf(world.visitor.confirmations.confirm(input)), confirmInModel(model, link, now())];
  });

const decline = (back: number, how: 'REFUSE' | 'RETURN_AS_WRONG_PERSON' | 'DISPUTE') =>
  onLink(how, back, async (model, link) => {
    const call = world.visitor.confirmations.decline({ token: link.token, how });
    return [await outcomeOf(call), declineInModel(model, link, how, now())];
  });

const wait = (days: number) => command(`${days} days`, async () => world.later({ days, seconds: 1 }));

const back = fc.constantFrom(0, 0, 0, 1);
const often = <T>(commands: fc.Arbitrary<T>, weight: number) => ({ arbitrary: commands, weight });
const commands = fc.commands(
  [
    fc.oneof(
      often(fc.constantFrom(...decisionNames).map(decision), 8),
      often(fc.constantFrom('SEND', 'SEND', 'DOUBT').map(decision), 4),
      often(fc.constant(edit), 1),
      often(
        fc.tuple(back, fc.constantFrom('CORRECT', '2', '3')).map(([at, hours]) => saveHours(at, hours)),
        5,
      ),
      often(back.map(saveSigner), 5),
      often(back.map(confirm), 6),
      often(
        fc
          .tuple(back, fc.constantFrom('REFUSE', 'RETURN_AS_WRONG_PERSON', 'DISPUTE'))
          .map(([at, how]) => decline(at, how as 'REFUSE')),
        3,
      ),
      often(fc.constantFrom(1, 61).map(wait), 1),
    ),
  ],
  { maxCommands: 24, size: 'max' },
);

it('a proof lives as the model says, whatever people do in whatever order', async () => {
  await fc.assert(
    fc.asyncProperty(fc.boolean(), commands, async (signed, steps) => {
      const activityId = await world.activity(await world.person());
      const real: Real = { activityId, proofId: await world.draftProof(activityId), day: world.today() };
      const model: ProofModel = { state: 'DRAFT', revision: 1, confirmed: false, versions: 0, links: [] };
      // Chance alone seldom signs, so half of the lives begin with a signature.
      for (const step of signed ? [decision('SEND'), saveHours(0, '3'), saveSigner(0), confirm(0)] : []) {
        await step.run(model, real);
      }
      await fc.asyncModelRun(() => ({ model, real }), steps);
    }),
    { numRuns: 20, seed: 40 },
  );
  expect([...reached].toSorted()).toEqual([...proofStates].toSorted());
  await world.work();
  expect(await breaches(world.deps)).toEqual([]);
}, 120_000);
