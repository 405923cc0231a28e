import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** Somebody else has the folder. */
export class FolderInUse extends Error {
  constructor(folder: string, pid: number) {
    super(`The data folder ${folder} is in use by process ${pid}.`);
  }
}

/**
 * Takes the folder for this process by a file beside it that holds our process id; a file left by a process that no
 * longer lives is taken over.
 * @returns a function that gives the folder back
 * @throws FolderInUse, or the file system's error when the folder cannot be written
 */
export function lockFolder(folder: string): () => void {
  const file = `${folder}.lock`;
  mkdirSync(dirname(folder), { recursive: true });
  if (!tryLock(file)) {
    const holder = Number(readFileSync(file, 'utf8'));
    if (lives(holder)) throw new FolderInUse(folder, holder);
    rmSync(file, { force: true });
    if (!tryLock(file)) throw new FolderInUse(folder, Number(readFileSync(file, 'utf8')));
  }
  return () => rmSync(file, { force: true });
}

function tryLock(file: string): boolean {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

function lives(pid: number): boolean {
  if (!pid || pid === process.pid) return false;
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
