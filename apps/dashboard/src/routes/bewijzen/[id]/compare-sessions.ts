import { formatSession, type Session } from '@veertig/rules';

/** What one side says about a line: `3 u`, and `13.30 - 16.30` where the clock is known. */
export type Said = { hours: string; time: string };

/** A line as asked beside the same line as confirmed; a side that had no such line is null. */
export type ComparedLine = {
  when: string;
  asked: Said | null;
  confirmed: Said | null;
  change: '' | 'aangepast' | 'nieuw' | 'weg';
};

/** Puts what was asked beside what was confirmed, by day or period; lines of one day are paired in their order. */
export function compareSessions(asked: readonly Session[], confirmed: readonly Session[]): ComparedLine[] {
  const left = [...confirmed];
  const lines = asked.map((session) => {
    const at = left.findIndex((other) => keyOf(other) === keyOf(session));
    return lineOf(session, at < 0 ? undefined : left.splice(at, 1)[0]);
  });
  const all = [...lines, ...left.map((session) => lineOf(undefined, session))];
  return all
    .toSorted((a, b) => (a.first < b.first ? -1 : a.first > b.first ? 1 : 0))
    .map(({ first: _, ...line }) => line);
}

function lineOf(asked: Session | undefined, confirmed: Session | undefined): ComparedLine & { first: string } {
  const one = (asked ?? confirmed) as Session;
  return {
    when: formatSession(one).when,
    first: firstDay(one),
    asked: asked ? saidOf(asked) : null,
    confirmed: confirmed ? saidOf(confirmed) : null,
    change: changeOf(asked, confirmed),
  };
}

function changeOf(asked: Session | undefined, confirmed: Session | undefined): ComparedLine['change'] {
  if (!asked) return 'nieuw';
  if (!confirmed) return 'weg';
  const [before, after] = [saidOf(asked), saidOf(confirmed)];
  return before.hours === after.hours && before.time === after.time ? '' : 'aangepast';
}

function saidOf(session: Session): Said {
  const { time, hours } = formatSession(session);
  return { time, hours };
}

const firstDay = (session: Session) => ('from' in session ? session.from : session.date);
const keyOf = (session: Session) => ('from' in session ? `${session.from}/${session.to}` : session.date);
