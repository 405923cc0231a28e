import { type Effort, efforts } from '@veertig/rules';

const labels: Record<Effort, string> = {
  NONE: 'Geen inspanning',
  INSUFFICIENT: 'Te weinig inspanning',
  SUFFICIENT: 'Genoeg inspanning',
};

/** What the counselor saw of the effort, in words (EN-02). */
export const effortLabel = (effort: Effort | null): string => (effort ? labels[effort] : 'Nog niet genoteerd');

export const effortOptions = efforts.map((value) => ({ value, label: labels[value] }));
