import { audit } from '../audit/audit.ts';
import { existing } from '../case-access.ts';
import { addDocument, findConfirmation } from '../confirmations/store.ts';
import { inAgency } from '../db/scope.ts';
import type { Deps } from '../deps.ts';
import { finishJob, type Job } from '../jobs/claim.ts';
import { post } from '../mail/outbox.ts';
import { sealProof } from './seal.ts';
import { liveDeliveries } from './store.ts';

/**
 * Draws and seals the proof of a confirmation and stores the file. Drawing happens outside the transaction; storing,
 * the receipt mail and the end of the job are one transaction, so a crash anywhere leads to exactly one file.
 */
export function sealProofJob(deps: Deps) {
  return async (job: Job): Promise<void> => {
    const confirmation = existing(
      await inAgency(deps.db, job.agencyId, (scope) => findConfirmation(scope, job.subjectId)),
    );
    const sealedAt = deps.clock();
    const { signer, timestamps } = deps.authority;
    const verifyUrl = `${deps.publicUrl}/controleer/${confirmation.verificationCode}`;
    const file = await sealProof(confirmation.facts, { signer, timestamps, verifyUrl, sealedAt });
    await inAgency(deps.db, job.agencyId, async (scope) => {
      if (!(await finishJob(scope, job))) return;
      await addDocument(scope, { confirmationId: confirmation.id, ...file, sealedAt });
      for (const { sentTo } of await liveDeliveries(scope, confirmation.proofId)) {
        await post(scope, sealedAt, { kind: 'PROOF_RECEIPT', subjectId: confirmation.id, recipient: sentTo });
      }
      await audit(scope, deps.keys.audit, sealedAt, {
        actor: { kind: 'SYSTEM', agencyId: job.agencyId },
        action: 'PROOF_SEALED',
        subject: { kind: 'CONFIRMATION', id: confirmation.id },
        facts: { sha256: file.sha256, factsSha256: confirmation.factsSha256 },
      });
    });
    deps.wakeWorker();
  };
}
