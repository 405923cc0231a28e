import { groupIntoProofs, type TypedSession } from '@veertig/rules';
import type { Activity } from '../activities/store.ts';
import { isEmptyLine } from '../read-sessions.ts';
import type { Proof } from './store.ts';

/** What fits on one proof and in the subject of its mail: as much as the description of one activity. */
const longestDescription = 160;

/** What a request is about, with the words of one more activity. */
export function describeBoth(known: string, added: string): string {
  return `, ${known}, `.includes(`, ${added}, `) ? known : `${known}, ${added}`;
}

/**
 * Whether the hours of an activity come on a request: the same person, type of offer and signer (PR-03, D-12). A proof
 * names one organization, so that must be the same too, and the words of both must fit.
 */
export function takesHoursOf(proof: Proof, activity: Activity): boolean {
  const alike = [proof, activity].map(({ id, offerType, contactPersonId }) => ({
    id,
    offerType,
    contactPerson: contactPersonId,
  }));
  return (
    proof.participantId === activity.participantId &&
    proof.organizationId === activity.organizationId &&
    groupIntoProofs({ activities: alike }).proofs.length === 1 &&
    describeBoth(proof.description, activity.description).length <= longestDescription
  );
}

/** The request that was not sent on which hours of an activity come: its own first, else one that takes them. */
export function openRequestFor(activity: Activity, proofs: readonly Proof[]): Proof | undefined {
  const open = proofs.filter((proof) => proof.state === 'DRAFT' && takesHoursOf(proof, activity));
  return open.find(({ activityId }) => activityId === activity.id) ?? open[0];
}

/** Of which activity each typed line is: of the one it names when that is one of `known`, else of the one at hand. */
export function activitiesOfLines(
  rows: readonly (TypedSession & { activityId?: string | undefined })[],
  activityId: string,
  known: readonly string[],
): string[] {
  return rows.flatMap(({ activityId: named, ...typed }) => {
    if (isEmptyLine(typed)) return [];
    return named && known.includes(named) ? named : activityId;
  });
}
