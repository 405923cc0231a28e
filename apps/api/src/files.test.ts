import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { documents, session } from './db/schema.ts';
import { givePassword, openBrowser } from './testing/browser.ts';
import type { Asked } from './testing/cases.ts';
import { openWorld, type World } from './testing/world.ts';

let world: World;
let asked: Asked;
let visitor: ReturnType<typeof openBrowser>;
beforeAll(async () => {
  world = await openWorld();
  asked = await world.askedProof();
  await world.confirm(asked.token);
  await world.work();
  visitor = openBrowser(world.deps);
});
afterAll(async () => {
  await visitor.close();
  await world.close();
});

const isTheProof = async (answer: Response) => {
  const [file] = await world.db.select().from(documents);
  expect(answer.status).toBe(200);
  expect(answer.headers.get('content-type')).toBe('application/pdf');
  expect(answer.headers.get('cache-control')).toBe('private, no-store');
  expect(answer.headers.get('content-disposition')).toMatch(/^attachment; filename="bewijs-BD-2026-\d{6}\.pdf"$/);
  const bytes = Buffer.from(await answer.arrayBuffer());
  expect(createHash('sha256').update(bytes).digest('hex')).toBe(file?.sha256);
};

describe('the file of a proof, for staff', () => {
  it.each([
    ['COUNSELOR', 'EXAMPLE', 200],
    ['AUDITOR', 'EXAMPLE', 200],
    ['OFFER_EDITOR', 'EXAMPLE', 404],
    ['COUNSELOR', 'OTHER', 404],
  ] as const)('%s of %s: %i', async (role, agency, status) => {
    const staff = world.staffOf(role, agency);
    await givePassword(world.deps, staff);
    const mine = openBrowser(world.deps, visitor.app);
    await mine.signIn(staff.email);
    const answer = await mine.ask(`/files/proofs/${asked.proofId}`);
    expect(answer.status).toBe(status);
    if (status === 200) await isTheProof(answer);
    expect((await mine.ask('/files/proofs/x')).status).toBe(404);
    expect((await mine.ask(`/files/proofs/${world.unknownId}`)).status).toBe(404);
    await world.db.delete(session);
    expect((await mine.ask(`/files/proofs/${asked.proofId}`)).status).toBe(404);
  });

  it('is not for whoever knows its id', async () => {
    expect((await visitor.ask(`/files/proofs/${asked.proofId}`)).status).toBe(404);
  });
});

describe('the file behind a link', () => {
  it('is for the contact person who confirmed', async () => {
    await isTheProof(await visitor.post('/files/link', { token: asked.token }));
  });

  it('is not there while nothing is confirmed or sealed, and not behind a dead link', async () => {
    const { token, proofId } = await world.askedProof();
    expect((await visitor.post('/files/link', { token })).status).toBe(404);
    await world.confirm(token);
    expect((await visitor.post('/files/link', { token })).status).toBe(404);
    await world.work();
    expect((await visitor.post('/files/link', { token })).status).toBe(200);
    await world.decide(proofId, 'REOPEN');
    expect((await visitor.post('/files/link', { token })).status).toBe(404);
  });

  it.each([{ token: 'x' }, { token: 5 }, {}, null, [], { token: 'a'.repeat(300) }])(
    '%j opens nothing',
    async (body) => {
      expect((await visitor.post('/files/link', body)).status).toBe(404);
    },
  );
});
