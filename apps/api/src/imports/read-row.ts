import type { z } from 'zod';
import { contract, profile } from '../pathways/input.ts';
import { participantFacts } from '../people/input.ts';
import { dayFrom, languageFrom, statusFrom, trajectoryFrom, yesFrom } from './cell-values.ts';
import { type ImportField, type ImportMapping, importFieldWords } from './import-fields.ts';

/** A person as the form would store it, and the address of the counselor when the list names one. */
export type ReadyPerson = z.output<typeof person> & { counselorEmail: string | null };

export interface CellProblem {
  field: ImportField;
  sentence: string;
  typed: string;
}

const person = participantFacts.extend({ profile, contract });

const fieldOfPath: Record<string, ImportField> = {
  'profile.status': 'status',
  'profile.trajectoryType': 'trajectoryType',
  'profile.temporaryProtectionUkraine': 'temporaryProtection',
  'profile.obligedSince': 'obligedSince',
  'contract.reference': 'contractReference',
  'contract.term': 'termStart',
  'contract.term.start': 'termStart',
  'contract.term.end': 'termEnd',
};

/** What a list asks that a form has buttons for, in words. */
const sentenceOf: Partial<Record<ImportField, string>> = {
  language: `Deze taal kennen we niet. ${importFieldWords.language.hint}`,
  status: importFieldWords.status.hint,
  trajectoryType: importFieldWords.trajectoryType.hint,
  temporaryProtection: importFieldWords.temporaryProtection.hint,
  termStart: 'Vul een geldige begindatum in, bijvoorbeeld 01/02/2026.',
  obligedSince: 'Vul een geldige datum in, bijvoorbeeld 15/01/2026.',
};

/** One row of a list, read with the rules of the form: a person, or everything that is wrong with its cells. */
export function readRow(
  cells: readonly string[],
  mapping: ImportMapping,
): { person: ReadyPerson } | { problems: CellProblem[] } {
  const typed = (field: ImportField) => (mapping[field] === undefined ? '' : (cells[mapping[field]] ?? ''));
  const unsafe = formulaProblems(typed, mapping);
  if (unsafe.length > 0) return { problems: unsafe };
  const read = person.safeParse(formOf(typed));
  if (read.success) return { person: { ...read.data, counselorEmail: typed('counselor').toLowerCase() || null } };
  const problems = new Map<ImportField, CellProblem>();
  for (const { path, message } of read.error.issues) {
    const field = fieldOfPath[path.join('.')] ?? (path[0] as ImportField);
    const sentence = sentenceOf[field] ?? message;
    if (!problems.has(field)) problems.set(field, { field, sentence, typed: typed(field) });
  }
  return { problems: [...problems.values()] };
}

function formOf(typed: (field: ImportField) => string) {
  const trajectoryType = trajectoryFrom(typed('trajectoryType'));
  const [start, end] = [dayFrom(typed('termStart')), dayFrom(typed('termEnd'))];
  return {
    name: `${typed('firstName')} ${typed('name')}`.trim(),
    email: typed('email'),
    phone: typed('phone'),
    language: languageFrom(typed('language')),
    municipality: typed('municipality'),
    kbiReference: typed('kbiReference'),
    profile: {
      status: statusFrom(typed('status')),
      trajectoryType,
      temporaryProtectionUkraine: yesFrom(typed('temporaryProtection')) ?? typed('temporaryProtection'),
      obligedSince: dayFrom(typed('obligedSince')),
    },
    contract: {
      reference: typed('contractReference'),
      // There is no contract in a pre-trajectory (TG-06).
      includesPnt: trajectoryType !== 'PRE_TRAJECTORY',
      term: start || end ? { start, end } : null,
    },
  };
}

/** A cell that a spreadsheet would carry out is no value of a person. */
function formulaProblems(typed: (field: ImportField) => string, mapping: ImportMapping): CellProblem[] {
  return (Object.keys(mapping) as ImportField[])
    .filter((field) => /^[=@]/.test(typed(field)))
    .map((field) => ({ field, sentence: 'Deze cel begint als een formule. Typ de waarde zelf.', typed: typed(field) }));
}
