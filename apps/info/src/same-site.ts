/**
 * Whether a page of another site sends this form. Our pages hide where people come from, so browsers send
 * `Origin: null` with our own forms, and old ones send nothing: both may pass, because no cookie travels along and
 * only the secret address gives rights.
 */
export function isFromOtherSite({ method, headers }: Pick<Request, 'method' | 'headers'>): boolean {
  if (method === 'GET' || method === 'HEAD') return false;
  const site = headers.get('sec-fetch-site');
  if (site) return site !== 'same-origin' && site !== 'none';
  const sender = headers.get('origin');
  if (sender === null || sender === 'null') return false;
  return !URL.canParse(sender) || new URL(sender).host !== headers.get('host');
}
