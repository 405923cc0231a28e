import { type RuleReference, ruleById, sourceLabel } from '@veertig/rules';

// Read on the server alone: the register is too large to send along with each page.

const exemption = {
  kind: ['EX-02', 'EX-03', 'EX-04', 'EX-05'],
  start: ['EX-02'],
  hoursPerWeek: ['EX-01'],
  workExemption: ['EX-01', 'EX-02', 'EX-05'],
  studyStatus: ['EX-06'],
};
const official = (prefix: string) => ({
  [`${prefix}trajectoryType`]: ['TG-06', 'TG-07'],
  [`${prefix}obligedSince`]: ['TG-01', 'TG-08'],
  [`${prefix}temporaryProtectionUkraine`]: ['TG-04', 'TG-05'],
  [`${prefix}workExemption`]: exemption.workExemption,
  [`${prefix}studyStatus`]: exemption.studyStatus,
});
const hours = { hours: ['HR-02', 'HR-05', 'HR-08', 'CK-01'] };

/** The rules behind the fields where people doubt: by page, then by the name of the field. */
const rulesOf: Record<string, Record<string, readonly string[]>> = {
  '/inburgeraars/nieuw': {
    ...official('profile.'),
    'contract.includesPnt': ['OPT-01', 'TG-06'],
    'contract.term.start': ['HR-02', 'HR-04'],
    'contract.term.end': ['HR-03'],
  },
  '/inburgeraars/[id]/dossier': { ...official(''), contractReference: ['OPT-01', 'OPT-02'] },
  '/inburgeraars/[id]/termijn': { start: ['HR-02', 'HR-04'], end: ['HR-03', 'EN-04'] },
  '/inburgeraars/[id]/keuze': {
    choice: ['TG-02', 'TG-03', 'OPT-03', 'OPT-05'],
    contractReference: ['OPT-01'],
    wantsCertificate: ['OPT-02', 'OPT-04'],
  },
  '/inburgeraars/[id]/vrijstelling': exemption,
  '/inburgeraars/[id]/einde-termijn': {
    outcome: ['EN-01', 'EN-03', 'EN-04'],
    until: ['EN-04', 'HR-02'],
    effort: ['EN-02'],
    causeOutsideWill: ['EN-04'],
    sanctioned: ['EN-05', 'EN-07'],
  },
  '/inburgeraars/[id]/notities': { what: ['RC-07', 'RC-08', 'RC-09', 'RC-10', 'RC-13'] },
  '/inburgeraars/[id]/activiteit/nieuw': { offerType: ['CR-20', 'CR-21', 'PR-04'], relation: ['CP-01', 'CP-02'] },
  '/activiteiten/[id]': { reason: ['CR-18'] },
  '/activiteiten/[id]/eerste-keer': { 'companion.kind': ['RC-05', 'RC-06'], warmHandover: ['RC-11', 'RC-12'] },
  '/activiteiten/[id]/bewijs': hours,
  '/bewijzen/[id]/telefoon': hours,
  '/bewijzen/[id]/papier': hours,
};

/** A rule as it stands beside a field: its id, our sentence, and where it was read. */
export type HelpRule = { id: string; sentence: string; source: string };
/** The help of one page, by the name of the field. */
export type FieldHelp = Record<string, HelpRule[]>;

const told = ({ id, sentence, sources }: RuleReference): HelpRule => ({
  id,
  sentence,
  source: sources.map(sourceLabel).join(', '),
});

/** The help beside the fields of a page; of most pages there is none. */
export function helpFor(route: string | null): FieldHelp {
  const fields = Object.entries(rulesOf[route ?? ''] ?? {});
  return Object.fromEntries(fields.map(([name, ids]) => [name, ids.flatMap((id) => ruleById(id) ?? []).map(told)]));
}

/** The pages with help. */
export const pagesWithHelp = (): string[] => Object.keys(rulesOf);

/** Every rule that some field names. */
export const namedRules = (): string[] => [...new Set(Object.values(rulesOf).flatMap(Object.values).flat())];
