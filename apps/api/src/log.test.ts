import { describe, expect, it } from 'vitest';
import { jsonLog } from './log.ts';

const secret = 'Amina Haddad amina@example.be';

function lineOf(error: unknown): Record<string, unknown> {
  const lines: string[] = [];
  const log = jsonLog(
    (line) => lines.push(line),
    () => new Date('2026-11-02T09:00:00Z'),
  );
  log.error('procedure_failed', { procedure: 'people.add' }, error);
  expect(lines).toHaveLength(1);
  expect(lines[0]).not.toContain('\n');
  expect(lines[0]).not.toContain('Amina');
  return JSON.parse(lines[0] ?? '');
}

describe('a line of the log', () => {
  it('says when, what and which procedure', () => {
    const line = lineOf(new RangeError(secret));
    expect(line).toMatchObject({ at: '2026-11-02T09:00:00.000Z', level: 'error', event: 'procedure_failed' });
    expect(line).toMatchObject({ procedure: 'people.add', error: 'RangeError' });
    expect(line.place).toContain('log.test.ts');
  });

  it('keeps the code of a driver, also of the cause, and never its words', () => {
    expect(lineOf(Object.assign(new Error(secret), { code: 'ECONNREFUSED' }))).toMatchObject({ code: 'ECONNREFUSED' });
    const cause = Object.assign(new Error(secret), { code: '23505' });
    expect(lineOf(new Error(`insert ... ${secret}`, { cause }))).toMatchObject({ code: '23505' });
  });

  it('is not fooled by words that look like a place', () => {
    expect(lineOf(new Error(`first\n    at ${secret}\nlast`)).place).toContain('log.test.ts');
  });

  it.each([secret, null, undefined, { name: secret }])('takes what is no error: %s', (thrown) => {
    expect(lineOf(thrown).error).toBe(typeof thrown);
  });

  it('has no fields of its own for information', () => {
    const lines: string[] = [];
    jsonLog(
      (line) => lines.push(line),
      () => new Date(0),
    ).info('started', { port: 4040 });
    expect(JSON.parse(lines[0] ?? '')).toEqual({
      at: '1970-01-01T00:00:00.000Z',
      level: 'info',
      event: 'started',
      port: 4040,
    });
  });
});
