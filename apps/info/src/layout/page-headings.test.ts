import { expect, test } from 'vitest';
import { pageHeadings } from './page-headings.ts';

test('lists the h2 headings that have an id, without their markup', () => {
  const html =
    '<h2 id="wat">Wat <em>is</em> het?</h2><h3 id="x">Niet dit</h3><h2>Zonder id</h2><h2 class="a" id="wie">Wie?</h2>';
  expect(pageHeadings(html)).toEqual([
    { id: 'wat', text: 'Wat is het?' },
    { id: 'wie', text: 'Wie?' },
  ]);
});
