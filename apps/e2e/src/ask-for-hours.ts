import type { ApiOverHttp } from './api-over-http.ts';
import { daysAgo } from './calendar-day.ts';

/** Every answer that speaks for an activity. */
const criteria = {
  setting: 'GROUP',
  mostlyAlone: false,
  meetsNewPeople: true,
  lastingContactsLikely: true,
  dutchContext: true,
  fluentDutchSpeakersPresent: true,
  workingLanguageDutch: true,
  mutualInteraction: true,
  othersSpeakDutchWell: true,
};

/** Somebody with a contract who may start an activity; gives the id. */
export async function addParticipant(counselor: ApiOverHttp, name: string): Promise<string> {
  const { id } = await counselor.call<{ id: string }>('people.add', {
    name,
    profile: { status: 'OBLIGED' },
    contract: { includesPnt: true, term: { start: daysAgo(200), end: daysAgo(-150) } },
  });
  return id;
}

/** A suitable activity of a participant; gives the id. */
export async function addActivity(
  counselor: ApiOverHttp,
  participantId: string,
  description: string,
  email = 'rita@buurthuis-de-proef.example',
): Promise<string> {
  const { id } = await counselor.call<{ id: string }>('activities.add', {
    participantId,
    offerType: 'VOLUNTEERING',
    description,
    organization: { name: 'Buurthuis De Proef', municipality: 'Voorbeeldstad' },
    contactPerson: { name: 'Rita Proef', email, role: 'Begeleider' },
    criteria,
  });
  await counselor.call('activities.judge', { id, criteria, judgement: 'SUITABLE' });
  return id;
}

/** Sends so many requests for two hours each, on days of their own. */
export async function askForHours(counselor: ApiOverHttp, activityId: string, count: number): Promise<void> {
  for (let day = 1; day <= count; day++) {
    const rows = [{ day: daysAgo(day), start: '14:00', end: '16:00' }];
    const { id } = await counselor.call<{ id: string }>('proofs.saveRequest', { activityId, rows });
    await counselor.call('proofs.send', { id });
  }
}

/** A request that nobody has touched yet, for a test of its own: whom it is about, and its link. */
export async function freshRequest(counselor: ApiOverHttp, name: string) {
  const participantId = await addParticipant(counselor, name);
  const activityId = await addActivity(counselor, participantId, 'tuinieren');
  const before = new Set((await counselor.links()).confirm);
  await askForHours(counselor, activityId, 1);
  const link = (await counselor.links()).confirm.find((open) => !before.has(open)) ?? '';
  return { participantId, activityId, link };
}
