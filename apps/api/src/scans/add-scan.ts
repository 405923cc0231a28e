import { createHash } from 'node:crypto';
import { audit } from '../audit/audit.ts';
import { existing, mayChange } from '../case-access.ts';
import { inAgency, type Scope } from '../db/scope.ts';
import type { Deps } from '../deps.ts';
import { findProof } from '../proofs/store.ts';
import type { Staff } from '../trpc.ts';
import { checkScan } from './check-scan.ts';
import { ScanRefused } from './scan-problem.ts';
import { addScan as insertScan, scansOf } from './store.ts';

/** Photos of both sides, and some that failed. */
const MAXIMUM_UNUSED = 8;

/**
 * Keeps a file as scan of a paper proof: bytes, hash and audit row in one transaction. It is checked outside of one,
 * because that takes a while.
 * @throws ScanRefused
 */
export async function addScan(deps: Deps, staff: Staff, proofId: string, file: Uint8Array) {
  await inAgency(deps.db, staff.agencyId, (scope) => openForScan(scope, staff, proofId));
  const { mediaType, bytes } = await checkScan(file);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return inAgency(deps.db, staff.agencyId, async (scope) => {
    await openForScan(scope, staff, proofId);
    const uploadedAt = deps.clock();
    const row = { proofId, mediaType, bytes, sha256, uploadedBy: staff.userId, uploadedAt };
    const id = await insertScan(scope, row);
    await audit(scope, deps.keys.audit, uploadedAt, {
      actor: staff,
      action: 'SCAN_ADDED',
      subject: { kind: 'SCAN', id },
      facts: { proof: proofId, sha256, bytes: bytes.length },
    });
    return { id, mediaType, bytes: bytes.length, sha256 };
  });
}

async function openForScan(scope: Scope, staff: Staff, proofId: string): Promise<void> {
  const found = existing(await findProof(scope, proofId));
  mayChange(staff, found);
  if (found.proof.state !== 'DRAFT' && found.proof.state !== 'SENT') throw new ScanRefused('NOT_OPEN');
  if ((await scansOf(scope, proofId, null)).length >= MAXIMUM_UNUSED) throw new ScanRefused('TOO_MANY');
}
