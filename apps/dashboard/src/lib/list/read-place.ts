const isId = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** The page of a list that an address asks for: after or before a row. What is no row is left out. */
export function readPlace(address: Pick<URLSearchParams, 'get'>): { after?: string; before?: string } {
  const [after, before] = [address.get('na'), address.get('voor')];
  if (after && isId.test(after)) return { after };
  return before && isId.test(before) ? { before } : {};
}
