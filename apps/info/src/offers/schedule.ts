import type { ListedOffer } from './api.ts';

type Moment = ListedOffer['times'][number];
type Fact = { name: string; content: string };

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** A moment as schema.org writes it in microdata: a schedule of each week, or the start and end of an event. */
export function scheduleOf(moment: Moment): { item: Record<string, string | boolean>; facts: Fact[] } {
  if ('date' in moment) {
    const facts = [
      { name: 'startDate', content: `${moment.date}T${moment.from}` },
      { name: 'endDate', content: `${moment.date}T${moment.until}` },
    ];
    return { item: {}, facts };
  }
  return {
    item: { itemprop: 'eventSchedule', itemscope: true, itemtype: 'https://schema.org/Schedule' },
    facts: [
      { name: 'byDay', content: `https://schema.org/${weekdays[moment.weekday - 1]}` },
      { name: 'startTime', content: moment.from },
      { name: 'endTime', content: moment.until },
      { name: 'repeatFrequency', content: 'P1W' },
      { name: 'scheduleTimezone', content: 'Europe/Brussels' },
    ],
  };
}
