/**
 * Who asks, for limits on how often. The front door writes the address of the connection into `x-forwarded-for`, or the
 * proxy that it trusts adds it at the end; without any, all share one name. Of an IPv6 address the network counts,
 * because one household or server has a whole one.
 */
export function clientAddress(headers: Headers): string {
  const address = headers.get('x-forwarded-for')?.split(',').at(-1)?.trim() ?? '';
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (mapped) return mapped;
  return address.includes(':') ? networkOf(address) : address || 'unknown';
}

/** The first 64 bits. */
function networkOf(address: string): string {
  const [front = '', back = ''] = address.split('::');
  const groups = front.split(':').filter(Boolean);
  const missing = 8 - groups.length - back.split(':').filter(Boolean).length;
  const all = address.includes('::') ? [...groups, ...Array<string>(Math.max(missing, 0)).fill('0')] : groups;
  return all
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':');
}
