import { apiOf } from '#lib/api/client.ts';
import { ask } from '#lib/api/failure.ts';
import { writeCriteria } from '#lib/criteria/questions.ts';
import type { Typed } from '#lib/form/typed.ts';

/** The form as the offer of the address fills it in; empty when it names none. */
export async function fromOffer(event: Parameters<typeof apiOf>[0]): Promise<Typed> {
  const id = event.url.searchParams.get('aanbod');
  if (!id) return {};
  const offer = await ask(apiOf(event).offers.forActivity.query({ id }));
  const { organization, contactPerson } = offer;
  return {
    offerId: offer.offerId,
    offerType: offer.offerType,
    description: offer.description,
    'organization.kind': organization ? 'new' : 'none',
    'organization.name': organization?.name ?? '',
    'organization.municipality': organization?.municipality ?? '',
    'contactPerson.kind': 'new',
    'contactPerson.name': contactPerson.name ?? '',
    'contactPerson.email': contactPerson.email ?? '',
    'contactPerson.phone': contactPerson.phone ?? '',
    ...writeCriteria(offer.criteria),
  };
}
