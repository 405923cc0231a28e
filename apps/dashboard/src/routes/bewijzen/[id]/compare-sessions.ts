import { formatSession, type Session, sessionMinutes } from '@veertig/rules';

/** A line as asked beside the same line as confirmed; an empty side was not there. */
export type ComparedLine = {
  when: string;
  asked: string;
  confirmed: string;
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
  const line = {
    when: formatSession(one).when,
    first: firstDay(one),
    asked: words(asked),
    confirmed: words(confirmed),
  };
  return { ...line, change: changeOf(asked, confirmed) };
}

function changeOf(asked: Session | undefined, confirmed: Session | undefined): ComparedLine['change'] {
  if (!asked) return 'nieuw';
  if (!confirmed) return 'weg';
  const same = words(asked) === words(confirmed) && sessionMinutes(asked) === sessionMinutes(confirmed);
  return same ? '' : 'aangepast';
}

function words(session: Session | undefined): string {
  if (!session) return '';
  const { time, hours } = formatSession(session);
  return time ? `${hours} (${time})` : hours;
}

const firstDay = (session: Session) => ('from' in session ? session.from : session.date);
const keyOf = (session: Session) => ('from' in session ? `${session.from}/${session.to}` : session.date);
