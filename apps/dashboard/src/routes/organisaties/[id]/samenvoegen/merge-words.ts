import type { Answered, Asked } from '#lib/api/client.ts';
import type { Typed } from '#lib/form/typed.ts';

type Preview = Answered<'addressBook', 'previewMerge'>;
type Merge = Asked<'addressBook', 'merge'>;
type Field = NonNullable<Merge['fromGone']>[number];

const labels: Record<Field, string> = {
  name: 'Welke naam blijft?',
  municipality: 'Welke gemeente blijft?',
  email: 'Welk e-mailadres blijft?',
  phone: 'Welk telefoonnummer blijft?',
  role: 'Welke rol blijft?',
};
const fields = Object.keys(labels) as Field[];

/** What a person chooses between: each field in which both differ, with both values. */
export function differingFields(kept: Preview['kept']['fields'], gone: Preview['gone']['fields']) {
  return fields
    .filter((field) => (kept[field] ?? null) !== (gone[field] ?? null))
    .map((field) => ({
      name: field,
      legend: labels[field],
      // What one has and the other has not is rather kept.
      chosen: kept[field] ? 'kept' : 'gone',
      options: [
        { value: 'kept', label: kept[field] ?? 'niets' },
        { value: 'gone', label: gone[field] ?? 'niets' },
      ],
    }));
}

/** How much moves, as sentences. */
export function movesText({ contactPersons, activities, proofs }: Preview['moves']): string[] {
  const text = (amount: number, one: string, many: string) =>
    amount === 0 ? [] : [amount === 1 ? `1 ${one} verhuist mee.` : `${amount} ${many} verhuizen mee.`];
  const moves = [
    ...text(contactPersons, 'contactpersoon', 'contactpersonen'),
    ...text(activities, 'activiteit', 'activiteiten'),
    ...text(proofs, 'bewijs van deelname', 'bewijzen van deelname'),
  ];
  return moves.length > 0 ? moves : ['Er verhuist niets: er hangt nog niets aan vast.'];
}

/** What was chosen, and what the preview showed of each. */
export function readMerge(typed: Typed): Pick<Merge, 'keptRevision' | 'goneRevision' | 'fromGone'> {
  return {
    keptRevision: Number(typed.keptRevision),
    goneRevision: Number(typed.goneRevision),
    fromGone: fields.filter((field) => typed[field] === 'gone'),
  };
}
