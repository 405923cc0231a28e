import { isDeepStrictEqual } from 'node:util';
import { audit } from '../audit/audit.ts';
import type { Scope } from '../db/scope.ts';
import type { Deps } from '../deps.ts';
import { malformed } from '../failures.ts';
import { insertMessage, lockMessages, type Message, messagesOf } from './message-store.ts';

type Told = Pick<Message, 'participantId' | 'proofId' | 'kind' | 'text' | 'proposal'>;

// Enough for every line of a page; a flood would hide the rest of a counselor's work.
const maximumOpen = 20;

/** Stores what a participant tells, as a task for the counselor. The same again, while it is open, does nothing more. */
export async function addMessage(scope: Scope, deps: Deps, told: Told): Promise<void> {
  await lockMessages(scope, told.participantId);
  const open = (await messagesOf(scope, told.participantId)).filter(({ settledAt }) => !settledAt);
  if (open.some((message) => isSame(message, told))) return;
  if (open.length >= maximumOpen) {
    const field = told.kind === 'PROPOSAL' ? 'what' : 'text';
    malformed([{ field, sentence: 'Je stuurde al veel berichten. Bel je trajectbegeleider.' }]);
  }
  const now = deps.clock();
  const message = await insertMessage(scope, { ...told, sentAt: now });
  await audit(scope, deps.keys.audit, now, {
    actor: { kind: 'PARTICIPANT', participantId: told.participantId, agencyId: scope.agencyId },
    action: `PARTICIPANT_${told.kind}`,
    subject: { kind: 'PARTICIPANT', id: told.participantId },
    facts: { message, proof: told.proofId },
  });
}

const isSame = (message: Told, { kind, proofId, text, proposal }: Told) =>
  message.kind === kind &&
  message.proofId === proofId &&
  message.text === text &&
  isDeepStrictEqual(message.proposal, proposal);
