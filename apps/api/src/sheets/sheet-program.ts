import { parseSheet } from './parse-sheet.ts';
import type { SheetAnswer } from './read-sheet.ts';
import { SheetRefused } from './sheet-problem.ts';

// Runs as a process of its own, for one file of unknown origin, with little time and memory and no secrets around it.
process.on('message', async ({ bytes }: { bytes: Uint8Array }) => {
  const answer: SheetAnswer = await parseSheet(bytes).catch((error) => {
    if (error instanceof SheetRefused) return { problem: error.problem };
    throw error;
  });
  process.send?.(answer);
});
