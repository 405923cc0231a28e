import type { Locator, Page } from '@playwright/test';

const most = 80;

/** Moves the focus forward with Tab until it is on `target`, as somebody without a mouse does. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let press = 0; press < most; press++) {
    await page.keyboard.press('Tab');
    if (await target.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`no Tab leads to ${target}`);
}

/** Types into a field that Tab leads to, replacing what stands there. */
export async function tabAndType(page: Page, target: Locator, text: string): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type(text);
}

/** What Tab does not lead to, or does not show to have the focus: everything one can press or fill in must. */
export async function tabThrough(page: Page, name: string): Promise<string[]> {
  const things = await page.evaluate(numberThings);
  const missed = new Map(things.map((thing, index) => [index, thing]));
  const unseen = new Set<string>();
  for (let turn = 0; turn < 2 * things.length + 4 && missed.size > 0; turn++) {
    await page.keyboard.press('Tab');
    const { index, shown } = await page.evaluate(focusedThing);
    if (!shown && missed.has(index)) unseen.add(missed.get(index) ?? '');
    missed.delete(index);
  }
  return [
    ...[...missed.values()].map((thing) => `${name}: no Tab leads to ${thing}`),
    ...[...unseen].map((thing) => `${name}: the focus does not show on ${thing}`),
  ];
}

// Of radios in one group only the chosen one, or the first, is a stop of its own.
function numberThings(): string[] {
  const groups = new Set<string>();
  const all = [...document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary')];
  const stops = all.filter((thing) => {
    if (thing.tabIndex < 0 || thing.getClientRects().length === 0) return false;
    if (!(thing instanceof HTMLInputElement) || thing.type !== 'radio') return true;
    return !groups.has(thing.name) && groups.add(thing.name);
  });
  for (const [index, thing] of stops.entries()) {
    const radio = thing instanceof HTMLInputElement && thing.type === 'radio';
    const same = radio ? document.getElementsByName(thing.name) : [thing];
    for (const one of same) one.dataset.stop = String(index);
  }
  return stops.map((thing) => `${thing.tagName} ${thing.id || thing.textContent?.trim().slice(0, 30)}`);
}

function focusedThing(): { index: number; shown: boolean } {
  const thing = document.activeElement as HTMLElement | null;
  const { outlineStyle = 'none' } = thing ? getComputedStyle(thing) : {};
  return { index: Number(thing?.dataset.stop ?? -1), shown: outlineStyle !== 'none' };
}
