import { randomUUID } from 'node:crypto';
import type { Role } from '@veertig/rules';
import { hashPassword } from 'better-auth/crypto';
import { and, eq, isNotNull, isNull } from 'drizzle-orm';
import { account, user } from '../db/schema.ts';
import type { Scope, Tx } from '../db/scope.ts';

/** Makes an account with a password. Only the command line and the examples call this: nobody signs up. */
export async function addAccount(
  tx: Tx,
  row: { agencyId: string; name: string; email: string; phone: string | null; role: Role; password: string; at: Date },
): Promise<string> {
  const { password, at, ...person } = row;
  const id = randomUUID();
  await tx.insert(user).values({ id, ...person, emailVerified: true, createdAt: at, updatedAt: at });
  await tx.insert(account).values({
    accountId: id,
    userId: id,
    providerId: 'credential',
    password: await hashPassword(password),
    createdAt: at,
    updatedAt: at,
  });
  return id;
}

/** Turns the shortcuts of an account off, or with null on again. False when that was so already. */
export async function changeShortcuts({ tx, agencyId }: Scope, userId: string, offAt: Date | null): Promise<boolean> {
  const differs = offAt ? isNull(user.shortcutsOffAt) : isNotNull(user.shortcutsOffAt);
  const changed = await tx
    .update(user)
    .set({ shortcutsOffAt: offAt })
    .where(and(eq(user.id, userId), eq(user.agencyId, agencyId), differs))
    .returning({ id: user.id });
  return changed.length === 1;
}
