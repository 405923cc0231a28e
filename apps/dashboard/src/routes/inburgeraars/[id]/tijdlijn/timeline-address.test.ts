import { expect, test } from 'vitest';
import { further, narrowed, readTimeline } from './timeline-address.ts';

const address = (query: string) => new URLSearchParams(query);

test('an address without anything asks for the newest of all kinds', () => {
  expect(readTimeline(address(''), 'p')).toEqual({ participantId: 'p', kind: null, before: null, limit: 50 });
});

test('an address names kind and place, or the whole for a print', () => {
  expect(readTimeline(address('soort=mails&voor=1_A000000000001'), 'p')).toMatchObject({
    kind: 'MAIL',
    before: '1_A000000000001',
  });
  expect(readTimeline(address('soort=iets&alles=ja'), 'p')).toMatchObject({ kind: null, limit: 500 });
});

test('another kind begins with the newest', () => {
  expect(narrowed(address('soort=mails&voor=1_A000000000001'), 'dossier')).toBe('?soort=dossier');
  expect(narrowed(address('soort=mails'), null)).toBe('?');
});

test('a further page stays of its kind', () => {
  expect(further(address('soort=mails&voor=x'), { voor: 'y' })).toBe('?soort=mails&voor=y');
  expect(further(address('voor=x'), { alles: 'ja' })).toBe('?alles=ja');
});
