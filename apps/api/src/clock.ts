/** The one source of time; tests hand over their own. */
export type Clock = () => Date;

const brussels = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Brussels' });

/** The calendar day in Brussels at an instant, as YYYY-MM-DD (D-02). */
export const dayOf = (instant: Date): string => brussels.format(instant);

/** An instant some days later. */
export const daysLater = (instant: Date, days: number): Date => new Date(instant.getTime() + days * 86_400_000);

/** An instant some seconds later. */
export const secondsLater = (instant: Date, seconds: number): Date => new Date(instant.getTime() + seconds * 1000);
