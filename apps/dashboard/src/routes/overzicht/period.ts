import type { Typed } from '#lib/form/typed.ts';

/** The names of the filter in the address, and the field of the api each stands for. */
const fields = { from: 'van', until: 'tot', counselorId: 'wie' } as const;

/** What the address asks for; a field that is not there stays open. */
export function readOverview(address: URLSearchParams): { from?: string; until?: string; counselorId?: string } {
  const asked = Object.entries(fields).flatMap(([field, name]) => {
    const value = address.get(name)?.trim();
    return value ? [[field, value]] : [];
  });
  return Object.fromEntries(asked);
}

/** The field of the page that a field of the api stands for. */
export const fieldOf = (field: string): string => (fields as Record<string, string>)[field] ?? field;

/** What was typed in the filter, to show again. */
export const typedOf = (address: URLSearchParams): Typed =>
  Object.fromEntries(Object.values(fields).map((name) => [name, address.get(name) ?? '']));
