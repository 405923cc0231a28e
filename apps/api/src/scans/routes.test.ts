import { createHash } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { PDFDocument } from 'pdf-lib';
import sharp from 'sharp';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { auditRows, scans } from '../db/schema.ts';
import { inAgency } from '../db/scope.ts';
import { bodyOf, givePassword, openBrowser } from '../testing/browser.ts';
import { breaches } from '../testing/invariants.ts';
import { dump } from '../testing/snapshot.ts';
import { openWorld, type World } from '../testing/world.ts';
import type { Staff } from '../trpc.ts';
import { LARGEST_SCAN } from './check-scan.ts';
import { addScan } from './store.ts';

let world: World;
let visitor: ReturnType<typeof openBrowser>;
let counselor: ReturnType<typeof openBrowser>;
let proofId: string;
const browsers = new Map<string, ReturnType<typeof openBrowser>>();

beforeAll(async () => {
  world = await openWorld();
  visitor = openBrowser(world.deps);
  counselor = await browserOf(world.staffOf('COUNSELOR'));
});
afterAll(async () => {
  await visitor.close();
  await world.close();
});
beforeEach(async () => {
  world.later({ minutes: 1 });
  proofId = (await world.askedProof()).proofId;
});

async function browserOf(staff: Staff) {
  const known = browsers.get(staff.userId);
  if (known) return known;
  await givePassword(world.deps, staff);
  const browser = openBrowser(world.deps, visitor.app);
  await browser.signIn(staff.email);
  browsers.set(staff.userId, browser);
  return browser;
}

interface Kept {
  id: string;
  problem: string;
  sentence: string;
  sha256: string;
}
/** Sends a file as the form of the dashboard does; its name and type lie on purpose. */
async function send(file: Uint8Array<ArrayBuffer> | null, browser = counselor, id = proofId) {
  const body = new FormData();
  if (file) body.set('file', new File([file], 'bewijs.exe', { type: 'text/html' }));
  const answer = await browser.ask(`/files/proofs/${id}/scans`, { method: 'POST', body });
  const json = answer.headers.get('content-type')?.includes('json') ? await bodyOf<Kept>(answer) : null;
  return { status: answer.status, json };
}
const photo = async () =>
  new Uint8Array(
    await sharp({ create: { width: 300, height: 400, channels: 3, background: '#eeeeee' } })
      .jpeg()
      .toBuffer(),
  );
const pdf = async () => {
  const document = await PDFDocument.create();
  document.addPage();
  return new Uint8Array(await document.save());
};

/** What a refused file must not touch; the workers change other rows meanwhile. */
const kept = async () => {
  const { scans: files, audit_rows: trail, proofs } = await dump(world.db);
  return { files, trail, proofs };
};

describe('a scan', () => {
  it('is kept with its hash, shown with the proof, and used by the record', async () => {
    const { status, json } = await send(await pdf());
    expect(status).toBe(201);
    const before = await world.counselor.proofs.get({ id: proofId });
    expect(before.scans).toMatchObject([{ id: json?.id, mediaType: 'application/pdf', uploadedBy: 'Jan Peeters' }]);
    const input = { ...world.paper([json?.id ?? '']), id: proofId, revision: before.proof.revision };
    await world.counselor.proofs.recordPaper(input);
    await world.work();
    const { scans: free, evidence } = await world.counselor.proofs.get({ id: proofId });
    expect([free, evidence?.scans.map(({ sha256 }) => sha256)]).toEqual([[], [json?.sha256]]);
    const { scans: ofPerson } = await world.counselor.people.get({ id: before.participant.id });
    expect(ofPerson).toMatchObject([{ id: json?.id, proofId, used: true }]);
    expect(await breaches(world.deps)).toEqual([]);
  });

  it('comes back as a file that stays apart from our pages', async () => {
    const { json } = await send(await photo());
    const answer = await counselor.ask(`/files/scans/${json?.id}`);
    expect(answer.headers.get('content-type')).toBe('image/jpeg');
    expect(answer.headers.get('content-disposition')).toMatch(/^attachment; filename="scan-[0-9a-f]{8}\.jpg"$/);
    expect(answer.headers.get('content-security-policy')).toBe("default-src 'none'; sandbox");
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
    expect(answer.headers.get('cache-control')).toBe('private, no-store');
    const bytes = Buffer.from(await answer.arrayBuffer());
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(json?.sha256);
  });

  it('leaves a trace without names', async () => {
    const { json } = await send(await photo());
    const [row] = await world.db
      .select()
      .from(auditRows)
      .where(eq(auditRows.subjectId, json?.id ?? ''));
    expect(row).toMatchObject({ action: 'SCAN_ADDED', facts: { proof: proofId, sha256: json?.sha256 } });
  });
});

describe('whose file it is', () => {
  it.each([
    ['COUNSELOR', 'OTHER', 404],
    ['COORDINATOR', 'EXAMPLE', 201],
    ['AUDITOR', 'EXAMPLE', 404],
    ['OFFER_EDITOR', 'EXAMPLE', 404],
  ] as const)('%s of %s adds: %i', async (role, agency, status) => {
    const browser = await browserOf(world.staffOf(role, agency));
    expect((await send(await photo(), browser)).status).toBe(status);
  });

  it.each([
    ['COUNSELOR', 'OTHER', 404],
    ['AUDITOR', 'EXAMPLE', 200],
    ['OFFER_EDITOR', 'EXAMPLE', 404],
  ] as const)('%s of %s reads: %i', async (role, agency, status) => {
    const { json } = await send(await photo());
    const browser = await browserOf(world.staffOf(role, agency));
    expect((await browser.ask(`/files/scans/${json?.id}`)).status).toBe(status);
    expect((await browser.ask(`/files/scans/${world.unknownId}`)).status).toBe(404);
    expect((await browser.ask('/files/scans/x')).status).toBe(404);
  });

  it('a colleague reads and does not add', async () => {
    const browser = await browserOf(world.colleague);
    const { status, json } = await send(await photo(), browser);
    expect(status).toBe(403);
    expect(json).toEqual({
      problem: 'NOT_YOUR_CASE',
      sentence: 'Een andere trajectbegeleider volgt deze inburgeraar op.',
    });
  });

  it('nobody without an account adds or reads', async () => {
    const { json } = await send(await photo());
    expect((await send(await photo(), visitor)).status).toBe(404);
    expect((await visitor.ask(`/files/scans/${json?.id}`)).status).toBe(404);
  });
});

describe('what is refused', () => {
  it.each<[string, number, string, () => Promise<Uint8Array<ArrayBuffer>> | Uint8Array<ArrayBuffer> | null]>([
    ['no file', 400, 'NO_FILE', () => null],
    ['an empty file', 400, 'NO_FILE', () => new Uint8Array()],
    ['a program', 400, 'UNKNOWN_TYPE', () => new Uint8Array(Buffer.from('MZ program'))],
    ['too many bytes', 413, 'TOO_LARGE', () => new Uint8Array(LARGEST_SCAN + 1)],
    ['far too many bytes', 413, 'TOO_LARGE', () => new Uint8Array(LARGEST_SCAN * 2)],
  ])('%s: %i', async (_, status, problem, file) => {
    const before = await kept();
    const answer = await send(await file());
    expect(answer).toMatchObject({ status, json: { problem, sentence: expect.stringMatching(/^[A-Z].*\.$/) } });
    expect(await kept()).toEqual(before);
  });

  it('a scan of what is signed already', async () => {
    const asked = await world.askedProof();
    await world.confirm(asked.token);
    expect(await send(await photo(), counselor, asked.proofId)).toMatchObject({
      status: 409,
      json: { problem: 'NOT_OPEN' },
    });
  });

  it('a ninth scan that nobody uses', async () => {
    const { agencyId, userId: uploadedBy } = world.staffOf('COUNSELOR');
    const row = { proofId, mediaType: 'image/jpeg', sha256: '0'.repeat(64), uploadedBy } as const;
    for (let count = 0; count < 8; count++) {
      await inAgency(world.db, agencyId, (scope) =>
        addScan(scope, { ...row, bytes: Buffer.from('scan'), uploadedAt: world.now() }),
      );
    }
    expect(await send(await photo())).toMatchObject({ status: 409, json: { problem: 'TOO_MANY' } });
    expect(await world.db.select().from(scans).where(eq(scans.proofId, proofId))).toHaveLength(8);
  });

  it('a proof that is not there', async () => {
    expect((await send(await photo(), counselor, world.unknownId)).status).toBe(404);
    expect((await send(await photo(), counselor, 'x')).status).toBe(404);
  });

  it('another site', async () => {
    const init = { method: 'POST', body: new FormData(), headers: { origin: 'https://elders.example' } };
    expect((await counselor.ask(`/files/proofs/${proofId}/scans`, init)).status).toBe(403);
  });
});
