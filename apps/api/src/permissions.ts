import type { Role } from '@veertig/rules';

/** Who may call a procedure: some roles, whoever holds a link, or everyone. */
export type Permission = readonly Role[] | 'LINK_HOLDER' | 'EVERYONE';

const everyRole = ['COUNSELOR', 'COORDINATOR', 'ADMINISTRATOR', 'AUDITOR', 'OFFER_EDITOR'] as const;
const readers = ['COUNSELOR', 'COORDINATOR', 'AUDITOR'] as const;
// Only those who guide people write about them, and a local authority's editor never sees a person (CK-03, D-28).
const guides = ['COUNSELOR', 'COORDINATOR'] as const;

// A local authority publishes and maintains offers (D-28).
const moderators = ['OFFER_EDITOR', 'COORDINATOR', 'ADMINISTRATOR'] as const;

/** The one table of rights. A procedure without a row here cannot be called by anyone. */
export const permissions: Record<string, Permission> = {
  'accounts.me': everyRole,
  'accounts.setDigest': ['COUNSELOR'],
  'caseload.list': readers,
  'caseload.counts': readers,
  'savedViews.list': readers,
  'savedViews.save': guides,
  'savedViews.remove': guides,
  'people.today': readers,
  'people.list': readers,
  'people.get': readers,
  'people.add': guides,
  'people.edit': guides,
  'pathways.assess': guides,
  'pathways.save': guides,
  'pathways.addTerm': guides,
  'pathways.markEnteredInKbi': guides,
  'activities.get': readers,
  'activities.addressBook': readers,
  'activities.assess': guides,
  'activities.add': guides,
  'activities.judge': guides,
  'activities.correctContactPerson': guides,
  'proofs.get': readers,
  'proofs.saveRequest': guides,
  'proofs.previewMail': guides,
  'proofs.send': guides,
  'proofs.decide': guides,
  'proofs.printLetter': guides,
  'proofs.recordPhone': guides,
  'proofs.recordPaper': guides,
  'confirmations.open': 'LINK_HOLDER',
  'confirmations.saveHours': 'LINK_HOLDER',
  'confirmations.saveSigner': 'LINK_HOLDER',
  'confirmations.confirm': 'LINK_HOLDER',
  'confirmations.decline': 'LINK_HOLDER',
  'confirmations.delegate': 'LINK_HOLDER',
  'confirmations.askReopen': 'LINK_HOLDER',
  'confirmations.renew': 'LINK_HOLDER',
  'confirmations.together': 'LINK_HOLDER',
  'confirmations.saveTogether': 'LINK_HOLDER',
  'confirmations.confirmTogether': 'LINK_HOLDER',
  'confirmations.onTheSpot': 'LINK_HOLDER',
  'confirmations.askOnTheSpot': 'LINK_HOLDER',
  'confirmations.enterOnTheSpot': 'LINK_HOLDER',
  'confirmations.byCode': 'EVERYONE',
  'progress.open': 'LINK_HOLDER',
  'progress.tell': 'LINK_HOLDER',
  'progress.propose': 'LINK_HOLDER',
  'progress.settle': guides,
  'offers.places': 'EVERYONE',
  'offers.search': 'EVERYONE',
  'offers.get': 'EVERYONE',
  'offers.check': 'EVERYONE',
  'offers.submit': 'EVERYONE',
  'offers.own': 'LINK_HOLDER',
  'offers.actOwn': 'LINK_HOLDER',
  'offers.editOwn': 'LINK_HOLDER',
  'offers.queue': moderators,
  'offers.moderate': moderators,
  'offers.decide': moderators,
  'offers.edit': moderators,
  'offers.add': moderators,
  'offers.served': moderators,
  'offers.serve': ['OFFER_EDITOR', 'ADMINISTRATOR'],
  'verifications.byCode': 'EVERYONE',
  'verifications.byFile': 'EVERYONE',
};
