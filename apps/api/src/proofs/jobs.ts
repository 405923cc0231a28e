import { createHash } from 'node:crypto';
import { audit } from '../audit/audit.ts';
import { existing } from '../case-access.ts';
import { secondsLater } from '../clock.ts';
import { addDocument, extendDocument, findConfirmation, findDocument } from '../confirmations/store.ts';
import { inAgency } from '../db/scope.ts';
import type { Deps } from '../deps.ts';
import { finishJob, type Job } from '../jobs/claim.ts';
import { enqueue } from '../jobs/enqueue.ts';
import { post } from '../mail/outbox.ts';
import { allCertificates, certificatesOfSeal } from '../seal/certificates-of-seal.ts';
import { storeCertificates } from '../seal/store.ts';
import { addValidationData } from '../seal/validation-data.ts';
import { sealProof } from './seal.ts';
import { liveDeliveries } from './store.ts';

/**
 * Draws and seals the proof of a confirmation and stores the file. Drawing happens outside the transaction; storing,
 * the receipt mail and the end of the job are one transaction, so a crash anywhere leads to exactly one file.
 */
export function sealProofJob(deps: Deps) {
  const remember = rememberCertificates(deps);
  return async (job: Job): Promise<void> => {
    const confirmation = existing(
      await inAgency(deps.db, job.agencyId, (scope) => findConfirmation(scope, job.subjectId)),
    );
    const sealedAt = deps.clock();
    const { timestamps, revocations } = deps.authority;
    const signer = await deps.authority.openSigner();
    const verifyUrl = `${deps.publicUrl}/controleer/${confirmation.verificationCode}`;
    const file = await sealProof(confirmation.facts, { signer, timestamps, verifyUrl, sealedAt });
    await remember(file.bytes);
    await inAgency(deps.db, job.agencyId, async (scope) => {
      if (!(await finishJob(scope, job))) return;
      await addDocument(scope, { confirmationId: confirmation.id, ...file, sealedAt });
      await enqueue(scope, secondsLater(sealedAt, revocations.delay), 'EXTEND_SEAL', confirmation.id);
      for (const { sentTo } of await liveDeliveries(scope, confirmation.proofId)) {
        if (!sentTo) continue;
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

/**
 * Adds to a sealed file what a validator needs when the authorities are gone: baseline B-LT. The file before it stays
 * genuine by its hash. Done twice, or by two workers, it is done once.
 */
export function extendSealJob(deps: Deps) {
  return async (job: Job): Promise<void> => {
    const document = existing(await inAgency(deps.db, job.agencyId, (scope) => findDocument(scope, job.subjectId)));
    const extendedAt = deps.clock();
    const data = await deps.authority.revocations.collect(allCertificates(certificatesOfSeal(document.bytes)));
    const bytes = await addValidationData(document.bytes, data);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    await inAgency(deps.db, job.agencyId, async (scope) => {
      if (!(await finishJob(scope, job))) return;
      if (document.extendedAt || !(await extendDocument(scope, document.sha256, { bytes, sha256, extendedAt }))) return;
      await audit(scope, deps.keys.audit, extendedAt, {
        actor: { kind: 'SYSTEM', agencyId: job.agencyId },
        action: 'SEAL_EXTENDED',
        subject: { kind: 'CONFIRMATION', id: document.confirmationId },
        facts: { sha256, earlierSha256: document.sha256 },
      });
    });
  };
}

/** Stores the certificates of a seal before the first file that has them, so that no file is ever unknown. */
function rememberCertificates({ db, clock }: Deps) {
  let remembered = '';
  return async (pdf: Uint8Array): Promise<void> => {
    const certificates = certificatesOfSeal(pdf);
    const all = createHash('sha256')
      .update(Buffer.concat(allCertificates(certificates)))
      .digest('hex');
    if (all === remembered) return;
    await storeCertificates(db, clock(), certificates);
    remembered = all;
  };
}
