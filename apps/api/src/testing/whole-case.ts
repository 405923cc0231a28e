import { bulkSteps, caseDecisions, caseEntries, exemptionEvidence } from '../db/schema.ts';
import { inAgency } from '../db/scope.ts';
import { addImport } from '../imports/store.ts';
import { addScan } from '../scans/store.ts';
import type { Asked } from './cases.ts';
import { progressTokenOf, tellAbout } from './progress-token.ts';
import { keepSample } from './samples.ts';
import type { World } from './world.ts';

/** Everything by which the person of `wholeCase` could be told from others. */
export const wholePerson = {
  name: 'Zohra Belkadi-Tamrat',
  email: 'zohra.belkadi@example.org',
  phone: '0470 99 88 77',
  kbiReference: 'KBI-778899',
  /** A contact person and an organization for this person alone. */
  contact: { name: 'Wannes Goetgebuer', email: 'wannes@example.org', phone: '0470 55 44 33', role: 'Trainer' },
  organization: { name: 'Korfbalclub Zilverberk', municipality: 'Voorbeeldstad' },
  colleague: { name: 'Tine Verschaeve', email: 'tine@example.org' },
  words: 'een geheim woord over deze persoon',
} as const;

/** Nobody else's texts hold one of these. */
export const wholePersonWords = [
  'Zohra',
  'zohra',
  'Belkadi',
  'belkadi',
  wholePerson.phone,
  wholePerson.kbiReference,
  'Wannes',
  'wannes',
  wholePerson.contact.phone,
  'Zilverberk',
  'Tine',
  'tine@',
  'geheim woord',
];

/** One person with something in every table: a link, a letter, paper with a scan, a call, messages, mails, sealed proofs. */
export async function wholeCase(world: World) {
  const { name, email, phone, kbiReference, contact: contactPerson, organization, words } = wholePerson;
  const participantId = await world.person({ name, email, phone, kbiReference });
  const activityId = await world.activity(participantId, { organization, contactPerson, description: words });
  const ask = async (rows: Parameters<World['draftProof']>[1]): Promise<Asked> => {
    const proofId = await world.draftProof(activityId, rows);
    await world.counselor.proofs.send({ id: proofId });
    return { participantId, activityId, proofId, ...(await world.linkOf(proofId)) };
  };
  const confirmed = await ask([world.row(20)]);
  await world.confirm(confirmed.token);
  await world.work();
  world.later({ days: 2 });
  await world.work();
  const handedOver = await ask([world.row(16)]);
  await world.visitor.confirmations.delegate({ token: handedOver.token, ...wholePerson.colleague });
  const onTheWay = await ask([world.row(12)]);
  await world.answer(onTheWay.token);
  const onPaper = await ask([world.row(8)]);
  await recordPaper(world, onPaper.proofId);
  const byPhone = await ask([world.row(7)]);
  await recordPhone(world, byPhone.proofId);
  await tellAbout(world, confirmed);
  await writeDown(world, participantId);
  await keepSample(world, confirmed.proofId, world.staffOf('COORDINATOR'));
  await world.counselor.savedViews.save({ name: 'Mijn vraag', query: 'zoek=zohra+belkadi+tamrat&uren=NONE' });
  const progressToken = await progressTokenOf(world, participantId);
  return { participantId, activityId, confirmed, handedOver, onTheWay, onPaper, byPhone, progressToken };
}

const revisionOf = async (world: World, id: string) => (await world.counselor.proofs.get({ id })).proof.revision;

async function recordPaper(world: World, id: string): Promise<void> {
  const { agencyId, userId: uploadedBy } = world.staffOf('COUNSELOR');
  const row = { proofId: id, mediaType: 'image/jpeg', bytes: Buffer.from('scan'), sha256: 'cd'.repeat(32) } as const;
  const scan = await inAgency(world.db, agencyId, (scope) =>
    addScan(scope, { ...row, uploadedBy, uploadedAt: world.now() }),
  );
  const revision = await revisionOf(world, id);
  await world.counselor.proofs.recordPaper({ ...world.paper([scan]), id, revision });
}

async function recordPhone(world: World, id: string): Promise<void> {
  const revision = await revisionOf(world, id);
  await world.counselor.proofs.recordPhone({ ...world.phoneCall(), said: wholePerson.words, id, revision });
}

async function handOverAndBack(world: World): Promise<void> {
  const people = { fromId: world.staffOf('COUNSELOR').userId, toId: world.colleague.userId };
  const { id } = await world.counselor.handovers.give({ kind: 'FOR_GOOD', ...people });
  await world.counselor.handovers.end({ id });
}

/** What staff wrote of the case, and a list with the same person that nobody stored yet. */
async function writeDown(world: World, participantId: string): Promise<void> {
  const { agencyId, userId } = world.staffOf('COUNSELOR');
  const [day, now] = [world.today(), world.now()];
  const ofCase = { agencyId, participantId };
  await world.db.insert(caseEntries).values({
    ...ofCase,
    entryId: participantId,
    version: 1,
    kind: 'NOTE',
    happenedOn: day,
    text: wholePerson.words,
    writtenBy: userId,
    writtenAt: now,
  });
  await world.db.insert(caseDecisions).values({
    ...ofCase,
    subject: 'END_OF_TERM',
    sequence: 1,
    outcome: 'ACHIEVED',
    aboutOn: day,
    reason: wholePerson.words,
    facts: {},
    decidedBy: userId,
    decidedAt: now,
  });
  await world.db
    .insert(exemptionEvidence)
    .values({ ...ofCase, kind: 'STUDY', facts: {} as never, seenOn: day, seenBy: userId, notedAt: now });
  const step = { kind: 'ASSIGN', from: userId, to: userId } as const;
  await world.db.insert(bulkSteps).values({ ...ofCase, runId: participantId, userId, step, doneAt: now });
  await handOverAndBack(world);
  await world.counselor.formDrafts.save({ participantId, form: 'note', values: { text: wholePerson.words } });
  const rows = [[wholePerson.name], ['Amara Voorbeeld']];
  const list = { mapping: { name: 0 }, uploadedBy: userId, uploadedAt: now };
  await inAgency(world.db, agencyId, (scope) => addImport(scope, { columns: ['Naam'], rows }, list));
}
