import { Agent, get } from 'node:http';
import { parentPort } from 'node:worker_threads';

// Asks one address again and again, some at a time, on a thread of its own, so that asking costs the server nothing.

interface Load {
  url: string;
  cookie: string;
  clients: number;
  requests: number;
}

parentPort?.on('message', async ({ url, cookie, clients, requests }: Load) => {
  const agent = new Agent({ keepAlive: true, maxSockets: clients });
  let left = requests;
  const started = performance.now();
  await Promise.all(
    Array.from({ length: clients }, async () => {
      while (left-- > 0) await ask(url, cookie, agent);
    }),
  );
  parentPort?.postMessage(requests / ((performance.now() - started) / 1000));
  agent.destroy();
});

function ask(url: string, cookie: string, agent: Agent): Promise<void> {
  return new Promise((resolve, reject) => {
    get(url, { agent, headers: { cookie } }, (answer) => {
      if (answer.statusCode !== 200) reject(new Error(`answer ${answer.statusCode} of ${url}`));
      answer.resume().on('end', resolve);
    }).on('error', reject);
  });
}
