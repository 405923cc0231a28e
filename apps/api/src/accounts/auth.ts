import { betterAuth } from 'better-auth';
import { drizzleAdapter } from 'better-auth/adapters/drizzle';
import { secondsLater } from '../clock.ts';
import type { Db } from '../db/client.ts';
import * as schema from '../db/schema.ts';
import type { Log } from '../log.ts';

const minute = 60;
const idleMinutes = 30;
// The library counts from one address until a minute without a try; a whole office comes from one address.
const signInTries = 30;
const idleEnd = ({ createdAt }: { createdAt: Date }) => secondsLater(createdAt, idleMinutes * minute);

/**
 * Accounts on our own tables: e-mail and password now; second factor, passkeys and single sign-on are plug-ins of the
 * same library. Nobody signs up: an administrator makes accounts. A session ends after 30 idle minutes.
 */
export function createAuth({ db, baseURL, secret, log }: { db: Db; baseURL: string; secret: string; log: Log }) {
  return betterAuth({
    appName: 'Veertig',
    baseURL,
    basePath: '/api/auth',
    secret,
    trustedOrigins: [baseURL, baseURL.replace('//localhost:', '//127.0.0.1:')],
    telemetry: { enabled: false },
    logger: { level: 'error', log: (_level, message) => log.error('accounts_failed', {}, new Error(message)) },
    database: drizzleAdapter(db, { provider: 'pg', schema, transaction: true }),
    emailAndPassword: { enabled: true, disableSignUp: true, minPasswordLength: 12 },
    user: {
      additionalFields: {
        agencyId: { type: 'string', required: true, input: false },
        role: { type: 'string', required: true, input: false },
        phone: { type: 'string', required: false, input: false },
      },
    },
    session: { expiresIn: idleMinutes * minute, updateAge: 5 * minute },
    // Whoever asks not to be remembered would get a day from the library.
    databaseHooks: {
      session: { create: { before: async (made) => ({ data: { ...made, expiresAt: idleEnd(made) } }) } },
    },
    rateLimit: {
      enabled: true,
      window: minute,
      max: 100,
      customRules: { '/sign-in/email': { window: minute, max: signInTries } },
    },
    advanced: { database: { generateId: 'uuid' }, cookiePrefix: 'veertig' },
  });
}
export type Auth = ReturnType<typeof createAuth>;
