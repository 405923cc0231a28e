import { totalMinutes } from '@veertig/rules';
import type { z } from 'zod';
import { type Activity, activityWords, findActivity } from '../activities/store.ts';
import { audit } from '../audit/audit.ts';
import { existing, mayChange } from '../case-access.ts';
import { dayOf } from '../clock.ts';
import { inAgency, type Scope } from '../db/scope.ts';
import type { Deps } from '../deps.ts';
import { conflict, notFound, refuse } from '../failures.ts';
import { findPerson, termsOf } from '../people/store.ts';
import { readSessions } from '../read-sessions.ts';
import type { Staff } from '../trpc.ts';
import type { requestInput } from './input.ts';
import { activitiesOfLines, describeBoth, takesHoursOf } from './share-request.ts';
import { addProof, editRequest, findProof, type Proof } from './store.ts';

type Request = z.output<typeof requestInput>;
type Asked = Pick<Proof, 'asked' | 'remark'>;

/** Makes or changes the request for an activity: the hours as the participant told them. Nothing is sent yet. */
export function saveRequest(deps: Deps, staff: Staff, input: Request): Promise<{ id: string }> {
  return inAgency(deps.db, staff.agencyId, async (scope) => {
    const { activity } = existing(await findActivity(scope, input.activityId));
    mayChange(staff, existing(await findPerson(scope, activity.participantId)));
    if (activity.judgement === 'NOT_SUITABLE') refuse('ACTIVITY_NOT_SUITABLE');
    const terms = await termsOf(scope, [activity.participantId]);
    if (terms.length === 0) refuse('NO_TERM');
    const now = deps.clock();
    const typed = input.rows.map(({ activityId: _, ...row }) => row);
    const asked = readSessions(typed, { terms, today: dayOf(now) });
    const request = { asked, remark: input.remark };
    const id = input.id ?? (await newRequest(scope, activity, { ...request, createdAt: now }));
    if (input.id) await changeRequest(scope, activity, { ...input, id: input.id }, request);
    await audit(scope, deps.keys.audit, now, {
      actor: staff,
      action: 'PROOF_REQUEST_SAVED',
      subject: { kind: 'PROOF', id },
      facts: { lines: asked.length, minutes: totalMinutes(asked) },
    });
    return { id };
  });
}

function newRequest(scope: Scope, activity: Activity, request: Asked & { createdAt: Date }): Promise<string> {
  const { id: activityId, participantId, contactPersonId, organizationId, offerType, description } = activity;
  const about = { activityId, participantId, contactPersonId, organizationId, offerType, description };
  return addProof(scope, { ...about, ...request, askedFor: request.asked.map(() => activityId) });
}

/** Only a draft that takes the hours of the activity whose case was checked: another one may belong to a colleague. */
async function changeRequest(scope: Scope, activity: Activity, input: Request & { id: string }, request: Asked) {
  const { proof } = existing(await findProof(scope, input.id));
  if (proof.activityId !== activity.id && !takesHoursOf(proof, activity)) notFound();
  const about = proof.askedFor ? await aboutLines(scope, activity, proof, input.rows) : aboutAll(activity, proof);
  if (!(await editRequest(scope, { id: input.id, revision: input.revision }, { ...request, ...about }))) conflict();
}

/** What a request is about follows from its lines: who has none left is not named any more (D-12). */
async function aboutLines(scope: Scope, activity: Activity, proof: Proof, rows: Request['rows']) {
  const known = [proof.activityId, ...(proof.askedFor ?? [])];
  const askedFor = activitiesOfLines(rows, activity.id, known);
  const activityId = askedFor.includes(proof.activityId) ? proof.activityId : (askedFor[0] ?? proof.activityId);
  const inOrder = [...new Set([activityId, ...askedFor])];
  const words = await activityWords(scope, inOrder);
  const description = inOrder.map((of) => words.get(of) ?? '').reduce(describeBoth);
  return { askedFor, activityId, description };
}

/** Of an older request nobody knows which line is whose, so it goes on naming all. */
function aboutAll(activity: Activity, { askedFor, activityId, description }: Proof) {
  return { askedFor, activityId, description: describeBoth(description, activity.description) };
}
