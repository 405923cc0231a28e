import type { Channel } from './channel.ts';
import { type DayHours, hoursByDay, overlaps, unionMinutes } from './day-hours.ts';
import { fieldsOf, itemsOf } from './read-input.ts';
import { RULESET } from './ruleset.ts';
import type { Session } from './session.ts';

/** What asks for a look at a signed proof. A signal informs; it never blocks and never decides (CK-01, D-03). */
export const signalCodes = [
  'OVERLAP',
  'IMPLAUSIBLE_DAY',
  'HOURS_RAISED',
  'ADDRESS_OF_MANY_PEOPLE',
  'ADDRESS_OF_MANY_ORGANIZATIONS',
  'ADDRESS_OF_COLLEAGUE',
  'ADDRESS_OF_HOUSEHOLD',
  'CONFIRMED_WITHIN_SECONDS',
  'NEW_CONTACT_PERSON',
  'CONTACT_PERSON_REPLACED_LATE',
  'SIGNED_FROM_LETTER',
  'RECORDED_BY_STAFF',
  'RECORDED_BY_SELF',
] as const;
export type SignalCode = (typeof signalCodes)[number];

/** The facts about a signed proof and its signer; minutes, days and seconds are whole numbers. */
export type SignalFacts = {
  askedMinutes: number;
  confirmedMinutes: number;
  /** The confirmed lines of this proof, and the live lines of the other proofs of the participant. */
  sessions: readonly Session[];
  otherSessions: readonly Session[];
  channel: Channel;
  /** Seconds between the mail and the signature; null where no mail went out. */
  secondsToConfirm: number | null;
  /** Participants, other than this one, and organizations for whom the same address signs. */
  otherParticipantsWithAddress: number;
  organizationsWithAddress: number;
  /** The address is that of somebody who works here, or of another participant. */
  addressOfColleague: boolean;
  addressOfParticipant: boolean;
  /** Proofs of this contact person that were accepted before. */
  acceptedBefore: number;
  /** Days between the replacement of the contact person and the end of the term; null without a replacement. */
  replacedDaysBeforeEnd: number | null;
  /** Who noted the hours, when the contact person did not type them. */
  recordedBy: 'SELF' | 'COLLEAGUE' | null;
};

/** Everything about a signed proof that asks for a look, the weightiest kind first (D-03, D-19, HR-05). */
export function proofSignals(facts: SignalFacts): SignalCode[] {
  const found = fieldsOf(facts) as SignalFacts;
  return signalCodes.filter((code) => tests[code](found));
}

const tests: Record<SignalCode, (facts: SignalFacts) => boolean> = {
  OVERLAP: ({ sessions, otherSessions }) => daysWith(sessions, otherSessions).some((hours) => overlaps(clock(hours))),
  IMPLAUSIBLE_DAY: ({ sessions, otherSessions }) =>
    daysWith(sessions, otherSessions).some(
      (hours) => unionMinutes(clock(hours)) + hours.loose > RULESET.plausibleMinutesPerDay,
    ),
  HOURS_RAISED: ({ askedMinutes, confirmedMinutes }) => confirmedMinutes > askedMinutes,
  ADDRESS_OF_MANY_PEOPLE: ({ otherParticipantsWithAddress }) =>
    otherParticipantsWithAddress + 1 >= RULESET.signals.peopleWithOneAddress,
  ADDRESS_OF_MANY_ORGANIZATIONS: ({ organizationsWithAddress }) =>
    organizationsWithAddress >= RULESET.signals.organizationsWithOneAddress,
  ADDRESS_OF_COLLEAGUE: ({ addressOfColleague }) => addressOfColleague === true,
  ADDRESS_OF_HOUSEHOLD: ({ addressOfParticipant }) => addressOfParticipant === true,
  CONFIRMED_WITHIN_SECONDS: ({ secondsToConfirm, recordedBy }) =>
    !recordedBy && typeof secondsToConfirm === 'number' && secondsToConfirm < RULESET.signals.quickSeconds,
  NEW_CONTACT_PERSON: ({ acceptedBefore }) => acceptedBefore === 0,
  CONTACT_PERSON_REPLACED_LATE: ({ replacedDaysBeforeEnd }) =>
    typeof replacedDaysBeforeEnd === 'number' && replacedDaysBeforeEnd <= RULESET.signals.lateReplacementDays,
  SIGNED_FROM_LETTER: ({ channel }) => channel === 'LETTER',
  RECORDED_BY_STAFF: ({ recordedBy }) => recordedBy === 'COLLEAGUE',
  RECORDED_BY_SELF: ({ recordedBy }) => recordedBy === 'SELF',
};

/** The days of this proof, with what other proofs have on the same days. */
function daysWith(sessions: unknown, otherSessions: unknown): DayHours[] {
  const live = (list: unknown) => itemsOf(list).map((session) => ({ session, accepted: false }));
  const own = hoursByDay(live(sessions));
  const all = hoursByDay([...live(sessions), ...live(otherSessions)]);
  return [...own.keys()].flatMap((day) => all.get(day) ?? []);
}

const clock = ({ accepted, awaiting }: DayHours) => [...accepted, ...awaiting];
