import { formatMinutes, formatSession } from '@veertig/rules';
import type { Answered } from '#lib/api/client.ts';
import { formatInstant } from '#lib/page/instant.ts';

export type Sample = Answered<'samples', 'get'>;
export type SampledProof = Sample['proofs'][number];
type Outcome = NonNullable<SampledProof['outcome']>;

/** What came of checking a proof. */
export const outcomeText: Record<Outcome, string> = {
  IN_ORDER: 'In orde',
  NOT_REACHED: 'Niet bereikt',
  DOUBT: 'Twijfel',
};

export const outcomeTone = { IN_ORDER: 'good', NOT_REACHED: 'soft', DOUBT: 'warm' } as const;

type Counts = { drawn: number; inOrder: number; notReached: number; doubt: number };

/** How many proofs had which outcome. */
export function countOutcomes(proofs: readonly Pick<SampledProof, 'outcome'>[]): Counts {
  const count = (outcome: Outcome) => proofs.filter((proof) => proof.outcome === outcome).length;
  return {
    drawn: proofs.length,
    inOrder: count('IN_ORDER'),
    notReached: count('NOT_REACHED'),
    doubt: count('DOUBT'),
  };
}

/** How far a sample is, in a few sentences; the share is of those that could be judged. */
export function resultSentence({ drawn, inOrder, notReached, doubt }: Counts): string {
  const judged = inOrder + doubt;
  const left = drawn - judged - notReached;
  const todo = left === 0 ? 'Alles is nagekeken.' : `Nog ${left} van ${drawn} na te kijken.`;
  const unreached = notReached === 0 ? '' : ` Niet bereikt: ${notReached}.`;
  if (judged === 0) return `${todo}${unreached}`;
  return `${Math.round((100 * inOrder) / judged)} % in orde: ${inOrder} van ${judged}. ${todo}${unreached}`;
}

/** What to say and ask in the call about a drawn proof, word for word; only what stands on the proof (D-32). */
export function sampleScript(proof: SampledProof, caller: string) {
  const { signerName, signedAt, minutes, participant, description, sessions } = proof;
  const hours = formatMinutes(minutes);
  return {
    opening: `Goedendag, met ${caller}. Elke maand kijken we enkele bewijzen na, door het lot gekozen. U bevestigde op ${formatInstant(signedAt)} ${hours} van ${participant.name}: ${description}.`,
    questions: [
      `Spreek ik met ${signerName}? Hebt u dit zelf bevestigd?`,
      'Was u er zelf bij, of hoe weet u dat de uren kloppen?',
      'Lees de uren voor. Klopt elke lijn?',
    ],
    lines: sessions.map((session) => {
      const { when, time, hours: length } = formatSession(session);
      return [when, time, length].filter(Boolean).join(', ');
    }),
  };
}
