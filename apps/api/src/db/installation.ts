import { eq } from 'drizzle-orm';
import type { Db } from './client.ts';
import { installation } from './schema.ts';

/** A value made once for the whole installation; the first node to store it wins, and every node reads that one. */
export function onceInInstallation(db: Db, key: string) {
  const read = async (): Promise<string | null> => {
    const [row] = await db.select().from(installation).where(eq(installation.key, key));
    return row?.value ?? null;
  };
  return {
    read,
    create: async (value: string): Promise<string> => {
      await db.insert(installation).values({ key, value }).onConflictDoNothing();
      return (await read()) ?? value;
    },
  };
}
