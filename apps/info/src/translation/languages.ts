import { ar } from '../content/languages/ar.ts';
import { en } from '../content/languages/en.ts';
import { es } from '../content/languages/es.ts';
import { fa } from '../content/languages/fa.ts';
import { fr } from '../content/languages/fr.ts';
import { nl } from '../content/languages/nl.ts';
import { ps } from '../content/languages/ps.ts';
import { so } from '../content/languages/so.ts';
import { ti } from '../content/languages/ti.ts';
import { tr } from '../content/languages/tr.ts';
import { uk } from '../content/languages/uk.ts';
import type { Language } from './language.ts';

/** The source, in easy words, and the fallback of all others. */
export const dutch = nl;

/** In the order of the list of languages. */
export const translations: readonly Language[] = [en, fr, ar, uk, tr, fa, ps, ti, so, es];

export const languages: readonly Language[] = [dutch, ...translations];
