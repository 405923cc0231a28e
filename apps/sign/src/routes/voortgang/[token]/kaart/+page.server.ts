import { openOwn } from '../own-page.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = openOwn;
