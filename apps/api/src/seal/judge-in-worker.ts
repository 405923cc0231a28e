import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { SealVerdict } from './verify-seal.ts';

/** What the worker gets. */
export interface FileToJudge {
  pdf: Uint8Array;
  pinnedCertificates: readonly Uint8Array[];
}

/** What it finds: `verificationCode` is the one in the facts under the seal. */
export type JudgedFile = SealVerdict & { verificationCode: string | null };

/** The worker could not finish: too long, too much memory, or it broke. That says nothing about the file. */
export class JudgingFailed extends Error {}

/** For loading our own code, in milliseconds: that a machine is slow is not the fault of the file. */
const LOADING_TIME = 20_000;
const MEMORY = { maxOldGenerationSizeMb: 64, maxYoungGenerationSizeMb: 16, stackSizeMb: 4 };

/**
 * Judges a file of unknown origin in a thread of its own, which is ended when it takes more than `time` milliseconds or
 * too much memory.
 * @throws JudgingFailed
 */
export async function judgeInWorker(file: FileToJudge, time = 3000): Promise<JudgedFile> {
  const worker = new Worker(new URL('./judge-worker.ts', import.meta.url), { resourceLimits: MEMORY, env: {} });
  try {
    await answerWithin(worker, LOADING_TIME);
    worker.postMessage(file);
    return await answerWithin(worker, time);
  } catch (error) {
    throw new JudgingFailed('no verdict', { cause: error });
  } finally {
    await worker.terminate();
  }
}

/** The next message of the worker; throws when it breaks, ends or is too late. */
async function answerWithin(worker: Worker, time: number) {
  const timer = new AbortController();
  const ended = once(worker, 'exit', { signal: timer.signal }).then(() => {
    throw new Error('ended');
  });
  const late = AbortSignal.any([timer.signal, AbortSignal.timeout(time)]);
  try {
    const [message] = await Promise.race([once(worker, 'message', { signal: late }), ended]);
    return message;
  } finally {
    timer.abort();
    ended.catch(() => {});
  }
}
