import { describe, expect, it } from 'vitest';
import { deriveKeys } from '../keys.ts';
import { mailsByReturnPath, returnPath } from './return-path.ts';
import { openSealedId, sealId } from './sealed-id.ts';

const keys = deriveKeys('a secret of the tests, long enough to be one');
const otherKeys = deriveKeys('another secret of the tests, also long enough');
const id = '0b4de1a6-3c1f-4f7e-9d3a-2f1b0c9d8e7f';
const sealed = sealId(keys, 'BOUNCE', id);

describe('a sealed id', () => {
  it('gives the id back, whatever the capitals', () => {
    expect(openSealedId(keys, 'BOUNCE', sealed)).toBe(id);
    expect(openSealedId(keys, 'BOUNCE', sealed.toUpperCase())).toBe(id);
  });

  it('opens for its own purpose and its own installation alone', () => {
    expect(openSealedId(keys, 'STOP_DIGEST', sealed)).toBeUndefined();
    expect(openSealedId(otherKeys, 'BOUNCE', sealed)).toBeUndefined();
  });

  it('does not open when one character differs', () => {
    for (let at = 0; at < sealed.length; at++) {
      const other = sealed[at] === 'a' ? 'b' : 'a';
      expect(openSealedId(keys, 'BOUNCE', sealed.slice(0, at) + other + sealed.slice(at + 1))).toBeUndefined();
    }
  });

  it.each(['', 'x', id, `${sealed}0`, sealed.slice(1), sealed.replace('-', ''), `${sealed}\n`, '💌'.repeat(27)])(
    'does not open %j',
    (text) => expect(openSealedId(keys, 'BOUNCE', text)).toBeUndefined(),
  );
});

describe('a return path', () => {
  const path = returnPath(keys, id, 'bounces.example.org');

  it('is an address with a local part of at most 64 characters', () => {
    expect(path).toMatch(/^bounce\+[0-9a-f-]+@bounces\.example\.org$/);
    expect(path.indexOf('@')).toBeLessThanOrEqual(64);
  });

  it('is found wherever it stands in a text, once for each mail, made-up ones left out', () => {
    const made = `bounce+${'0'.repeat(32)}-${'0'.repeat(20)}@bounces.example.org`;
    const text = `To: <${made}>\nDelivered-To: ${path}\nX-Original-To: <${path.toUpperCase()}>`;
    expect(mailsByReturnPath(keys, text)).toEqual([id]);
    expect(mailsByReturnPath(otherKeys, text)).toEqual([]);
    expect(mailsByReturnPath(keys, '')).toEqual([]);
  });
});
