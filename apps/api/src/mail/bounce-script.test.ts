import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testPostgres } from '../db/testing.ts';
import { automaticAnswer, postfixReport } from '../testing/delivery-reports.ts';
import { mailLifeOf } from '../testing/mail-life.ts';
import { type MailServer, startMailServer } from '../testing/mail-server.ts';
import { openWorld, type World } from '../testing/world.ts';

const script = fileURLToPath(new URL('../../scripts/bounce.ts', import.meta.url));

let world: World;
let url: string;
let server: MailServer;
beforeAll(async () => {
  server = await startMailServer();
  const connection = await testPostgres();
  url = connection.url;
  world = await openWorld({ connection, smtpUrl: server.url });
});
afterAll(async () => {
  await world.close();
  await server.stop();
});

/** The script as the pipe of a mail server runs it. */
async function pipe(mail: Buffer, databaseUrl: string) {
  const env = {
    PATH: process.env.PATH,
    DATABASE_URL: databaseUrl,
    SECRET: 'a secret of the tests, long enough to be one',
  };
  const child = spawn(process.execPath, [script], { env, stdio: ['pipe', 'pipe', 'pipe'] });
  child.stdin.end(mail);
  const [printed, complained, [code]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'exit'),
  ]);
  return { code, printed: printed.trim(), complained: complained.trim() };
}

describe('scripts/bounce.ts', () => {
  it('takes in a report from standard input', async () => {
    const { deliveryId } = await world.askedProof();
    await world.work();
    const report = postfixReport({ returnPath: server.returnPaths.at(-1) ?? '' });
    expect(await pipe(report, url)).toEqual({ code: 0, printed: 'BOUNCED', complained: '' });
    expect((await mailLifeOf(world).mailsAbout(deliveryId))[0]?.state).toBe('BOUNCED');
  });

  it('is content with a mail that is no report, so that it does not come back', async () => {
    const answer = automaticAnswer({ returnPath: 'bewijzen@example.org' });
    expect(await pipe(answer, url)).toMatchObject({ code: 0, printed: 'NO_REPORT' });
  });

  it('asks the mail server to try again while the database is away', async () => {
    const away = 'postgres://nobody@127.0.0.1:9/none';
    expect(await pipe(Buffer.from('x'), away)).toMatchObject({ code: 75, printed: '' });
  });

  it('says where to go instead without a database of its own', async () => {
    const { code, complained } = await pipe(Buffer.from('x'), '');
    expect([code, complained]).toEqual([1, expect.stringContaining('/api/mail/bounces')]);
  });
});
