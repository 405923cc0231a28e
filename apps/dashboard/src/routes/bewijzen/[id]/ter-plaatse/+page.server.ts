import { redirect } from '@sveltejs/kit';
import { apiOf } from '#lib/api/client.ts';
import { ask } from '#lib/api/failure.ts';
import { resolve } from '$app/paths';
import type { PageServerLoad } from './$types';
import { qrPath } from './qr-path.ts';

export const load: PageServerLoad = async (event) => {
  const { id } = event.params;
  const { proof, contactPerson, participant, delivery, onTheSpot } = await ask(apiOf(event).proofs.get.query({ id }));
  if (!onTheSpot) redirect(303, `${resolve('/bewijzen/[id]', { id })}?gedaan=intussen`);
  const names = { contactName: contactPerson.name, participantName: participant.name };
  // While a letter works there is no mail to ask for.
  const letter = delivery?.state === 'LIVE' && delivery.sentTo === null;
  return {
    id,
    description: proof.description,
    ...names,
    byMail: contactPerson.email !== null && !letter,
    qr: qrPath(onTheSpot),
  };
};
