import { randomUUID } from 'node:crypto';
import type { Role } from '@veertig/rules';
import { hashPassword } from 'better-auth/crypto';
import { account, user } from '../db/schema.ts';
import type { Tx } from '../db/scope.ts';

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
