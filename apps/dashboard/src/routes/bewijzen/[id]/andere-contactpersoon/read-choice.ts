import type { Asked } from '#lib/api/client.ts';
import type { Typed } from '#lib/form/typed.ts';

type Choice = Asked<'proofs', 'chooseContactPerson'>['contactPerson'];

/** Who was chosen: a colleague of the list, or somebody new. Nothing chosen stays open: the api asks for it. */
export function readChoice(typed: Typed): Choice | undefined {
  if (typed.who === 'new') {
    return { name: typed.name ?? '', email: typed.email ?? '', phone: typed.phone ?? '', role: typed.role ?? '' };
  }
  return typed.who ? { id: typed.who } : undefined;
}

/** The field of this form that a field of the api stands for. */
export const fieldOfChoice = (field: string): string => {
  const name = field.replace(/^contactPerson\.?/, '');
  return name === '' || name === 'id' ? 'who' : name;
};
