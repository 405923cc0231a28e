import { fileURLToPath } from 'node:url';
import { askOwnProcess } from '../own-process.ts';
import type { Sheet } from './parse-sheet.ts';
import { type SheetProblem, SheetRefused } from './sheet-problem.ts';

/** The largest list that is taken in, in bytes. */
export const LARGEST_SHEET = 5_000_000;

export type SheetAnswer = Sheet | { problem: SheetProblem };

const PROGRAM = fileURLToPath(new URL('./sheet-program.ts', import.meta.url));

/**
 * Reads a CSV or XLSX file of unknown origin in a process of its own, which is killed when it takes too much.
 * @throws SheetRefused
 */
export async function readSheet(bytes: Uint8Array, limits = { time: 20_000, memory: 384 }): Promise<Sheet> {
  if (bytes.length > LARGEST_SHEET) throw new SheetRefused('TOO_LARGE');
  const answer = await askOwnProcess<SheetAnswer>(PROGRAM, { bytes }, limits);
  if (!answer) throw new SheetRefused('TOO_HEAVY');
  if ('problem' in answer) throw new SheetRefused(answer.problem);
  return answer;
}
