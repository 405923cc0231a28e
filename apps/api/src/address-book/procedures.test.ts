import { eq } from 'drizzle-orm';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import {
  addressJudgements,
  addressKeys,
  auditRows,
  confirmations,
  contactPersons,
  mails,
  organizations,
} from '../db/schema.ts';
import { erasePerson } from '../erasures/erase-person.ts';
import { personalData } from '../testing/cases.ts';
import { breaches } from '../testing/invariants.ts';
import { dump } from '../testing/snapshot.ts';
import { openWorld, type World } from '../testing/world.ts';

let world: World | undefined;
let w: World;
beforeEach(async () => {
  await world?.close();
  world = await openWorld();
  w = world;
});
afterAll(() => world?.close());

/** An organization with one activity and one contact person, through the product. */
async function at(name: string, contact: { name: string; email: string; phone?: string }, municipality = 'Gent') {
  const participantId = await w.person();
  const contactPerson = { phone: null, role: null, ...contact };
  const activityId = await w.activity(participantId, { organization: { name, municipality }, contactPerson });
  const page = await w.counselor.activities.get({ id: activityId });
  return { participantId, activityId, organizationId: page.organization?.id ?? '', contactId: page.contactPerson.id };
}
const page = async (id: string) => {
  const found = await w.counselor.addressBook.get({ id });
  if (found.mergedInto !== null) throw new Error('merged');
  return found;
};
const names = async (search: string) => (await w.counselor.addressBook.list({ search })).rows.map(({ name }) => name);
async function merge(kind: 'ORGANIZATION' | 'CONTACT_PERSON', kept: string, gone: string, fromGone: 'name'[] = []) {
  const preview = await w.counselor.addressBook.previewMerge({ kind, kept, gone });
  const seen = { keptRevision: preview.kept.revision, goneRevision: preview.gone.revision };
  await w.counselor.addressBook.merge({ kind, kept, gone, fromGone, ...seen });
}
const refusalOf = (code: string) => ({ cause: { refusal: { code } } });
const rita = { name: 'Rita Van Damme', email: 'rita@example.be' };

describe('the address book', () => {
  it('is searched by name, place and contact person, without accents, and keeps the order of names', async () => {
    await at('Café Één', { name: 'Zoë Çelik', email: 'zoe@example.be' }, 'Aalst');
    await at('Buurthuis De Linde', rita);
    expect(await names('')).toEqual(['Buurthuis De Linde', 'Café Één']);
    for (const typed of ['cafe', 'aal', 'ZOE celik', 'een café']) expect(await names(typed)).toEqual(['Café Één']);
    expect(await names('van dam')).toEqual(['Buurthuis De Linde']);
    for (const typed of ['%', '!', 'niemand']) expect(await names(typed)).toEqual([]);
  });

  it('comes fifty at a time, forwards and back, with what goes on at each', async () => {
    const rows = Array.from({ length: 53 }, (_, n) => String(n).padStart(2, '0'));
    const agencyId = w.staffOf('COUNSELOR').agencyId;
    await w.db.insert(organizations).values(rows.map((n) => ({ agencyId, name: `Club ${n}`, sortName: `club ${n}` })));
    const first = await w.counselor.addressBook.list({});
    expect([first.rows.length, first.hasNext, first.hasPrevious]).toEqual([50, true, false]);
    const second = await w.counselor.addressBook.list({ after: first.rows.at(-1)?.id ?? '' });
    expect([second.rows.length, second.hasNext, second.hasPrevious]).toEqual([3, false, true]);
    const back = await w.counselor.addressBook.list({ before: second.rows[0]?.id ?? '' });
    expect(back.rows).toEqual(first.rows);
    const { token } = await w.askedProof();
    await w.confirm(token);
    const [linde] = (await w.counselor.addressBook.list({ search: 'linde' })).rows;
    expect(linde).toMatchObject({ contactPersons: 1, activities: 1, lastAnswerAt: w.now() });
  });

  it('of before it was searched by key is made findable by the sweep', async () => {
    const { organizationId } = await at('Buurthuis De Linde', rita);
    await w.db.delete(addressKeys);
    await w.db.update(organizations).set({ sortName: '' }).where(eq(organizations.id, organizationId));
    expect(await names('linde')).toEqual([]);
    const { indexAddressBook } = await import('./index-book.ts');
    await indexAddressBook(w.deps, w.staffOf('COUNSELOR').agencyId);
    expect(await names('linde rita')).toEqual(['Buurthuis De Linde']);
  });

  it('is corrected by whoever guides people, with a trail without personal data', async () => {
    const { organizationId, contactId } = await at('Buurthuis De Linde', rita);
    const change = { id: organizationId, revision: 1, name: 'Buurthuis Linde', municipality: 'Gent' };
    await w.callerOf(w.colleague).addressBook.edit(change);
    await expect(w.counselor.addressBook.edit(change)).rejects.toMatchObject({ code: 'CONFLICT' });
    const add = (email: string) =>
      w.counselor.addressBook.addContact({ organizationId, name: 'An Smet', email, phone: '0470 00 00 11' });
    await expect(add('RITA@example.be')).rejects.toMatchObject({ code: 'BAD_REQUEST' });
    await add('an@example.be');
    expect(await names('linde an')).toEqual(['Buurthuis Linde']);
    await w.counselor.addressBook.markPresence({ id: contactId, left: true });
    const { people, history } = await page(organizationId);
    expect(people.map(({ name, leftAt }) => [name, leftAt !== null])).toEqual([
      ['An Smet', false],
      ['Rita Van Damme', true],
    ]);
    expect(history.map(({ action, about, byName }) => [action, about, byName])).toEqual([
      ['CONTACT_PERSON_LEFT', 'Rita Van Damme', w.staffOf('COUNSELOR').name],
      ['CONTACT_PERSON_ADDED', 'An Smet', w.staffOf('COUNSELOR').name],
      ['ORGANIZATION_CORRECTED', null, w.colleague.name],
    ]);
    const trail = JSON.stringify(await w.db.select().from(auditRows));
    for (const text of [...personalData, 'An Smet', 'an@example.be', 'Buurthuis']) expect(trail).not.toContain(text);
  });

  it('corrects a name and ends the links to an old address', async () => {
    const { proofId, activityId, token } = await w.askedProof();
    const { id } = (await w.counselor.activities.get({ id: activityId })).contactPerson;
    const change = { id, name: 'Rita Vandamme', email: 'rita.nieuw@example.be', phone: null, role: null };
    expect(await w.counselor.addressBook.editContact(change)).toEqual({ id, endedLinks: 1 });
    expect((await w.visitor.confirmations.open({ token })).state).toBe('REVOKED');
    expect((await w.counselor.proofs.get({ id: proofId })).contactPerson.name).toBe('Rita Vandamme');
    const own = { ...change, email: 'amina@example.be' };
    await expect(w.counselor.addressBook.editContact(own)).rejects.toMatchObject(refusalOf('IS_PARTICIPANT'));
  });
});

describe('contact persons without an organization', () => {
  const informal = async (search = '') => (await w.counselor.addressBook.informal({ search })).rows;
  const neighbor = async (name: string, email: string) => {
    const contactPerson = { name, email, phone: null, role: 'Buur' };
    return w.activity(await w.person(), { organization: null, contactPerson });
  };

  it('are found by name, with the activity they are asked about, and not among organizations', async () => {
    await at('Buurthuis De Linde', rita);
    const first = await neighbor('Zoë Çelik', 'zoe@example.be');
    await neighbor('An Smet', 'an@example.be');
    expect((await informal()).map(({ name }) => name)).toEqual(['An Smet', 'Zoë Çelik']);
    expect(await informal('celik zo')).toMatchObject([{ name: 'Zoë Çelik', activities: 1, latest: { id: first } }]);
    for (const typed of ['rita', 'linde', '%', '!']) expect(await informal(typed)).toEqual([]);
    expect(await names('celik')).toEqual([]);
    await w.counselor.activities.correctContactPerson({
      activityId: first,
      email: 'zoe.celik@example.be',
      phone: null,
    });
    expect(await informal('celik')).toHaveLength(1);
  });

  it('of before they were searched by key are made findable by the sweep', async () => {
    await neighbor('Zoë Çelik', 'zoe@example.be');
    await w.db.delete(addressKeys);
    await w.db.update(contactPersons).set({ sortName: '' });
    expect(await informal('zoe')).toEqual([]);
    const { indexAddressBook } = await import('./index-book.ts');
    await indexAddressBook(w.deps, w.staffOf('COUNSELOR').agencyId);
    expect(await informal('zoe')).toHaveLength(1);
  });
});

describe('somebody who no longer works there', () => {
  it('is offered for no new request, and a request that waits becomes a task', async () => {
    const { proofId, activityId, participantId, token } = await w.askedProof();
    const { contactPerson, organization } = await w.counselor.activities.get({ id: activityId });
    const sent = (await w.db.select().from(mails)).length;
    await w.counselor.addressBook.markPresence({ id: contactPerson.id, revision: 1, left: true });
    expect((await w.visitor.confirmations.open({ token })).state).toBe('OPEN');
    expect(await w.db.select().from(mails)).toHaveLength(sent);
    const { next } = await w.counselor.people.get({ id: participantId });
    expect(next[0]).toMatchObject({ kind: 'CONTACT_LEFT', subjectId: proofId });
    expect((await w.counselor.caseload.list({})).rows[0]?.next).toMatchObject({ kind: 'CONTACT_LEFT' });
    expect((await w.counselor.proofs.work()).groups.map(({ group }) => group)).toEqual(['UNANSWERED']);
    expect((await w.counselor.activities.addressBook()).contactPersons).toEqual([]);
    await expect(w.decide(proofId, 'RESEND')).rejects.toMatchObject(refusalOf('CONTACT_PERSON_LEFT'));
    const other = await w.activity(await w.person(), {
      organization: { id: organization?.id ?? '' },
      contactPerson: { name: 'An Smet', email: 'an@example.be' },
    });
    const draft = await w.draftProof(other);
    expect(await w.counselor.proofs.otherContactPersons({ id: draft })).toEqual([]);
    await w.counselor.addressBook.markPresence({ id: contactPerson.id, left: false });
    const kinds = (await w.counselor.people.get({ id: participantId })).next.map(({ kind }) => kind);
    expect([kinds.includes('WAIT'), kinds.includes('CONTACT_LEFT')]).toEqual([true, false]);
    expect(await breaches(w.deps)).toEqual([]);
  });
});

describe('two entries for one organization', () => {
  it('are found with the reason, until somebody says that they are two', async () => {
    const first = await at('Buurthuis De Linde', rita);
    const second = await at('De Linde (buurthuis) vzw', { name: 'An Smet', email: 'an@ander.example' });
    await at('Sportclub Zuid', { name: 'Jef', email: 'jef@example.be' });
    const because = ['Zelfde naam in dezelfde gemeente.'];
    const { total, pairs } = await w.counselor.addressBook.duplicates();
    expect([total, pairs[0]?.because]).toEqual([1, because]);
    expect((await page(first.organizationId)).similar).toMatchObject([{ id: second.organizationId, because }]);
    const typed = { name: 'buurthuis linde', municipality: 'GENT', email: null, phone: null };
    expect(await w.counselor.addressBook.similar(typed)).toHaveLength(2);
    const pair = { kind: 'ORGANIZATION', kept: first.organizationId, gone: second.organizationId } as const;
    await w.counselor.addressBook.keepApart(pair);
    expect((await w.counselor.addressBook.duplicates()).total).toBe(0);
    for (const id of [first.organizationId, second.organizationId]) expect((await page(id)).similar).toEqual([]);
  });

  it('become one: everything moves, links work on, and what was signed names what it named', async () => {
    const signed = await w.askedProof();
    await w.confirm(signed.token);
    await w.work();
    const waiting = await w.askedProof();
    const organizationOf = async (id: string) => (await w.counselor.activities.get({ id })).organization?.id ?? '';
    const gone = await organizationOf(signed.activityId);
    const gone2 = await organizationOf(waiting.activityId);
    const { organizationId: kept } = await at('Buurthuis De Lindeboom', { name: 'An', email: 'an@example.be' });
    const facts = await w.db.select().from(confirmations);
    await merge('ORGANIZATION', kept, gone);
    await merge('ORGANIZATION', kept, gone2, ['name']);
    expect(await w.counselor.addressBook.get({ id: gone })).toEqual({ mergedInto: kept });
    const after = await page(kept);
    expect(after.organization.name).toBe('Buurthuis De Linde');
    expect([after.people.length, after.activities.length, after.merges.length]).toEqual([3, 3, 2]);
    expect(after.proofs.toSorted((a, b) => (a.state < b.state ? -1 : 1))).toEqual([
      { state: 'SENT', amount: 1 },
      { state: 'SIGNED', amount: 1 },
    ]);
    expect(await names('linde')).toEqual(['Buurthuis De Linde']);
    expect((await w.visitor.confirmations.open({ token: waiting.token })).state).toBe('OPEN');
    expect((await w.visitor.confirmations.open({ token: signed.token })).state).toBe('CONFIRMED');
    await w.confirm(waiting.token);
    await w.work();
    expect((await w.db.select().from(confirmations)).find(({ id }) => id === facts[0]?.id)).toEqual(facts[0]);
    expect(await breaches(w.deps)).toEqual([]);
  });

  it('are two again after undo, to the row', async () => {
    const first = await at('Buurthuis De Linde', rita);
    const { proofId, activityId } = await w.askedProof();
    const gone = (await w.counselor.activities.get({ id: activityId })).organization?.id ?? '';
    const { audit_rows: _a, audit_heads: _h, address_keys: keys, ...before } = await dump(w.db);
    await merge('ORGANIZATION', first.organizationId, gone, ['name']);
    const { merges } = await page(first.organizationId);
    expect(merges[0]).toMatchObject({ obstacle: null, doneByName: w.staffOf('COUNSELOR').name });
    await w.counselor.addressBook.undoMerge({ id: merges[0]?.id ?? '' });
    const after = await dump(w.db);
    const unnumbered = (rows: string[] | undefined) => rows?.map((row) => row.replace(/"revision":\d+/, '')).toSorted();
    expect(unnumbered(after.organizations)).toEqual(unnumbered(before.organizations));
    for (const table of ['activities', 'proofs', 'contact_persons', 'deliveries', 'case_rows', 'case_words', 'mails']) {
      expect(after[table], table).toEqual(before[table]);
    }
    expect(after.address_keys).toEqual(keys);
    const again = w.counselor.addressBook.undoMerge({ id: merges[0]?.id ?? '' });
    await expect(again).rejects.toMatchObject(refusalOf('TOO_LATE_TO_UNDO'));
    expect((await w.counselor.proofs.get({ id: proofId })).organization?.id).toBe(gone);
    expect(await breaches(w.deps)).toEqual([]);
  });

  it.each<[string, (kept: string, activityId: string) => Promise<unknown>, RegExp]>([
    ['a correction', (id) => w.counselor.addressBook.edit({ id, name: 'Linde' }), /gegevens veranderden/],
    ['a new request', (_, activityId) => w.draftProof(activityId), /kwam er een aanvraag/],
  ])('cannot be taken apart any more after %s', async (_, build, words) => {
    const { organizationId } = await at('Buurthuis De Linde', rita);
    const gone = await at('Linde buurthuis', { name: 'An Smet', email: 'an@example.be' });
    await merge('ORGANIZATION', organizationId, gone.organizationId);
    w.later({ minutes: 1 });
    await build(organizationId, gone.activityId);
    const [row] = (await page(organizationId)).merges;
    expect(row?.obstacle).toMatch(words);
    const before = await dump(w.db);
    const undo = w.counselor.addressBook.undoMerge({ id: row?.id ?? '' });
    await expect(undo).rejects.toMatchObject(refusalOf('CHANGED_SINCE'));
    expect(await dump(w.db)).toEqual(before);
  });

  it('are not merged on older facts, nor with themselves', async () => {
    const { organizationId: kept } = await at('Buurthuis De Linde', rita);
    const { organizationId: gone } = await at('Linde', { name: 'An Smet', email: 'an@example.be' });
    const seen = { kind: 'ORGANIZATION', kept, gone, keptRevision: 1, goneRevision: 1 } as const;
    await w.counselor.addressBook.edit({ id: gone, name: 'De Linde' });
    await expect(w.counselor.addressBook.merge(seen)).rejects.toMatchObject({ code: 'CONFLICT' });
    const self = w.counselor.addressBook.merge({ ...seen, gone: kept });
    await expect(self).rejects.toMatchObject({ code: 'BAD_REQUEST' });
  });
});

describe('two entries for one contact person', () => {
  it('are found, become one with the chosen fields, and two again', async () => {
    const { organizationId, contactId, activityId } = await at('Buurthuis De Linde', rita);
    const { id: twin } = await w.counselor.addressBook.addContact({
      organizationId,
      name: 'Rita van Dame',
      email: null,
    });
    const [pair] = (await page(organizationId)).similarPeople;
    expect(pair?.because).toEqual(['Bijna dezelfde naam.']);
    const proofId = await w.draftProof(activityId);
    await merge('CONTACT_PERSON', twin, contactId, ['name']);
    expect((await w.counselor.proofs.get({ id: proofId })).contactPerson).toMatchObject({ id: twin, name: rita.name });
    const { people, merges, similarPeople } = await page(organizationId);
    expect([people.map(({ id }) => id), similarPeople]).toEqual([[twin], []]);
    await w.counselor.addressBook.undoMerge({ id: merges[0]?.id ?? '' });
    expect((await w.counselor.proofs.get({ id: proofId })).contactPerson).toMatchObject({
      id: contactId,
      email: rita.email,
    });
    const rows = await w.db.select().from(contactPersons);
    expect(rows.map(({ mergedInto }) => mergedInto)).toEqual([null, null]);
  });

  it('are not merged when the kept address is the participant’s own, nor across organizations', async () => {
    const { organizationId, contactId } = await at('Buurthuis De Linde', rita);
    const other = await at('Sportclub Zuid', { name: 'Rita Van Damme', email: 'rita.zuid@example.be' });
    const across = w.counselor.addressBook.previewMerge({
      kind: 'CONTACT_PERSON',
      kept: contactId,
      gone: other.contactId,
    });
    await expect(across).rejects.toMatchObject({ code: 'BAD_REQUEST' });
    const { id: amina } = await w.counselor.addressBook.addContact({
      organizationId,
      name: 'Rita Van Damme',
      email: 'amina@example.be',
    });
    await expect(merge('CONTACT_PERSON', amina, contactId)).rejects.toMatchObject(refusalOf('IS_PARTICIPANT'));
  });
});

it('erasing the one person it was for takes what was merged along', async () => {
  const { participantId, organizationId, contactId } = await at('Buurthuis De Linde', rita);
  const { id: twin } = await w.counselor.addressBook.addContact({ organizationId, name: 'Rita van Dame', email: null });
  await merge('CONTACT_PERSON', contactId, twin);
  const { organizationId: gone, participantId: other } = await at('Linde', { name: 'An', email: 'an@example.be' });
  await merge('ORGANIZATION', organizationId, gone);
  expect((await erasePerson(w.deps, participantId, 'ASKED')).outcome).toBe('ERASED');
  expect((await w.db.select().from(contactPersons)).map(({ name }) => name)).toEqual(['An']);
  expect((await w.db.select().from(organizations)).length).toBe(2);
  expect((await erasePerson(w.deps, other, 'ASKED')).outcome).toBe('ERASED');
  for (const table of [contactPersons, organizations, addressKeys, addressJudgements]) {
    expect(await w.db.select().from(table)).toEqual([]);
  }
});

describe('a refusal on principle', () => {
  it('stays when the request is sent again, its motive on the proof alone', async () => {
    const { token, proofId, activityId, participantId } = await w.askedProof();
    const reason = 'Wij tekenen niets over leden.';
    await w.visitor.confirmations.decline({ token, how: 'REFUSE', reason });
    const refusedAt = w.now();
    w.later({ days: 1 });
    await w.decide(proofId, 'RESEND', null);
    expect((await w.counselor.proofs.get({ id: proofId })).proof).toMatchObject({ refusedAt, refusedReason: reason });
    const { organization, ...activity } = await w.counselor.activities.get({ id: activityId });
    const shown = await page(organization?.id ?? '');
    expect(shown.refusals).toEqual([{ proofId, refusedAt, contactPersonName: 'Rita Van Damme' }]);
    expect(JSON.stringify(shown)).not.toContain(reason);
    expect([activity.proofs[0]?.proof.refusedAt, activity.refusedBefore]).toEqual([refusedAt, refusedAt]);
    const person = await w.counselor.people.get({ id: participantId });
    expect(person.proofs[0]?.proof.refusedAt).toEqual(refusedAt);
    expect(JSON.stringify([person, activity])).not.toContain(reason);
    const next = await at('Ander', { name: 'An', email: 'an@example.be' });
    expect((await w.counselor.activities.get({ id: next.activityId })).refusedBefore).toBeNull();
  });
});
