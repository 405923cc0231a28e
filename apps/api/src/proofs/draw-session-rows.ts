import { formatMinutes, formatSession, type Session, sessionMinutes } from '@veertig/rules';
import type { ProofFacts } from './proof-facts.ts';

/** The text of one row of hours; `asked` only when what was asked differs somewhere. */
export interface SessionRow {
  when: string;
  asked: string | null;
  confirmed: string;
  hours: string;
  /** What was confirmed is not what was asked. */
  differs: boolean;
}

interface Match {
  asked: Session | null;
  confirmed: Session | null;
}

/** Rows by day: what was confirmed, beside what was asked when the two differ. */
export function sessionRows({ asked, confirmed }: Pick<ProofFacts, 'asked' | 'confirmed'>): SessionRow[] {
  const matches = matchByDay(asked, confirmed).sort((a, b) => (firstDay(a) < firstDay(b) ? -1 : 1));
  const compare = matches.some(differs);
  return matches.map((match) => {
    const { when, hours } = formatSession(match.confirmed ?? match.asked!);
    return {
      when,
      asked: compare ? askedWords(match.asked) : null,
      confirmed: match.confirmed ? timeWords(match.confirmed) : 'niet bevestigd',
      hours: match.confirmed ? hours : formatMinutes(0),
      differs: differs(match),
    };
  });
}

/** Pairs each confirmed session with one asked for the same day or period; the rest stands alone. */
function matchByDay(asked: readonly Session[], confirmed: readonly Session[]): Match[] {
  const open = [...asked];
  const matches = confirmed.map((session): Match => {
    const same = open.findIndex((candidate) => daysKey(candidate) === daysKey(session));
    return { asked: same < 0 ? null : open.splice(same, 1)[0]!, confirmed: session };
  });
  return [...matches, ...open.map((session) => ({ asked: session, confirmed: null }))];
}

function differs({ asked, confirmed }: Match): boolean {
  if (!asked || !confirmed) return true;
  return timeWords(asked) !== timeWords(confirmed) || sessionMinutes(asked) !== sessionMinutes(confirmed);
}

function askedWords(asked: Session | null): string {
  if (!asked) return 'niet gevraagd';
  const { time, hours } = formatSession(asked);
  return time === '' ? hours : `${time} (${hours})`;
}

function timeWords(session: Session): string {
  const { time } = formatSession(session);
  if (time !== '') return time;
  return 'date' in session ? 'alleen de duur' : 'totaal van de periode';
}

function firstDay({ asked, confirmed }: Match): string {
  return daysKey(confirmed ?? asked!);
}

function daysKey(session: Session): string {
  return 'date' in session ? session.date : `${session.from} ${session.to}`;
}

/** `12 sessies, 1 september tot en met 17 november 2026`. */
export function sessionsSummary(sessions: readonly Session[]): string {
  const [only] = sessions;
  if (only && sessions.length === 1) return formatSession(only).when;
  const days = sessions.flatMap((session) => ('date' in session ? [session.date] : [session.from, session.to])).sort();
  const period = { from: days.at(0) ?? '', to: days.at(-1) ?? '', minutes: 0 };
  return `${sessions.length} sessies, ${formatSession(period).when}`;
}
