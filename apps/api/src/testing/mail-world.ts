import { afterAll, beforeEach } from 'vitest';
import { mailLifeOf } from './mail-life.ts';
import { startMailServer } from './mail-server.ts';
import { openWorld } from './world.ts';

/**
 * A world whose mails go to a mail server of its own, until the tests of the file are over. Each test begins with a
 * server that takes mails.
 */
export async function openMailWorld() {
  const server = await startMailServer();
  const world = await openWorld({ smtpUrl: server.url });
  beforeEach(() => {
    server.mood = 'ACCEPT';
  });
  afterAll(async () => {
    await world.close();
    await server.stop();
  });
  return { server, world, life: mailLifeOf(world) };
}
