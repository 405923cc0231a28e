import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { participants } from '../db/schema.ts';
import { mailLifeOf } from '../testing/mail-life.ts';
import { type MailServer, startMailServer } from '../testing/mail-server.ts';
import { openWorld, type World } from '../testing/world.ts';
import { sweep } from './sweep.ts';

let world: World;
let life: ReturnType<typeof mailLifeOf>;
let server: MailServer;
beforeAll(async () => {
  server = await startMailServer();
});
afterAll(() => server.stop());
beforeEach(async () => {
  server.received.length = 0;
  world = await openWorld({ smtpUrl: server.url });
  life = mailLifeOf(world);
  return () => world.close();
});

const digestsTo = (address: string) => server.to(address).filter(({ subject }) => subject?.startsWith('Weekoverzicht'));
const mine = () => digestsTo(world.staffOf('COUNSELOR').email);

/** Two people who need the counselor: one confirmed hours to look at, one request without an answer. */
async function caseload() {
  const confirmed = await world.askedProof();
  await world.confirm(confirmed.token);
  await world.person({ name: 'Omar Al Said', email: null });
  await world.work();
  return confirmed;
}

describe('the weekly overview', () => {
  it('comes on Monday from 8 in Brussels, once', async () => {
    await caseload();
    for (const at of [
      '2026-11-08T07:30',
      '2026-11-09T06:59',
      '2026-11-09T07:00',
      '2026-11-09T07:59',
      '2026-11-09T08:00',
    ]) {
      life.until(`${at}:00Z`);
      await Promise.all([sweep(world.deps), sweep(world.deps)]);
      await world.work();
      expect([at, mine().length]).toEqual([at, at < '2026-11-09T07:00' ? 0 : 1]);
    }
    life.until('2026-11-16T07:30:00Z');
    await life.round();
    expect(mine()).toHaveLength(2);
  });

  it('comes later on Monday when nothing ran in the morning, and not on Tuesday', async () => {
    await caseload();
    life.until('2026-11-09T15:20:00Z');
    await life.round();
    expect(mine()).toHaveLength(1);
    life.until('2026-11-17T07:30:00Z');
    await life.round();
    expect(mine()).toHaveLength(1);
  });

  it('says what to do for whom in initials, with counts and one link', async () => {
    await caseload();
    life.until('2026-11-09T07:30:00Z');
    await life.round();
    const [mail] = mine();
    expect(mail?.subject).toBe('Weekoverzicht: 2 dossiers vragen aandacht');
    expect(mail?.text).toContain('Kijk het bewijs na: A.H.');
    expect(mail?.text).toContain('Zoek samen een activiteit: O.A.S.');
    expect(mail?.text).toContain('1 bewijs bevestigd in de voorbije week.');
    expect(mail?.text?.match(/https?:\/\/\S+/g)).toEqual(['http://localhost:4040/dashboard/']);
    const everything = `${mail?.subject} ${mail?.text} ${mail?.html}`;
    for (const name of ['Amina', 'Haddad', 'Omar', 'Al Said', 'buurtrestaurant', 'Rita']) {
      expect(everything).not.toContain(name);
    }
  });

  it('holds the own cases at the moment of sending: not one that went to a colleague meanwhile', async () => {
    const { participantId } = await caseload();
    life.until('2026-11-09T07:30:00Z');
    await sweep(world.deps);
    const { userId } = world.colleague;
    await world.db.update(participants).set({ counselorId: userId }).where(eq(participants.id, participantId));
    await world.work();
    expect(mine()[0]?.text).not.toContain('A.H.');
    expect(mine()[0]?.text).toContain('O.A.S.');
    expect(digestsTo(world.colleague.email)[0]?.text).toContain('A.H.');
    expect(digestsTo(world.colleague.email)[0]?.text).not.toContain('O.A.S.');
  });

  it('does not come where there is nothing to do, and never to another role', async () => {
    const { userId } = world.colleague;
    await caseload();
    life.until('2026-11-09T07:30:00Z');
    await life.round();
    expect(digestsTo(world.colleague.email)).toEqual([]);
    expect((await life.mailsAbout(userId)).map(({ state }) => state)).toEqual(['CANCELLED']);
    const others = [world.staffOf('COORDINATOR'), world.staffOf('COUNSELOR', 'OTHER')];
    expect(others.flatMap(({ email }) => digestsTo(email))).toEqual([]);
  });

  it('does not come to whoever stopped it, also when it waits already', async () => {
    await caseload();
    life.until('2026-11-09T07:30:00Z');
    await sweep(world.deps);
    await world.counselor.accounts.setDigest({ wanted: false });
    await world.work();
    life.until('2026-11-16T07:30:00Z');
    await life.round();
    expect(mine()).toEqual([]);
    await world.counselor.accounts.setDigest({ wanted: true });
    life.until('2026-11-23T07:30:00Z');
    await life.round();
    expect(mine()).toHaveLength(1);
  });
});
