import { type BrowserContext, type BrowserContextOptions, test as base, expect } from '@playwright/test';

export { expect } from '@playwright/test';

/** Opens a browser of its own for one person; whatever it asks of another host fails the test. */
type Visit = (options?: BrowserContextOptions) => Promise<BrowserContext>;

/** A person with an old phone: small, touch, no JavaScript. */
export const oldPhone: BrowserContextOptions = {
  viewport: { width: 390, height: 780 },
  isMobile: true,
  hasTouch: true,
  javaScriptEnabled: false,
};

/** Tests with people who visit, each in a browser of their own. */
export const test = base.extend<{ visit: Visit }>({
  visit: async ({ browser, locale, timezoneId, baseURL }, use) => {
    const contexts: BrowserContext[] = [];
    const strangers: string[] = [];
    await use(async (options = {}) => {
      const defaults = { ...(locale ? { locale } : {}), ...(timezoneId ? { timezoneId } : {}) };
      const context = await browser.newContext({ ...defaults, ...(baseURL ? { baseURL } : {}), ...options });
      context.setDefaultTimeout(15_000);
      context.on('request', (request) => {
        const { protocol, hostname } = new URL(request.url());
        if (/^(https?|wss?):$/.test(protocol) && hostname !== 'localhost') strangers.push(request.url());
      });
      contexts.push(context);
      return context;
    });
    for (const context of contexts) await context.close();
    expect(strangers, 'requests to third parties').toEqual([]);
  },
});
