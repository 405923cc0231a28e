import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type JudgedFile, judgeInWorker } from '../seal/judge-in-worker.ts';
import { readCertificates } from '../seal/key-files.ts';

/** What a command ends with: done or yes, no, and asked in a way that cannot be answered. */
export type ExitCode = 0 | 1 | 2;

/** Where a command prints and what it is told by the environment. */
export interface Terminal {
  print(line: string): void;
  complain(line: string): void;
  env: Record<string, string | undefined>;
}

const USAGE = `Gebruik / usage: veertig verify FILE.pdf [--certificates FILE.pem|FOLDER]`;

/**
 * Says whether a PDF is a proof of this installation, without network or database: 0 when it is, 1 when it is not. The
 * certificates are those that \`veertig certificates\` gave. That it was not replaced or withdrawn since is not in a file.
 */
export async function verifyCommand(args: string[], terminal: Terminal): Promise<ExitCode> {
  const asked = understand(args, terminal);
  if (!asked) return unusable(terminal, USAGE);
  const pinnedCertificates = await certificatesIn(asked.certificates).catch(() => []);
  if (pinnedCertificates.length === 0) {
    return unusable(terminal, `Geen certificaten in / no certificates in ${asked.certificates}. ${USAGE}`);
  }
  const pdf = await readFile(asked.file).catch(() => null);
  if (!pdf) return unusable(terminal, `Kan niet lezen / cannot read ${asked.file}. ${USAGE}`);
  const judged = await judgeInWorker({ pdf: new Uint8Array(pdf), pinnedCertificates }).catch(() => null);
  if (!judged) return unusable(terminal, 'Nakijken lukte niet. / The check did not finish.');
  for (const line of linesOn(judged)) terminal.print(line);
  return judged.verdict === 'WHOLE' ? 0 : 1;
}

function understand(args: string[], { env }: Terminal): { file: string; certificates: string } | null {
  try {
    const options = { certificates: { type: 'string' } } as const;
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
    const [file] = positionals;
    const usual = join(env.DATA_DIR || '.data', 'certificates.pem');
    return file && positionals.length === 1 ? { file, certificates: values.certificates ?? usual } : null;
  } catch {
    return null;
  }
}

/** Certificates (DER) in a PEM file, or in all PEM files of a folder. */
async function certificatesIn(place: string): Promise<Uint8Array[]> {
  if (!(await stat(place)).isDirectory()) return readCertificates(await readFile(place, 'latin1'));
  const names = (await readdir(place)).filter((name) => name.endsWith('.pem')).toSorted();
  const texts = await Promise.all(names.map((name) => readFile(join(place, name), 'latin1')));
  return texts.flatMap(readCertificates);
}

function linesOn(judged: JudgedFile): string[] {
  const hash = `SHA-256 ${judged.sha256}`;
  if (judged.verdict === 'NOT_OURS') {
    return [
      'NIET ECHT: niet door ons verzegeld, of achteraf veranderd.',
      `NOT GENUINE: not sealed by us, or changed afterwards (${judged.reason}).`,
      hash,
    ];
  }
  const code = judged.verificationCode ?? '';
  if (judged.verdict === 'EXTENDED') {
    return [
      'NIET ECHT: aangevuld na verzegeling. Geloof niet wat u ziet.',
      `NOT GENUINE: something was added after sealing, from byte ${judged.sealedBytes}. Do not believe what you see.`,
      `Code ${code}`,
      hash,
    ];
  }
  const at = judged.timestampedAt?.toISOString() ?? null;
  const time =
    at &&
    (judged.timestampTrusted
      ? ['tijdstip nagekeken', 'time checked']
      : ['tijdstip niet nagekeken', 'time not checked']);
  return [
    `ECHT: verzegeld door ons en niet veranderd${time ? `, ${at} (${time[0]})` : ''}.`,
    `GENUINE: sealed by us and not changed${time ? `, ${at} (${time[1]})` : ''}.`,
    `Code ${code}: kijk online na of het bewijs nog geldt. / Check online that it still holds.`,
    hash,
  ];
}

function unusable(terminal: Terminal, line: string): 2 {
  terminal.complain(line);
  return 2;
}
