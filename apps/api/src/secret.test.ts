import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openSecret } from './secret.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'veertig-secret-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

it('is the configured one where there is one, and nothing is written', () => {
  const dataDir = join(folder, 'data');
  expect(openSecret('configured', dataDir)).toBe('configured');
  expect(() => statSync(dataDir)).toThrow();
});

it('is made once, strong, for its owner only', () => {
  const dataDir = join(folder, 'data');
  const made = openSecret(undefined, dataDir);
  expect(Buffer.from(made, 'base64url')).toHaveLength(32);
  expect(statSync(join(dataDir, 'secret')).mode & 0o777).toBe(0o600);
  expect(openSecret(undefined, dataDir)).toBe(made);
});

it('differs from installation to installation', () => {
  expect(openSecret(undefined, join(folder, 'one'))).not.toBe(openSecret(undefined, join(folder, 'two')));
});
