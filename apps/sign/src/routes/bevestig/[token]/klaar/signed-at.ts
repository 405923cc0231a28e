const day = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Brussels' });
const time = new Intl.DateTimeFormat('nl-BE', { timeZone: 'Europe/Brussels', hour: '2-digit', minute: '2-digit' });

/** The calendar day in Brussels of an ISO instant, as YYYY-MM-DD. */
export const brusselsDay = (instant: string): string => day.format(new Date(instant));

/** The time of day in Brussels of an ISO instant, such as `14.05`. */
export const brusselsTime = (instant: string): string => time.format(new Date(instant)).replace(':', '.');
