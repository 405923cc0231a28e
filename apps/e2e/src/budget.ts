/** A number of the quality bar: what was measured, in bytes or requests, and the most it may be. */
export interface Budget {
  id: string;
  what: string;
  measured: number;
  most: number;
  unit: 'bytes' | 'requests';
}

/** As the wire counts: a thousand bytes. */
export const kB = 1000;

/** One line for a person: the number beside its bar. */
export function told({ id, what, measured, most, unit }: Budget): string {
  const say = (count: number) => (unit === 'bytes' ? `${(count / kB).toFixed(1)} kB` : String(count));
  return `${id.padEnd(3)} ${what.padEnd(28)} ${say(measured).padStart(8)}  of ${say(most)}`;
}
