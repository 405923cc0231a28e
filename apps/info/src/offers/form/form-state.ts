/** One mistake; `field` is the id of the field, absent when it is about the form as a whole. */
export type Problem = { field?: string; sentence: string };

/** What a form shows: its texts as they were typed, by name, and the mistakes in them. */
export type FormState = { values: Record<string, string>; problems: readonly Problem[] };

/** The texts of a posted form, without blanks around them; files are no text, and what is no form holds none. */
export async function postedTexts(request: Request): Promise<Record<string, string>> {
  const form = await request.formData().catch(() => new FormData());
  const texts = [...form].flatMap(([name, value]) =>
    typeof value === 'string' ? [[name, value.trim()] as const] : [],
  );
  return Object.fromEntries(texts);
}

/** The first mistake at a field. */
export function problemAt({ problems }: FormState, field: string): string | undefined {
  return problems.find((problem) => problem.field === field)?.sentence;
}
