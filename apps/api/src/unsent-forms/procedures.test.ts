import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { dump } from '../testing/snapshot.ts';
import { openWorld, type World } from '../testing/world.ts';

let world: World;
let sealed: string;
const form = {
  action: '/dashboard/inburgeraars/1/notities?/klad',
  fields: [
    ['text', 'Belde drie\r\nclubs.'],
    ['dag', '1'],
    ['dag', '2'],
  ] as [string, string][],
};
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const seal = async (fields = form.fields) => {
  const { mark } = await world.counselor.accounts.me();
  return (await world.visitor.unsentForms.seal({ ...form, mark, fields })).sealed;
};
beforeEach(async () => {
  sealed = await seal();
});

it('comes back to the account that typed it, field by field', async () => {
  expect(await world.counselor.unsentForms.open({ sealed })).toEqual(form);
});

it('comes back to nobody else', async () => {
  expect(await world.callerOf(world.colleague).unsentForms.open({ sealed })).toBeNull();
  expect(await world.callerOf(world.staffOf('COORDINATOR')).unsentForms.open({ sealed })).toBeNull();
});

it('cannot be read from the page, and is stored nowhere', async () => {
  expect(Buffer.from(sealed, 'base64url').toString('latin1')).not.toContain('clubs');
  const before = await dump(world.db);
  await seal();
  expect(await dump(world.db)).toEqual(before);
});

it('that somebody changed opens nothing', async () => {
  const flipped = sealed.replace(/.$/, (last) => (last === 'A' ? 'B' : 'A'));
  for (const forged of ['', 'x', sealed.slice(0, 30), sealed.slice(0, -4), flipped.slice(1), 'a'.repeat(80)]) {
    expect(await world.counselor.unsentForms.open({ sealed: forged })).toBeNull();
  }
});

it('is gone after half a day', async () => {
  world.later({ hours: 13 });
  expect(await world.counselor.unsentForms.open({ sealed })).toBeNull();
});

it('is sealed only under a mark that was made here', async () => {
  const { mark } = await world.counselor.accounts.me();
  for (const forged of ['', mark.replace(/^./, (first) => (first === 'a' ? 'b' : 'a')), `${mark}0`]) {
    await expect(world.visitor.unsentForms.seal({ ...form, mark: forged })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
  }
});

it('has an end', async () => {
  await expect(seal([['text', 'a'.repeat(100_001)]])).rejects.toMatchObject({ code: 'BAD_REQUEST' });
});
