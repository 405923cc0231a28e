import type { HolidayCalendar } from '@veertig/rules';
import type { Clock } from './clock.ts';
import type { Db } from './db/client.ts';
import type { Keys } from './keys.ts';
import type { Log } from './log.ts';
import type { MailTransport } from './mail/transport.ts';
import type { Fetch } from './seal/fetch-bytes.ts';
import type { SealAuthority } from './seal/seal-authority.ts';

export interface BounceSettings {
  /** The domain of the return path of each mail; null: reports go to the sender address and cannot be matched. */
  readonly domain: string | null;
  /** What the mail server proves itself with when it hands over a report; null: nobody can. */
  readonly secret: string | null;
}

/** Everything from outside that the api needs: handed over once, so that a test decides time, chance and neighbors. */
export interface Deps {
  readonly db: Db;
  readonly clock: Clock;
  /** Cryptographically strong random bytes. */
  readonly randomBytes: (count: number) => Uint8Array;
  readonly keys: Keys;
  readonly log: Log;
  /** The address people see, without a slash at the end. */
  readonly publicUrl: string;
  readonly mailFrom: string;
  /** How reports on mails that did not arrive come back. */
  readonly bounces: BounceSettings;
  /** The days on which no reminder goes out. */
  readonly holidays: HolidayCalendar;
  /** Where agenda events may be fetched from: this host alone, or nowhere. */
  readonly agenda: { readonly host: string | null; readonly fetch: Fetch };
  /** Seconds before the first mail of a request leaves, in which it can be undone. */
  readonly sendDelay: number;
  /** Null: no mail server is configured, mails wait. */
  readonly mailTransport: MailTransport | null;
  readonly authority: SealAuthority;
  /** Tells the workers that there may be something to do. */
  readonly wakeWorker: () => void;
}
