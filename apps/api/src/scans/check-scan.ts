import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { ScanType } from '../db/schema.ts';
import { type FileKind, fileKind } from './file-kind.ts';
import { type ScanProblem, ScanRefused } from './scan-problem.ts';

/** The largest file that is taken in, in bytes. */
export const LARGEST_SCAN = 10_000_000;

/** What the process gets. */
export interface FileToCheck {
  bytes: Uint8Array;
  kind: FileKind;
}

/** A file that can be kept. */
export interface CheckedScan {
  mediaType: ScanType;
  bytes: Uint8Array;
}
export type CheckAnswer = CheckedScan | { problem: ScanProblem };

/** In milliseconds, starting the process and opening the libraries included. */
const TIME = 20_000;
const MEMORY = ['--max-old-space-size=768'];
const PROGRAM = fileURLToPath(new URL('./scan-program.ts', import.meta.url));

/**
 * Checks a file that somebody says is a scan: its kind by its content, then in a process of its own that is killed when
 * it takes too long. Not a thread: a photo is decoded outside JavaScript, where no limit of a thread reaches.
 * @throws ScanRefused
 */
export async function checkScan(bytes: Uint8Array, time = TIME): Promise<CheckedScan> {
  if (bytes.length > LARGEST_SCAN) throw new ScanRefused('TOO_LARGE');
  const kind = fileKind(bytes);
  const program = fork(PROGRAM, [], { execArgv: MEMORY, env: {}, serialization: 'advanced', stdio: 'ignore' });
  const timer = setTimeout(() => program.kill('SIGKILL'), time);
  try {
    const answer = await answerOf(program, { bytes, kind });
    if ('problem' in answer) throw new ScanRefused(answer.problem);
    return answer;
  } finally {
    clearTimeout(timer);
    program.kill('SIGKILL');
  }
}

/** The one message of the process; when it ends without, the file was too much for it. */
async function answerOf(program: ReturnType<typeof fork>, file: FileToCheck): Promise<CheckAnswer> {
  const over = new AbortController();
  const { signal } = over;
  const ended = once(program, 'exit', { signal }).then(() => ({ problem: 'TOO_HEAVY' as const }));
  const answered = once(program, 'message', { signal }).then(([answer]) => answer as CheckAnswer);
  program.send(file, () => {});
  try {
    return await Promise.race([answered, ended]);
  } finally {
    over.abort();
    await Promise.allSettled([answered, ended]);
  }
}
