import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const wide = { width: 1280, height: 800 };
// A window of 1280 px at 200 %: layouts count in rem, so zoom and large text come to the same.
const zoomed = { width: 640, height: 400 };
const narrow = { width: 320, height: 640 };

interface Finding {
  id: string;
  nodes: { target: unknown; failureSummary?: string }[];
}

/** Everything axe and the smallest screens have against the page as it stands now; leaves it wide and light. */
export async function look(page: Page, name: string): Promise<string[]> {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const light = await new AxeBuilder({ page }).withTags(standards).setLegacyMode(true).analyze();
  const found = tell(light.violations, `${name}, light`);
  await page.emulateMedia({ colorScheme: 'dark' });
  found.push(...tell(await again(page, 'color-contrast'), `${name}, dark`));
  await page.emulateMedia({ colorScheme: 'light', forcedColors: 'active' });
  found.push(...tell(await again(page, 'color-contrast'), `${name}, forced colors`));
  await page.emulateMedia({ forcedColors: 'none' });
  await page.setViewportSize(zoomed);
  found.push(...(await overflow(page, `${name}, 200 %`)));
  await page.setViewportSize(narrow);
  found.push(...(await overflow(page, `${name}, 320 px`)));
  found.push(...tell(await again(page, 'target-size'), `${name}, 320 px`));
  await page.setViewportSize(wide);
  return found;
}

/** One rule once more, by the axe that the first look left in the page. */
function again(page: Page, rule: string): Promise<Finding[]> {
  return page.evaluate(async (id) => {
    const { axe } = window as unknown as {
      axe: { run(where: Document, options: object): Promise<{ violations: Finding[] }> };
    };
    const options = { runOnly: { type: 'rule', values: [id] }, resultTypes: ['violations'] };
    return (await axe.run(document, options)).violations;
  }, rule);
}

function tell(findings: Finding[], where: string): string[] {
  return findings.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => {
      const why = failureSummary?.split('\n').slice(1).join(' ').replaceAll(/\s+/g, ' ');
      return `${where}: ${id} at ${String(target)}:${why}`;
    }),
  );
}

/** Whether one has to scroll sideways, and because of what. */
async function overflow(page: Page, where: string): Promise<string[]> {
  const wider = await page.evaluate(() => {
    const { clientWidth: room, scrollWidth: needed } = document.documentElement;
    if (needed <= room) return '';
    const names = [...document.querySelectorAll('body *')]
      .filter((element) => element.getBoundingClientRect().right > room + 1)
      .map((element) => `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''}`);
    return `${needed} > ${room} px, by ${names.slice(0, 4).join(', ')}`;
  });
  return wider ? [`${where}: scrolls sideways, ${wider}`] : [];
}
