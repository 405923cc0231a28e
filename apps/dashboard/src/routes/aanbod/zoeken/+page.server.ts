import { type DutchLevel, dutchLevels, type OfferType, offerTypes } from '@veertig/rules';
import { apiOf } from '#lib/api/client.ts';
import { ask } from '#lib/api/failure.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const address = event.url.searchParams;
  const typed = (name: string) => address.get(name)?.trim().slice(0, 100) ?? '';
  const place = typed('gemeente');
  const text = typed('zoek');
  const type: OfferType | undefined = offerTypes.find((known) => known === address.get('type'));
  const level: DutchLevel | undefined = dutchLevels.find((known) => known === address.get('niveau'));
  const after = address.get('na');
  const api = apiOf(event);
  const question = {
    ...(place && { place, km: 25 }),
    ...(text && { text }),
    ...(type && { type: [type] }),
    ...(level && { level }),
    ...(after && { after }),
  };
  const [found, places] = await ask(Promise.all([api.offers.search.query(question), api.offers.places.query()]));
  const filter = { gemeente: place, zoek: text, type: type ?? '', niveau: level ?? '', voor: typed('voor') };
  return { found, filter, after, places: places.map(({ name }) => name) };
};
