import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deriveKeys } from './keys.ts';
import { crockford, fingerprint, linkCode, linkToken, readCode } from './links.ts';

const keys = deriveKeys('one secret of an installation, long enough');
const otherKeys = deriveKeys('another secret of an installation, as long');
const id = '5b0c9d1e-8a51-4f0c-9d57-0d6f4a3f1a11';

describe('the token of a link', () => {
  const token = linkToken(keys, 'CONFIRM', id, 1);

  it('has 160 bits and fits in an address', () => {
    expect(token).toMatch(/^[A-Za-z0-9_-]{27}$/);
    expect(Buffer.from(token, 'base64url')).toHaveLength(20);
  });

  it('is the same each time and another for anything else', () => {
    expect(linkToken(keys, 'CONFIRM', id, 1)).toBe(token);
    const others = [
      linkToken(keys, 'CONFIRM', id, 2),
      linkToken(keys, 'PROGRESS', id, 1),
      linkToken(keys, 'CONFIRM', id.replace('5', '6'), 1),
      linkToken(otherKeys, 'CONFIRM', id, 1),
    ];
    expect(new Set([token, ...others]).size).toBe(5);
  });

  it('is not in its fingerprint, and without the key nobody can make that', () => {
    expect(fingerprint(keys, token)).not.toContain(token);
    expect(fingerprint(keys, token)).not.toBe(fingerprint(otherKeys, token));
  });
});

describe('the code to type', () => {
  const code = linkCode(keys, id, 1);

  it('has 10 characters that nobody confuses', () => {
    expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{10}$/);
    expect(linkCode(keys, id, 2)).not.toBe(code);
  });

  it.each([
    ['ABCDE-FGH10', 'ABCDEFGH10'],
    ['  abcde fgh10 ', 'ABCDEFGH10'],
    ['abcdefghlo', 'ABCDEFGH10'],
    ['(ABCDE.FGH10)\u0000', 'ABCDEFGH10'],
    ['ABCDEFGHIO', 'ABCDEFGH10'],
    ['abcde\u00a0-\tfgh10', 'ABCDEFGH10'],
  ])('%j is read as %s', (typed, code) => {
    expect(readCode(typed)).toBe(code);
  });

  it('comes back from every way of typing it', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 10, maxLength: 10 }), (bytes) => {
        const made = crockford(bytes);
        const typed = made
          .toLowerCase()
          .replaceAll('0', 'o')
          .replaceAll('1', 'l')
          .replace(/(.{4})/g, '$1- ');
        expect(readCode(typed)).toBe(made);
      }),
    );
  });
});

describe('Crockford characters', () => {
  it.each([
    [[0, 0, 0, 0, 0], '00000000'],
    [[255, 255, 255, 255, 255], 'ZZZZZZZZ'],
    [[0, 68, 50, 20, 199], '01234567'],
  ])('%j are %s', (bytes, written) => {
    expect(crockford(Uint8Array.from(bytes))).toBe(written);
  });
});

describe('the keys of an installation', () => {
  it('differ by purpose and by secret', () => {
    const all = [keys, otherKeys].flatMap(({ link, fingerprint, audit, session }) =>
      [link, fingerprint, audit].map((key) => key.export().toString('base64url')).concat(session),
    );
    expect(new Set(all).size).toBe(8);
  });
});
