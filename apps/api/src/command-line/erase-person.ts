import { parseArgs } from 'node:util';
import { dayOf } from '../clock.ts';
import { BadConfiguration, type Env, readEnv } from '../env.ts';
import { type Erasure, type ErasureReason, erasePerson } from '../erasures/erase-person.ts';
import { linesOnCounts } from '../erasures/report.ts';
import { rowId } from '../input.ts';
import { deriveKeys } from '../keys.ts';
import { connect } from '../open.ts';
import { openSecret } from '../secret.ts';
import type { ExitCode, Terminal } from './verify.ts';

/** The reasons as an operator types them. */
const reasons: Record<string, ErasureReason> = {
  gevraagd: 'ASKED',
  bewaartermijn: 'KEPT_LONG_ENOUGH',
  vergissing: 'MISTAKE',
};

const USAGE = `Gebruik / usage: veertig erase-person PARTICIPANT_ID --reason ${Object.keys(reasons).join('|')} [--yes]
Het logboek bewaart de reden. Daarom is het een van deze woorden. / The trail keeps the reason, so it is one of these.`;

/**
 * Erases one participant with everything about them; without `--yes` it only says in numbers what would go. 0 when it
 * is done, 1 when there is nobody to erase or not at this moment, 2 when it cannot be asked like this.
 */
export async function erasePersonCommand(args: string[], terminal: Terminal): Promise<ExitCode> {
  const asked = understand(args);
  if (!asked) {
    terminal.complain(USAGE);
    return 2;
  }
  try {
    return tell(await eraseIn(readEnv(terminal.env), asked), terminal);
  } catch (error) {
    const nothing = `Er is niets gewist / nothing was erased: ${reasonOf(error)}`;
    terminal.complain(error instanceof BadConfiguration ? error.message : nothing);
    return 2;
  }
}

// A failed query quotes what it was asked with; what the database itself said does not.
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return 'error';
  if (error.cause) return reasonOf(error.cause);
  return error.message || ((error as NodeJS.ErrnoException).code ?? error.name);
}

interface Asked {
  participantId: string;
  /** Null for a dry run. */
  reason: ErasureReason | null;
}

function understand(args: string[]): Asked | null {
  try {
    const options = { reason: { type: 'string' }, yes: { type: 'boolean' } } as const;
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
    const id = rowId.safeParse(positionals[0]);
    const reason = Object.hasOwn(reasons, values.reason ?? '') ? reasons[values.reason ?? ''] : undefined;
    const unclear = reason === undefined && (values.yes || values.reason !== undefined);
    if (!id.success || positionals.length !== 1 || unclear) return null;
    return { participantId: id.data, reason: values.yes ? (reason ?? null) : null };
  } catch {
    return null;
  }
}

async function eraseIn(env: Env, { participantId, reason }: Asked): Promise<Erasure> {
  const connection = await connect(env, () => {});
  try {
    const keys = deriveKeys(openSecret(env.secret, env.dataDir));
    return await erasePerson({ db: connection.db, clock: () => new Date(), keys }, participantId, reason);
  } finally {
    await connection.close();
  }
}

function tell(erasure: Erasure, { print, complain }: Terminal): ExitCode {
  switch (erasure.outcome) {
    case 'ERASED':
      print('Gewist. / Erased.');
      for (const line of linesOnCounts(erasure.counts)) print(line);
      return 0;
    case 'WOULD_ERASE':
      print('Dit zou verdwijnen. Er is nog niets gewist. / This would go. Nothing is erased yet.');
      for (const line of linesOnCounts(erasure.counts)) print(line);
      print('Wissen: voeg --reason en --yes toe. / To erase: add --reason and --yes.');
      return 0;
    case 'GONE':
      complain(`Al gewist op ${dayOf(erasure.erasedAt)}. / Erased already on ${dayOf(erasure.erasedAt)}.`);
      return 1;
    case 'UNKNOWN':
      complain('Niemand heeft dit nummer. / Nobody has this id.');
      return 1;
    case 'MAIL_LEAVING':
      complain('Er vertrekt net een mail. Probeer over een minuut opnieuw. / A mail is leaving. Try in a minute.');
      return 1;
    case 'OTHER_SECRET':
      complain(
        'SECRET is niet die van deze installatie. Er is niets gewist. / SECRET is not that of this installation.',
      );
      return 1;
  }
}
