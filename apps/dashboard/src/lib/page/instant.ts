const written = new Intl.DateTimeFormat('nl-BE', {
  timeZone: 'Europe/Brussels',
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
});

/** An instant in words, in Belgian time: `dinsdag 6 oktober 2026 om 14.30 uur`. */
export function formatInstant(at: string): string {
  const parts = new Map(written.formatToParts(new Date(at)).map(({ type, value }) => [type, value]));
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? '';
  return `${part('weekday')} ${part('day')} ${part('month')} ${part('year')} om ${part('hour')}.${part('minute')} uur`;
}

/** The day of an instant in Belgium, as YYYY-MM-DD. */
export function dayInBelgium(at: Date): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Brussels' }).format(at);
}

/** The clock time of an instant in Belgium, as HH:MM. */
export function timeInBelgium(at: Date): string {
  return new Intl.DateTimeFormat('nl-BE', { timeZone: 'Europe/Brussels', hour: '2-digit', minute: '2-digit' }).format(
    at,
  );
}
