import { writeXlsx } from 'hucre/xlsx';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseSheet } from '../sheets/parse-sheet.ts';
import { bodyOf, givePassword, openBrowser } from '../testing/browser.ts';
import { openWorld, type World } from '../testing/world.ts';

let world: World;
let visitor: ReturnType<typeof openBrowser>;
let counselor: ReturnType<typeof openBrowser>;

beforeAll(async () => {
  world = await openWorld();
  visitor = openBrowser(world.deps);
  counselor = openBrowser(world.deps, visitor.app);
  await givePassword(world.deps, world.staffOf('COUNSELOR'));
  await counselor.signIn(world.staffOf('COUNSELOR').email);
});
afterAll(async () => {
  await visitor.close();
  await world.close();
});

async function send(file: Uint8Array<ArrayBuffer> | null, browser = counselor) {
  const body = new FormData();
  if (file) body.set('file', new File([file], 'lijst.exe'));
  const answer = await browser.ask('/files/imports', { method: 'POST', body });
  const json = answer.headers.get('content-type')?.includes('json')
    ? await bodyOf<{ id: string; problem: string; sentence: string }>(answer)
    : null;
  return { status: answer.status, json };
}
const text = (value: string) => new TextEncoder().encode(value);

describe('a file with participants', () => {
  it.each([
    ['CSV', async () => text('Naam;Taal\nAna Lopes;Spaans\nZoya;Klingon\n')],
    [
      'Excel',
      async () =>
        writeXlsx({
          sheets: [
            {
              name: 'x',
              rows: [
                ['Naam', 'Taal'],
                ['Ana Lopes', 'Spaans'],
                ['Zoya', 'Klingon'],
              ],
            },
          ],
        }),
    ],
  ])('comes in as %s, and what is wrong goes out as a file', async (_name, file) => {
    world.later({ minutes: 1 });
    const { status, json } = await send(new Uint8Array(await file()));
    expect(status).toBe(201);
    expect(await world.counselor.imports.get({ id: json?.id ?? '' })).toMatchObject({
      mapping: { name: 0, language: 1 },
    });
    const problems = await counselor.ask(`/files/imports/${json?.id}/problemen.csv`);
    expect(problems.headers.get('content-disposition')).toBe('attachment; filename="problemen.csv"');
    const sheet = await parseSheet(new Uint8Array(await problems.arrayBuffer()));
    expect(sheet.rows[0]?.slice(0, 3)).toEqual(['3', 'Taal', 'Klingon']);
  });

  it('that cannot be read is refused with a sentence, and nothing is kept', async () => {
    world.later({ minutes: 1 });
    const before = (await world.counselor.imports.list()).length;
    expect(await send(null)).toMatchObject({ status: 400, json: { problem: 'NO_FILE' } });
    expect(await send(text('%PDF-1.7\0'))).toMatchObject({ status: 400, json: { problem: 'UNKNOWN_TYPE' } });
    expect(await send(new Uint8Array(5_000_001))).toMatchObject({ status: 413, json: { problem: 'TOO_LARGE' } });
    expect((await world.counselor.imports.list()).length).toBe(before);
  });

  it('is for who guides people', async () => {
    expect((await send(text('Naam\nAna\n'), visitor)).status).toBe(404);
    expect((await visitor.ask('/files/imports/sjabloon.csv')).status).toBe(404);
  });

  it('is asked at a limited rate', async () => {
    world.later({ minutes: 2 });
    const answers = [];
    for (let times = 0; times < 12; times++) answers.push((await send(null)).status);
    expect(answers.filter((status) => status === 429)).toHaveLength(2);
  });
});

describe('the template', () => {
  it.each(['csv', 'xlsx'])('as %s is itself a list that goes in', async (extension) => {
    world.later({ minutes: 2 });
    const template = await counselor.ask(`/files/imports/sjabloon.${extension}`);
    const { json } = await send(new Uint8Array(await template.arrayBuffer()));
    expect(await world.counselor.imports.check({ id: json?.id ?? '' })).toMatchObject({ ready: 1, problemRows: 0 });
  });
});

it('a list that nobody stores is forgotten after a day', async () => {
  world.later({ minutes: 2 });
  const { json } = await send(text('Naam\nIemand Die Vergeten Wordt\n'));
  world.later({ hours: 25 });
  await visitor.app.sweep();
  expect(await world.counselor.imports.get({ id: json?.id ?? '' })).toMatchObject({ state: 'EXPIRED', sample: [] });
});
