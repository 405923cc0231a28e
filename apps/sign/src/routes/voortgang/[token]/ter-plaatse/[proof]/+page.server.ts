import { redirect } from '@sveltejs/kit';
import { openOwn } from '../../own-page.ts';
import { drawQr } from '../qr-drawing.ts';
import type { PageServerLoad } from './$types';

/** The code to scan while a request waits for an answer; any other activity leads back to the overview. */
export const load: PageServerLoad = async (event) => {
  const page = await openOwn(event);
  const proof = page.own.proofs.find(({ id }) => id === event.params.proof);
  if (!proof?.onTheSpot) redirect(303, `${page.path}${page.query}`);
  return { ...page, description: proof.description, qr: drawQr(proof.onTheSpot) };
};
