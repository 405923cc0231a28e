import { expect, test } from 'vitest';
import { returnPath } from './return-path.ts';

test.each([
  ['a page of the dashboard, with its search', '/dashboard/inburgeraars?zoek=a', '/dashboard/inburgeraars?zoek=a'],
  ['nothing asked', null, '/dashboard/'],
  ['another site', 'https://example.org/dashboard/', '/dashboard/'],
  ['another site without a scheme', '//example.org/dashboard/', '/dashboard/'],
  ['a backslash that browsers read as a slash', '/\\example.org', '/dashboard/'],
  ['a script', 'javascript:alert(1)', '/dashboard/'],
  ['a page outside the dashboard', '/api/auth/sign-out', '/dashboard/'],
  ['dots that lead outside', '/dashboard/../api/files', '/dashboard/'],
  ['the page to sign in itself', '/dashboard/aanmelden', '/dashboard/'],
])('%s', (_title, asked, expected) => expect(returnPath(asked, '/dashboard/')).toBe(expected));
