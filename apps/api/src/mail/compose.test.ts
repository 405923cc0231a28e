import type { Email } from 'postal-mime';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createApp } from '../app.ts';
import { mailLifeOf } from '../testing/mail-life.ts';
import { type MailServer, startMailServer } from '../testing/mail-server.ts';
import { handIn, revisionOf, serveExamplePlaces } from '../testing/offers.ts';
import { openWorld, type World } from '../testing/world.ts';
import { type MailKind, mailKinds } from './mail-kinds.ts';
import { mailsByReturnPath } from './return-path.ts';

interface Sent {
  kind: MailKind;
  id: string;
  mail: Email;
  raw: string;
  returnPath: string;
}

let world: World;
let server: MailServer;
let sent: Sent[];
beforeAll(async () => {
  server = await startMailServer();
  world = await openWorld({ smtpUrl: server.url });
  sent = await everyMail();
});
afterAll(async () => {
  await world.close();
  await server.stop();
});

/** One life in which every kind of mail goes out, the reminder on both its days. */
async function everyMail(): Promise<Sent[]> {
  const life = mailLifeOf(world);
  await serveExamplePlaces(world);
  const offer = await handIn(world);
  await world.work();
  await world.visitor.offers.actOwn({ token: offer.token, action: 'VERIFY' });
  await life.round();
  const decision = { id: offer.id, revision: await revisionOf(world, offer.id), action: 'PUBLISH' } as const;
  await world.callerOf(world.staffOf('OFFER_EDITOR')).offers.decide(decision);
  await world.callerOf(world.staffOf('OFFER_EDITOR')).offers.sendLink({ id: offer.id });
  const silent = await world.askedProof();
  await world.work();
  await handOverAndBack();
  for (const days of [7, 7]) {
    world.later({ days });
    await life.round();
  }
  const refused = await world.askedProof();
  await world.visitor.confirmations.decline({ token: refused.token, how: 'REFUSE', reason: 'Geheime reden.' });
  const handed = await world.askedProof();
  await world.visitor.confirmations.delegate({ token: handed.token, name: 'An Claes', email: 'an@example.be' });
  const confirmed = await world.askedProof();
  await world.confirm(confirmed.token);
  await world.work();
  life.until('2027-01-15T09:00:30Z');
  await life.round();
  life.until('2027-01-18T07:30:00Z');
  await life.round();
  expect((await life.mailsAbout(silent.deliveryId)).at(-1)?.kind).toBe('PROOF_EXPIRED');
  life.until('2027-02-03T10:00:00Z');
  await life.round();
  return Promise.all(server.received.map(readSent));
}

/** The absence of a colleague, noted and ended. */
async function handOverAndBack(): Promise<void> {
  const { handovers } = world.callerOf(world.staffOf('COORDINATOR'));
  const people = { fromId: world.colleague.userId, toId: world.staffOf('COUNSELOR').userId };
  const { id } = await handovers.give({ kind: 'ABSENCE', ...people, startsOn: world.today(), endsOn: world.today() });
  await world.work();
  await handovers.end({ id });
  await world.work();
}

async function readSent(mail: Email, index: number): Promise<Sent> {
  const id = /^<(.+)@/.exec(mail.messageId ?? '')?.[1] ?? '';
  const [row] = (await world.db.query.mails.findMany()).filter((one) => one.id === id);
  if (!row) throw new Error('a mail went out that no row knows');
  return { kind: row.kind, id, mail, raw: server.raw[index] ?? '', returnPath: server.returnPaths[index] ?? '' };
}

const header = ({ mail }: Sent, name: string) => mail.headers.find(({ key }) => key === name)?.value;
const ofKind = (...kinds: MailKind[]) => sent.filter(({ kind }) => kinds.includes(kind));
const toStaff = [
  'PROOF_DECLINED',
  'PROOF_EXPIRED',
  'PROOF_HANDED_OVER',
  'COUNSELOR_DIGEST',
  'CASELOAD_HANDED_OVER',
  'OFFERS_WAITING',
] as const;
const toOwner = ['OFFER_VERIFY', 'OFFER_DECIDED', 'OFFER_CHECK', 'OFFER_LINK'] as const;
const toContactPerson = ['PROOF_REQUEST', 'PROOF_REMINDER', 'PROOF_RECEIPT'] as const;

describe('every mail', () => {
  it('is among those that went out', () => {
    expect(new Set(sent.map(({ kind }) => kind))).toEqual(new Set(mailKinds));
  });

  it.each(mailKinds)('%s holds one link, the same in text and HTML, and nothing from elsewhere', (kind) => {
    for (const { mail } of ofKind(kind)) {
      const [url, ...more] = mail.text?.match(/https?:\/\/[^\s)]+/g) ?? [];
      expect(more).toEqual([]);
      expect(url).toMatch(/^http:\/\/localhost:4040\/(bevestig|dashboard|aanbod\/beheer)\//);
      expect(mail.html?.match(/(href|src|url\()\s*=?"?[^"]*/g)).toEqual([`href="${url}`]);
    }
  });

  it.each(mailKinds)('%s has a subject without a person in it, that does not read as finished', (kind) => {
    for (const { mail } of ofKind(kind)) {
      expect(mail.subject).not.toMatch(/Amina|Haddad|An Claes|Rita|buurtrestaurant/);
      if (kind !== 'PROOF_RECEIPT')
        expect(mail.subject).not.toMatch(/bevestigd|ondertekend bewijs|klaar|afgerond|dank/i);
    }
  });

  it.each(mailKinds)('%s: plain text comes first, and no answering machine answers', (kind) => {
    for (const one of ofKind(kind)) {
      expect(one.raw.indexOf('text/plain')).toBeGreaterThan(0);
      expect(one.raw.indexOf('text/plain')).toBeLessThan(one.raw.indexOf('text/html'));
      expect(header(one, 'auto-submitted')).toBe('auto-generated');
    }
  });

  it.each(mailKinds)('%s comes back to a path that names it', (kind) => {
    for (const { id, returnPath, mail } of ofKind(kind)) {
      expect(returnPath).toMatch(/@bounces\.example\.org$/);
      expect(mailsByReturnPath(world.deps.keys, returnPath)).toEqual([id]);
      expect(mail.messageId).toBe(`<${id}@localhost>`);
      expect(mail.from?.address).toBe('bewijzen@example.org');
    }
  });
});

describe('who writes', () => {
  it.each(toContactPerson)('%s: the counselor, who also gets the answer', (kind) => {
    const { name, email } = world.staffOf('COUNSELOR');
    for (const { mail } of ofKind(kind)) {
      expect(mail.from?.name).toMatch(new RegExp(`^${name} \\(.+\\)$`));
      expect(mail.replyTo).toEqual([{ name, address: email }]);
      expect(mail.text).toContain(name);
      expect(mail.text).toMatch(/04\d\d( \d\d){3}/);
    }
  });

  it.each(toStaff)('%s: the product, and never in the name of the reader', (kind) => {
    for (const { mail } of ofKind(kind)) {
      expect(mail.from?.name).toMatch(/^Veertig \(.+\)$/);
      expect(mail.replyTo?.[0]?.address).not.toBe(world.staffOf('COUNSELOR').email);
      expect(`${mail.text}${mail.html}`).not.toMatch(/Amina|Haddad|Geheime reden|@example\.be|bevestig\//);
    }
  });
});

describe('the owner of an offer', () => {
  it.each(toOwner)('%s: from the local authority, to answer there', (kind) => {
    expect(ofKind(kind)).not.toHaveLength(0);
    for (const { mail } of ofKind(kind)) {
      expect(mail.from?.name).toMatch(/^Veertig \(.+\)$/);
      expect(mail.replyTo?.[0]?.address).toBe('onthaal@voorbeeldstad.example');
    }
  });

  it('reads nothing that a stranger typed before the address is theirs', () => {
    for (const { mail } of ofKind('OFFER_VERIFY')) {
      expect(`${mail.subject}${mail.text}${mail.html}`).not.toMatch(/Praattafel|Willems|Bib Voorbeeld|0470 11/);
    }
  });
});

describe('no more of these', () => {
  const stoppable = ['PROOF_REMINDER', 'COUNSELOR_DIGEST', 'OFFERS_WAITING'] as const satisfies readonly MailKind[];

  it.each(stoppable)('%s can be stopped with one click (RFC 8058)', (kind) => {
    expect(ofKind(kind)).not.toHaveLength(0);
    for (const one of ofKind(kind)) {
      expect(header(one, 'list-unsubscribe')).toMatch(
        /^<http:\/\/localhost:4040\/api\/mail\/unsubscribe\?t=[0-9a-f-]+>$/,
      );
      expect(header(one, 'list-unsubscribe-post')).toBe('List-Unsubscribe=One-Click');
    }
  });

  it('what answers something cannot', () => {
    const others = mailKinds.filter((kind) => !(stoppable as readonly MailKind[]).includes(kind));
    expect(ofKind(...others).map((one) => header(one, 'list-unsubscribe'))).toEqual(
      ofKind(...others).map(() => undefined),
    );
  });
});

describe('a reminder', () => {
  it('carries the same link and code as the request, and the last one says it is the last', () => {
    const [request] = ofKind('PROOF_REQUEST');
    const [first, last] = ofKind('PROOF_REMINDER');
    const secrets = (one?: Sent) => one?.mail.text?.match(/\/bevestig\/\S+|\b[0-9A-Z]{5}-[0-9A-Z]{5}\b/g);
    expect(secrets(request)).toHaveLength(2);
    expect(secrets(first)).toEqual(secrets(request));
    expect(secrets(last)).toEqual(secrets(request));
    expect(first?.mail.subject).toMatch(/^Herinnering van /);
    expect(last?.mail.subject).toMatch(/^Laatste herinnering van /);
    expect(first?.mail.text).toContain('Op maandag 2 november 2026 stuurden we u een vraag.');
    expect(last?.mail.text).toContain('De link werkt tot en met vrijdag 15 januari 2027.');
    expect(last?.mail.text).toContain('Dit is de laatste herinnering.');
  });
});

describe('without a domain for bounces', () => {
  it('reports go to the sender address', async () => {
    await world.askedProof();
    const before = server.returnPaths.length;
    const plain = { ...world.deps, bounces: { domain: null, secret: null } };
    const { worker } = createApp(plain);
    await worker.drain();
    await worker.stop();
    expect(server.returnPaths.slice(before)).toEqual(['bewijzen@example.org']);
  });
});
