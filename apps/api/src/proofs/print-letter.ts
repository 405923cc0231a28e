import { audit } from '../audit/audit.ts';
import { existing, mayChange } from '../case-access.ts';
import { dayOf } from '../clock.ts';
import { inAgency, type Scope } from '../db/scope.ts';
import type { Deps } from '../deps.ts';
import { refuse } from '../failures.ts';
import { linkCode, linkToken } from '../links.ts';
import type { Staff } from '../trpc.ts';
import { checkRoute, takeDecision } from './decide.ts';
import { drawLetter } from './draw-letter.ts';
import { type Delivery, findAgency, findProof, liveDeliveries, type ProofWithPeople } from './store.ts';

/**
 * Prints the request as a letter with a working link, the one place where a counselor gets to see one: audited each
 * time (D-23). It makes the request; while the letter works, the same one is printed again and nothing changes.
 */
export function printLetter(deps: Deps, staff: Staff, { id, revision }: { id: string; revision: number }) {
  return inAgency(deps.db, staff.agencyId, async (scope) => {
    const found = existing(await findProof(scope, id));
    mayChange(staff, found);
    if (revision !== found.proof.revision) refuse('ALREADY_DECIDED');
    const printedAt = deps.clock();
    const earlier = found.proof.state === 'SENT' ? await workingLetter(scope, id, printedAt) : undefined;
    if (earlier) await printAgain(scope, deps, staff, found, earlier, printedAt);
    else {
      const action = found.proof.state === 'DRAFT' ? 'SEND' : 'RESEND';
      await takeDecision(scope, deps, staff, found, { id, action, revision }, 'LETTER');
    }
    const delivery = existing(earlier ?? (await workingLetter(scope, id, printedAt)));
    const bytes = await letterOf(scope, deps, found, delivery, printedAt);
    return {
      filename: 'brief-vraag-om-uren.pdf',
      pdf: Buffer.from(bytes).toString('base64'),
      state: 'SENT' as const,
      reprinted: earlier !== undefined,
    };
  });
}

/** The living link of a proof that stands on a letter and has not expired. */
async function workingLetter(scope: Scope, proofId: string, now: Date): Promise<Delivery | undefined> {
  const live = await liveDeliveries(scope, proofId);
  return live.find(({ sentTo, expiresAt }) => sentTo === null && expiresAt >= now);
}

async function printAgain(
  scope: Scope,
  deps: Deps,
  staff: Staff,
  found: ProofWithPeople,
  { id }: Delivery,
  now: Date,
): Promise<void> {
  await checkRoute(scope, found, 'LETTER');
  await audit(scope, deps.keys.audit, now, {
    actor: staff,
    action: 'LETTER_PRINTED_AGAIN',
    subject: { kind: 'DELIVERY', id },
    facts: { proof: found.proof.id },
  });
}

async function letterOf(
  scope: Scope,
  { keys, publicUrl }: Deps,
  { proof, participant, organization, contactPerson, counselor }: ProofWithPeople,
  { id, generation, expiresAt }: Delivery,
  printedAt: Date,
): Promise<Uint8Array> {
  const document = await drawLetter({
    agency: await findAgency(scope),
    counselor,
    contactPerson,
    organization,
    participant,
    description: proof.description,
    asked: proof.asked,
    link: {
      url: `${publicUrl}/bevestig/${linkToken(keys, 'CONFIRM', id, generation)}`,
      site: `${new URL(publicUrl).host}/code`,
      code: linkCode(keys, id, generation),
    },
    validUntil: dayOf(expiresAt),
    printedAt,
  });
  return document.save();
}
