import { expect, test } from '@playwright/test';
import { startMailServer } from '../../api/src/testing/mail-server.ts';
import { ApiOverHttp, tokenOf } from './api-over-http.ts';
import { confirmOverHttp } from './confirm-over-http.ts';
import { findBreaches } from './invariants.ts';
import { askOf, ownDatabase } from './own-database.ts';
import { startServer } from './server-process.ts';

test('a confirmation made while no mail server answers is kept, and its mail goes out when one is back', async () => {
  test.setTimeout(120_000);
  const mailServer = await startMailServer();
  await mailServer.stop();
  const database = await ownDatabase('PostgreSQL', 'outage');
  const server = await startServer({ ...database.settings, SMTP_URL: mailServer.url });
  const connection = await database.open();
  const ask = askOf(connection);
  try {
    const api = new ApiOverHttp(server.url);
    const token = tokenOf((await api.links()).confirm[0] ?? '');
    const number = await confirmOverHttp(api, token);
    const receipt = `select m.state, m.id from mails m join confirmations c on c.id = m.subject_id where c.number = '${number}'`;
    await expect.poll(() => ask(receipt), 'sealed, and the receipt waits').toMatchObject([{ state: 'WAITING' }]);
    await expect.poll(() => ask("select attempts from jobs where kind = 'SEND_MAIL' and attempts > 0")).not.toEqual([]);
    await mailServer.start();
    const hurry = () => ask('update jobs set run_at = now() where leased_until is null').then(() => ask(receipt));
    await expect.poll(hurry, { timeout: 40_000, intervals: [1000] }).toMatchObject([{ state: 'ACCEPTED' }]);
    const arrived = mailServer.received.filter(({ subject }) => subject?.includes(number));
    expect(arrived.map(({ attachments }) => attachments.length)).toEqual([1]);
    await expect.poll(() => ask('select kind from jobs'), { timeout: 20_000 }).toEqual([]);
    expect(await findBreaches(ask)).toEqual([]);
  } finally {
    await connection.close();
    await server.stop();
    await mailServer.stop();
  }
});
