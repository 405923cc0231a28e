import { createHash, X509Certificate } from 'node:crypto';
import { and, count, desc, eq, isNotNull, min } from 'drizzle-orm';
import type { Db } from '../db/client.ts';
import { type CertificatePurpose, confirmations, jobs, sealCertificates } from '../db/schema.ts';
import type { Scope } from '../db/scope.ts';
import type { CertificatesOfSeal } from './certificates-of-seal.ts';

/** Every certificate (DER) that ever took part in a seal of this installation. */
export async function storedCertificates(db: Db): Promise<Uint8Array[]> {
  const rows = await db.select({ certificate: sealCertificates.certificate }).from(sealCertificates);
  return rows.map(({ certificate }) => new Uint8Array(certificate));
}

/** Stores certificates that begin to be used at `now`; those known already are in use again. */
export async function storeCertificates(db: Db, now: Date, { seal, issuers, timestamp }: CertificatesOfSeal) {
  const row = (purpose: CertificatePurpose) => (certificate: Uint8Array) => ({
    fingerprint: createHash('sha256').update(certificate).digest('hex'),
    purpose,
    certificate,
    expiresAt: new X509Certificate(certificate).validToDate,
    usedSince: now,
  });
  const rows = [row('SEAL')(seal), ...issuers.map(row('ISSUER')), ...timestamp.map(row('TIMESTAMP'))];
  const unique = [...new Map(rows.toReversed().map((one) => [one.fingerprint, one])).values()];
  await db
    .insert(sealCertificates)
    .values(unique)
    .onConflictDoUpdate({ target: sealCertificates.fingerprint, set: { usedSince: now } });
}

/** When the seal certificate in use expires; null before the first seal. */
export async function sealExpiresAt(db: Db): Promise<Date | null> {
  const [newest] = await db
    .select({ expiresAt: sealCertificates.expiresAt })
    .from(sealCertificates)
    .where(eq(sealCertificates.purpose, 'SEAL'))
    .orderBy(desc(sealCertificates.usedSince))
    .limit(1);
  return newest?.expiresAt ?? null;
}

/** Confirmations of an agency that wait for their seal: how many, since when, and what went wrong last. */
export async function waitingSeals({ tx, agencyId }: Scope) {
  const own = and(eq(jobs.agencyId, agencyId), eq(jobs.kind, 'SEAL_PROOF'));
  const [figures] = await tx
    .select({ waiting: count(), oldest: min(confirmations.confirmedAt) })
    .from(jobs)
    .innerJoin(confirmations, and(eq(confirmations.id, jobs.subjectId), eq(confirmations.agencyId, agencyId)))
    .where(own);
  const problems = await tx
    .select({ problem: jobs.problem })
    .from(jobs)
    .where(and(own, isNotNull(jobs.problem)))
    .orderBy(desc(jobs.runAt))
    .limit(1);
  return { waiting: figures?.waiting ?? 0, oldest: figures?.oldest ?? null, problem: problems[0]?.problem ?? null };
}
