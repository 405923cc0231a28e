import { error, fail } from '@sveltejs/kit';
import type { FileAnswer } from '@veertig/api';
import type { Problem } from '#lib/problem.ts';
import type { Actions } from './$types';

export const actions: Actions = {
  default: async ({ request, fetch }) => {
    const form = await request.formData();
    const response = await fetch('/api/files/check', { method: 'POST', body: form });
    if (response.ok) return { answer: (await response.json()) as FileAnswer, problems: undefined };
    const sentence = sentences[response.status];
    if (!sentence) error(500, 'Nakijken lukte niet.');
    const problems: Problem[] = [{ field: 'file', sentence }];
    return fail(response.status, { answer: undefined, problems });
  },
};

const sentences: Record<number, string> = {
  400: 'Kies eerst een bestand.',
  413: 'Dit bestand is te groot. Kies een bestand van hoogstens 5 MB.',
  429: 'Er kwamen te veel bestanden tegelijk. Wacht een minuut en probeer opnieuw.',
};
