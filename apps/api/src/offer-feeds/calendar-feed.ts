import { addDays, weekday } from '@veertig/rules';
import { ICalCalendar, type ICalEventData, ICalEventRepeatingFreq } from 'ical-generator';
import { dayOf } from '../clock.ts';
import type { OfferTime } from '../db/schema.ts';
import type { PublicOffer } from '../offers/view.ts';
import { brusselsTimezone } from './brussels-timezone.ts';
import { type FeedContent, pageOf } from './feed-offers.ts';
import { offerWords } from './offer-words.ts';

/** The offers with fixed moments as a calendar: each week, or once. What is by appointment alone has no moment to show. */
export function calendarFeed(content: FeedContent, feedUrl: string): string {
  const calendar = new ICalCalendar({
    name: 'Aanbod voor het participatietraject',
    prodId: { company: 'Veertig', product: 'aanbod', language: 'NL' },
    timezone: { name: null, generator: () => brusselsTimezone },
    url: feedUrl,
  });
  for (const offer of content.offers) {
    for (const [index, time] of offer.times.entries()) calendar.createEvent(eventOf(content, offer, time, index));
  }
  return calendar.toString();
}

function eventOf(content: FeedContent, offer: PublicOffer, time: OfferTime, index: number): ICalEventData {
  const day = 'date' in time ? time.date : firstOn(dayOf(offer.publishedAt), time.weekday);
  const until = offer.endsOn ? { until: new Date(`${offer.endsOn}T23:59:59Z`) } : {};
  return {
    id: `${offer.id}-${index}@${new URL(content.publicUrl).hostname}`,
    stamp: offer.updatedAt,
    timezone: 'Europe/Brussels',
    start: onTheWall(day, time.from),
    end: onTheWall(day, time.until),
    ...('date' in time ? {} : { repeating: { freq: ICalEventRepeatingFreq.WEEKLY, ...until } }),
    summary: offer.title,
    description: offerWords(offer),
    location: [offer.place, offer.organizationName, offer.municipality.name].filter(Boolean).join(', '),
    url: pageOf(content, offer),
  };
}

/** The first day with this weekday, from a day on. */
const firstOn = (day: string, wanted: number): string => addDays(day, (wanted - weekday(day) + 7) % 7);

// The calendar writes what the wall of this machine shows and names the zone beside it, so we hand over just that.
const onTheWall = (day: string, time: string): Date => new Date(`${day}T${time}:00`);
