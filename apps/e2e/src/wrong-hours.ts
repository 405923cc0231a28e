import { typedDaysAgo } from './calendar-day.ts';

/** A line of hours that nobody can have done: what is typed, by field, and what is said at which field. */
export interface WrongLine {
  what: string;
  typed: { day: string; start: string; end: string; hours: string };
  field: 'day' | 'start' | 'end' | 'hours';
  sentence: RegExp;
}

const good = { day: typedDaysAgo(20), start: '', end: '', hours: '' };

export const wrongLines: WrongLine[] = [
  {
    what: 'ends before it starts',
    typed: { ...good, start: '16.30', end: '13.30' },
    field: 'end',
    sentence: /Het einde komt na het begin/,
  },
  {
    what: 'lies in the future',
    typed: { ...good, day: typedDaysAgo(-2), hours: '2' },
    field: 'day',
    sentence: /Deze dag moet nog komen/,
  },
  {
    what: 'lies outside the term',
    typed: { ...good, day: '3/2/2019', hours: '2' },
    field: 'day',
    sentence: /buiten de termijn/,
  },
  {
    what: '25 hours on a day',
    typed: { ...good, hours: '25' },
    field: 'hours',
    sentence: /meer uren dan er in de dagen/,
  },
  { what: 'letters for hours', typed: { ...good, hours: 'veel' }, field: 'hours', sentence: /uren in cijfers/ },
];

/** What no proof can print. */
export const wrongNames = [
  { what: 'a name of 300 characters', name: 'Anna '.repeat(60).trim(), sentence: /Hou het korter/ },
  { what: 'a name in a script without a font', name: '𓀀𓁐 𓂀', sentence: /tekens/ },
];
