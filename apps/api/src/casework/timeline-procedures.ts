import type { DecisionSubject } from '@veertig/rules';
import { existing } from '../case-access.ts';
import { inAgency, type Scope } from '../db/scope.ts';
import { findPerson, termsOf } from '../people/store.ts';
import { messagesOf } from '../progress/message-store.ts';
import { router, staffProcedure } from '../trpc.ts';
import { listDecisions } from './decision-store.ts';
import { toldEntry, toldTrail } from './tell-happening.ts';
import { type Place, timelineInput } from './timeline-input.ts';
import { contactNamesOf, entriesBefore, namesOf, trailOf } from './timeline-store.ts';
import { actionsOf, type Happening, newestFirst, placeOf, type TimelineKind } from './timeline-view.ts';

/** Everything that happened in a case, as the trail and what people wrote tell it. */
export const timeline = router({
  /** The newest first, some at a time; `older` is the place where the next page begins. */
  list: staffProcedure.input(timelineInput).query(({ ctx, input }) =>
    inAgency(ctx.deps.db, ctx.staff.agencyId, async (scope) => {
      const { participantId, kind, before, limit } = input;
      existing(await findPerson(scope, participantId));
      const found = await happeningsOf(scope, participantId, { kind, before, limit: limit + 1 });
      const items = found.slice(0, limit);
      const last = items.at(-1);
      return { items, older: last && found.length > limit ? placeOf(last) : null };
    }),
  ),
});

interface Page {
  kind: TimelineKind | null;
  before: Place | null;
  limit: number;
}

async function happeningsOf(scope: Scope, participantId: string, { kind, ...page }: Page): Promise<Happening[]> {
  const actions = actionsOf(kind);
  const trail = actions.length > 0 ? await trailOf(scope, participantId, { ...page, actions }) : [];
  const written = kind === null || kind === 'ENTRY' ? await entriesBefore(scope, participantId, page) : [];
  const names = new Map([
    ...(await namesOf(scope, trail.flatMap(peopleIn))),
    ...(await contactNamesOf(scope, [...new Set(trail.flatMap(linksIn))])),
  ]);
  const textOf = await textsOf(scope, participantId);
  const told = [...trail.map((row) => toldTrail(row, names, textOf(row))), ...written.map(toldEntry)];
  return told.toSorted(newestFirst).slice(0, page.limit);
}

type TrailRow = Awaited<ReturnType<typeof trailOf>>[number];

/** Who acted, for whom, and between whom a case went. */
function peopleIn({ action, actorKind, actorId, facts }: TrailRow): string[] {
  const between = action === 'PARTICIPANT_ASSIGNED' ? [facts.from, facts.to] : [];
  const actor = ['CONTACT_PERSON', 'PARTICIPANT', 'SYSTEM'].includes(actorKind) ? null : actorId;
  return [...between, actor, facts.insteadOf].filter((id) => typeof id === 'string');
}

/** The link behind which a contact person acted. */
const linksIn = ({ actorKind, actorId }: TrailRow): string[] =>
  actorKind === 'CONTACT_PERSON' && actorId ? [actorId] : [];

const subjectOf: Record<string, DecisionSubject> = {
  END_OF_TERM_DECIDED: 'END_OF_TERM',
  CHOICE_MADE: 'CHOICE',
  EXEMPTION_ASSESSED: 'EXEMPTION',
};

/** What was written with a change; the trail itself holds no words. */
async function textsOf(scope: Scope, participantId: string): Promise<(row: TrailRow) => string | null> {
  const decisions = await listDecisions(scope, participantId);
  const terms = await termsOf(scope, [participantId]);
  const messages = await messagesOf(scope, participantId);
  return ({ action, at, facts }) => {
    const of = subjectOf[action];
    const made = decisions.find(
      ({ decision }) => decision.subject === of && decision.decidedAt.getTime() === at.getTime(),
    );
    if (of) return made?.decision.reason || null;
    if (action === 'TERM_ADDED') return terms.find(({ start }) => start === facts.start)?.reason || null;
    if (facts.message) return messages.find(({ id }) => id === facts.message)?.text ?? null;
    return null;
  };
}
