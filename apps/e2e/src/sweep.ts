import type { Page } from '@playwright/test';
import { look } from './look-at-page.ts';
import { expect } from './visitor.ts';

/** Goes to a page and does what brings it in its state. */
export type State = { path: string; act?: (page: Page) => Promise<unknown> };

/** Looks at each state in turn, with `more` beside what every page is held to; fails with everything found. */
export async function sweep(
  page: Page,
  states: State[],
  more: (page: Page, name: string) => Promise<string[]> = async () => [],
): Promise<void> {
  const found: string[] = [];
  for (const { path, act } of states) {
    await page.goto(path);
    await act?.(page);
    const name = `${await page.title()} (${path.split('/').at(-1)})`;
    found.push(...(await more(page, name)), ...(await look(page, name)));
  }
  expect(found.map((line) => line.replaceAll(/[\w-]{27}|[0-9a-f-]{36}/g, '*'))).toEqual([]);
}

/** Presses a button without filling anything in, and waits for the page that says what is wrong. */
export const press = (name: string) => async (page: Page) => {
  await page.getByRole('button', { name }).last().click();
  await page.getByRole('alert').filter({ hasText: /./ }).waitFor();
};
