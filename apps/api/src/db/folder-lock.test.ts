import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { FolderInUse, lockFolder } from './folder-lock.ts';

let root: string;
let folder: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'veertig-lock-'));
  folder = join(root, 'new', 'database');
});
afterEach(() => rmSync(root, { recursive: true }));

/** A process that lives until it is told to end. */
async function neighbor(): Promise<{ pid: number; end(): Promise<void> }> {
  const child = spawn(process.execPath, ['-e', 'process.stdin.resume()'], { stdio: ['pipe', 'ignore', 'ignore'] });
  await once(child, 'spawn');
  const end = async () => {
    child.kill('SIGKILL');
    await once(child, 'exit');
  };
  return { pid: child.pid ?? 0, end };
}

describe('the lock on a data folder', () => {
  it('holds the own process and is given back', () => {
    const unlock = lockFolder(folder);
    expect(readFileSync(`${folder}.lock`, 'utf8')).toBe(String(process.pid));
    unlock();
    expect(existsSync(`${folder}.lock`)).toBe(false);
    unlock();
  });

  it('keeps out a second process while the first lives, and says which one it is', async () => {
    const other = await neighbor();
    lockFolder(folder)();
    writeFileSync(`${folder}.lock`, String(other.pid));
    expect(() => lockFolder(folder)).toThrow(FolderInUse);
    expect(() => lockFolder(folder)).toThrow(`in use by process ${other.pid}`);
    await other.end();
    lockFolder(folder)();
  });

  it.each(['', 'x', '0', '-5'])('a file that holds %j stops nobody', (left) => {
    lockFolder(folder)();
    writeFileSync(`${folder}.lock`, left);
    lockFolder(folder)();
  });
});
