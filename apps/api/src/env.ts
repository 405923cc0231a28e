import { z } from 'zod';
import { type SealSettings, sealMistakes, sealSettings, sealVariables } from './seal/seal-settings.ts';

const environment = z.object({
  NODE_ENV: z.enum(['development', 'production', 'test']).default('development'),
  PORT: z.coerce.number().int().min(1).max(65535).default(4040),
  DATA_DIR: z.string().min(1).default('.data'),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  PUBLIC_URL: z.url({ protocol: /^https?$/ }).optional(),
  MAIL_FROM: z.email().default('bewijzen@veertig.example'),
  BOUNCE_DOMAIN: z.hostname().optional(),
  BOUNCE_SECRET: z.string().min(32, 'needs at least 32 characters').optional(),
  UITDATABANK_HOST: z.hostname().optional(),
  SEND_DELAY: z.coerce.number().int().min(0).max(600).optional(),
  COMMUNITY_HOLIDAY: z.enum(['0', '1']).default('1'),
  SECRET: z.string().min(32, 'needs at least 32 characters').optional(),
  DEMO: z.enum(['0', '1']).default('0'),
  TRUST_PROXY: z.enum(['0', '1']).default('0'),
  ...sealVariables,
});

/** What has a value of its own in development only. */
const requiredInProduction = ['DATABASE_URL', 'SMTP_URL', 'PUBLIC_URL', 'MAIL_FROM', 'SECRET'];

export interface Env {
  production: boolean;
  port: number;
  dataDir: string;
  /** Absent: the embedded database in `dataDir`. */
  databaseUrl: string | undefined;
  /** Absent: the built-in catcher of development mails. */
  smtpUrl: string | undefined;
  publicUrl: string;
  mailFrom: string;
  /** Domain of the return path of each mail; absent: reports of mails that did not arrive are not matched. */
  bounceDomain: string | undefined;
  /** What the mail server shows when it hands over such a report; absent: the way in over HTTP is closed. */
  bounceSecret: string | undefined;
  /** The host of the agenda from which events may be fetched; absent: only from a file. */
  uitdatabankHost: string | undefined;
  /** Seconds in which a request can be undone before its mail leaves. */
  sendDelay: number;
  /** Whether no reminder goes out on 11 July, the Flemish community day. */
  communityHoliday: boolean;
  /** Absent: made at first start and kept in `dataDir`. */
  secret: string | undefined;
  /** Whether example accounts and the pages under /_dev exist. */
  demo: boolean;
  trustProxy: boolean;
  /** Null: the development authority seals, or in production nobody, and proofs wait. */
  seal: SealSettings | null;
}

/** The configuration is wrong; the message holds every mistake, on one line. */
export class BadConfiguration extends Error {}

/**
 * Reads the whole configuration from environment variables, all mistakes at once.
 * @throws BadConfiguration
 */
export function readEnv(variables: Record<string, string | undefined>): Env {
  const present = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ''));
  const parsed = environment.safeParse(present);
  const missing = present.NODE_ENV === 'production' ? requiredInProduction.filter((name) => !present[name]) : [];
  if (!parsed.success || missing.length > 0) {
    const mistakes = (parsed.error?.issues ?? []).map((issue) => `${issue.path.join('.')}: ${issue.message}`);
    mistakes.push(...missing.map((name) => `${name}: is required in production`));
    throw badConfiguration(mistakes);
  }
  const env = parsed.data;
  const aboutSeal = sealMistakes(env);
  if (aboutSeal.length > 0) throw badConfiguration(aboutSeal);
  const production = env.NODE_ENV === 'production';
  return {
    production,
    port: env.PORT,
    dataDir: env.DATA_DIR,
    databaseUrl: env.DATABASE_URL,
    smtpUrl: env.SMTP_URL,
    publicUrl: (env.PUBLIC_URL ?? `http://localhost:${env.PORT}`).replace(/\/$/, ''),
    mailFrom: env.MAIL_FROM,
    bounceDomain: env.BOUNCE_DOMAIN,
    bounceSecret: env.BOUNCE_SECRET,
    uitdatabankHost: env.UITDATABANK_HOST,
    sendDelay: env.SEND_DELAY ?? (production ? 60 : 0),
    communityHoliday: env.COMMUNITY_HOLIDAY === '1',
    secret: env.SECRET,
    demo: !production && (!env.DATABASE_URL || env.DEMO === '1'),
    trustProxy: env.TRUST_PROXY === '1',
    seal: sealSettings(env),
  };
}

const badConfiguration = (mistakes: readonly string[]) =>
  new BadConfiguration(`Bad configuration. ${mistakes.join('; ')}`);
