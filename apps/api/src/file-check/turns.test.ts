import { expect, test } from 'vitest';
import { TooBusy, takeTurns } from './turns.ts';

/** Work that ends when it is told to. */
function task() {
  let end = () => {};
  let started = false;
  const ended = new Promise<void>((resolve) => {
    end = resolve;
  });
  const work = () => {
    started = true;
    return ended;
  };
  return { work, end, started: () => started };
}

test('runs so many at once, the others in order, and refuses a crowd', async () => {
  const inTurn = takeTurns({ atOnce: 2, waiting: 1 });
  const [first, second, third] = [task(), task(), task()];
  const running = [first, second, third].map(({ work }) => inTurn(work));
  await expect(inTurn(async () => {})).rejects.toThrow(TooBusy);
  expect(third.started()).toBe(false);
  first.end();
  await running[0];
  expect(third.started()).toBe(true);
  second.end();
  third.end();
  await Promise.all(running);
});

test('a failure gives its turn on', async () => {
  const inTurn = takeTurns({ atOnce: 1, waiting: 5 });
  const fails = Array.from({ length: 5 }, () => inTurn(() => Promise.reject(new Error('no'))));
  for (const fail of await Promise.allSettled(fails)) expect(fail.status).toBe('rejected');
  expect(await inTurn(async () => 'yes')).toBe('yes');
});
