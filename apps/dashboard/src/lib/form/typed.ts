/** The fields of a form as they were typed, by name; kept so that nobody types twice. */
export type Typed = Record<string, string>;

/** One mistake; `field` is the id of the field, absent when it is about the form as a whole. */
export type Problem = { field?: string; sentence: string };

/** What a form shows: its texts and the mistakes in them. */
export type FormState = { values: Typed; problems: readonly Problem[] };

/** Reads a posted form; see textsOf. */
export async function readTyped(request: Request): Promise<Typed> {
  return textsOf(await request.formData());
}

/** The texts of a form. A field that was posted twice keeps its last text; files are no text. */
export function textsOf(form: FormData): Typed {
  const entries = [...form].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value] as const] : []));
  return Object.fromEntries(entries);
}

/** Whether a checkbox was on. */
export const isOn = (typed: Typed, name: string): boolean => typed[name] === 'on';

/** A text of a closed list as its type. The api checks it and answers with a problem at the field. */
export const chosen = <T extends string>(typed: Typed, name: string): T => (typed[name] ?? '') as T;

/** Ja, nee or nothing yet. */
export function yesOrNo(typed: Typed, name: string): boolean | null {
  if (typed[name] === 'ja') return true;
  return typed[name] === 'nee' ? false : null;
}

/** The same back as text. */
export function writeYesOrNo(answer: boolean | null | undefined): string {
  if (answer === true) return 'ja';
  return answer === false ? 'nee' : '';
}

/** The first mistake at a field. */
export function problemAt({ problems }: FormState, field: string): string | undefined {
  return problems.find((problem) => problem.field === field)?.sentence;
}
