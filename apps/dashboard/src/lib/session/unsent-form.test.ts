import { expect, test } from 'vitest';
import { pageOfAction, textsInOrder, writtenTexts } from './unsent-form.ts';

test('a form keeps its order and what comes twice; of files it is only known that there were any', () => {
  const form = new FormData();
  form.append('dag', '1');
  form.append('text', 'Belde drie clubs.');
  form.append('dag', '2');
  expect(textsInOrder(form).files).toBe(false);
  form.append('scan', new File([], ''));
  expect(textsInOrder(form).files).toBe(false);
  form.append('scan', new File(['x'], 'x.pdf'));
  const fields = [
    ['dag', '1'],
    ['text', 'Belde drie clubs.'],
    ['dag', '2'],
  ];
  expect(textsInOrder(form)).toEqual({ fields, files: true });
});

test.each([
  ['/dashboard/inburgeraars/1/notities', '/dashboard/inburgeraars/1/notities'],
  ['/dashboard/inburgeraars/1/dossier?/bewaar', '/dashboard/inburgeraars/1/dossier'],
  ['/dashboard/inburgeraars/samen?actie=verlengen&/doe', '/dashboard/inburgeraars/samen?actie=verlengen'],
])('%s belongs to the page %s', (action, page) => expect(pageOfAction(action)).toBe(page));

test('shows what was written, not what the form carries along', () => {
  const fields: [string, string][] = [
    ['revision', '3'],
    ['begin', '{"name": "Amina Haddad"}'],
    ['text', ' Belde drie clubs.\n'],
    ['wantsCertificate', 'on'],
  ];
  expect(writtenTexts(fields)).toEqual(['Belde drie clubs.']);
});
