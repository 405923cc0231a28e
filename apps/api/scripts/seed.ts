import { readEnv } from '../src/env.ts';
import { openApp } from '../src/open.ts';

// Fills an empty installation with the example cast and prints the ways in.

const env = readEnv(process.env);
const app = await openApp({ ...env, demo: true });
await app.worker.drain();
const links = await app.development?.request('/_dev/links.json');
console.log(JSON.stringify(await links?.json(), null, 2));
await app.close();
process.exit(0);
