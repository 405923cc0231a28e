import { describe, expect, it } from 'vitest';
import { BadConfiguration, readEnv } from '../env.ts';

const urls = { TIMESTAMP_URLS: 'https://one.example.org/tsr, http://two.example.org/' };
const remote = {
  SEAL_CSC_URL: 'https://sign.example.org/csc/v2/',
  SEAL_CSC_CREDENTIAL: 'GX0112348',
  SEAL_CSC_TOKEN_URL: 'https://sign.example.org/oauth2/token',
  SEAL_CSC_CLIENT_ID: 'veertig',
  SEAL_CSC_CLIENT_SECRET_FILE: '/run/secrets/client',
};

function mistakeOf(variables: Record<string, string>): string {
  try {
    readEnv(variables);
  } catch (error) {
    if (error instanceof BadConfiguration) return error.message;
  }
  return 'none';
}

describe('the seal in the configuration', () => {
  it('is none by itself', () => {
    expect(readEnv({}).seal).toBeNull();
    expect(readEnv({ SEAL_KEY_FILE: '' }).seal).toBeNull();
  });

  it('is a key with its certificates', () => {
    const files = { SEAL_KEY_FILE: '/run/key.pem', SEAL_CERTIFICATE_FILE: '/run/certificates.pem' };
    expect(readEnv({ ...files, ...urls }).seal).toEqual({
      key: {
        kind: 'PKCS8_FILE',
        keyFile: '/run/key.pem',
        certificateFile: '/run/certificates.pem',
        passphraseFile: null,
      },
      timestampUrls: ['https://one.example.org/tsr', 'http://two.example.org/'],
      timestampCertificatesFile: null,
    });
  });

  it('is a PKCS#12 file', () => {
    const file = { SEAL_PKCS12_FILE: '/run/seal.p12', SEAL_PASSPHRASE_FILE: '/run/passphrase' };
    expect(readEnv({ ...file, ...urls }).seal?.key).toEqual({
      kind: 'PKCS12_FILE',
      file: '/run/seal.p12',
      passphraseFile: '/run/passphrase',
    });
  });

  it('is a remote service, with a client or with a token', () => {
    expect(readEnv({ ...remote, ...urls }).seal?.key).toMatchObject({
      kind: 'REMOTE',
      url: 'https://sign.example.org/csc/v2',
      access: { kind: 'CLIENT', clientId: 'veertig' },
    });
    const { SEAL_CSC_URL, SEAL_CSC_CREDENTIAL } = remote;
    const token = { SEAL_CSC_URL, SEAL_CSC_CREDENTIAL, SEAL_CSC_TOKEN_FILE: '/run/token' };
    expect(readEnv({ ...token, ...urls }).seal?.key).toMatchObject({
      access: { kind: 'BEARER', tokenFile: '/run/token' },
    });
  });
});

describe('mistakes about the seal', () => {
  it.each([
    [{ SEAL_KEY_FILE: '/run/key.pem' }, ['SEAL_CERTIFICATE_FILE: is required', 'TIMESTAMP_URLS: is required']],
    [{ SEAL_PKCS12_FILE: '/run/seal.p12' }, ['TIMESTAMP_URLS: is required with SEAL_PKCS12_FILE']],
    [{ ...remote, ...urls, SEAL_CSC_CLIENT_ID: '' }, ['SEAL_CSC_CLIENT_ID: is required with SEAL_CSC_URL']],
    [{ ...remote, ...urls, SEAL_PKCS12_FILE: 'x' }, ['SEAL_CSC_URL: there is one seal']],
    [urls, ['TIMESTAMP_URLS: says nothing without']],
    [{ SEAL_PASSPHRASE_FILE: '/run/passphrase' }, ['SEAL_PASSPHRASE_FILE: says nothing without']],
    [{ SEAL_PKCS12_FILE: 'x', TIMESTAMP_URLS: 'ftp://one.example.org' }, ['TIMESTAMP_URLS']],
    [{ ...remote, ...urls, SEAL_CSC_URL: 'sign.example.org' }, ['SEAL_CSC_URL: ']],
  ])('%o', (variables, mistakes) => {
    for (const mistake of mistakes) expect(mistakeOf(variables)).toContain(mistake);
  });
});
