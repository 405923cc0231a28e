import type { Asked } from '#lib/api/client.ts';

type SeenProof = Asked<'reviews', 'accept'>['proofs'][number];

/** A proof as this page shows it, as the value of a hidden field: what changes afterwards is left alone. */
export const writeSeen = ({ id, revision }: SeenProof): string => `${id}:${revision}`;

/** The proofs of a posted form; what is no such value is left out. */
export function readSeen(form: FormData): SeenProof[] {
  return form.getAll('bewijs').flatMap((value) => {
    const [id = '', revision = ''] = typeof value === 'string' ? value.split(':') : [];
    return id && /^\d{1,9}$/.test(revision) ? [{ id, revision: Number(revision) }] : [];
  });
}
