import type { Page } from '@playwright/test';
import { ApiOverHttp, tokenOf } from './api-over-http.ts';
import { freshRequest } from './ask-for-hours.ts';
import { answerEverything, confirmOverHttp } from './confirm-over-http.ts';
import { expect, test } from './visitor.ts';

// A current browser plays one of 2018 (grade C of GOV.UK): it forgets what that one does not read. docs/old-browsers.md

const api = new ApiOverHttp(process.env.E2E_URL ?? '');

test('with old styles and with none, everything can be read and pressed, in order', async ({ visit }) => {
  test.setTimeout(120_000);
  const counselor = await api.signIn();
  const { link: fresh } = await freshRequest(counselor, 'Oud Toestel');
  const { link: answered } = await freshRequest(counselor, 'Oud Begonnen');
  const { link: confirmed } = await freshRequest(counselor, 'Oud Klaar');
  await answerEverything(api, tokenOf(answered));
  await confirmOverHttp(api, tokenOf(confirmed));
  const { progress } = await api.links();
  const page = await (await visit({ viewport: { width: 320, height: 640 } })).newPage();
  const pages = [
    ...['', '/uren', '/uren/aanpassen', '/doorgeven', '/niet-ondertekenen'].map((step) => `${fresh}${step}`),
    ...['/naam', '/controle'].map((step) => `${answered}${step}`),
    `${confirmed}/klaar`,
    `${progress[1]}?taal=ar`,
    `${progress[4]}?taal=uk`,
    '/code',
    '/controleer/bestand',
  ];
  const found: string[] = [];
  for (const path of pages) {
    await page.goto(path);
    for (const [how, age] of Object.entries({ old: forgetNewStyles, none: forgetStyles })) {
      await page.evaluate(age);
      const name = `${await page.title()}, ${how} styles`;
      found.push(...(await trouble(page)).map((line) => `${name}: ${line}`));
    }
  }
  expect(found).toEqual([]);
});

/** Leaves of each style what a browser of 2018 reads. */
function forgetNewStyles(): void {
  const unread = /:has\(|:focus-visible|:is\(|:where\(/;
  const gone = ['clip-path', 'accent-color', 'gap', 'row-gap', 'column-gap', 'text-wrap'];
  const forget = (group: CSSStyleSheet | CSSMediaRule) => {
    for (let index = group.cssRules.length - 1; index >= 0; index--) {
      const rule = group.cssRules[index];
      if (rule instanceof CSSMediaRule) forget(rule);
      if (!(rule instanceof CSSStyleRule)) continue;
      if (unread.test(rule.selectorText)) group.deleteRule(index);
      for (const name of [...rule.style]) {
        const logical = /-(inline|block)(-|$)/.test(name);
        if (logical || gone.includes(name)) rule.style.removeProperty(name);
        if (rule.style.getPropertyValue(name) === 'fit-content') rule.style.removeProperty(name);
      }
    }
  };
  for (const sheet of document.styleSheets) forget(sheet);
}

function forgetStyles(): void {
  for (const sheet of [...document.querySelectorAll('style, link[rel="stylesheet"]')]) sheet.remove();
}

/** What lies over something else, sticks out, or stands before the words that explain it. */
function trouble(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const { scrollWidth } = document.documentElement;
    // Without styles a table or a file field may be wider than the phone; words never disappear.
    if (document.styleSheets.length > 0 && scrollWidth > window.innerWidth) found.push(`${scrollWidth} px wide`);
    const things = document.querySelectorAll<HTMLElement>(
      'main a, main button, main input, main label, main h1, main p',
    );
    for (const thing of things) {
      if (thing.closest('.visually-hidden, [hidden], [type="hidden"]') || !thing.getClientRects().length) continue;
      thing.scrollIntoView({ block: 'center' });
      const [box] = thing.getClientRects();
      if (!box) continue;
      const at = document.elementFromPoint(box.left + Math.min(box.width / 2, 20), box.top + box.height / 2);
      const seen = at && (thing.contains(at) || at.contains(thing) || at.closest('label') === thing.closest('label'));
      if (!seen) found.push(`${thing.tagName} "${thing.textContent?.trim().slice(0, 30)}" lies under ${at?.tagName}`);
    }
    const before = (a: Element | null | undefined, b: Element) =>
      !a || Boolean(a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING);
    for (const field of document.querySelectorAll<HTMLInputElement>('main input:not([type="hidden"]), main textarea')) {
      if (!before(document.querySelector('main h1'), field)) found.push(`${field.name} stands before the heading`);
      const label = field.labels?.[0];
      if (label && !label.contains(field) && !before(label, field)) found.push(`${field.name} before its label`);
    }
    return found;
  });
}
