/** A text field of a form as typed, with blanks around it removed; absent or a file is empty. */
export function textOf(form: FormData, field: string): string {
  const value = form.get(field);
  return typeof value === 'string' ? value.trim() : '';
}

/** The revision of the answers that the page built on; what is no number matches none. */
export function revisionOf(form: FormData): number {
  const revision = Number(textOf(form, 'revision') || Number.NaN);
  return Number.isSafeInteger(revision) && revision >= 0 ? revision : Number.MAX_SAFE_INTEGER;
}
