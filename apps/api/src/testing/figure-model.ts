import { randomUUID } from 'node:crypto';
import { channels, offerTypes, proofStates } from '@veertig/rules';
import fc from 'fast-check';
import { wallTime } from '../brussels-time.ts';
import { fold } from '../caseload/case-words.ts';
import { daysLater, secondsLater } from '../clock.ts';
import { activities, confirmations, contactPersons, participants, proofs } from '../db/schema.ts';
import { openBands, timelyDays } from '../overview/answer-store.ts';
import { monthsOf, type Period } from '../overview/input.ts';
import type { World } from './world.ts';

// The figures of an overview once more, counted by hand from what was made up: people are sets here, not sums of cells.

// Few people with many requests each, so that most have hours in more than one month.
const people = 6;
const counting = ['ACCEPTED', 'SIGNED', 'IN_DOUBT'] as const;
const places = ['Gent', ' gént ', 'Aalst', null];
const placeOf = (person: number) => places[person % places.length] ?? null;

/** One request of somebody, and its answer if there is one. */
export const modelProof = fc.record({
  person: fc.integer({ min: 0, max: people - 1 }),
  offerType: fc.constantFrom(...offerTypes.slice(0, 3)),
  state: fc.oneof(fc.constantFrom(...proofStates), fc.constantFrom(...counting)),
  hoursAgo: fc.integer({ min: 0, max: 24 * 200 }),
  answerAfterMinutes: fc.option(fc.integer({ min: 0, max: 60 * 24 * 30 })),
  minutes: fc.integer({ min: 15, max: 600 }),
  channel: fc.constantFrom(...channels),
  replaced: fc.oneof({ arbitrary: fc.constant(false), weight: 4 }, fc.constant(true)),
});
export type ModelProof = typeof modelProof extends fc.Arbitrary<infer Proof> ? Proof : never;

const sentAt = (proof: ModelProof, now: Date) => secondsLater(now, -proof.hoursAgo * 3600);
const confirmedAt = (proof: ModelProof, now: Date) =>
  secondsLater(sentAt(proof, now), (proof.answerAfterMinutes ?? 0) * 60);

/** Makes these the only requests there are, divided over two counselors, whose ids it gives in the order of the people. */
export async function storeModel({ db, staffOf, colleague, now }: World, all: readonly ModelProof[]) {
  const { agencyId, userId } = staffOf('COUNSELOR');
  const counselors = [userId, colleague.userId];
  const row = { agencyId, createdAt: now() };
  const rows = Array.from({ length: people }, (_, person) => {
    const counselorId = counselors[person % 2] ?? '';
    return { ...row, id: randomUUID(), counselorId, name: 'Amina Haddad', municipality: placeOf(person) };
  });
  const [contactPersonId, activityId] = [randomUUID(), randomUUID()];
  const { proofRows, confirmationRows } = rowsOfModel(all, { rows, contactPersonId, activityId, now: now() });
  await db.delete(proofs);
  await db.insert(participants).values(rows);
  await db.insert(contactPersons).values({ id: contactPersonId, agencyId, name: 'Rita Van Damme' });
  const activity = { description: 'koken', offerType: offerTypes[0], participantId: rows[0]?.id ?? '' };
  await db.insert(activities).values({ ...row, ...activity, id: activityId, contactPersonId });
  if (proofRows.length > 0) await db.insert(proofs).values(proofRows);
  if (confirmationRows.length > 0) await db.insert(confirmations).values(confirmationRows);
  return counselors;
}

type Stored = {
  rows: readonly { id: string; agencyId: string; createdAt: Date }[];
  contactPersonId: string;
  activityId: string;
  now: Date;
};

function rowsOfModel(all: readonly ModelProof[], { rows, now, ...refs }: Stored) {
  const proofRows: (typeof proofs.$inferInsert)[] = [];
  const confirmationRows: (typeof confirmations.$inferInsert)[] = [];
  for (const { person, offerType, state, ...proof } of all.map((one) => ({ ...one, whole: one }))) {
    const { id: participantId = '', agencyId = '', createdAt = now } = rows[person] ?? {};
    const id = randomUUID();
    const what = { offerType, state, description: 'koken', asked: [], sentAt: sentAt(proof.whole, now) };
    proofRows.push({ ...what, ...refs, id, participantId, agencyId, createdAt });
    if (proof.answerAfterMinutes === null) continue;
    const facts = { totalMinutes: proof.minutes, signature: { channel: proof.channel } } as never;
    const replacedAt = proof.replaced ? now : null;
    const at = { confirmedAt: confirmedAt(proof.whole, now), replacedAt };
    const code = { version: 1, number: id, verificationCode: id, factsSha256: '' };
    confirmationRows.push({ ...at, ...code, agencyId, proofId: id, facts });
  }
  return { proofRows, confirmationRows };
}

/** The figures of a period as somebody with all the papers would count them. */
export function modelFigures(all: readonly ModelProof[], period: Period, now: Date) {
  return {
    hours: modelHours(all, period, now),
    answers: modelAnswers(
      all.filter((proof) => isIn(period, sentAt(proof, now)) && !['DRAFT', 'CANCELLED'].includes(proof.state)),
      now,
    ),
    open: openBands.map((band) => {
      const waiting = all.filter((proof) => proof.state === 'SENT' && bandOf(proof.hoursAgo / 24) === band);
      return { band, requests: waiting.length, people: peopleOf(waiting) };
    }),
  };
}

const monthOf = (at: Date) => wallTime(at).day.slice(0, 7);
const isIn = ({ from, until }: Period, at: Date) => monthOf(at) >= from && monthOf(at) <= until;
const peopleOf = (some: readonly ModelProof[]) => new Set(some.map(({ person }) => person)).size;
const isAnswered = ({ answerAfterMinutes, replaced }: ModelProof) => answerAfterMinutes !== null && !replaced;
const bandOf = (days: number) => (days < 7 ? 'WEEK' : days < timelyDays ? 'TIMELY' : days < 60 ? 'LATE' : 'LONG');

function modelHours(all: readonly ModelProof[], period: Period, now: Date) {
  const own = all.filter(
    (proof) =>
      isAnswered(proof) && counting.some((state) => state === proof.state) && isIn(period, confirmedAt(proof, now)),
  );
  const sum = (some: readonly ModelProof[]) => some.reduce((total, { minutes }) => total + minutes, 0);
  const hours = (of: (proof: ModelProof) => boolean) => {
    const some = own.filter(of);
    const accepted = some.filter(({ state }) => state === 'ACCEPTED');
    return { people: peopleOf(some), acceptedMinutes: sum(accepted), waitingMinutes: sum(some) - sum(accepted) };
  };
  const place = (proof: ModelProof) => fold(placeOf(proof.person) ?? '');
  return {
    total: hours(() => true),
    byMonth: monthsOf(period).map((month) => ({
      month,
      ...hours((proof) => monthOf(confirmedAt(proof, now)) === month),
    })),
    byType: offerTypes
      .filter((offerType) => own.some((proof) => proof.offerType === offerType))
      .map((offerType) => ({ offerType, ...hours((proof) => proof.offerType === offerType) })),
    byMunicipality: [...new Set(own.map(place))].toSorted().map((municipality) => ({
      municipality,
      ...hours((proof) => place(proof) === municipality),
    })),
  };
}

function modelAnswers(asked: readonly ModelProof[], now: Date) {
  const times = (some: readonly ModelProof[]) => {
    const minutes = some.map(({ answerAfterMinutes }) => answerAfterMinutes ?? 0).toSorted((a, b) => a - b);
    const within = (share: number) => {
      const found = minutes[Math.ceil(minutes.length * share) - 1];
      return found === undefined ? null : Math.round(found / 144) / 10;
    };
    const timely = minutes.filter((one) => one <= timelyDays * 1440).length;
    return { answered: some.length, timely, median: within(1 / 2), ninth: within(9 / 10) };
  };
  const answered = asked.filter(isAnswered);
  const count = (of: (proof: ModelProof) => boolean) => asked.filter(of).length;
  return {
    total: {
      ...times(answered),
      asked: asked.length,
      refused: count(({ state }) => state === 'REFUSED'),
      open: count(({ state }) => state === 'SENT'),
      ripe: count(
        (proof) => isAnswered(proof) || proof.state === 'REFUSED' || sentAt(proof, now) <= daysLater(now, -timelyDays),
      ),
    },
    byChannel: [...new Set(answered.map(({ channel }) => channel))].toSorted().map((channel) => ({
      channel,
      ...times(answered.filter((proof) => proof.channel === channel)),
    })),
  };
}
