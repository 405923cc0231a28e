import type { Session } from '@veertig/rules';
import { dayOf } from '../clock.ts';
import { malformed } from '../failures.ts';
import type { ProofWithPeople } from '../proofs/store.ts';

/** Nobody confirms own hours, and no counselor those of an own participant (D-19): by name, number and address. */
export function checkSigner(
  { participant, counselor }: ProofWithPeople,
  signer: { name: string; reach: string },
  reachField: 'phone' | 'reach',
): void {
  const problems = [
    isName(signer.name, participant.name) && { field: 'name', sentence: 'Dit is de naam van de inburgeraar zelf.' },
    isName(signer.name, counselor.name) && { field: 'name', sentence: 'Dit is de naam van de trajectbegeleider.' },
    isReach(signer.reach, participant) && { field: reachField, sentence: 'Zo bereikt men de inburgeraar zelf.' },
    isReach(signer.reach, counselor) && { field: reachField, sentence: 'Zo bereikt men de trajectbegeleider.' },
  ].filter((problem) => problem !== false);
  if (problems.length > 0) malformed(problems);
}

/** A call is over, and it was about hours that were over too. */
export function checkCall(calledAt: Date, confirmed: readonly Session[], now: Date): void {
  if (calledAt > now) malformed([{ field: 'calledAt', sentence: 'Dit moment komt nog. Kijk de dag en het uur na.' }]);
  if (dayOf(calledAt) < lastDay(confirmed)) {
    malformed([{ field: 'calledOn', sentence: 'Toen waren niet alle uren voorbij. Kijk de dagen na.' }]);
  }
}

/** The same of a signature with ink. */
export function checkSignedOn(signedOn: string, confirmed: readonly Session[], today: string): void {
  if (signedOn > today) malformed([{ field: 'signedOn', sentence: 'Deze dag komt nog. Kijk de datum na.' }]);
  if (signedOn < lastDay(confirmed)) {
    malformed([{ field: 'signedOn', sentence: 'Toen waren niet alle uren voorbij. Kijk de dagen na.' }]);
  }
}

const lastDay = (sessions: readonly Session[]): string =>
  sessions
    .map((session) => ('from' in session ? session.to : session.date))
    .toSorted()
    .at(-1) ?? '';

const plain = (text: string) => text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
const isName = (typed: string, name: string) => plain(typed) === plain(name);

/** The last nine digits tell a Belgian number, with or without +32 or a zero in front. */
const digits = (number: string) =>
  number
    .replace(/\D/g, '')
    .replace(/^(00)?32/, '')
    .replace(/^0/, '');

function isReach(typed: string, { phone, email }: { phone: string | null; email: string | null }): boolean {
  if (typed.includes('@')) return email !== null && plain(typed) === plain(email);
  return phone !== null && digits(typed) === digits(phone);
}
