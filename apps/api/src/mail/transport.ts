import { createTransport } from 'nodemailer';

/** One mail, ready to go. `messageId` is the same at every try, so that a receiver can recognize a repeat. */
export interface Letter {
  from: { name: string; address: string };
  /** Where a report goes when the mail does not arrive: the sender of the envelope. */
  returnPath: string;
  to: string;
  replyTo: { name: string; address: string };
  subject: string;
  text: string;
  html: string;
  messageId: string;
  attachments: { filename: string; content: Uint8Array; contentType: string }[];
  /** Where a mail program posts "no more of these" (RFC 8058); null for a mail that answers something. */
  unsubscribeUrl: string | null;
}

/** Hands a mail to a server; resolves at its 250, rejects otherwise. */
export interface MailTransport {
  send(letter: Letter): Promise<void>;
  close(): void;
}

const unsubscribeHeaders = (url: string) => ({
  'List-Unsubscribe': `<${url}>`,
  'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
});

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
    send: async ({ returnPath, unsubscribeUrl, ...letter }) => {
      await smtp.sendMail({
        ...letter,
        envelope: { from: returnPath, to: letter.to },
        headers: { 'Auto-Submitted': 'auto-generated', ...(unsubscribeUrl ? unsubscribeHeaders(unsubscribeUrl) : {}) },
        attachments: letter.attachments.map((file) => ({ ...file, content: Buffer.from(file.content) })),
      });
    },
    close: () => smtp.close(),
  };
}
