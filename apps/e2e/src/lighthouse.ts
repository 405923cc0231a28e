import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { ApiOverHttp } from './api-over-http.ts';
import { chromiumLaunch } from './chromium.ts';
import { freePort, startServer, temporaryFolder } from './server-process.ts';

// P13 of the quality bar: what Lighthouse, as a phone, says of the public site and of the pages behind a link. Fetched
// by `pnpm dlx` when somebody measures, because it is larger than all our other tools together. Not part of verify:
// its performance score depends on what else the machine does. E2E_URL takes a server with examples that runs.

const lighthouse = 'lighthouse@13.5.0';
const publicPages = [
  '/',
  '/hoe-werkt-het/',
  '/vragen/',
  '/drukwerk/',
  '/moet-ik/',
  '/past-onze-activiteit/',
  '/makkelijk/',
  '/ar/voor-wie/',
];
const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
/** Personal pages and questions on the way keep search engines out on purpose: there is no score for that. */
const withoutSearch = categories.filter((name) => name !== 'seo');

interface Report {
  categories: Record<string, { score: number; auditRefs: { id: string; weight: number }[] }>;
  audits: Record<string, { title: string; score: number | null; displayValue?: string }>;
}

const { url, close } = process.env.E2E_URL ? running(process.env.E2E_URL) : await startOwn();
const { executablePath: CHROME_PATH = '' } = await chromiumLaunch();
let below = 0;
try {
  const { confirm, verify } = await new ApiOverHttp(url).links();
  const behindLinks = [confirm[0], `${confirm[0]}/uren`, '/controleer', `/controleer/${verify[0]}`];
  for (const path of publicPages) await measure(path, categories);
  for (const path of behindLinks) await measure((path ?? '').replace(url, ''), withoutSearch);
} finally {
  await close();
}
process.exit(below === 0 ? 0 : 1);

/** A server with examples that runs already. */
function running(url: string) {
  return { url, close: async () => undefined };
}

async function startOwn() {
  const folder = temporaryFolder();
  const server = await startServer({ PORT: await freePort(), DATA_DIR: folder.path });
  const close = async () => {
    await server.stop();
    folder.remove();
  };
  return { url: server.url, close };
}

async function measure(path: string, wanted: readonly string[]): Promise<void> {
  const flags = ['--quiet', '--output=json', `--only-categories=${wanted.join()}`];
  const chrome = '--chrome-flags=--headless=new --no-sandbox --disable-dev-shm-usage';
  const command = ['dlx', lighthouse, url + path, ...flags, chrome];
  const { stdout } = await promisify(execFile)('pnpm', command, {
    env: { ...process.env, CHROME_PATH },
    maxBuffer: 50_000_000,
  });
  const report = JSON.parse(stdout.slice(stdout.indexOf('{'))) as Report;
  const scores = wanted.map((name) => `${name} ${Math.round((report.categories[name]?.score ?? 0) * 100)}`);
  console.log(`${path.replace(/[\w-]{27}/, '...')}: ${scores.join(', ')}`);
  for (const line of reasons(report)) console.log(`    ${line}`);
  below += wanted.filter((name) => (report.categories[name]?.score ?? 0) < 1).length;
}

/** The audits that cost points. */
function reasons({ categories: judged, audits }: Report): string[] {
  const counted = Object.values(judged).flatMap(({ auditRefs }) => auditRefs.filter(({ weight }) => weight > 0));
  return counted.flatMap(({ id }) => {
    const { title, score, displayValue = '' } = audits[id] ?? { title: id, score: 0 };
    return score === null || score >= 1 ? [] : [`${id} ${displayValue}: ${title}`];
  });
}
