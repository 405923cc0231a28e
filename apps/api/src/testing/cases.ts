import { randomUUID } from 'node:crypto';
import type { inferRouterInputs } from '@trpc/server';
import { addDays, type Role } from '@veertig/rules';
import { wallTime } from '../brussels-time.ts';
import { type Clock, dayOf } from '../clock.ts';
import type { TypedSession } from '../confirmations/input.ts';
import { inAgency } from '../db/scope.ts';
import type { Deps } from '../deps.ts';
import { linkCode, linkToken } from '../links.ts';
import { liveDeliveries } from '../proofs/store.ts';
import type { AppRouter, appRouter } from '../router.ts';
import type { Staff } from '../trpc.ts';

type Inputs = inferRouterInputs<AppRouter>;
export type Caller = ReturnType<typeof appRouter.createCaller>;

interface BareWorld {
  deps: Deps;
  now: Clock;
  counselor: Caller;
  visitor: Caller;
  staffOf(role: Role): Staff;
  callerOf(staff: Staff | null): Caller;
}

/** Every criterion answered so that the advice is "meets". */
export const suitable = {
  setting: 'GROUP',
  mostlyAlone: false,
  meetsNewPeople: true,
  lastingContactsLikely: true,
  dutchContext: true,
  fluentDutchSpeakersPresent: true,
  workingLanguageDutch: true,
  mutualInteraction: true,
  othersSpeakDutchWell: true,
  onlineOnly: false,
} as const;

/** Names and addresses of the cases, to look for where no personal data may be. */
export const personalData = [
  'Amina Haddad',
  'amina@example.be',
  '0470 11 22 33',
  'Rita Van Damme',
  'rita@example.be',
  'Buurthuis De Linde',
  'helpen in het buurtrestaurant',
  '0470 00 00 10',
];

/** A proof that was asked, with what the contact person got. */
export interface Asked {
  participantId: string;
  activityId: string;
  proofId: string;
  deliveryId: string;
  token: string;
  code: string;
}

/** Steps of the product that many tests start from, in the product's words and through its procedures. */
export function casesOf(world: BareWorld) {
  const today = () => dayOf(world.now());
  const by = (staff?: Staff) => (staff ? world.callerOf(staff) : world.counselor);

  const personInput = (change: Partial<Inputs['people']['add']> = {}): Inputs['people']['add'] => ({
    name: 'Amina Haddad',
    email: 'amina@example.be',
    phone: '0470 11 22 33',
    language: 'ar',
    profile: { status: 'OBLIGED' },
    contract: { includesPnt: true, term: { start: addDays(today(), -200), end: addDays(today(), 165) } },
    ...change,
  });

  const activityInput = (
    participantId: string,
    change: Partial<Inputs['activities']['add']> = {},
  ): Inputs['activities']['add'] => ({
    participantId,
    offerType: 'VOLUNTEERING',
    description: 'helpen in het buurtrestaurant',
    organization: { name: 'Buurthuis De Linde', municipality: 'Voorbeeldstad' },
    contactPerson: {
      name: 'Rita Van Damme',
      email: 'rita@example.be',
      phone: '0470 00 00 10',
      role: 'Verantwoordelijke',
    },
    criteria: suitable,
    ...change,
  });

  /** One line of hours some days ago, in the afternoon. */
  const row = (daysAgo: number, start = '13:30', end = '16:30'): TypedSession => ({
    day: addDays(today(), -daysAgo),
    start,
    end,
  });

  const person = async (change: Partial<Inputs['people']['add']> = {}, staff?: Staff) =>
    (await by(staff).people.add(personInput(change))).id;

  const activity = async (participantId: string, change: Partial<Inputs['activities']['add']> = {}, staff?: Staff) =>
    (await by(staff).activities.add(activityInput(participantId, change))).id;

  const draftProof = async (activityId: string, rows = [row(9), row(2)], staff?: Staff) =>
    (await by(staff).proofs.saveRequest({ activityId, rows })).id;

  /** What stood in the mail with the newest working link of a proof. */
  const linkOf = async (proofId: string, agencyId = world.staffOf('COUNSELOR').agencyId) => {
    const [delivery] = await inAgency(world.deps.db, agencyId, (scope) => liveDeliveries(scope, proofId));
    if (!delivery) throw new Error('this proof has no working link');
    const { id, generation } = delivery;
    const { keys } = world.deps;
    return { deliveryId: id, token: linkToken(keys, 'CONFIRM', id, generation), code: linkCode(keys, id, generation) };
  };

  /** A new person with one activity whose hours were asked. */
  const askedProof = async (rows?: TypedSession[], staff?: Staff): Promise<Asked> => {
    const participantId = await person({}, staff);
    const activityId = await activity(participantId, {}, staff);
    const proofId = await draftProof(activityId, rows, staff);
    await by(staff).proofs.send({ id: proofId });
    return { participantId, activityId, proofId, ...(await linkOf(proofId, staff?.agencyId)) };
  };

  /** Steps 2 and 3 of the contact person; gives the revision to confirm. */
  const answer = async (token: string, rows: TypedSession[] | null = null) => {
    const { draft } = await world.visitor.confirmations.open({ token });
    const hours = rows ? ({ answer: 'ADJUST', rows } as const) : ({ answer: 'CORRECT' } as const);
    const first = await world.visitor.confirmations.saveHours({ token, revision: draft.revision, ...hours });
    const signer = { name: 'Rita Van Damme', role: 'Verantwoordelijke', reach: '0470 00 00 10' };
    return (await world.visitor.confirmations.saveSigner({ token, revision: first.revision, ...signer })).revision;
  };

  const confirm = async (token: string, rows: TypedSession[] | null = null) =>
    world.visitor.confirmations.confirm({ token, revision: await answer(token, rows), declared: true });

  const decide = async (
    proofId: string,
    action: Inputs['proofs']['decide']['action'],
    reason: string | null = 'Zo afgesproken.',
    staff?: Staff,
  ) => {
    const { proof } = await by(staff).proofs.get({ id: proofId });
    return by(staff).proofs.decide({ id: proofId, action, revision: proof.revision, reason });
  };

  /** What a counselor notes of a call a moment ago in which the hours were right. */
  const phoneCall = () => ({
    answer: 'CORRECT' as const,
    remark: null,
    name: 'Rita Van Damme',
    role: 'Verantwoordelijke',
    phone: '0470 00 00 10',
    calledOn: today(),
    calledAt: wallTime(new Date(world.now().getTime() - 600_000)).time,
    said: 'Rita zegt dat alle dagen kloppen.',
    readOut: true as const,
  });

  /** What a counselor notes of a paper that was signed today. */
  const paper = (scans: string[]) => {
    const { calledOn, calledAt: _at, phone: reach, said: _said, readOut: _read, ...signed } = phoneCall();
    return { ...signed, reach, signedOn: calledOn, scans };
  };

  return {
    unknownId: randomUUID(),
    phoneCall,
    paper,
    today,
    personInput,
    activityInput,
    row,
    person,
    activity,
    draftProof,
    linkOf,
    askedProof,
    answer,
    confirm,
    decide,
  };
}
