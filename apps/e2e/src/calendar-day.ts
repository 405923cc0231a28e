/** A calendar day so many days ago, as YYYY-MM-DD. */
export const daysAgo = (days: number): string => new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10);

/** The same as a person types it: d/m/yyyy. */
export const typedDaysAgo = (days: number): string => daysAgo(days).split('-').map(Number).toReversed().join('/');
