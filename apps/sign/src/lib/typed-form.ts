/** A text field of a form as typed, with blanks around it removed; absent or a file is empty. */
export function textOf(form: FormData, field: string): string {
  const value = form.get(field);
  return typeof value === 'string' ? value.trim() : '';
}

/** The highest number the api takes for a revision: no answers ever get there. */
export const NO_REVISION: number = 2 ** 31 - 2;

/** The revision of the answers that the page built on; what is no revision matches no answers. */
export function revisionOf(form: FormData): number {
  const revision = Number(textOf(form, 'revision') || Number.NaN);
  return Number.isSafeInteger(revision) && revision >= 0 && revision < NO_REVISION ? revision : NO_REVISION;
}
