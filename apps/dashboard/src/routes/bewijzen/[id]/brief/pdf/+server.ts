import { redirect } from '@sveltejs/kit';
import { apiOf } from '#lib/api/client.ts';
import { ask, refusalOf } from '#lib/api/failure.ts';
import { resolve } from '$app/paths';
import type { RequestHandler } from './$types';

/** Prints the letter with the contact person's working link: a POST, because the request goes out with it. */
export const POST: RequestHandler = async (event) => {
  const { id } = event.params;
  const { proofs } = apiOf(event);
  const { proof } = await ask(proofs.get.query({ id }));
  try {
    const { filename, pdf } = await proofs.printLetter.mutate({ id, revision: proof.revision });
    return new Response(Buffer.from(pdf, 'base64'), {
      headers: {
        'content-type': 'application/pdf',
        'content-disposition': `attachment; filename="${filename.replaceAll(/[^\w.-]/g, '-')}"`,
      },
    });
  } catch (cause) {
    const code = refusalOf(cause);
    redirect(303, `${resolve('/bewijzen/[id]/brief', { id })}?geweigerd=${code}`);
  }
};
