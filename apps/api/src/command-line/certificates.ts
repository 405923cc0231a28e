import { randomBytes } from 'node:crypto';
import { BadConfiguration, readEnv } from '../env.ts';
import { jsonLog } from '../log.ts';
import { connect, openSeal } from '../open.ts';
import { writeCertificates } from '../seal/key-files.ts';
import { pinnedCertificates } from '../seal/pinned-certificates.ts';
import type { ExitCode, Terminal } from './verify.ts';

/** Prints every certificate by which a seal of this installation is recognized, as PEM: what `veertig verify` needs. */
export async function certificatesCommand(_args: string[], terminal: Terminal): Promise<ExitCode> {
  try {
    const env = readEnv(terminal.env);
    const connection = await connect(env, () => {});
    try {
      const clock = () => new Date();
      const log = jsonLog(() => {}, clock);
      const authority = await openSeal(env, connection, { fetch, clock, randomBytes, log });
      terminal.print(writeCertificates(await pinnedCertificates(connection.db, authority)).trimEnd());
    } finally {
      await connection.close();
    }
    return 0;
  } catch (error) {
    const reason = error instanceof Error ? error.message : 'error';
    terminal.complain(
      error instanceof BadConfiguration ? reason : `Kan de databank niet openen / no database: ${reason}`,
    );
    return 2;
  }
}
