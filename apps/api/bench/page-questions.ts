import type { openBenchApp } from './list-app.ts';

type App = Awaited<ReturnType<typeof openBenchApp>>;

/** Questions about one list, offer, sample or pair that the made data does not hold, and those that read no row. */
export const unasked = [
  'addressBook.previewMerge',
  'activities.assess',
  'imports.check',
  'imports.get',
  'imports.progress',
  'offers.forActivity',
  'handovers.preview',
  'offers.moderate',
  'pathways.assess',
  'proofs.previewMail',
  'samples.get',
];

/** A call for each question of the dashboard, by path and what is special about it. */
export async function pageQuestions({ coordinator, counselor }: App): Promise<Record<string, () => Promise<unknown>>> {
  const { rows } = await counselor.caseload.list({});
  const page = await fullPage(counselor, rows);
  const participantId = page.participant.id;
  const activityId = page.activities[0]?.activity.id ?? '';
  const proofId = page.proofs.find(({ proof }) => proof.state === 'SENT')?.proof.id ?? '';
  const ids = rows.slice(0, 20).map(({ id }) => id);
  const organizationId = page.activities[0]?.organization?.id ?? '';
  const typed = { name: 'Buurthuis De Linde', municipality: 'Gent' };
  return {
    'accounts.me': () => counselor.accounts.me(),
    'activities.addressBook': () => counselor.activities.addressBook(),
    'addressBook.duplicates': () => coordinator.addressBook.duplicates(),
    'addressBook.get': () => counselor.addressBook.get({ id: organizationId }),
    'addressBook.list': () => counselor.addressBook.list({}),
    'addressBook.informal': () => counselor.addressBook.informal({}),
    'addressBook.list, search': () => counselor.addressBook.list({ search: 'linde' }),
    'addressBook.similar': () => counselor.addressBook.similar(typed),
    'activities.get': () => counselor.activities.get({ id: activityId }),
    'bulk.preview': () => counselor.bulk.preview({ selection: { ids: ids.slice(0, 1) }, action: { kind: 'REMIND' } }),
    'bulk.select': () => counselor.bulk.select({ ids }),
    'calendarFeeds.own': () => counselor.calendarFeeds.own(),
    'caseload.colleagues': () => coordinator.caseload.colleagues(),
    'caseload.counts': () => counselor.caseload.counts({}),
    'caseload.counts, team': () => coordinator.caseload.counts({}),
    'caseload.list': () => counselor.caseload.list({}),
    'caseload.list, team': () => coordinator.caseload.list({}),
    'caseload.print': () => counselor.caseload.print({ filter: {} }),
    'caseload.print, team': () => coordinator.caseload.print({ filter: {} }),
    'decisions.list': () => counselor.decisions.list({ participantId }),
    'entries.list': () => counselor.entries.list({ participantId }),
    'exemptions.list': () => counselor.exemptions.list({ participantId }),
    'formDrafts.get': () => counselor.formDrafts.get({ participantId, form: 'note' }),
    'formDrafts.getLoose': () => counselor.formDrafts.getLoose({ form: 'offer' }),
    'handovers.list': () => coordinator.handovers.list(),
    'imports.list': () => counselor.imports.list(),
    'offers.gap': () => coordinator.offers.gap(),
    'offers.queue': () => coordinator.offers.queue({}),
    'offers.served': () => coordinator.offers.served(),
    'people.get': () => counselor.people.get({ id: participantId }),
    'overview.get': () => coordinator.overview.get({}),
    'overview.get, one caseload': () => coordinator.overview.get({ counselorId: page.counselor.id }),
    'overview.shared': () => coordinator.overview.shared({}),
    'people.today': () => counselor.people.today(),
    'people.today, team': () => coordinator.people.today(),
    'proofs.get': () => counselor.proofs.get({ id: proofId }),
    'proofs.otherContactPersons': () => counselor.proofs.otherContactPersons({ id: proofId }),
    'proofs.work': () => counselor.proofs.work(),
    'proofs.work, team': () => coordinator.proofs.work(),
    'proofs.workPage': () => counselor.proofs.workPage({ group: 'WAIT' }),
    'proofs.workPage, team': () => coordinator.proofs.workPage({ group: 'WAIT' }),
    'reviews.list': () => counselor.reviews.list(),
    'reviews.list, team': () => coordinator.reviews.list(),
    'samples.list': () => coordinator.samples.list(),
    'savedViews.list': () => counselor.savedViews.list(),
    'timeline.list': () => counselor.timeline.list({ participantId }),
  };
}

/** The first of these people with activities and a request that waits; confirmed ones are made without all their facts. */
async function fullPage(counselor: App['counselor'], rows: readonly { id: string }[]) {
  for (const { id } of rows) {
    const page = await counselor.people.get({ id });
    if (page.activities.length > 0 && page.proofs.some(({ proof }) => proof.state === 'SENT')) return page;
  }
  throw new Error('nobody waits for an answer');
}
