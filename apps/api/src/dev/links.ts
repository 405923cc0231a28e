import { desc, eq } from 'drizzle-orm';
import { confirmations, deliveries, offers, progressLinks, proofs } from '../db/schema.ts';
import type { Deps } from '../deps.ts';
import { linkToken } from '../links.ts';
import { exampleAccounts, examplePassword } from './examples.ts';

/** Ways into every state of the example caseload. */
export interface DevelopmentLinks {
  dashboard: string;
  accounts: { role: string; email: string; password: string }[];
  confirm: string[];
  progress: string[];
  verify: string[];
  /** The page of everybody, the form, and the pages of owners. */
  offers: string[];
  mail: string;
}

/** Collects working links: open requests first. Only development pages may show them. */
export async function developmentLinks({
  db,
  keys,
  publicUrl,
}: Pick<Deps, 'db' | 'keys' | 'publicUrl'>): Promise<DevelopmentLinks> {
  const open = await db
    .select({ id: deliveries.id, generation: deliveries.generation, state: proofs.state })
    .from(deliveries)
    .innerJoin(proofs, eq(proofs.id, deliveries.proofId))
    .where(eq(proofs.state, 'SENT'))
    .orderBy(desc(deliveries.createdAt));
  const progress = await db.select().from(progressLinks).orderBy(progressLinks.createdAt);
  const codes = await db
    .select({ code: confirmations.verificationCode })
    .from(confirmations)
    .orderBy(desc(confirmations.confirmedAt));
  const owned = await db.select({ id: offers.id }).from(offers).orderBy(desc(offers.submittedAt)).limit(6);
  const ownerUrl = ({ id }: { id: string }) => `${publicUrl}/aanbod/beheer/${linkToken(keys, 'OFFER', id, 1)}`;
  const confirmUrl = (row: { id: string; generation: number }) =>
    `${publicUrl}/bevestig/${linkToken(keys, 'CONFIRM', row.id, row.generation)}`;
  return {
    dashboard: `${publicUrl}/dashboard/`,
    accounts: exampleAccounts.map(({ role, email }) => ({ role, email, password: examplePassword })),
    confirm: open.map(confirmUrl),
    progress: progress.map((row) => `${publicUrl}/voortgang/${linkToken(keys, 'PROGRESS', row.id, row.generation)}`),
    verify: codes.map(({ code }) => code),
    offers: [`${publicUrl}/aanbod`, `${publicUrl}/aanbod/toevoegen`, ...owned.map(ownerUrl)],
    mail: `${publicUrl}/_dev/mail`,
  };
}
