import type { Page } from '@playwright/test';
import { expect } from './visitor.ts';

/** A form came back: the title says so, the summary links to the field, and the field says the same. */
export async function expectProblem(page: Page, field: string, sentence: string | RegExp): Promise<void> {
  await expect(page).toHaveTitle(/^Fout: /);
  const link = page.getByRole('alert').getByRole('link', { name: sentence });
  await expect(link).toHaveAttribute('href', `#${field}`);
  const control = page.locator(`[id="${field}"]`);
  await expect(control).toHaveAttribute('aria-invalid', 'true');
  await expect(control).toHaveAccessibleDescription(sentence instanceof RegExp ? sentence : new RegExp(sentence));
  await link.click();
  await expect(control).toBeFocused();
}
