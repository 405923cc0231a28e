import { createHash } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { PDFDocument, PDFName, type PDFRef, PDFString } from 'pdf-lib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createApp } from '../app.ts';
import { confirmations, documents } from '../db/schema.ts';
import { PROOF_EXAMPLES } from '../proofs/proof-examples.ts';
import { sealProof } from '../proofs/seal.ts';
import { dictionaryBody, earlierRevision, incrementalUpdate } from '../seal/incremental-update.ts';
import { openTestAuthority, SEALED_AT } from '../seal/testing.ts';
import { addValidationData } from '../seal/validation-data.ts';
import { openWorld, type World } from '../testing/world.ts';
import type { FileAnswer } from './check-file.ts';
import { LARGEST_FILE } from './routes.ts';

let world: World;
let app: ReturnType<typeof createApp>;
let confirmationId: string;
let proofId: string;
let first: Buffer;
beforeAll(async () => {
  world = await openWorld();
  app = createApp(world.deps);
  // Work is done when a test lets it, not by a second worker that looks every second.
  await app.worker.stop();
  const asked = await world.askedProof();
  proofId = asked.proofId;
  await world.confirm(asked.token);
  await world.work();
  confirmationId = (await world.db.select().from(confirmations))[0]?.id ?? '';
  first = await storedFile();
});
afterAll(() => world.close());

async function storedFile(): Promise<Buffer> {
  const [row] = await world.db.select().from(documents).where(eq(documents.confirmationId, confirmationId));
  return Buffer.from(row?.bytes ?? []);
}

/** What a client can get. */
type Told = Partial<Extract<FileAnswer, { proof: unknown }>> & { problem?: string };

let clients = 0;
async function send(file: Uint8Array | string, client = `203.0.113.${clients++}`) {
  const form = new FormData();
  form.append('file', new File([typeof file === 'string' ? file : Uint8Array.from(file)], 'bewijs.pdf'));
  const headers = { 'x-forwarded-for': client };
  const answer = await app.http.request('/api/files/check', { method: 'POST', body: form, headers });
  return { status: answer.status, retryAfter: answer.headers.get('retry-after'), json: (await answer.json()) as Told };
}
const verdictOf = async (file: Uint8Array | string) => (await send(file)).json.verdict;
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

/** Objects written behind a file, the way an editor saves. */
async function overlay(file: Uint8Array, change: (document: PDFDocument) => number): Promise<Buffer> {
  const document = await PDFDocument.load(file, { updateMetadata: false });
  const number = change(document);
  const [, object] = document.context.enumerateIndirectObjects().find(([{ objectNumber }]) => objectNumber === number)!;
  const written = { number, body: dictionaryBody(object as never) };
  return Buffer.from(incrementalUpdate(earlierRevision(file), [written], document.context));
}

const overPage = (file: Uint8Array) =>
  overlay(file, (document) => {
    const page = document.getPage(0);
    page.node.set(PDFName.of('Contents'), document.context.obj([]));
    return page.ref.objectNumber;
  });

describe('a file of ours', () => {
  it('is genuine by its hash, with the least about it', async () => {
    const { status, json } = await send(first);
    expect(status).toBe(200);
    expect(json).toMatchObject({ verdict: 'GENUINE', proof: { state: 'GENUINE', initials: 'A. H.', version: 1 } });
    expect(JSON.stringify(json)).not.toContain('Haddad');
    expect(await world.visitor.verifications.byFile({ sha256: sha256(first) })).toMatchObject({
      verdict: 'GENUINE',
      proof: json.proof,
    });
  });

  it('is genuine after validation data came behind the seal, and so is the file from before', async () => {
    world.later({ minutes: 2 });
    await world.work();
    const extended = await storedFile();
    expect(extended.length).toBeGreaterThan(first.length);
    expect(extended.subarray(0, first.length).equals(first)).toBe(true);
    for (const file of [first, extended]) {
      expect(await world.visitor.verifications.byFile({ sha256: sha256(file) })).toMatchObject({ verdict: 'GENUINE' });
    }
  });

  it('sealed twice is genuine though only one is stored, with the time', async () => {
    const [row] = await world.db.select().from(confirmations);
    const { timestamps } = world.deps.authority;
    const options = { signer: await world.deps.authority.openSigner(), timestamps, sealedAt: world.now() };
    const { bytes } = await sealProof(row!.facts, { ...options, verifyUrl: 'https://veertig.example.be/x' });
    expect(await world.visitor.verifications.byFile({ sha256: sha256(bytes) })).toEqual({ verdict: 'UNKNOWN' });
    expect((await send(bytes)).json).toMatchObject({
      verdict: 'GENUINE',
      proof: { number: row!.number },
      time: { at: world.now().toISOString(), trusted: true },
    });
  });

  it('of which we know no confirmation any more is genuine, without a proof', async () => {
    const { timestamps } = world.deps.authority;
    const options = { signer: await world.deps.authority.openSigner(), timestamps, sealedAt: world.now() };
    const { bytes } = await sealProof(PROOF_EXAMPLES.informeel, { ...options, verifyUrl: 'https://example.be/x' });
    expect((await send(bytes)).json).toMatchObject({ verdict: 'GENUINE', proof: null });
  });
});

describe('a file that was tampered with', () => {
  const changed = (find: string, write: string) => {
    const at = first.indexOf(find, 0, 'latin1');
    expect(at, find).toBeGreaterThan(0);
    const copy = Buffer.from(first);
    copy.write(write, at, 'latin1');
    return copy;
  };
  const range = () => /\/ByteRange \[0 (\d+) (\d+) (\d+)\]/.exec(first.toString('latin1'))!;

  it.each<[string, string, () => Buffer | Promise<Buffer>]>([
    [
      'a byte of the page flipped',
      'NOT_OURS',
      () => Buffer.from(first.map((byte, at) => (at === 15_000 ? byte ^ 1 : byte))),
    ],
    ['a byte appended', 'EXTENDED', () => Buffer.concat([first, Buffer.from(' ')])],
    ['a page emptied by an update', 'EXTENDED', () => overPage(first)],
    ['a page emptied behind validation data', 'EXTENDED', async () => overPage(await storedFile())],
    [
      'another catalog behind the seal, as in a shadow attack',
      'EXTENDED',
      () =>
        overlay(first, (document) => {
          document.catalog.set(PDFName.of('OpenAction'), PDFString.of('other'));
          return (document.context.trailerInfo.Root as PDFRef).objectNumber;
        }),
    ],
    [
      'signed once more by somebody else',
      'EXTENDED',
      () => Buffer.concat([first, Buffer.from(first.subarray(first.indexOf('<< /Type /Sig')))]),
    ],
    ['the second half of its range left out', 'NOT_OURS', () => changed(`${range()[3]}]`, '1]'.padEnd(7))],
    ['its range moved', 'NOT_OURS', () => changed(`[0 ${range()[1]}`, `[0 ${Number(range()[1]) - 1}`)],
    ['its range described after the hole', 'NOT_OURS', () => changed('/ByteRange', '/BiteRange')],
    ['cut off', 'NOT_OURS', () => first.subarray(0, first.length - 100)],
    ['something in front', 'NOT_OURS', () => Buffer.concat([Buffer.from('%PDF-1.7\n'), first])],
    ['its title changed', 'NOT_OURS', () => changed('<dc:title>', '<dc:titel>')],
    [
      'another signature put in the hole',
      'NOT_OURS',
      async () => {
        const { bytes } = await sealProof(PROOF_EXAMPLES['een-sessie'], {
          ...(await openTestAuthority()),
          verifyUrl: 'https://example.be/x',
          sealedAt: SEALED_AT,
        });
        const hole = (pdf: Buffer) => pdf.toString('latin1').match(/\/Contents <([0-9a-f]+)>/)![1]!;
        return changed(hole(first), hole(Buffer.from(bytes)).slice(0, hole(first).length));
      },
    ],
    [
      'sealed with a certificate of the same name that is not ours',
      'NOT_OURS',
      async () => {
        const [row] = await world.db.select().from(confirmations);
        const options = { ...(await openTestAuthority()), verifyUrl: 'https://example.be/x', sealedAt: SEALED_AT };
        return Buffer.from((await sealProof(row!.facts, options)).bytes);
      },
    ],
    [
      'data that is none in the store behind the seal',
      'EXTENDED',
      async () => {
        const junk = { certificates: [Buffer.from('%PDF-1.7')], revocationLists: [], statusAnswers: [] };
        return Buffer.from(await addValidationData(first, junk));
      },
    ],
  ])('%s: %s', async (_, verdict, tamper) => {
    const file = await tamper();
    expect(await world.visitor.verifications.byFile({ sha256: sha256(file) })).toEqual({ verdict: 'UNKNOWN' });
    expect(await verdictOf(file)).toBe(verdict);
  });

  it('tells what the proof was before something was added', async () => {
    expect((await send(Buffer.concat([first, Buffer.from('\n')]))).json).toMatchObject({
      verdict: 'EXTENDED',
      proof: { state: 'GENUINE', initials: 'A. H.' },
    });
  });
});

describe('a hostile file', () => {
  it.each<[string, Uint8Array | string]>([
    ['a text', 'bewijs van deelname'],
    ['a zip', Buffer.from('504b0304', 'hex')],
    ['an empty PDF', '%PDF-1.7\n%%EOF\n'],
    ['as large as allowed', Buffer.alloc(LARGEST_FILE, '%PDF-1.7\n/ByteRange [0 1 ')],
    ['many ranges', `%PDF-1.7\n${'/ByteRange [0 10 20 30] '.repeat(150_000)}`],
    ['spaces without end', `%PDF-1.7\n/ByteRange${' '.repeat(4_000_000)}`],
  ])('%s is not ours, quickly', async (_, file) => {
    expect(await verdictOf(file)).toBe('NOT_OURS');
  });

  it('with a bomb of nested values in its hole is not ours', async () => {
    const bomb = '3080'.repeat(1_000_000);
    const head = '%PDF-1.7\n/ByteRange [0 0000000057 0000000000 0000000006] /Contents ';
    const end = head.length + bomb.length + 2;
    const range = `/ByteRange [0 ${head.length} ${end} 6]`;
    const file = `${head.replace(/\/ByteRange \[[^\]]*\]/, (found) => range.padEnd(found.length))}<${bomb}>%%EOF\n`;
    expect(await verdictOf(file)).toBe('NOT_OURS');
  });

  it('that is too large is refused', async () => {
    expect((await send(Buffer.alloc(LARGEST_FILE + 1))).status).toBe(413);
    const answer = await app.http.request('/api/files/check', { method: 'POST', body: Buffer.alloc(LARGEST_FILE * 2) });
    expect(answer.status).toBe(413);
  });

  it('that is none is refused', async () => {
    expect(await send('')).toMatchObject({ status: 400, json: { problem: 'NO_FILE' } });
    const answer = await app.http.request('/api/files/check', { method: 'POST', body: 'file=bewijs' });
    expect(answer.status).toBe(400);
  });
});

describe('what a confirmation became', () => {
  it('is told with the file: replaced, later withdrawn', async () => {
    await world.decide(proofId, 'REOPEN');
    expect((await send(first)).json).toMatchObject({ verdict: 'GENUINE', proof: { state: 'REPLACED', version: 1 } });
    await world.counselor.proofs.send({ id: proofId });
    await world.confirm((await world.linkOf(proofId)).token);
    await world.work();
    const live = (await world.db.select().from(confirmations)).find(({ version }) => version === 2);
    confirmationId = live?.id ?? '';
    const second = await storedFile();
    expect((await send(second)).json).toMatchObject({ proof: { state: 'GENUINE', version: 2, number: live?.number } });
    const numbers = (await world.db.select().from(confirmations)).map(({ number }) => number);
    expect(new Set(numbers).size).toBe(2);
    await world.decide(proofId, 'ACCEPT');
    await world.decide(proofId, 'WITHDRAW');
    expect((await send(second)).json.proof?.state).toBe('WITHDRAWN');
    expect((await send(first)).json.proof?.state).toBe('REPLACED');
    const states = (await world.db.select().from(confirmations)).map(async ({ version, verificationCode: code }) => {
      const { state } = await world.visitor.verifications.byCode({ code });
      return [version, state];
    });
    expect(Object.fromEntries(await Promise.all(states))).toEqual({ 1: 'REPLACED', 2: 'WITHDRAWN' });
  });
});

it('too many files of one client have to wait, and the answer says how long', async () => {
  const answers = [];
  for (let count = 0; count < 12; count++) answers.push(await send('', '198.51.100.9'));
  expect(answers.map(({ status }) => status)).toEqual([...Array<number>(10).fill(400), 429, 429]);
  expect(answers.at(-1)).toMatchObject({ retryAfter: '6', json: { problem: 'TOO_MANY' } });
});
