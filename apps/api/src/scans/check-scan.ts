import { fileURLToPath } from 'node:url';
import type { ScanType } from '../db/schema.ts';
import { askOwnProcess } from '../own-process.ts';
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

const LIMITS = { time: 20_000, memory: 768 };
const PROGRAM = fileURLToPath(new URL('./scan-program.ts', import.meta.url));

/**
 * Checks a file that somebody says is a scan: its kind by its content, then in a process of its own that is killed when
 * it takes too long. Not a thread: a photo is decoded outside JavaScript, where no limit of a thread reaches.
 * @throws ScanRefused
 */
export async function checkScan(bytes: Uint8Array, time = LIMITS.time): Promise<CheckedScan> {
  if (bytes.length > LARGEST_SCAN) throw new ScanRefused('TOO_LARGE');
  const file: FileToCheck = { bytes, kind: fileKind(bytes) };
  const answer = await askOwnProcess<CheckAnswer>(PROGRAM, file, { ...LIMITS, time });
  if (!answer) throw new ScanRefused('TOO_HEAVY');
  if ('problem' in answer) throw new ScanRefused(answer.problem);
  return answer;
}
