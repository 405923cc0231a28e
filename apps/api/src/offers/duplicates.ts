import { plainWords } from './plain-words.ts';

interface Titled {
  id?: string;
  title: string;
  likeness: string;
}

/** Half of the words in common is enough: a person decides. */
const enough = 0.5;

/** Which of the others are probably the same offer: the same organization and place, and a title like this one. */
export function duplicatesOf<Other extends Titled>(offer: Titled, others: readonly Other[]): Other[] {
  return others.filter(
    (other) =>
      other.likeness === offer.likeness &&
      (other.id === undefined || other.id !== offer.id) &&
      likeness(offer.title, other.title) >= enough,
  );
}

/** The share of words that two titles have in common, from 0 to 1. */
function likeness(a: string, b: string): number {
  const left = new Set(plainWords(a));
  const right = new Set(plainWords(b));
  const shared = [...left].filter((word) => right.has(word)).length;
  return shared / Math.max(1, Math.min(left.size, right.size));
}
