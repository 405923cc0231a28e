import { describe, expect, it } from 'vitest';
import { typedOffer } from '../testing/offers.ts';
import { offerContent } from './content-input.ts';
import { derivedFrom } from './derived.ts';

const derived = (change: object) => derivedFrom(offerContent.parse({ ...typedOffer(), ...change }));

describe('what follows from the words of an offer', () => {
  it.each([
    [{ weekday: 1, from: '9', until: '12' }, ['MORNING']],
    [{ weekday: 1, from: '9', until: '12:30' }, ['MORNING', 'AFTERNOON']],
    [{ weekday: 1, from: '12', until: '18' }, ['AFTERNOON']],
    [{ weekday: 1, from: '17u30', until: '18.30' }, ['AFTERNOON', 'EVENING']],
    [{ weekday: 5, from: '20', until: '22' }, ['EVENING']],
    [{ weekday: 6, from: '20', until: '22' }, ['EVENING', 'WEEKEND']],
    // A Sunday.
    [{ date: '2026-11-22', from: '10', until: '11' }, ['MORNING', 'WEEKEND']],
  ])('%j is in %j', (time, parts) => {
    expect(derived({ times: [time] }).dayParts).toEqual(parts);
  });

  it('sees the same organization however it is written', () => {
    const { likeness } = derived({ organizationName: 'De Ontmoeting vzw' });
    expect(derived({ organizationName: 'VZW de ontmoeting' }).likeness).toBe(likeness);
    expect(derived({ organizationName: 'De Ontmoeting vzw', municipality: 'Lier' }).likeness).not.toBe(likeness);
    expect(derived({ organizationName: '', contactName: 'Ontmoeting' }).likeness).toBe(likeness);
  });

  it('is found by title, type and place, without accents', () => {
    const { search } = derived({ title: 'Café Zénith', municipality: '9000' });
    expect(search.called).toBe('cafe zenith bib voorbeeld');
    expect(search.told).toContain('conversatiegroep gent');
  });

  it('keeps the words of other scripts', () => {
    expect(derived({ title: 'قهوة معا', organizationName: '' }).search.called).toBe('قهوة معا');
  });
});
