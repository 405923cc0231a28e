import type { PageServerLoad } from './$types';
import { openOwn } from './own-page.ts';

export const load: PageServerLoad = async (event) => ({
  ...(await openOwn(event)),
  sent: event.url.searchParams.has('verstuurd'),
});
