import { once } from 'node:events';
import PostalMime, { type Email } from 'postal-mime';
import { SMTPServer } from 'smtp-server';

/**
 * How the server treats a mail: takes it, 450 "later", 550 "never", takes the whole mail and cuts the line before its
 * answer, or never says a word.
 */
export type Mood = 'ACCEPT' | 'BUSY' | 'REFUSE' | 'CUT_AFTER_DOT' | 'SILENT';

export interface MailServer {
  readonly url: string;
  mood: Mood;
  /** Every mail whose last dot arrived, oldest first, also where no answer followed. */
  readonly received: Email[];
  /** Each mail as it came over the line. */
  readonly raw: string[];
  /** The return path of each mail: the sender of its envelope. */
  readonly returnPaths: string[];
  to(address: string): Email[];
  stop(): Promise<void>;
  /** Starts again on the same port. */
  start(): Promise<void>;
}

/** A real SMTP server on loopback that behaves as a test tells it. */
export async function startMailServer(): Promise<MailServer> {
  const received: Email[] = [];
  const raw: string[] = [];
  const returnPaths: string[] = [];
  let server = build();
  let port = await listen(server, 0);
  const control: MailServer = {
    url: `smtp://127.0.0.1:${port}/?greetingTimeout=400&socketTimeout=400`,
    mood: 'ACCEPT',
    received,
    raw,
    returnPaths,
    to: (address) => received.filter((mail) => mail.to?.some((recipient) => recipient.address === address)),
    stop: () => new Promise((resolve) => server.close(() => resolve())),
    start: async () => {
      server = build();
      port = await listen(server, port);
    },
  };
  return control;

  function build(): SMTPServer {
    return new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS'],
      allowInsecureAuth: true,
      closeTimeout: 100,
      onAuth: (_auth, _session, done) => done(Object.assign(new Error('wrong password'), { responseCode: 535 })),
      onConnect: (_session, done) => {
        if (control.mood !== 'SILENT') done();
      },
      onRcptTo: (_address, _session, done) => {
        if (control.mood !== 'SILENT') done(refusal(control.mood));
      },
      onData: async (stream, session, done) => {
        const chunks: Buffer[] = [];
        for await (const chunk of stream) chunks.push(chunk as Buffer);
        const bytes = Buffer.concat(chunks);
        raw.push(bytes.toString('latin1'));
        returnPaths.push((session.envelope.mailFrom || { address: '' }).address);
        received.push(await PostalMime.parse(bytes));
        if (control.mood === 'CUT_AFTER_DOT') cut(server, session.id);
        else done();
      },
    });
  }
}

function refusal(mood: Mood): Error | null {
  const responseCode = { BUSY: 450, REFUSE: 550 }[mood as 'BUSY'];
  return responseCode ? Object.assign(new Error('not now'), { responseCode }) : null;
}

function cut(server: SMTPServer, sessionId: string): void {
  for (const connection of server.connections as Set<{ id: string; _socket: { destroy(): void } }>) {
    if (connection.id === sessionId) connection._socket.destroy();
  }
}

async function listen(server: SMTPServer, port: number): Promise<number> {
  server.on('error', () => {});
  const listening = server.listen(port, '127.0.0.1');
  await once(listening, 'listening');
  return (listening.address() as { port: number }).port;
}
