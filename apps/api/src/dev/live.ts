import { addDays } from '@veertig/rules';
import { dayOf, daysLater } from '../clock.ts';
import { inAgency } from '../db/scope.ts';
import type { Deps } from '../deps.ts';
import { linkToken } from '../links.ts';
import { liveDeliveries } from '../proofs/store.ts';
import { appRouter } from '../router.ts';
import type { Staff } from '../trpc.ts';
import type { ExampleActivity, ExamplePerson } from './examples.ts';
import { notePaper, notePhone } from './note.ts';

type Fated = ExampleActivity['requests'][number];
type Caller = ReturnType<typeof callerOn>;

const allMet = {
  setting: 'GROUP',
  mostlyAlone: false,
  meetsNewPeople: true,
  lastingContactsLikely: true,
  dutchContext: true,
  fluentDutchSpeakersPresent: true,
  workingLanguageDutch: true,
  mutualInteraction: true,
  othersSpeakDutchWell: true,
} as const;

/** Lives the life of one example person: every step through the procedures, on the day it would have happened. */
export async function livePerson(deps: Omit<Deps, 'wakeWorker'>, staff: Staff, person: ExamplePerson): Promise<void> {
  const on = (daysAgo: number) => callerOn(deps, staff, daysAgo);
  const today = dayOf(deps.clock());
  const [start, end] = person.term ?? [0, 0];
  const oldest = Math.max(-start, 1);
  const { id: participantId } = await on(oldest).people.add({
    name: person.name,
    language: person.language,
    municipality: person.municipality ?? null,
    profile: {
      status: person.status,
      trajectoryType: person.trajectoryType ?? 'REGULAR',
      temporaryProtectionUkraine: person.temporaryProtectionUkraine ?? false,
      workExemption: person.workExemption ?? 'NO',
    },
    contract: {
      includesPnt: person.includesPnt ?? true,
      term: person.term && { start: addDays(today, start), end: addDays(today, end) },
    },
  });
  for (const { daysAgo, milestone, text } of person.talks ?? []) {
    const talk = { kind: 'TALK', milestone, happenedOn: addDays(today, -daysAgo), text } as const;
    await on(Math.min(daysAgo, oldest)).entries.write({ participantId, ...talk });
  }
  for (const activity of person.activities) await liveActivity(deps, staff, participantId, activity);
  if (person.enteredInKbi) {
    await on(1).pathways.markEnteredInKbi({ participantId, enteredOn: addDays(today, -1) });
  }
}

async function liveActivity(
  deps: Omit<Deps, 'wakeWorker'>,
  staff: Staff,
  participantId: string,
  activity: ExampleActivity,
) {
  const daysAgo = Math.max(...activity.requests.map((request) => request.daysAgo)) + 5;
  const then = callerOn(deps, staff, daysAgo);
  const criteria = activity.criteria ?? allMet;
  const book = await then.activities.addressBook();
  const organization = book.organizations.find(({ name }) => name === activity.organization);
  const contact = book.contactPersons.find(
    ({ name, email }) => name === activity.contact.name && email === activity.contact.email,
  );
  const { id } = await then.activities.add({
    participantId,
    offerType: activity.offerType,
    description: activity.description,
    organization: activity.organization
      ? (organization ?? { name: activity.organization, municipality: 'Voorbeeldstad' })
      : null,
    // Everybody has a number of their own: one in common would look like one organization.
    contactPerson: contact ?? { ...activity.contact, phone: `0470 00 00 ${10 + book.contactPersons.length}` },
    criteria,
  });
  if (!activity.criteria) await then.activities.judge({ id, criteria, judgement: 'SUITABLE' });
  if (activity.firstTime) await arrangeFirstTime(deps, staff, id, activity.firstTime);
  for (const request of activity.requests) await liveRequest(deps, staff, id, request);
}

/** What is done is noted on the day itself, what is planned was planned four days before. */
async function arrangeFirstTime(
  deps: Omit<Deps, 'wakeWorker'>,
  staff: Staff,
  id: string,
  { companion, handover, daysAgo }: NonNullable<ExampleActivity['firstTime']>,
): Promise<void> {
  const done = handover === 'DONE';
  const [kind, name] = companion ?? [];
  await callerOn(deps, staff, done ? daysAgo : daysAgo + 4).activities.arrangeFirstTime({
    id,
    revision: 1,
    companion: kind && name ? { kind, name, agreed: true } : null,
    warmHandover: handover,
    warmHandoverOn: addDays(dayOf(deps.clock()), -daysAgo),
    note: done ? 'De contactpersoon kijkt ernaar uit en wacht aan de deur.' : null,
  });
}

async function liveRequest(
  deps: Omit<Deps, 'wakeWorker'>,
  staff: Staff,
  activityId: string,
  request: Fated,
): Promise<void> {
  const { daysAgo, hours, fate } = request;
  const caller = callerOn(deps, staff, daysAgo);
  const lastDay = addDays(dayOf(deps.clock()), -daysAgo - 1);
  const rows = hours.map((length, index) => sessionRow(addDays(lastDay, -7 * (hours.length - 1 - index)), length));
  const { id } = await caller.proofs.saveRequest({ activityId, rows });
  if (fate === 'DRAFT') return;
  if (fate === 'ON_PHONE' || fate === 'ON_PAPER') return note(deps, staff, id, request);
  await caller.proofs.send({ id });
  if (fate === 'OPEN' || fate === 'BOUNCED') return;
  const later = callerOn(deps, staff, Math.max(daysAgo - 1, 0));
  const token = await tokenOf(deps, staff, id);
  if (fate === 'REFUSED') {
    await later.confirmations.decline({
      token,
      how: 'REFUSE',
      reason: 'Onze club ondertekent geen papieren over leden.',
    });
    return;
  }
  await sign(later, token, fate === 'RAISED' ? [...rows, sessionRow(addDays(lastDay, -1), 3)] : null);
  await settle(later, id, fate);
}

/** Hours that the staff notes, on the day itself: a call waits for the check, a paper was accepted. */
async function note(deps: Omit<Deps, 'wakeWorker'>, staff: Staff, id: string, { fate, daysAgo }: Fated): Promise<void> {
  const clock = () => daysLater(deps.clock(), -daysAgo);
  const then = { ...deps, clock, wakeWorker: () => {} };
  if (fate === 'ON_PHONE') return notePhone(then, staff, id);
  await notePaper(then, staff, id);
  await settle(callerOn(deps, staff, Math.max(daysAgo - 1, 0)), id, 'ACCEPTED');
}

async function sign(caller: Caller, token: string, raised: ReturnType<typeof sessionRow>[] | null): Promise<void> {
  const { request } = await caller.confirmations.open({ token });
  const hours = raised ? ({ answer: 'ADJUST', rows: raised } as const) : ({ answer: 'CORRECT' } as const);
  const first = await caller.confirmations.saveHours({ token, revision: 0, ...hours });
  const second = await caller.confirmations.saveSigner({
    token,
    revision: first.revision,
    name: request?.contactPerson.name ?? '',
    role: request?.contactPerson.role ?? 'Contactpersoon',
    reach: '0470 00 00 10',
  });
  await caller.confirmations.confirm({ token, revision: second.revision, declared: true });
}

async function settle(caller: Caller, id: string, fate: Fated['fate']): Promise<void> {
  const action = ({ ACCEPTED: 'ACCEPT', DOUBTED: 'DOUBT', REOPENED: 'REOPEN' } as const)[fate as 'ACCEPTED'];
  if (!action) return;
  const { proof } = await caller.proofs.get({ id });
  const reason = {
    ACCEPTED: null,
    DOUBTED: 'Kort na elkaar en zonder plaats.',
    REOPENED: 'Eén dag stond er dubbel op.',
  };
  await caller.proofs.decide({ id, action, revision: proof.revision, reason: reason[fate as 'ACCEPTED'] });
}

async function tokenOf(deps: Omit<Deps, 'wakeWorker'>, staff: Staff, proofId: string): Promise<string> {
  const [delivery] = await inAgency(deps.db, staff.agencyId, (scope) => liveDeliveries(scope, proofId));
  return delivery ? linkToken(deps.keys, 'CONFIRM', delivery.id, delivery.generation) : '';
}

function callerOn(deps: Omit<Deps, 'wakeWorker'>, staff: Staff, daysAgo: number) {
  const clock = () => daysLater(deps.clock(), -daysAgo);
  return appRouter.createCaller({ deps: { ...deps, clock, wakeWorker: () => {} }, staff });
}

function sessionRow(day: string, hours: number) {
  const end = 13.5 * 60 + hours * 60;
  const pad = (value: number) => String(value).padStart(2, '0');
  return { day, start: '13:30', end: `${pad(Math.floor(end / 60))}:${pad(end % 60)}` };
}
