import type { Staff } from '../trpc.ts';
import type { Caller } from './cases.ts';
import type { World } from './world.ts';

/** Something written, seen and decided about a person, as rows to ask about. */
export async function keepCasework(world: World, participantId: string, staff: Staff) {
  const caller = world.callerOf(staff);
  await caller.entries.write({
    participantId,
    kind: 'NOTE',
    happenedOn: world.today(),
    text: 'Belt liever na 17 uur.',
  });
  const [entry] = await caller.entries.list({ participantId });
  await caller.exemptions.noteEvidence({ participantId, kind: 'STUDY', seenOn: world.today() });
  const { evidence } = await caller.exemptions.list({ participantId });
  const { pathway } = await caller.people.get({ id: participantId });
  await caller.exemptions.assess({
    participantId,
    revision: pathway.revision,
    workExemption: 'NO',
    studyStatus: 'NONE',
    assessedOn: world.today(),
    reason: 'De opleiding is gestopt.',
  });
  return { entryId: entry?.entryId ?? '', evidenceId: evidence[0]?.id ?? '' };
}

/** One complete call for each procedure about notes, decisions and evidence. */
export function caseworkCalls(
  world: World,
  { participantId, entryId, evidenceId }: { participantId: string; entryId: string; evidenceId: string },
): Record<string, (caller: Caller) => Promise<unknown>> {
  const today = world.today();
  const note = { kind: 'NOTE', happenedOn: today, text: 'Belt liever na 17 uur.' } as const;
  return {
    'pathways.noteEffort': (caller) =>
      caller.pathways.noteEffort({
        participantId,
        revision: 1,
        effort: 'SUFFICIENT',
        causeOutsideWill: null,
        sanctioned: false,
      }),
    'decisions.list': (caller) => caller.decisions.list({ participantId }),
    'decisions.endTerm': (caller) =>
      caller.decisions.endTerm({ participantId, after: 0, outcome: 'GO_ON', reason: 'Bijna klaar.' }),
    'decisions.choose': (caller) =>
      caller.decisions.choose({ participantId, revision: 1, choice: 'OUT', chosenOn: today }),
    'entries.list': (caller) => caller.entries.list({ participantId }),
    'entries.write': (caller) => caller.entries.write({ participantId, ...note }),
    'entries.correct': (caller) => caller.entries.correct({ entryId, version: 1, ...note }),
    'timeline.list': (caller) => caller.timeline.list({ participantId }),
    'exemptions.list': (caller) => caller.exemptions.list({ participantId }),
    'exemptions.noteEvidence': (caller) =>
      caller.exemptions.noteEvidence({ participantId, kind: 'STUDY', seenOn: today }),
    'exemptions.withdrawEvidence': (caller) => caller.exemptions.withdrawEvidence({ id: evidenceId }),
    'exemptions.assess': (caller) =>
      caller.exemptions.assess({
        participantId,
        revision: 1,
        workExemption: 'NO',
        studyStatus: 'NONE',
        assessedOn: today,
        reason: 'Er is geen werk.',
      }),
  };
}
