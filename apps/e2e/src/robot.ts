import { expect, type Page } from '@playwright/test';

// Mail scanners fetch links, run scripts and press buttons. Nothing of that is an answer.

const scanners = [
  'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 SafeLinks',
  'Barracuda Sentinel (EE)',
  'Proofpoint URL Defense',
  'Slackbot-LinkExpanding 1.0 (+https://api.slack.com/robots)',
  'python-requests/2.32',
];

/** Fetches the pages again and again, by GET and HEAD in turn, as scanners do; no page may fail. */
export async function scan(pages: string[], times: number): Promise<void> {
  for (let start = 0; start < times; start += 20) {
    await Promise.all(Array.from({ length: 20 }, (_, index) => fetchOnce(pages, start + index)));
  }
}

async function fetchOnce(pages: string[], turn: number): Promise<void> {
  const page = pages[turn % pages.length] ?? '';
  const method = Math.floor(turn / pages.length) % 2 === 0 ? 'GET' : 'HEAD';
  const response = await fetch(page, { method, headers: { 'user-agent': scanners[turn % scanners.length] ?? '' } });
  await response.arrayBuffer();
  expect(response.status, `${method} ${page}`).toBeLessThan(500);
}

const pressable =
  'main a:not([href^="tel:"], [href^="#"], [href*="taal="], [href$=".pdf"], [href*="/bewijs/"]), main button:visible';

/**
 * Presses everything on the pages of one link, breadth first, buttons twice, and types nothing. Languages and files
 * are left out: they are fetched, not pressed. Gives how often it pressed.
 */
export async function pressEverything(page: Page, link: string, most: number): Promise<number> {
  const queue = [link];
  const seen = new Set(queue);
  let clicks = 0;
  for (let at = queue.shift(); at && clicks < most; at = queue.shift()) {
    await page.goto(at);
    const count = await page.locator(pressable).count();
    for (let index = 0; index < count && clicks < most; index++) {
      for (let press = 0; press < 2; press++) {
        const target = page.locator(pressable).nth(index);
        if ((await target.count()) === 0) break;
        await Promise.all([page.waitForEvent('load'), target.dispatchEvent('click')]);
        clicks++;
        const landed = page.url().split('#')[0] ?? '';
        if (landed.startsWith(link) && !seen.has(landed)) queue.push(landed);
        seen.add(landed);
        if (landed !== at) break;
      }
      if (page.url() !== at) await page.goto(at);
    }
  }
  return clicks;
}
