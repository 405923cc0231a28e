import { betterAuth } from 'better-auth';
import { drizzleAdapter } from 'better-auth/adapters/drizzle';
import type { Db } from '../db/client.ts';
import * as schema from '../db/schema.ts';

const minute = 60;

/**
 * Accounts on our own tables: e-mail and password now; second factor, passkeys and single sign-on are plug-ins of the
 * same library. Nobody signs up: an administrator makes accounts. A session ends after 30 idle minutes.
 */
export function createAuth({ db, baseURL, secret }: { db: Db; baseURL: string; secret: string }) {
  return betterAuth({
    appName: 'Veertig',
    baseURL,
    basePath: '/api/auth',
    secret,
    trustedOrigins: [baseURL, baseURL.replace('//localhost:', '//127.0.0.1:')],
    telemetry: { enabled: false },
    database: drizzleAdapter(db, { provider: 'pg', schema, transaction: true }),
    emailAndPassword: { enabled: true, disableSignUp: true, minPasswordLength: 12 },
    user: {
      additionalFields: {
        agencyId: { type: 'string', required: true, input: false },
        role: { type: 'string', required: true, input: false },
        phone: { type: 'string', required: false, input: false },
      },
    },
    session: { expiresIn: 30 * minute, updateAge: 5 * minute },
    rateLimit: {
      enabled: true,
      window: minute,
      max: 100,
      customRules: { '/sign-in/email': { window: minute, max: 10 } },
    },
    advanced: { database: { generateId: 'uuid' }, cookiePrefix: 'veertig' },
  });
}
export type Auth = ReturnType<typeof createAuth>;
