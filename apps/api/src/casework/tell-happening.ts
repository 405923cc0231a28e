import type { CaseEntryKind, Milestone, Role } from '@veertig/rules';
import { dayOf } from '../clock.ts';
import type { entriesBefore, trailOf } from './timeline-store.ts';
import type { Doer, Happening, TimelineAction } from './timeline-view.ts';

type TrailRow = Awaited<ReturnType<typeof trailOf>>[number];
type EntryRow = Awaited<ReturnType<typeof entriesBefore>>[number];

/** A row of the trail as a line of the timeline: names instead of ids of accounts and links. */
export function toldTrail(row: TrailRow, names: Map<string, string>, text: string | null): Happening {
  const { at, sequence, proofId, proof, activityId, activity } = row;
  const description = proof ?? activity;
  return {
    action: row.action as TimelineAction,
    at,
    key: `A${String(sequence).padStart(12, '0')}`,
    dayOnly: false,
    by: {
      role: row.actorKind as Doer['role'],
      name: names.get(row.actorId ?? '') ?? null,
      insteadOf: names.get(String(row.facts.insteadOf)) ?? null,
    },
    about: description === null ? null : { proofId, activityId, description },
    facts: row.action === 'PARTICIPANT_ASSIGNED' ? betweenColleagues(row, names) : row.facts,
    text,
    entry: null,
  };
}

function betweenColleagues({ facts }: TrailRow, names: Map<string, string>): Happening['facts'] {
  return { from: names.get(String(facts.from)) ?? null, to: names.get(String(facts.to)) ?? null };
}

/** What somebody wrote as a line of the timeline. */
export function toldEntry(row: EntryRow): Happening {
  const { entryId, at, kind, milestone, version, happenedOn, writtenAt } = row;
  return {
    action: 'ENTRY_WRITTEN',
    at,
    key: `E${entryId}`,
    dayOnly: dayOf(writtenAt) !== happenedOn,
    by: { role: row.role as Role, name: row.writtenBy, insteadOf: null },
    about: null,
    facts: {},
    text: row.text,
    entry: {
      id: entryId,
      kind: kind as CaseEntryKind,
      milestone: milestone as Milestone | null,
      corrected: version > 1,
    },
  };
}
