import { parentPort } from 'node:worker_threads';
import { embeddedFacts } from './embedded-facts.ts';
import { judgeFile } from './judge-file.ts';
import type { FileToJudge, JudgedFile } from './judge-in-worker.ts';

// Runs apart from the api, for one file of unknown origin, with little time and memory.
parentPort?.once('message', async ({ pdf, pinnedCertificates }: FileToJudge) => {
  const judged: JudgedFile = { ...(await judgeFile(pdf, pinnedCertificates)), verificationCode: null };
  // Only what is under a seal of ours is opened as a document.
  if (judged.verdict !== 'NOT_OURS') {
    const { verificationCode } = await embeddedFacts(pdf.slice(0, judged.sealedBytes));
    judged.verificationCode = typeof verificationCode === 'string' ? verificationCode : null;
  }
  parentPort?.postMessage(judged);
});
parentPort?.postMessage('READY');
