import { expect, test } from 'vitest';
import { proofHours } from './proof-words.ts';

const hours = (askedMinutes: number, confirmed?: number) =>
  proofHours({
    proof: { askedMinutes },
    confirmation: confirmed === undefined ? null : { minutes: confirmed },
  } as unknown as Parameters<typeof proofHours>[0]);

test('says what was asked until it is confirmed', () => expect(hours(720)).toBe('12 u gevraagd'));
test('says it once when both are the same', () => expect(hours(720, 720)).toBe('12 u bevestigd'));
test('keeps both visible when they differ', () => expect(hours(720, 540)).toBe('9 u bevestigd, 12 u gevraagd'));
