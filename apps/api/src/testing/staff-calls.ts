import { csvTemplate } from '../offer-imports/write-csv.ts';
import { addressBookCalls } from './address-book-calls.ts';
import { type Asked, type Caller, suitable } from './cases.ts';
import { caseworkCalls } from './casework-calls.ts';
import { handoverCalls } from './handovers.ts';
import { placesOf, revisionOf, typedOffer } from './offers.ts';
import { sampleCalls } from './samples.ts';
import type { World } from './world.ts';

/** One complete call for each procedure of staff, about rows that exist: what remains to refuse is who asks. */
export function staffCalls(
  world: World,
  about: Pick<Asked, 'participantId' | 'activityId' | 'proofId'> & {
    messageId: string;
    offerId: string;
    importId: string;
    entryId: string;
    evidenceId: string;
    organizationId: string;
    contactPersonId: string;
    twinId: string;
    mergeId: string;
    handoverId: string;
    counselorId: string;
    sampleId: string;
    sampledProofId: string;
  },
) {
  const { participantId, activityId, proofId, messageId, offerId, importId } = about;
  const offer = typedOffer();
  const places = [...placesOf.EXAMPLE];
  const atRevision = async () => ({ id: offerId, revision: await revisionOf(world, offerId) });
  const { name, profile } = world.personInput();
  const calls: Record<string, (caller: Caller) => Promise<unknown>> = {
    'accounts.me': (caller) => caller.accounts.me(),
    'accounts.setDigest': (caller) => caller.accounts.setDigest({ wanted: true }),
    'accounts.setShortcuts': (caller) => caller.accounts.setShortcuts({ on: false }),
    'bulk.select': (caller) => caller.bulk.select({ ids: [participantId] }),
    'bulk.preview': (caller) =>
      caller.bulk.preview({ selection: { ids: [participantId] }, action: { kind: 'REMIND' } }),
    'bulk.run': (caller) => caller.bulk.run({ selection: { ids: [participantId] }, action: { kind: 'REMIND' } }),
    'bulk.undo': (caller) => caller.bulk.undo({ id: world.unknownId }),
    'calendarFeeds.own': (caller) => caller.calendarFeeds.own(),
    'calendarFeeds.renew': (caller) => caller.calendarFeeds.renew(),
    'calendarFeeds.stop': (caller) => caller.calendarFeeds.stop(),
    'caseload.colleagues': (caller) => caller.caseload.colleagues(),
    'caseload.print': (caller) => caller.caseload.print({ ids: [participantId] }),
    'caseload.list': (caller) => caller.caseload.list({}),
    'caseload.counts': (caller) => caller.caseload.counts({}),
    'savedViews.list': (caller) => caller.savedViews.list(),
    'savedViews.save': (caller) => caller.savedViews.save({ name: 'Weinig uren', query: 'uren=NONE' }),
    'savedViews.remove': (caller) => caller.savedViews.remove({ id: world.unknownId }),
    'imports.list': (caller) => caller.imports.list(),
    'imports.get': (caller) => caller.imports.get({ id: importId }),
    'imports.map': (caller) => caller.imports.map({ id: importId, mapping: { name: 0 } }),
    'imports.check': (caller) => caller.imports.check({ id: importId }),
    'imports.progress': (caller) => caller.imports.progress({ id: importId }),
    'imports.store': (caller) => caller.imports.store({ id: importId }),
    'imports.undo': (caller) => caller.imports.undo({ id: importId }),
    'offers.queue': (caller) => caller.offers.queue({}),
    'offers.moderate': (caller) => caller.offers.moderate({ id: offerId }),
    'offers.decide': async (caller) => caller.offers.decide({ ...(await atRevision()), action: 'CONFIRM' }),
    'offers.sendLink': (caller) => caller.offers.sendLink({ id: offerId }),
    'offers.edit': async (caller) => caller.offers.edit({ ...(await atRevision()), offer }),
    'offers.add': (caller) => caller.offers.add({ offer, publish: true }),
    'offers.importCsv': (caller) => caller.offers.importCsv({ csv: csvTemplate(), dryRun: true }),
    'offers.importEvents': (caller) =>
      caller.offers.importEvents({ source: { json: '{"member":[]}' }, label: 'x', dryRun: true }),
    'offers.gap': (caller) => caller.offers.gap(),
    'offers.forActivity': (caller) => caller.offers.forActivity({ id: offerId }),
    'offers.served': (caller) => caller.offers.served(),
    'offers.serve': (caller) => caller.offers.serve({ municipalities: places }),
    'proofs.otherContactPersons': (caller) => caller.proofs.otherContactPersons({ id: proofId }),
    'proofs.chooseContactPerson': (caller) =>
      caller.proofs.chooseContactPerson({ id: proofId, revision: 1, contactPerson: { name: 'An Smet' } }),
    'proofs.undo': (caller) => caller.proofs.undo({ id: proofId, revision: 1 }),
    'reviews.list': (caller) => caller.reviews.list(),
    'reviews.accept': (caller) => caller.reviews.accept({ proofs: [{ id: proofId, revision: 1 }] }),
    'reviews.undo': (caller) => caller.reviews.undo({ proofs: [{ id: proofId, revision: 1 }] }),
    'overview.get': (caller) => caller.overview.get({}),
    'overview.shared': (caller) => caller.overview.shared({}),
    'people.today': (caller) => caller.people.today(),
    'people.get': (caller) => caller.people.get({ id: participantId }),
    'people.add': (caller) => caller.people.add(world.personInput()),
    'people.edit': (caller) => caller.people.edit({ id: participantId, name }),
    'pathways.assess': (caller) => caller.pathways.assess(profile),
    'pathways.save': (caller) => caller.pathways.save({ participantId, revision: 1, ...profile }),
    ...caseworkCalls(world, about),
    ...addressBookCalls(about),
    ...handoverCalls(world, about),
    ...sampleCalls(world, about),
    'pathways.addTerm': (caller) =>
      caller.pathways.addTerm({ participantId, start: '2031-01-01', end: '2031-12-31', reason: 'Verlenging.' }),
    'pathways.markEnteredInKbi': (caller) =>
      caller.pathways.markEnteredInKbi({ participantId, enteredOn: world.today() }),
    'activities.get': (caller) => caller.activities.get({ id: activityId }),
    'activities.addressBook': (caller) => caller.activities.addressBook(),
    'activities.assess': (caller) => caller.activities.assess(suitable),
    'activities.add': (caller) => caller.activities.add(world.activityInput(participantId)),
    'activities.judge': (caller) =>
      caller.activities.judge({ id: activityId, criteria: suitable, judgement: 'SUITABLE' }),
    'activities.arrangeFirstTime': (caller) =>
      caller.activities.arrangeFirstTime({ id: activityId, revision: 1, companion: null, warmHandover: 'NOT_NEEDED' }),
    'activities.correctContactPerson': (caller) =>
      caller.activities.correctContactPerson({ activityId, email: 'rita.vandamme@example.be', phone: '0470 00 00 10' }),
    'proofs.work': (caller) => caller.proofs.work(),
    'proofs.workPage': (caller) => caller.proofs.workPage({ group: 'WAIT' }),
    'proofs.get': (caller) => caller.proofs.get({ id: proofId }),
    'proofs.saveRequest': (caller) => caller.proofs.saveRequest({ activityId, rows: [world.row(4)] }),
    'proofs.previewMail': (caller) => caller.proofs.previewMail({ id: proofId }),
    'proofs.send': (caller) => caller.proofs.send({ id: proofId }),
    'proofs.decide': (caller) => caller.proofs.decide({ id: proofId, action: 'CANCEL', revision: 1 }),
    'proofs.dismissReopen': (caller) => caller.proofs.dismissReopen({ id: proofId, revision: 1 }),
    'proofs.printLetter': (caller) => caller.proofs.printLetter({ id: proofId, revision: 1 }),
    'proofs.recordPhone': (caller) => caller.proofs.recordPhone({ ...world.phoneCall(), id: proofId, revision: 1 }),
    'proofs.recordPaper': (caller) =>
      caller.proofs.recordPaper({ ...world.paper([world.unknownId]), id: proofId, revision: 1 }),
    'formDrafts.get': (caller) => caller.formDrafts.get({ participantId, form: 'note' }),
    'formDrafts.save': (caller) =>
      caller.formDrafts.save({ participantId, form: 'note', values: { text: 'Belde drie clubs.' } }),
    'formDrafts.discard': (caller) => caller.formDrafts.discard({ participantId, form: 'note' }),
    'formDrafts.getLoose': (caller) => caller.formDrafts.getLoose({ form: 'offer' }),
    'formDrafts.saveLoose': (caller) =>
      caller.formDrafts.saveLoose({ form: 'offer', values: { title: 'Samen koken' } }),
    'formDrafts.discardLoose': (caller) => caller.formDrafts.discardLoose({ form: 'offer' }),
    'unsentForms.open': (caller) => caller.unsentForms.open({ sealed: 'x' }),
    'progress.settle': (caller) => caller.progress.settle({ id: messageId }),
  };
  return calls;
}

/** Calls that name no row, so that they have nothing to find in another agency. */
export const callsWithoutId = [
  // Of people it cannot see, a selection holds none.
  'imports.list',
  'bulk.select',
  'bulk.preview',
  'bulk.run',
  // An action that is not there is too late to take back.
  'bulk.undo',
  'calendarFeeds.own',
  'calendarFeeds.renew',
  'calendarFeeds.stop',
  'caseload.print',
  'caseload.colleagues',
  'offers.queue',
  'offers.add',
  'offers.served',
  'offers.importCsv',
  'offers.importEvents',
  'offers.gap',
  // Published offers are public: a counselor may begin an activity from one that another agency moderates.
  'offers.forActivity',
  'offers.serve',
  'accounts.me',
  'accounts.setDigest',
  'accounts.setShortcuts',
  'unsentForms.open',
  // Of a form about no participant there is the own draft or none.
  'formDrafts.getLoose',
  'formDrafts.saveLoose',
  'formDrafts.discardLoose',
  'caseload.list',
  'caseload.counts',
  'savedViews.list',
  'savedViews.save',
  // A view that is not there is nothing to remove.
  'savedViews.remove',
  'reviews.list',
  // Of proofs it cannot see, it accepts none.
  'reviews.accept',
  'reviews.undo',
  'handovers.list',
  'samples.list',
  'samples.draw',
  'overview.get',
  'overview.shared',
  'people.today',
  'proofs.work',
  'proofs.workPage',
  'people.add',
  'pathways.assess',
  'activities.addressBook',
  'addressBook.list',
  'addressBook.informal',
  'addressBook.duplicates',
  'addressBook.similar',
  'activities.assess',
];
