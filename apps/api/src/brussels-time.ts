const wall = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Brussels',
  dateStyle: 'short',
  timeStyle: 'medium',
});

/** The day and time on the wall in Brussels at an instant, as YYYY-MM-DD and HH:MM. */
export function wallTime(instant: Date): { day: string; time: string } {
  const [day = '', time = ''] = wall.format(instant).split(' ');
  return { day, time: time.slice(0, 5) };
}

/**
 * The instant at which the wall in Brussels shows this day and time (HH:MM). In the hour that is skipped in spring: an
 * hour later on the wall. In the hour that comes twice in autumn: the second time.
 */
export function instantAt(day: string, time: string): Date {
  const asUtc = Date.parse(`${day}T${time}:00Z`);
  const near = asUtc - offsetAt(asUtc);
  return new Date(asUtc - offsetAt(near));
}

// Milliseconds that the wall is ahead of UTC, at a whole second.
const offsetAt = (at: number): number => Date.parse(`${wall.format(new Date(at)).replace(' ', 'T')}Z`) - at;
