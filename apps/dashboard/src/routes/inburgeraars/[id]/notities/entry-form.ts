import { type CaseEntryKind, caseEntryKindLabel, type Milestone, milestoneLabel, milestones } from '@veertig/rules';
import type { Asked } from '#lib/api/client.ts';
import type { MergeField } from '#lib/form/merge.ts';
import type { Typed } from '#lib/form/typed.ts';

type Entry = Pick<Asked<'entries', 'write'>, 'kind' | 'milestone' | 'happenedOn' | 'text'>;

/** What can be written down: a note, an effort, or one of the talks. One list, so that one choice says it all. */
export const entryOptions: { value: CaseEntryKind | Milestone; label: string }[] = [
  { value: 'NOTE', label: caseEntryKindLabel('NOTE') },
  { value: 'EFFORT', label: 'Inspanning van de inburgeraar' },
  ...milestones.map((value) => ({ value, label: milestoneLabel(value) })),
];

/** The fields of that form, by name. */
export const entryFields: readonly MergeField[] = [
  { name: 'what', label: 'Wat was het', options: entryOptions },
  { name: 'happenedOn', label: 'Dag' },
  { name: 'text', label: 'Wat gebeurde er' },
];

/** Reads the form of an entry. */
export function readEntry({ what = '', happenedOn = '', text = '' }: Typed): Entry {
  const milestone = milestones.find((known) => known === what) ?? null;
  return { kind: milestone ? 'TALK' : (what as CaseEntryKind), milestone, happenedOn, text };
}

/** A stored entry as the texts of that form. */
export function writeEntry({ kind, milestone, happenedOn, text }: Entry): Typed {
  return { what: milestone ?? kind, happenedOn, text };
}

/** The field of the page that the api's own field stands for. */
export const entryField = (field: string): string => (field === 'kind' || field === 'milestone' ? 'what' : field);

/** What an entry is, in a word or two. */
export function entryWords({ kind, milestone }: Pick<Entry, 'kind' | 'milestone'>): string {
  return milestone ? milestoneLabel(milestone) : caseEntryKindLabel(kind);
}
