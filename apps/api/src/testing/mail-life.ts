import { asc, eq } from 'drizzle-orm';
import { createApp } from '../app.ts';
import { auditRows, deliveries, mails } from '../db/schema.ts';
import { sweep } from '../jobs/sweep.ts';
import type { World } from './world.ts';

/** What tests of mails ask again and again of a world. */
export const mailLifeOf = (world: World) => ({
  /** The mails about a subject, oldest first. */
  mailsAbout: (subjectId: string) =>
    world.db.select().from(mails).where(eq(mails.subjectId, subjectId)).orderBy(asc(mails.createdAt)),

  /** One row of a link. */
  delivery: async (id: string) => {
    const [found] = await world.db.select().from(deliveries).where(eq(deliveries.id, id));
    return found;
  },

  /** What the trail says about a subject, in order. */
  trailOf: async (subjectId: string) => {
    const rows = await world.db
      .select()
      .from(auditRows)
      .where(eq(auditRows.subjectId, subjectId))
      .orderBy(asc(auditRows.sequence));
    return rows.map(({ action }) => action);
  },

  /** One round of what time makes due, and everything that follows from it. */
  round: async () => {
    await sweep(world.deps);
    await world.work();
  },

  /** Moves the clock to an instant that lies ahead. */
  until: (instant: string) => {
    world.later({ seconds: (Date.parse(instant) - world.now().getTime()) / 1000 });
  },

  /** One request to the api over HTTP. */
  request: async (path: string, init: RequestInit = {}) => {
    const { http, worker } = createApp(world.deps);
    const response = await http.request(`${world.deps.publicUrl}/api${path}`, init);
    await worker.stop();
    return response;
  },
});
