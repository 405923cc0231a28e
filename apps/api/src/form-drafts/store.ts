import { and, eq, isNull, lt } from 'drizzle-orm';
import { formDrafts } from '../db/schema.ts';
import type { Scope } from '../db/scope.ts';
import type { DraftKey } from './input.ts';

type OwnKey = DraftKey & { userId: string };

const ofOwn = ({ agencyId }: Scope, { participantId, userId, form }: OwnKey) =>
  and(
    eq(formDrafts.agencyId, agencyId),
    participantId === null ? isNull(formDrafts.participantId) : eq(formDrafts.participantId, participantId),
    eq(formDrafts.userId, userId),
    eq(formDrafts.form, form),
  );

/** What this account typed in a form and did not hand in, or undefined. */
export async function findDraft(scope: Scope, key: OwnKey) {
  const [found] = await scope.tx
    .select({ values: formDrafts.values, savedAt: formDrafts.savedAt })
    .from(formDrafts)
    .where(ofOwn(scope, key));
  return found;
}

/** Keeps what was typed; what the same account typed there before is replaced. */
export async function keepDraft(
  { tx, agencyId }: Scope,
  draft: OwnKey & { values: Record<string, string>; savedAt: Date },
): Promise<void> {
  const { values, savedAt } = draft;
  await tx
    .insert(formDrafts)
    .values({ ...draft, agencyId })
    .onConflictDoUpdate({
      target: [formDrafts.participantId, formDrafts.userId, formDrafts.form],
      set: { values, savedAt },
    });
}

/** Forgets it. */
export async function removeDraft(scope: Scope, key: OwnKey): Promise<void> {
  await scope.tx.delete(formDrafts).where(ofOwn(scope, key));
}

/** Forgets what was typed before a moment in forms that are about no participant: it goes with nobody. */
export async function removeLooseDrafts({ tx, agencyId }: Scope, before: Date): Promise<void> {
  await tx
    .delete(formDrafts)
    .where(and(eq(formDrafts.agencyId, agencyId), isNull(formDrafts.participantId), lt(formDrafts.savedAt, before)));
}
