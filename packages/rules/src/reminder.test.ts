import { describe, expect, it } from 'vitest';
import { addDays, daysBetween, weekday } from './calendar.ts';
import { easterOf, isHoliday, isWorkingDay, nextReminder, reminderAt } from './reminder.ts';

const daysOf = (firstYear: number, lastYear: number) => {
  const first = `${firstYear}-01-01`;
  const count = daysBetween(first, `${lastYear}-12-31`) + 1;
  return Array.from({ length: count }, (_, index) => addDays(first, index));
};

/** Gauss, 1816: another way to the same Sunday. */
function easterByGauss(year: number): string {
  const k = Math.floor(year / 100);
  const m = (15 - Math.floor((13 + 8 * k) / 25) + k - Math.floor(k / 4)) % 30;
  const n = (4 + k - Math.floor(k / 4)) % 7;
  const d = (19 * (year % 19) + m) % 30;
  const e = (2 * (year % 4) + 4 * (year % 7) + 6 * d + n) % 7;
  const early = e === 6 && (d === 29 || (d === 28 && (11 * m + 11) % 30 < 19));
  return addDays(`${year}-03-22`, d + e - (early ? 7 : 0));
}

describe('Pasen', () => {
  it.each([
    '1818-03-22',
    '1943-04-25',
    '1954-04-18',
    '1981-04-19',
    '2000-04-23',
    '2008-03-23',
    '2024-03-31',
    '2025-04-20',
    '2026-04-05',
    '2027-03-28',
    '2035-03-25',
    '2038-04-25',
    '2285-03-22',
  ])('%s', (easter) => expect(easterOf(Number(easter.slice(0, 4)))).toBe(easter));

  it('is in elk jaar dezelfde zondag als bij Gauss', () => {
    for (let year = 1600; year <= 2600; year++) {
      expect(easterOf(year)).toBe(easterByGauss(year));
      expect(weekday(easterOf(year))).toBe(7);
    }
  });
});

describe('feestdagen', () => {
  it('zijn er tien per jaar, en met 11 juli elf, behalve als er twee samenvallen', () => {
    expect(daysOf(2026, 2026).filter((day) => isHoliday(day))).toEqual([
      '2026-01-01',
      '2026-04-06',
      '2026-05-01',
      '2026-05-14',
      '2026-05-25',
      '2026-07-11',
      '2026-07-21',
      '2026-08-15',
      '2026-11-01',
      '2026-11-11',
      '2026-12-25',
    ]);
    // In 2008 viel Hemelvaart op 1 mei.
    expect(daysOf(2008, 2008).filter((day) => isHoliday(day, { communityDay: false }))).toHaveLength(9);
  });

  it('11 juli telt alleen mee als dat zo ingesteld is', () => {
    expect(isWorkingDay('2028-07-11', { communityDay: true })).toBe(false);
    expect(isWorkingDay('2028-07-11', { communityDay: false })).toBe(true);
  });

  it.each(['2026-11-21', '2026-11-22', 'morgen', ''])('op %j wordt er niet gewerkt', (day) => {
    expect(isWorkingDay(day)).toBe(false);
  });
});

describe('reminderAt', () => {
  it.each([
    ['op dag 7', '2026-11-02', 1, '2026-11-09'],
    ['op dag 14', '2026-11-02', 2, '2026-11-16'],
    ['na een zaterdag', '2026-11-07', 1, '2026-11-16'],
    ['na een zondag', '2026-11-08', 1, '2026-11-16'],
    ['na Wapenstilstand', '2026-11-04', 1, '2026-11-12'],
    ['na Pasen en paasmaandag', '2026-03-29', 1, '2026-04-07'],
    ['na Hemelvaart', '2026-05-07', 1, '2026-05-15'],
    ['na pinkstermaandag', '2026-05-18', 1, '2026-05-26'],
    ['na Kerstmis en het weekend', '2026-12-18', 1, '2026-12-28'],
    ['over nieuwjaar', '2026-12-18', 2, '2027-01-04'],
    ['over de nacht dat het zomeruur begint', '2026-03-25', 1, '2026-04-01'],
    ['over de nacht dat het winteruur begint', '2026-10-20', 1, '2026-10-27'],
  ])('%s', (_title, sentOn, number, day) => {
    expect(reminderAt(sentOn, number)).toEqual({ day, from: '09:00', to: '17:00' });
  });

  it('volgt de instelling voor 11 juli', () => {
    expect(reminderAt('2028-07-04', 1, { communityDay: true })?.day).toBe('2028-07-12');
    expect(reminderAt('2028-07-04', 1, { communityDay: false })?.day).toBe('2028-07-11');
  });

  it.each([0, 3, -1, 0.5, Number.NaN])('herinnering %s bestaat niet', (number) => {
    expect(reminderAt('2026-11-02', number)).toBeNull();
  });

  it('valt elke dag van veertig jaar op een werkdag, niet te vroeg en hoogstens vier dagen later', () => {
    for (const sentOn of daysOf(2023, 2062)) {
      const [first, second] = [reminderAt(sentOn, 1)?.day ?? '', reminderAt(sentOn, 2)?.day ?? ''];
      for (const [day, wait] of [[first, 7] as const, [second, 14] as const]) {
        expect(isWorkingDay(day)).toBe(true);
        expect(daysBetween(sentOn, day)).toBeGreaterThanOrEqual(wait);
        expect(daysBetween(sentOn, day)).toBeLessThanOrEqual(wait + 4);
      }
      expect(daysBetween(first, second)).toBeGreaterThanOrEqual(3);
    }
  });
});

describe('nextReminder', () => {
  it('is eerst de eerste, dan de tweede, dan geen', () => {
    expect(nextReminder({ sentOn: '2026-11-02', remindedOn: [] })).toMatchObject({ number: 1, day: '2026-11-09' });
    expect(nextReminder({ sentOn: '2026-11-02', remindedOn: ['2026-11-09'] })).toMatchObject({
      number: 2,
      day: '2026-11-16',
    });
    expect(nextReminder({ sentOn: '2026-11-02', remindedOn: ['2026-11-09', '2026-11-16'] })).toBeNull();
  });

  it('laat enkele dagen tussen twee herinneringen als de eerste laat was', () => {
    expect(nextReminder({ sentOn: '2026-11-02', remindedOn: ['2026-11-16'] })?.day).toBe('2026-11-19');
    expect(nextReminder({ sentOn: '2026-11-02', remindedOn: ['2026-11-19'] })?.day).toBe('2026-11-23');
  });

  it('wijkt zonder vertraging nooit af van dag 7 en dag 14', () => {
    for (const sentOn of daysOf(2023, 2062)) {
      const remindedOn = [reminderAt(sentOn, 1)?.day ?? ''];
      expect(nextReminder({ sentOn, remindedOn })?.day).toBe(reminderAt(sentOn, 2)?.day);
    }
  });
});
