import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readPdf } from './pdf/testing.ts';
import { givePassword, openBrowser } from './testing/browser.ts';
import type { Asked } from './testing/cases.ts';
import { openWorld, type World } from './testing/world.ts';

let world: World;
let asked: Asked;
let visitor: ReturnType<typeof openBrowser>;
beforeAll(async () => {
  world = await openWorld();
  asked = await world.askedProof();
  visitor = openBrowser(world.deps);
});
afterAll(async () => {
  await visitor.close();
  await world.close();
});

const prints = () => [`/files/proofs/${asked.proofId}/blank`, `/files/people/${asked.participantId}/overview`];

describe('what staff prints', () => {
  it.each([
    ['COUNSELOR', 'EXAMPLE', 200],
    ['AUDITOR', 'EXAMPLE', 200],
    ['ADMINISTRATOR', 'EXAMPLE', 404],
    ['COORDINATOR', 'OTHER', 404],
  ] as const)('%s of %s: %i', async (role, agency, status) => {
    const staff = world.staffOf(role, agency);
    await givePassword(world.deps, staff);
    const mine = openBrowser(world.deps, visitor.app);
    await mine.signIn(staff.email);
    for (const path of prints()) {
      const answer = await mine.ask(path);
      expect(answer.status).toBe(status);
      if (status === 404) continue;
      expect(answer.headers.get('content-disposition')).toMatch(/^attachment; filename="[a-z-]+\.pdf"$/);
      expect(answer.headers.get('cache-control')).toBe('private, no-store');
      const pdf = await readPdf(new Uint8Array(await answer.arrayBuffer()));
      expect(pdf.text(0)).toContain('Amina Haddad');
      // Only the letter has a link that works.
      expect(pdf.text(0).replaceAll('-', '')).not.toContain(asked.code);
    }
    expect((await mine.ask('/files/proofs/x/blank')).status).toBe(404);
    expect((await mine.ask(`/files/people/${world.unknownId}/overview`)).status).toBe(404);
    const empty = await mine.ask('/files/blank');
    expect(empty.status).toBe(role === 'ADMINISTRATOR' ? 404 : 200);
  });

  it('is not for whoever knows the address', async () => {
    for (const path of [...prints(), '/files/blank']) expect((await visitor.ask(path)).status).toBe(404);
  });

  it('the overview counts like the page of the person', async () => {
    await world.confirm(asked.token);
    await world.work();
    const mine = openBrowser(world.deps, visitor.app);
    await mine.signIn(world.staffOf('COUNSELOR').email);
    const answer = await mine.ask(`/files/people/${asked.participantId}/overview`);
    const text = (await readPdf(new Uint8Array(await answer.arrayBuffer()))).text(0).replaceAll(/\s+/g, ' ');
    expect(text).toContain('0 u van 40 u aanvaard, 6 u wacht op controle.');
  });
});
