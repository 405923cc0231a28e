import { createTransport } from 'nodemailer';

/** One mail, ready to go. `messageId` is the same at every try, so that a receiver can recognize a repeat. */
export interface Letter {
  from: { name: string; address: string };
  to: string;
  replyTo: { name: string; address: string };
  subject: string;
  text: string;
  html: string;
  messageId: string;
  attachments: { filename: string; content: Uint8Array; contentType: string }[];
}

/** Hands a mail to a server; resolves at its 250, rejects otherwise. */
export interface MailTransport {
  send(letter: Letter): Promise<void>;
  close(): void;
}

/** A transport that speaks SMTP to the server of `url` (smtp:// or smtps://). */
export function smtpTransport(url: string): MailTransport {
  const smtp = createTransport({
    url,
    pool: true,
    maxConnections: 2,
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 30_000,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return {
    send: async (letter) => {
      await smtp.sendMail({
        ...letter,
        headers: { 'Auto-Submitted': 'auto-generated' },
        attachments: letter.attachments.map((file) => ({ ...file, content: Buffer.from(file.content) })),
      });
    },
    close: () => smtp.close(),
  };
}
