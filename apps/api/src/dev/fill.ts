import { addAccount } from '../accounts/store.ts';
import { agencies } from '../db/schema.ts';
import type { Tx } from '../db/scope.ts';
import type { Deps } from '../deps.ts';
import type { Staff } from '../trpc.ts';
import {
  colleaguePeople,
  type ExampleAccount,
  exampleAccounts,
  exampleAgency,
  exampleColleague,
  examplePassword,
  examplePeople,
  otherAgency,
} from './examples.ts';
import { fillOffers } from './fill-offers.ts';
import { livePerson } from './live.ts';

/**
 * Fills an empty installation with the example cast, through the same procedures that people use, each step on its own
 * day. Does nothing when there is an agency already.
 */
export async function fillWithExamples(deps: Omit<Deps, 'wakeWorker'>): Promise<void> {
  const [present] = await deps.db.select({ id: agencies.id }).from(agencies).limit(1);
  if (present) return;
  const staff = await deps.db.transaction((tx) => addStaff(tx as unknown as Tx, deps.clock()));
  const counselor = staff.find(({ email }) => email === exampleAccounts[0]?.email);
  const other = staff.at(-1);
  if (!counselor || !other) throw new Error('the cast has no counselor');
  for (const person of examplePeople) await livePerson(deps, counselor, person);
  const colleague = staff.find(({ email }) => email === exampleColleague);
  if (colleague) for (const person of colleaguePeople) await livePerson(deps, colleague, person);
  await livePerson(deps, other, {
    name: 'Lina Saleh',
    language: 'ar',
    status: 'OBLIGED',
    term: [-60, 300],
    activities: [],
  });
  const editor = staff.find(({ role }) => role === 'OFFER_EDITOR');
  if (editor) await fillOffers(deps, editor);
}

async function addStaff(tx: Tx, at: Date): Promise<Staff[]> {
  const rows = await tx.insert(agencies).values([exampleAgency, otherAgency]).returning();
  const agencyOf = ({ agency }: ExampleAccount) => rows[agency === 'EXAMPLE' ? 0 : 1]?.id ?? '';
  const staff: Staff[] = [];
  for (const example of exampleAccounts) {
    const { agency: _, ...person } = example;
    const agencyId = agencyOf(example);
    const userId = await addAccount(tx, { ...person, agencyId, password: examplePassword, at });
    staff.push({ kind: 'STAFF', userId, agencyId, ...person });
  }
  return staff;
}
