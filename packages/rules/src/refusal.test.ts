import { describe, expect, it } from 'vitest';
import { refusalCodes, refusalSentence } from './refusal.ts';

describe('refusalSentence', () => {
  it.each(refusalCodes)('%s heeft een zin zonder feiten', (code) => {
    const sentence = refusalSentence({ code });
    expect(sentence).toMatch(/^[A-Z].+\.$/);
    expect(sentence).not.toMatch(/undefined|null|NaN/);
  });

  it('heeft voor elke code een eigen zin', () => {
    expect(new Set(refusalCodes.map((code) => refusalSentence({ code }))).size).toBe(refusalCodes.length);
  });

  it('noemt feiten waar ze helpen', () => {
    expect(refusalSentence({ code: 'SESSION_INVALID', facts: { line: 3 } })).toBe(
      'Regel 3 met uren klopt niet. Kijk de uren na.',
    );
    expect(refusalSentence({ code: 'GOAL_NOT_REACHED', facts: { remaining: '2 u 30' } })).toBe(
      'De 40 uren zijn nog niet bereikt. Er zijn nog 2 u 30 te gaan.',
    );
    expect(refusalSentence({ code: 'NAME_HAS_UNSUPPORTED_CHARACTERS', facts: { characters: 'ꔀ' } })).toContain('ꔀ');
  });

  it('laat feiten die de zin niet kent weg', () => {
    expect(refusalSentence({ code: 'LINK_EXPIRED', facts: { line: 3 } })).toBe(
      refusalSentence({ code: 'LINK_EXPIRED' }),
    );
  });
});
