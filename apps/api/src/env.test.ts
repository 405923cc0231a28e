import { describe, expect, it } from 'vitest';
import { BadConfiguration, readEnv } from './env.ts';

const complete = {
  NODE_ENV: 'production',
  DATABASE_URL: 'postgres://veertig@db.example.org/veertig',
  SMTP_URL: 'smtps://mail.example.org',
  PUBLIC_URL: 'https://veertig.example.org/',
  MAIL_FROM: 'bewijzen@example.org',
  SECRET: 'x'.repeat(32),
};

function mistakeOf(variables: Record<string, string>): string {
  try {
    readEnv(variables);
  } catch (error) {
    if (error instanceof BadConfiguration) return error.message;
  }
  return 'none';
}

describe('without any configuration', () => {
  it('everything is embedded, on port 4040, with example data', () => {
    expect(readEnv({})).toEqual({
      production: false,
      port: 4040,
      dataDir: '.data',
      databaseUrl: undefined,
      smtpUrl: undefined,
      publicUrl: 'http://localhost:4040',
      mailFrom: 'bewijzen@veertig.example',
      sendDelay: 0,
      communityHoliday: true,
      secret: undefined,
      demo: true,
      trustProxy: false,
      seal: null,
    });
  });

  it('an empty variable is no variable', () => {
    expect(readEnv({ PORT: '', DATABASE_URL: '', SECRET: '' })).toEqual(readEnv({}));
  });

  it('the address follows the port, and other variables of the machine do not matter', () => {
    expect(readEnv({ PORT: '8080', HOME: '/root' }).publicUrl).toBe('http://localhost:8080');
  });
});

describe('mistakes', () => {
  it('come all at once, each with its name', () => {
    const mistake = mistakeOf({
      PORT: 'eighty',
      DATABASE_URL: 'mysql://db.example.org',
      SMTP_URL: 'mail.example.org',
      PUBLIC_URL: 'ftp://example.org',
      MAIL_FROM: 'Veertig <x@example.org>',
      SECRET: 'short',
      DEMO: 'yes',
    });
    for (const name of ['PORT', 'DATABASE_URL', 'SMTP_URL', 'PUBLIC_URL', 'MAIL_FROM', 'SECRET', 'DEMO']) {
      expect(mistake).toContain(`${name}: `);
    }
    expect(mistake).not.toContain('\n');
  });

  it('come all at once in production too, the missing ones among them', () => {
    const mistake = mistakeOf({ NODE_ENV: 'production', PORT: 'eighty' });
    for (const name of ['PORT', 'DATABASE_URL', 'SMTP_URL', 'PUBLIC_URL', 'MAIL_FROM', 'SECRET']) {
      expect(mistake).toContain(`${name}: `);
    }
  });

  it('never repeat a value, because it may be a password', () => {
    expect(mistakeOf({ DATABASE_URL: 'mysql://me:hunter2hunter2@db', SECRET: 'hunter2' })).not.toContain('hunter2');
  });

  it.each(['0', '-1', '65536', '1.5', '80a'])('a port %s', (PORT) => {
    expect(mistakeOf({ PORT })).toContain('PORT: ');
  });
});

describe('production', () => {
  it('takes a complete configuration and cuts the slash of the address', () => {
    expect(readEnv(complete)).toMatchObject({
      production: true,
      publicUrl: 'https://veertig.example.org',
      demo: false,
    });
  });

  it.each(['DATABASE_URL', 'SMTP_URL', 'PUBLIC_URL', 'MAIL_FROM', 'SECRET'])('refuses to start without %s', (name) => {
    expect(mistakeOf({ ...complete, [name]: '' })).toBe(`Bad configuration. ${name}: is required in production`);
  });
});

describe('example data', () => {
  const { DATABASE_URL } = complete;

  it.each([
    [{}, true],
    [{ DEMO: '0' }, true],
    [{ DATABASE_URL }, false],
    [{ DATABASE_URL, DEMO: '0' }, false],
    [{ DATABASE_URL, DEMO: '1' }, true],
    [{ ...complete, DEMO: '1' }, false],
    [complete, false],
  ])('%o: %s', (variables, demo) => {
    expect(readEnv(variables).demo).toBe(demo);
  });
});
