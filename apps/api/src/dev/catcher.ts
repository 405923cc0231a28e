import { randomUUID } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import PostalMime, { type Email } from 'postal-mime';
import { SMTPServer } from 'smtp-server';
import type { Clock } from '../clock.ts';

/** A mail as it came in over SMTP. */
export interface CaughtMail {
  id: string;
  mail: Email;
}

export interface Catcher {
  /** Where to send: an SMTP server on loopback. */
  url: string;
  /** Every mail caught, newest first. */
  list(): Promise<CaughtMail[]>;
  find(id: string): Promise<CaughtMail | undefined>;
  stop(): Promise<void>;
}

// An address of this domain bounces at once, so that a failed mail can be seen and tried.
const bouncing = /@bestaat-niet\.example$/i;

/** Starts an SMTP server on loopback that keeps every mail as a file in `folder`, for development only. */
export async function startCatcher(folder: string, clock: Clock): Promise<Catcher> {
  mkdirSync(folder, { recursive: true });
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    onRcptTo: ({ address }, _session, done) =>
      done(bouncing.test(address) ? Object.assign(new Error('No such mailbox'), { responseCode: 550 }) : null),
    onData: (stream, _session, done) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const id = `${clock().getTime()}-${randomUUID().slice(0, 8)}`;
        writeFileSync(join(folder, `${id}.eml`), Buffer.concat(chunks));
        done();
      });
    },
  });
  const port = await new Promise<number>((resolve, reject) => {
    server.on('error', reject);
    const listening = server.listen(0, '127.0.0.1', () => resolve((listening.address() as { port: number }).port));
  });
  const read = async (id: string) => ({ id, mail: await PostalMime.parse(readFileSync(join(folder, `${id}.eml`))) });
  const ids = () =>
    readdirSync(folder)
      .filter((file) => file.endsWith('.eml'))
      .map((file) => file.slice(0, -4));
  return {
    url: `smtp://127.0.0.1:${port}`,
    list: () => Promise.all(ids().toSorted().toReversed().map(read)),
    find: async (id) => (ids().includes(id) ? read(id) : undefined),
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
