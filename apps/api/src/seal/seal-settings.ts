import { z } from 'zod';
import type { KeyFiles } from './key-files.ts';
import type { SigningServiceSettings } from './signing-service.ts';

/** Which key seals, and which authorities say when. */
export interface SealSettings {
  key: KeyFiles | ({ kind: 'REMOTE' } & SigningServiceSettings);
  timestampUrls: readonly string[];
  /** PEM file with certificates to which each timestamp must lead; null: the first token of an authority decides. */
  timestampCertificatesFile: string | null;
}

const webAddress = z.url({ protocol: /^https?$/ });
const file = z.string().min(1).optional();

/** The variables of the environment about sealing. Secrets always stand in files. */
export const sealVariables = {
  SEAL_KEY_FILE: file,
  SEAL_CERTIFICATE_FILE: file,
  SEAL_PKCS12_FILE: file,
  SEAL_PASSPHRASE_FILE: file,
  SEAL_CSC_URL: webAddress.optional(),
  SEAL_CSC_CREDENTIAL: z.string().optional(),
  SEAL_CSC_TOKEN_FILE: file,
  SEAL_CSC_TOKEN_URL: webAddress.optional(),
  SEAL_CSC_CLIENT_ID: z.string().optional(),
  SEAL_CSC_CLIENT_SECRET_FILE: file,
  SEAL_CSC_PIN_FILE: file,
  TIMESTAMP_URLS: z
    .string()
    .transform((text) => text.split(/[\s,]+/).filter(Boolean))
    .pipe(z.array(webAddress).min(1))
    .optional(),
  TIMESTAMP_CERTIFICATES_FILE: file,
};
type SealVariables = Partial<z.infer<z.ZodObject<typeof sealVariables>>>;
type Name = keyof SealVariables;

const kinds = ['SEAL_KEY_FILE', 'SEAL_PKCS12_FILE', 'SEAL_CSC_URL'] as const;

/** What is missing or too much for a seal, each mistake with the name of its variable. None of them set is no mistake. */
export function sealMistakes(variables: SealVariables): string[] {
  const [kind, ...others] = kinds.filter((name) => variables[name] !== undefined);
  if (!kind) {
    const alone = (Object.keys(sealVariables) as Name[]).filter((name) => variables[name] !== undefined);
    return alone.map((name) => `${name}: says nothing without ${kinds.join(', ')}`);
  }
  const required = [...requiredFor(kind, variables), 'TIMESTAMP_URLS' as const];
  return [
    ...others.map((name) => `${name}: there is one seal, and ${kind} is set too`),
    ...required.filter((name) => variables[name] === undefined).map((name) => `${name}: is required with ${kind}`),
  ];
}

function requiredFor(kind: (typeof kinds)[number], variables: SealVariables): Name[] {
  if (kind === 'SEAL_KEY_FILE') return ['SEAL_CERTIFICATE_FILE'];
  if (kind === 'SEAL_PKCS12_FILE') return [];
  const client = ['SEAL_CSC_TOKEN_URL', 'SEAL_CSC_CLIENT_ID', 'SEAL_CSC_CLIENT_SECRET_FILE'] as const;
  return ['SEAL_CSC_CREDENTIAL', ...(variables.SEAL_CSC_TOKEN_FILE ? [] : client)];
}

/** The settings in variables without mistakes; null when no seal is configured. */
export function sealSettings(variables: SealVariables): SealSettings | null {
  const key = keyOf(variables);
  return (
    key && {
      key,
      timestampUrls: variables.TIMESTAMP_URLS ?? [],
      timestampCertificatesFile: variables.TIMESTAMP_CERTIFICATES_FILE ?? null,
    }
  );
}

function keyOf(variables: SealVariables): SealSettings['key'] | null {
  const passphraseFile = variables.SEAL_PASSPHRASE_FILE ?? null;
  if (variables.SEAL_KEY_FILE) {
    const certificateFile = variables.SEAL_CERTIFICATE_FILE ?? '';
    return { kind: 'PKCS8_FILE', keyFile: variables.SEAL_KEY_FILE, certificateFile, passphraseFile };
  }
  if (variables.SEAL_PKCS12_FILE) return { kind: 'PKCS12_FILE', file: variables.SEAL_PKCS12_FILE, passphraseFile };
  if (!variables.SEAL_CSC_URL) return null;
  return {
    kind: 'REMOTE',
    url: variables.SEAL_CSC_URL.replace(/\/$/, ''),
    credentialId: variables.SEAL_CSC_CREDENTIAL ?? '',
    access: accessOf(variables),
    pinFile: variables.SEAL_CSC_PIN_FILE ?? null,
  };
}

function accessOf(variables: SealVariables): SigningServiceSettings['access'] {
  const { SEAL_CSC_TOKEN_FILE: tokenFile, SEAL_CSC_TOKEN_URL: tokenUrl = '' } = variables;
  if (tokenFile) return { kind: 'BEARER', tokenFile };
  const { SEAL_CSC_CLIENT_ID: clientId = '', SEAL_CSC_CLIENT_SECRET_FILE: clientSecretFile = '' } = variables;
  return { kind: 'CLIENT', tokenUrl, clientId, clientSecretFile };
}
