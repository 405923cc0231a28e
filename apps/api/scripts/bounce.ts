import { buffer } from 'node:stream/consumers';
import { openPostgres } from '../src/db/client.ts';
import { readEnv } from '../src/env.ts';
import { deriveKeys } from '../src/keys.ts';
import { takeInBounce } from '../src/mail/bounce.ts';
import { openSecret } from '../src/secret.ts';

// For the pipe of a mail server: reads one mail that came in at the return path from standard input. Exit code 75 asks
// the mail server to try again later; with the embedded database the way in is POST /api/mail/bounces.

const tryLater = 75;
const env = readEnv(process.env);
if (!env.databaseUrl) {
  console.error('DATABASE_URL is missing: with the embedded database, post the mail to /api/mail/bounces instead.');
  process.exit(1);
}
try {
  const { db, close } = await openPostgres(env.databaseUrl);
  const keys = deriveKeys(openSecret(env.secret, env.dataDir));
  console.log(await takeInBounce({ db, keys, clock: () => new Date() }, await buffer(process.stdin)));
  await close();
} catch (error) {
  console.error(`The database does not answer: ${(error as Error).name}`);
  process.exit(tryLater);
}
