import { resolve } from '$app/paths';

export type FoundPerson = { id: string; name: string; kbiReference: string | null };

/** People by a part of name or number, as the list finds them; nobody while nothing is typed or the server is away. */
export async function findPeople(typed: string, signal: AbortSignal): Promise<FoundPerson[]> {
  if (typed.trim().length < 2) return [];
  try {
    const answer = await fetch(`${resolve('/zoeken')}?zoek=${encodeURIComponent(typed)}`, { signal });
    return answer.ok && !answer.redirected ? await answer.json() : [];
  } catch {
    return [];
  }
}
