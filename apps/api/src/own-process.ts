import { fork } from 'node:child_process';
import { once } from 'node:events';

/** How much a program of its own may take: milliseconds, starting it included, and megabytes of JavaScript memory. */
export interface Limits {
  time: number;
  memory: number;
}

/**
 * Sends one message to a program that runs as a process of its own, without secrets around it, and gives its one
 * answer. Undefined when it ended without one: it took too long, too much memory, or broke.
 */
export async function askOwnProcess<Answer>(
  program: string,
  message: object,
  { time, memory }: Limits,
): Promise<Answer | undefined> {
  const execArgv = [`--max-old-space-size=${memory}`, '--stack-size=984'];
  const child = fork(program, [], { execArgv, env: {}, serialization: 'advanced', stdio: 'ignore' });
  const timer = setTimeout(() => child.kill('SIGKILL'), time);
  const over = new AbortController();
  const { signal } = over;
  const ended = once(child, 'exit', { signal }).then(() => undefined);
  const answered = once(child, 'message', { signal }).then(([answer]) => answer as Answer);
  try {
    child.send(message, () => {});
    return await Promise.race([answered, ended]);
  } finally {
    clearTimeout(timer);
    over.abort();
    await Promise.allSettled([answered, ended]);
    child.kill('SIGKILL');
  }
}
