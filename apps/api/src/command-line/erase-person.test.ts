import { afterAll, beforeAll, expect, test } from 'vitest';
import { testPostgres } from '../db/testing.ts';
import { openWorld, type World } from '../testing/world.ts';
import { erasePersonCommand } from './erase-person.ts';

let world: World;
let url: string;
let id: string;
beforeAll(async () => {
  const connection = await testPostgres();
  url = connection.url;
  world = await openWorld({ connection });
  id = (await world.askedProof()).participantId;
});
afterAll(() => world.close());

async function run(args: string[], change: Record<string, string> = {}) {
  const [printed, complained]: [string[], string[]] = [[], []];
  const terminal = {
    print: (line: string) => printed.push(line),
    complain: (line: string) => complained.push(line),
    env: { DATABASE_URL: url, SECRET: 'a secret of the tests, long enough to be one', ...change },
  };
  return {
    code: await erasePersonCommand(args, terminal),
    printed: printed.join('\n'),
    complained: complained.join('\n'),
  };
}
const names = async () => (await world.counselor.caseload.list({ sort: 'NAME' })).rows.map(({ name }) => name);

test('without --yes it says in numbers what would go, and nothing goes', async () => {
  const { code, printed } = await run([id, '--reason', 'gevraagd']);
  expect(code).toBe(0);
  expect(printed).toContain('Er is nog niets gewist.');
  expect(printed).toMatch(/^ +1 {2}bewijzen \/ proofs$/m);
  expect(printed).toMatch(/^ +1 {2}waarvan nog niet verstuurd/m);
  expect(printed).not.toContain('Amina');
  expect(await names()).toEqual(['Amina Haddad']);
});

test.each([
  [[]],
  [['Amina Haddad']],
  [['ID', '--yes']],
  [['ID', '--yes', '--reason', 'omdat Amina het vroeg']],
  [['ID', 'ID']],
  [['ID', '--force']],
])('%j says how to ask', async (args) => {
  const { code, printed, complained } = await run(args.map((one) => (one === 'ID' ? id : one)));
  expect([code, printed]).toEqual([2, '']);
  expect(complained).toContain('usage: veertig erase-person');
});

test('a secret of another installation or no database erases nothing, in one line', async () => {
  const yes = [id, '--reason', 'gevraagd', '--yes'];
  const other = await run(yes, { SECRET: 'another secret, long enough to be one too' });
  expect([other.code, other.printed]).toEqual([1, '']);
  expect(other.complained).toContain('SECRET');
  const none = await run(yes, { DATABASE_URL: 'postgres://127.0.0.1:1/none' });
  expect(none.code).toBe(2);
  expect(none.complained).toMatch(/^Er is niets gewist .+$/);
  expect(await names()).toEqual(['Amina Haddad']);
});

test('with --yes it is done, and the second time it is gone', async () => {
  const yes = [id, '--reason', 'gevraagd', '--yes'];
  const done = await run(yes);
  expect([done.code, done.complained]).toEqual([0, '']);
  expect(done.printed).toContain('Gewist. / Erased.');
  expect(await names()).toEqual([]);
  expect(await run(yes)).toMatchObject({
    code: 1,
    printed: '',
    complained: expect.stringContaining('Al gewist op 20'),
  });
  expect(await run([world.unknownId])).toMatchObject({ code: 1, complained: expect.stringContaining('Niemand heeft') });
});
