import { checkPdf } from './check-pdf.ts';
import type { CheckAnswer, FileToCheck } from './check-scan.ts';
import { redrawPhoto } from './redraw-photo.ts';
import { ScanRefused } from './scan-problem.ts';

// Runs as a process of its own, for one file of unknown origin, with little time and memory and no secrets around it.
process.on('message', async ({ bytes, kind }: FileToCheck) => {
  const answer = await check(bytes, kind).catch((error) => {
    if (error instanceof ScanRefused) return { problem: error.problem };
    throw error;
  });
  // The answer can be large: whoever asked ends this process when it is there.
  process.send?.(answer);
});

async function check(bytes: Uint8Array, kind: FileToCheck['kind']): Promise<CheckAnswer> {
  if (kind !== 'PDF') return { mediaType: 'image/jpeg', bytes: await redrawPhoto(bytes) };
  await checkPdf(bytes);
  return { mediaType: 'application/pdf', bytes };
}
