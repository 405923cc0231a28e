import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPostgres } from './db/client.ts';
import type { FieldProblem } from './failures.ts';
import { bodyOf, openBrowser } from './testing/browser.ts';
import { openWorld, type World } from './testing/world.ts';

interface Failure {
  error: { data: { problems: FieldProblem[] } };
}

let world: World;
let visitor: ReturnType<typeof openBrowser>;
beforeAll(async () => {
  world = await openWorld();
  visitor = openBrowser(world.deps);
});
afterAll(async () => {
  await visitor.close();
  await world.close();
});

const query = (path: string, input: unknown) =>
  visitor.ask(`/trpc/${path}?input=${encodeURIComponent(JSON.stringify(input))}`);

describe('over HTTP', () => {
  it('a link opens for whoever has it', async () => {
    const { token } = await world.askedProof();
    const answer = await query('confirmations.open', { token });
    expect(answer.status).toBe(200);
    expect(await answer.json()).toMatchObject({ result: { data: { state: 'OPEN' } } });
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
  });

  it('a refusal carries its code and its sentence', async () => {
    const { token, proofId } = await world.askedProof();
    await world.decide(proofId, 'CANCEL');
    const answer = await visitor.post('/trpc/confirmations.decline', { token, how: 'REFUSE' });
    expect(answer.status).toBe(412);
    expect((await bodyOf<Failure>(answer)).error.data).toMatchObject({
      code: 'PRECONDITION_FAILED',
      refusal: { code: 'LINK_REVOKED', sentence: expect.stringMatching(/^Deze link werkt niet meer/) },
      problems: [],
    });
  });

  it('mistakes in fields carry their paths and sentences', async () => {
    const { token } = await world.askedProof();
    const rows = [{ day: world.today(), hours: 'drie' }];
    const typed = await visitor.post('/trpc/confirmations.saveHours', { token, revision: 0, answer: 'ADJUST', rows });
    expect(typed.status).toBe(400);
    expect((await bodyOf<Failure>(typed)).error.data.problems).toEqual([
      { field: 'rows.0.hours', sentence: expect.stringMatching(/^Schrijf het aantal uren in cijfers/) },
    ]);
    const shape = await visitor.post('/trpc/confirmations.saveSigner', { token, revision: 0, name: '' });
    const { problems } = (await bodyOf<Failure>(shape)).error.data;
    expect(problems.map(({ field }) => field)).toEqual(['name', 'role', 'reach']);
    expect(problems[0]?.sentence).toBe('Vul uw naam in.');
  });

  it('what is not there is not there, and staff procedures ask for an account', async () => {
    expect((await query('confirmations.open', { token: 'x' })).status).toBe(404);
    expect((await query('caseload.list', {})).status).toBe(401);
    expect((await visitor.ask('/trpc/people.nothing')).status).toBe(404);
    expect((await visitor.ask('/nothing')).status).toBe(404);
  });

  it('a body of a quarter of a megabyte is too much', async () => {
    const answer = await visitor.post('/trpc/confirmations.open', { token: 'x'.repeat(256 * 1024) });
    expect(answer.status).toBe(413);
  });

  it.each(['{', '[]', 'null', '"x"', '{"token":{}}'])('a body %s is answered, not stumbled over', async (body) => {
    const headers = { 'content-type': 'application/json' };
    const answer = await visitor.ask('/trpc/confirmations.decline', { method: 'POST', headers, body });
    expect(answer.status).toBe(400);
  });

  it('an outage tells nothing of the inside: no query, no value', async () => {
    const gone = await openPostgres((world.connection as unknown as { url: string }).url);
    await gone.close();
    const broken = openBrowser({ ...world.deps, db: gone.db });
    const answer = await broken.ask(
      `/trpc/verifications.byCode?input=${encodeURIComponent('{"code":"0123456789ABCDEF"}')}`,
    );
    await broken.close();
    expect(answer.status).toBe(500);
    const text = await answer.text();
    for (const inside of ['select', 'confirmations', '0123456789ABCDEF', 'at ', '.ts'])
      expect(text).not.toContain(inside);
    expect(world.logLines.join('\n')).toContain('procedure_failed');
    expect(world.logLines.join('\n')).not.toContain('0123456789ABCDEF');
  });
});
