import type { ApiOverHttp } from './api-over-http.ts';
import { freshRequest } from './ask-for-hours.ts';
import { type Budget, kB } from './budget.ts';
import { exchange, wholePage } from './wire.ts';

const signer = { name: 'Rita Proef', role: 'Begeleider', reach: 'rita@proef.example' };
const forms: [string, Record<string, string>][] = [
  ['uren', { answer: 'CORRECT', revision: '0' }],
  ['naam', { ...signer, revision: '1' }],
  ['controle', { declared: 'yes', revision: '2' }],
];

/**
 * P1, P2 and P3: what a contact person's phone receives, cold, heads included, brotli, from opening the link to the
 * proof on the screen. A redirect counts with the page it leads to.
 */
export async function confirmBytes(api: ApiOverHttp): Promise<Budget[]> {
  const { link } = await freshRequest(await api.signIn(), 'Wie Weegt');
  const first = await wholePage(link);
  let bytes = first.bytes;
  let scripts = scriptsIn(first.html);
  for (const [step, form] of forms) {
    const page = await wholePage(`${link}/${step}`);
    const posted = await exchange(`${link}/${step}`, { form });
    if (posted.status !== 303) throw new Error(`${step} answered ${posted.status}`);
    bytes += page.bytes + posted.bytes;
    scripts += scriptsIn(page.html);
  }
  const last = await wholePage(`${link}/klaar`);
  if (!/BD-\d{4}-\d{6}/.test(last.html)) throw new Error('nothing was confirmed');
  const aloud = await exchange(`${api.url}/_sign/read-aloud.js`);
  const known = await exchange(`${api.url}/_sign/check-file.js`);
  return [
    { id: 'P1', what: 'first confirm page', measured: first.bytes, most: 14 * kB, unit: 'bytes' },
    { id: 'P1', what: 'its requests', measured: first.requests.length, most: 3, unit: 'requests' },
    { id: 'P1', what: 'scripts of the flow', measured: scripts + scriptsIn(last.html), most: 0, unit: 'requests' },
    { id: 'P2', what: 'whole confirm flow', measured: bytes + last.bytes, most: 45 * kB, unit: 'bytes' },
    { id: 'P3', what: 'script that reads aloud', measured: aloud.bytes, most: 3 * kB, unit: 'bytes' },
    { id: 'P3', what: 'script that looks up a file', measured: known.bytes, most: 3 * kB, unit: 'bytes' },
  ];
}

const scriptsIn = (html: string): number => html.match(/<script/gi)?.length ?? 0;
