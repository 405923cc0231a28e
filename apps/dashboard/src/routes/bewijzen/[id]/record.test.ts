import { describe, expect, test } from 'vitest';
import type { ProofPage } from '#lib/api/client.ts';
import { readRecord, storedRecord } from './record.ts';

const page = {
  proof: { asked: [{ date: '2026-10-06', start: '13:30', end: '16:30' }], remark: null },
  contactPerson: { name: 'Rita Proef', role: null },
} as unknown as ProofPage;

describe('a record of hours', () => {
  test('begins with what was asked, and without an answer', () => {
    const stored = storedRecord(page);
    expect(stored).toMatchObject({ 'rows.0.day': '06/10/2026', 'rows.0.start': '13:30', name: 'Rita Proef', role: '' });
    expect(stored.answer).toBeUndefined();
  });

  test('sends lines only when they were corrected', () => {
    const typed = { ...storedRecord(page), revision: '3' };
    expect(readRecord({ ...typed, answer: 'CORRECT' })).toMatchObject({ answer: 'CORRECT', rows: [], revision: 3 });
    expect(readRecord({ ...typed, answer: 'ADJUST', 'rows.0.end': '17.30' }).rows).toEqual([
      { day: '06/10/2026', start: '13:30', end: '17.30', hours: '' },
    ]);
  });
});
