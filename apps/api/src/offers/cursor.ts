import { z } from 'zod';

/** Where a page of results ended: how near the place was in the list, when the offer came, and which it was. */
export interface Cursor {
  rank: number;
  at: Date;
  id: string;
}

const shape = z.tuple([z.number().int().min(0).max(1000), z.iso.datetime(), z.uuid()]);

export function writeCursor({ rank, at, id }: Cursor): string {
  return Buffer.from(JSON.stringify([rank, at.toISOString(), id])).toString('base64url');
}

/** Reads a cursor; anything else than our own begins at the first page. */
export function readCursor(text: string | undefined): Cursor | undefined {
  const parsed = shape.safeParse(parseJson(Buffer.from(text ?? '', 'base64url').toString()));
  if (!parsed.success) return undefined;
  const [rank, at, id] = parsed.data;
  return { rank, at: new Date(at), id };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
