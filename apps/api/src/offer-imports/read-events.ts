import { z } from 'zod';
import { wallTime } from '../brussels-time.ts';
import type { TypedRow } from './read-csv.ts';
import { mostRows } from './read-csv.ts';

// An answer of the search of UiTdatabank: only what an offer needs, and nothing of it is trusted.

const words = z.union([
  z.string(),
  z.record(z.string(), z.unknown()).transform((byLanguage) => {
    const text = byLanguage.nl ?? Object.values(byLanguage)[0];
    return typeof text === 'string' ? text : '';
  }),
]);
const list = z.array(z.string()).catch([]);
const moment = z.object({ startDate: z.iso.datetime({ offset: true }), endDate: z.iso.datetime({ offset: true }) });
const opening = z.object({ opens: z.string(), closes: z.string(), dayOfWeek: list });
const address = z.object({
  postalCode: z.string().catch(''),
  addressLocality: z.string().catch(''),
  streetAddress: z.string().catch(''),
});

const event = z.object({
  '@id': z.string().max(300),
  name: words.catch(''),
  description: words.catch(''),
  labels: list.default([]),
  hiddenLabels: list.default([]),
  location: z
    .object({ name: words.catch(''), address: z.union([z.object({ nl: address }).transform(({ nl }) => nl), address]) })
    .partial()
    .catch({}),
  organizer: z
    .object({ name: words.catch('') })
    .partial()
    .catch({}),
  startDate: z.iso.datetime({ offset: true }).optional().catch(undefined),
  endDate: z.iso.datetime({ offset: true }).optional().catch(undefined),
  subEvent: z.array(moment).catch([]).default([]),
  openingHours: z.array(opening).catch([]).default([]),
  contactPoint: z.object({ email: list, phone: list, url: list }).partial().catch({}),
  priceInfo: z
    .array(z.object({ category: z.string(), price: z.number() }))
    .catch([])
    .default([]),
});
type Event = z.infer<typeof event>;

const answer = z.object({ member: z.array(z.unknown()).max(5000) });

/** The events of an answer that carry a label, as rows to look at; undefined when it is no such answer. */
export function readEvents(json: string, label: string, now: Date): TypedRow[] | undefined {
  const parsed = answer.safeParse(parseJson(json));
  if (!parsed.success) return undefined;
  const wanted = label.trim().toLowerCase();
  return parsed.data.member
    .flatMap((member, index) => {
      const read = event.safeParse(member);
      return read.success ? [{ event: read.data, line: index + 1 }] : [];
    })
    .filter(({ event: { labels, hiddenLabels, endDate } }) => {
      const over = endDate !== undefined && new Date(endDate) < now;
      return !over && [...labels, ...hiddenLabels].some((one) => one.toLowerCase() === wanted);
    })
    .slice(0, mostRows)
    .map(({ event, line }) => ({ line, title: event.name, sourceKey: event['@id'], offer: offerOf(event, now) }));
}

function offerOf(event: Event, now: Date): Record<string, unknown> {
  const { location, organizer, contactPoint, priceInfo } = event;
  const price = priceInfo.find(({ category }) => category === 'base')?.price;
  const times = timesOf(event, now);
  const [contactEmail = ''] = contactPoint.email ?? [];
  const [contactPhone = ''] = contactPoint.phone ?? [];
  return {
    municipality: location.address?.postalCode || location.address?.addressLocality || '',
    offerType: 'OTHER',
    title: event.name.slice(0, 100),
    description: plainText(event.description).slice(0, 2000) || event.name,
    setting: 'GROUP',
    dutchLevel: levelOf(event.labels),
    times,
    byAppointment: times.length === 0,
    endsOn: event.endDate && event.openingHours.length > 0 ? endOf(event.endDate, now) : lastDay(times),
    free: price === 0,
    cost: price === undefined ? 'Vraag de prijs' : `${price.toFixed(2).replace('.', ',')} euro`,
    place: [location.name, location.address?.streetAddress].filter(Boolean).join(', ').slice(0, 160),
    organizationName: (organizer.name ?? '').slice(0, 120),
    contactName: (organizer.name || location.name || 'Organisatie').slice(0, 120),
    // What stands in a public agenda may be shown here too.
    ...{ contactEmail, contactPhone, showName: true, showEmail: contactEmail !== '', showPhone: contactPhone !== '' },
    website: contactPoint.url?.find((url) => /^https?:/.test(url)) ?? '',
  };
}

/** The language icons of the agenda say how much Dutch is needed; without one we guess in the middle. */
function levelOf(labels: readonly string[]): string {
  const icons = ['één taalicoon', 'twee taaliconen', 'drie taaliconen', 'vier taaliconen'];
  const carried = labels.map((label) => label.toLowerCase());
  const level = icons.findIndex((icon) => carried.includes(icon));
  return ['NONE', 'A1', 'A2', 'B1'][level] ?? 'A2';
}

const dayNames = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

function timesOf(event: Event, now: Date): { date?: string; weekday?: number; from: string; until: string }[] {
  const weekly = event.openingHours.flatMap(({ opens, closes, dayOfWeek }) =>
    dayOfWeek.map((day) => ({ weekday: dayNames.indexOf(day.toLowerCase()) + 1, from: opens, until: closes })),
  );
  if (weekly.length > 0) return weekly.slice(0, 14);
  const { startDate, endDate, subEvent } = event;
  const moments = subEvent.length > 0 ? subEvent : startDate && endDate ? [{ startDate, endDate }] : [];
  return moments
    .filter((one) => new Date(one.endDate) > now)
    .slice(0, 14)
    .flatMap((one) => {
      const from = wallTime(new Date(one.startDate));
      const until = wallTime(new Date(one.endDate));
      const sameDay = from.day === until.day && from.time < until.time;
      return sameDay ? [{ date: from.day, from: from.time, until: until.time }] : [];
    });
}

const lastDay = (times: readonly { date?: string }[]) =>
  times
    .flatMap(({ date }) => date ?? [])
    .toSorted()
    .at(-1) ?? '';

// The agenda writes a far day for what has no end.
function endOf(endDate: string, now: Date): string {
  const end = new Date(endDate);
  return end.getUTCFullYear() > now.getUTCFullYear() + 5 ? '' : wallTime(end).day;
}

/** The words of a description that may hold markup. Whoever shows it escapes it, as any other text. */
function plainText(html: string): string {
  return html
    .replace(/<(br|\/p|\/li|\/h\d)\b[^>]*>/gi, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&nbsp;/g, ' ')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#39;|&rsquo;/g, "'")
    .replace(/&amp;/g, '&')
    .trim();
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
