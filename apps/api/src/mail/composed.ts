import type { Scope } from '../db/scope.ts';
import type { Deps } from '../deps.ts';
import type { MailText } from './layout.ts';
import type { Mail } from './outbox.ts';
import type { Letter } from './transport.ts';

/** What a mail says and who says it: the sender's name stands in From, an answer goes to the sender's address. */
export interface Composed extends MailText, Partial<Pick<Letter, 'to' | 'attachments' | 'unsubscribeUrl'>> {
  sender: { name: string; email: string };
}

/** Writes a mail from the facts of this moment; null when it is no longer wanted. */
export type Composer = (scope: Scope, mail: Mail, deps: Deps) => Promise<Composed | null>;
