/** Where to go after signing in: the page one came from when it is one of ours, else the start. */
export function returnPath(asked: string | null, start: string): string {
  const here = 'http://here.invalid';
  if (!asked || !URL.canParse(asked, here)) return start;
  const { origin, pathname, search } = new URL(asked, here);
  const signIn = `${start}aanmelden`;
  return origin === here && pathname.startsWith(start) && pathname !== signIn ? pathname + search : start;
}
