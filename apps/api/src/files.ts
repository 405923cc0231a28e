import type { Hono } from 'hono';
import { z } from 'zod';
import type { Auth } from './accounts/auth.ts';
import { staffAllowed } from './accounts/session.ts';
import { findDocument, locateByToken } from './confirmations/store.ts';
import { linkState, loadLink } from './confirmations/view.ts';
import { inAgency, type Scope } from './db/scope.ts';
import type { Deps } from './deps.ts';
import { fingerprint } from './links.ts';
import { locateProgress } from './progress/store.ts';
import { findProof } from './proofs/store.ts';

interface SealedFile {
  number: string;
  bytes: Uint8Array;
}

/** Sealed proofs as files: for staff by the proof's id, for a contact person behind the own link. */
export function mountFiles(http: Hono, deps: Deps, auth: Auth): void {
  http.get('/files/proofs/:id', async (c) => {
    const staff = await staffAllowed(auth, deps, c.req.raw.headers, 'proofs.get');
    if (!staff) return c.notFound();
    const id = z.uuid().safeParse(c.req.param('id'));
    if (!id.success) return c.notFound();
    const file = await inAgency(deps.db, staff.agencyId, (scope) => fileOfProof(scope, id.data));
    return file ? pdf(file) : c.notFound();
  });
  mountOwnFiles(http, deps);
  // POST, because a token does not belong in a log of addresses; it changes nothing.
  http.post('/files/link', async (c) => {
    const token = z.object({ token: z.string().max(200) }).safeParse(await c.req.json().catch(() => null));
    const place = token.success && (await locateByToken(deps.db, fingerprint(deps.keys, token.data.token)));
    if (!place) return c.notFound();
    const file = await inAgency(deps.db, place.agencyId, async (scope) => {
      const { delivery, found } = await loadLink(scope, place.id);
      return linkState(delivery, found, deps.clock()) === 'CONFIRMED' ? fileOfProof(scope, found.proof.id) : undefined;
    });
    return file ? pdf(file) : c.notFound();
  });
}

/** A participant's copy of an own proof, behind the own link. */
function mountOwnFiles(http: Hono, { db, keys }: Deps): void {
  const wanted = z.object({ token: z.string().max(200), proofId: z.uuid() });
  http.post('/files/progress', async (c) => {
    const asked = wanted.safeParse(await c.req.json().catch(() => null));
    const place = asked.success && (await locateProgress(db, fingerprint(keys, asked.data.token)));
    if (!place) return c.notFound();
    const file = await inAgency(db, place.agencyId, async (scope) => {
      const found = await findProof(scope, asked.data.proofId);
      return found?.participant.id === place.participantId ? fileOfProof(scope, found.proof.id) : undefined;
    });
    return file ? pdf(file) : c.notFound();
  });
}

async function fileOfProof(scope: Scope, proofId: string): Promise<SealedFile | undefined> {
  const confirmation = (await findProof(scope, proofId))?.confirmation;
  const document = confirmation ? await findDocument(scope, confirmation.id) : undefined;
  return document && confirmation ? { number: confirmation.number, bytes: document.bytes } : undefined;
}

function pdf({ number, bytes }: SealedFile): Response {
  return new Response(new Uint8Array(bytes), {
    headers: {
      'content-type': 'application/pdf',
      'content-disposition': `attachment; filename="bewijs-${number}.pdf"`,
      'cache-control': 'private, no-store',
    },
  });
}
