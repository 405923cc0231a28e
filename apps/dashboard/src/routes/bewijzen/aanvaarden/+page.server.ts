import { error, type RequestEvent } from '@sveltejs/kit';
import { apiOf } from '#lib/api/client.ts';
import { answerAtForm, ask } from '#lib/api/failure.ts';
import { mayAdd } from '#lib/work/rights.ts';
import type { Actions, PageServerLoad } from './$types';
import { readSeen } from './seen-proofs.ts';

export const load: PageServerLoad = async (event) => {
  if (!mayAdd(event.locals.me)) error(403, 'Deze pagina hoort niet bij deze rol.');
  return { waiting: await ask(apiOf(event).reviews.list.query()) };
};

type Api = ReturnType<typeof apiOf>;

async function forSeen<T>(
  event: RequestEvent,
  call: (api: Api, input: Parameters<Api['reviews']['accept']['mutate']>[0]) => Promise<T>,
) {
  const proofs = readSeen(await event.request.formData());
  try {
    return { values: {}, problems: [], ...(await call(apiOf(event), { proofs })) };
  } catch (cause) {
    return answerAtForm(cause, {});
  }
}

export const actions: Actions = {
  aanvaard: (event) => forSeen(event, async (api, seen) => ({ accepted: await api.reviews.accept.mutate(seen) })),
  ongedaan: (event) => forSeen(event, async (api, seen) => ({ undone: await api.reviews.undo.mutate(seen) })),
};
