import { describe, expect, test } from 'vitest';
import { changed, filterEntries, isDescending, readList, viewQuery } from './list-address.ts';

const id = '3f2b8c1e-0d4a-4b6f-9a55-1c2d3e4f5a6b';
const address = (text: string) => new URLSearchParams(text);

describe('the address of the list', () => {
  test('carries search, chips, order and place', () => {
    const asked = address(`zoek=+amina &wie=iedereen&uren=onder-20&wacht=contactpersoon&op=naam&richting=af&na=${id}`);
    expect(readList(asked)).toEqual({
      search: 'amina',
      whose: 'TEAM',
      hours: 'UNDER_20',
      waitingOn: 'CONTACT_PERSON',
      sort: 'NAME',
      descending: true,
      after: id,
    });
  });

  test('leaves out what it does not understand', () => {
    expect(readList(address("wie=ik&uren=veel&op=lengte&na=1' or 1=1&taal="))).toEqual({ sort: 'RISK' });
  });

  test('begins at the first page when something else changes', () => {
    expect(changed(address(`uren=geen&na=${id}`), { op: 'naam' })).toBe('?uren=geen&op=naam');
    expect(changed(address('uren=geen&op=naam'), { uren: null })).toBe('?op=naam');
  });

  test('gives forms the filter alone, and a view the order too', () => {
    const asked = address(`op=naam&uren=geen&zoek=koval&na=${id}&vreemd=1`);
    expect(filterEntries(asked)).toEqual([
      ['zoek', 'koval'],
      ['uren', 'geen'],
    ]);
    expect(viewQuery(asked)).toBe('op=naam&uren=geen&zoek=koval');
  });

  test('the most urgent come first unless asked otherwise', () => {
    expect(isDescending(address(''))).toBe(true);
    expect(isDescending(address('op=naam'))).toBe(false);
    expect(isDescending(address('richting=op'))).toBe(false);
  });
});
