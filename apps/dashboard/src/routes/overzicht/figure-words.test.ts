import { describe, expect, test } from 'vitest';
import {
  answersSentence,
  balanceSentence,
  daysText,
  hoursSentence,
  openSentence,
  periodText,
  shareText,
} from './figure-words.ts';

const row = (name: string, open: number, overdue = 0) => ({
  counselorId: name,
  name,
  people: open + 1,
  open,
  overdue,
  atRisk: 0,
  needsWork: 0,
  waitingAnswers: 0,
  countedMinutes: 0,
});

describe('figures in words', () => {
  test('name the period', () => {
    expect(periodText({ from: '2026-03', until: '2026-03' })).toBe('maart 2026');
    expect(periodText({ from: '2025-12', until: '2026-03' })).toBe('december 2025 tot en met maart 2026');
  });

  test.each([
    [[], 'Nog niemand volgt inburgeraars op.'],
    [[row('Jan', 1)], 'Jan volgt 1 lopend traject. Geen enkele termijn is voorbij.'],
    [
      [row('Jan', 9, 2), row('Hilde', 3)],
      'Jan volgt het meest: 9 lopende trajecten. Hilde volgt er 3. 2 termijnen zijn voorbij.',
    ],
  ])('tell how the work is spread', (rows, words) => {
    expect(balanceSentence(rows)).toBe(words);
  });

  test('tell what was confirmed', () => {
    const hours = { people: 2, acceptedMinutes: 600, waitingMinutes: 90 };
    const period = { from: '2026-03', until: '2026-03' };
    const figures = {
      total: hours,
      byMonth: [],
      byMunicipality: [],
      byType: [{ offerType: 'COURSE' as const, ...hours }],
    };
    expect(hoursSentence(figures, period)).toBe(
      'Contactpersonen bevestigden 11 u 30 van 2 inburgeraars. 1 u 30 daarvan wacht nog op controle. Het meest: cursus.',
    );
    const none = { people: 0, acceptedMinutes: 0, waitingMinutes: 0 };
    expect(hoursSentence({ ...figures, total: none }, period)).toBe('In maart 2026 bevestigde nog niemand uren.');
  });

  test('tell how fast answers come, and say so when there is nothing to say', () => {
    const total = { asked: 10, answered: 8, refused: 1, open: 1, timely: 7, ripe: 10, median: 1.5, ninth: 12 };
    expect(answersSentence({ total, byChannel: [] }, 14)).toBe(
      'De helft van de antwoorden kwam binnen 1,5 dagen, negen op de tien binnen 12 dagen. Binnen 14 dagen was 70 % bevestigd.',
    );
    const silent = { ...total, answered: 0 };
    expect(answersSentence({ total: silent, byChannel: [] }, 14)).toBe(
      '10 aanvragen vertrokken. Nog niemand antwoordde.',
    );
    expect([daysText(null), daysText(1), shareText(0, 0)]).toEqual([
      'nog niets te zeggen',
      '1 dag',
      'nog niets te zeggen',
    ]);
  });

  test('tell what is open', () => {
    const band = (band: 'WEEK' | 'LATE', requests: number) => ({ band, requests, people: requests });
    expect(openSentence([band('WEEK', 3), band('LATE', 1)], 14)).toBe(
      '4 aanvragen staan open, waarvan 1 langer dan 14 dagen.',
    );
    expect(openSentence([band('WEEK', 0)], 14)).toBe('Geen enkele aanvraag staat open.');
  });
});
