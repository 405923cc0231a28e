import { join } from 'node:path';
import { openFolder, openPostgres } from '../../api/src/db/client.ts';
import { findBreaches } from './invariants.ts';
import { askOf } from './own-database.ts';

// Holds the database of DATABASE_URL, or of the stopped server in DATA_DIR, to the product's promises.

const { DATABASE_URL, DATA_DIR = '.data' } = process.env;
const connection = await (DATABASE_URL ? openPostgres(DATABASE_URL) : openFolder(join(DATA_DIR, 'database')));
const breaches = await findBreaches(askOf(connection));
await connection.close();
for (const breach of breaches) console.error(breach);
console.log(breaches.length === 0 ? 'all invariants hold' : `${breaches.length} breaches`);
process.exit(breaches.length === 0 ? 0 : 1);
