import { crockford } from '../links.ts';
import { municipalityOf } from '../places/municipalities.ts';
import { plainWords } from './plain-words.ts';

/** The last part of an offer's address: words to recognize it by, and letters that make it the only one. */
export function slugFor(offer: { title: string; municipality: string }, randomBytes: (count: number) => Uint8Array) {
  const words = plainWords(`${offer.title} ${municipalityOf(offer.municipality).name}`)
    .map((word) => word.replace(/[^a-z0-9]/g, ''))
    .filter(Boolean);
  const readable = words.join('-').slice(0, 70).replace(/-+$/, '');
  return [readable, crockford(randomBytes(4)).toLowerCase().slice(0, 6)].filter(Boolean).join('-');
}
