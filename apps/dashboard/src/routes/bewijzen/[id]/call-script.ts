import { formatMinutes, formatSession } from '@veertig/rules';
import type { ProofPage } from '#lib/api/client.ts';
import { formatInstant } from '#lib/page/instant.ts';

type Facts = Pick<ProofPage, 'confirmation' | 'signals' | 'participant' | 'contactPerson'>;
type CallScript = { phone: string | null; opening: string; questions: string[]; check: string; lines: string[] };

/** The most lines of hours to read out one by one; more are asked as a total. */
const mostLines = 8;

/**
 * What to say and ask in a call about doubtful hours: first what the signals ask, then the hours themselves. It names
 * only what the contact person already confirmed (D-32).
 */
export function callScript(
  { confirmation, signals, participant, contactPerson }: Facts,
  caller: string,
): CallScript | null {
  if (!confirmation) return null;
  const { confirmed, totalMinutes, description, signature } = confirmation.facts;
  const hours = formatMinutes(totalMinutes);
  return {
    phone: contactPerson.phone,
    opening: `Goedendag, met ${caller}. U bevestigde op ${formatInstant(signature.signedAt)} ${hours} van ${participant.name}: ${description}. Ik kijk dat graag even met u na.`,
    questions: signals.map(({ question }) => question),
    check: confirmed.length > mostLines ? `Kloppen deze ${hours} samen?` : 'Lees de uren voor. Klopt elke lijn?',
    lines: confirmed.length > mostLines ? [] : confirmed.map(lineOf),
  };
}

function lineOf(session: Parameters<typeof formatSession>[0]): string {
  const { when, time, hours } = formatSession(session);
  return [when, time, hours].filter(Boolean).join(', ');
}
