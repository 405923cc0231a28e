import type { Page } from '@playwright/test';
import { expect } from './visitor.ts';

/** Opens the newest mail to an address in the viewer of development mails, once it came in. */
export async function openMail(page: Page, to: string, subject: RegExp): Promise<void> {
  const mail = page.getByRole('listitem').filter({ hasText: to }).getByRole('link', { name: subject });
  await expect(async () => {
    await page.goto('/_dev/mail');
    await expect(mail.first()).toBeVisible({ timeout: 500 });
  }).toPass({ timeout: 20_000 });
  await mail.first().click();
}

/** The link in the plain text of the mail on the page. */
export async function linkInMail(page: Page): Promise<string> {
  const text = (await page.locator('pre').textContent()) ?? '';
  const links = text.match(/https?:\/\/\S+/g) ?? [];
  expect(links, 'a mail has one link').toHaveLength(1);
  return links[0] ?? '';
}
