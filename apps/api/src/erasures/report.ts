import type { ErasureCounts } from './erase-person.ts';

/** What the operator reads, in the order of what matters; rows that only serve the machine are not told one by one. */
const told: [keyof ErasureCounts, string, string][] = [
  ['participants', 'inburgeraar', 'participant'],
  ['activities', 'activiteiten', 'activities'],
  ['proofs', 'bewijzen', 'proofs'],
  ['confirmations', 'bevestigingen', 'confirmations'],
  ['documents', 'verzegelde documenten', 'sealed documents'],
  ['scans', 'scans', 'scans'],
  ['deliveries', 'links van contactpersonen', 'links of contact persons'],
  ['progressLinks', 'links naar de eigen voortgang', 'links to the own progress'],
  ['mails', 'mails', 'mails'],
  ['waitingMails', 'waarvan nog niet verstuurd', 'of which not sent yet'],
  ['messages', 'berichten', 'messages'],
  ['terms', 'contracttermijnen', 'terms'],
  ['caseEntries', 'notities', 'notes'],
  ['caseDecisions', 'beslissingen', 'decisions'],
  ['exemptionEvidence', 'bewijsstukken van werk of studie', 'evidence of work or study'],
  ['formDrafts', 'kladteksten', 'texts not handed in'],
  ['contactPersons', 'contactpersonen van deze persoon alleen', 'contact persons of this person alone'],
  ['organizations', 'organisaties van deze persoon alleen', 'organizations of this person alone'],
  ['savedViews', 'bewaarde zoekopdrachten met de naam', 'saved searches with the name'],
  ['listRows', 'rijen van lijsten die nog wachten', 'rows of lists that still wait'],
];

/** The counts as lines of text, in Dutch and English. */
export const linesOnCounts = (counts: ErasureCounts): string[] =>
  told.map(([key, dutch, english]) => `${String(counts[key]).padStart(6)}  ${dutch} / ${english}`);
