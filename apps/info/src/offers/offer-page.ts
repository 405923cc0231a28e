import { apiFor, isUnknown, type Offer } from './api.ts';

/** The offer of an address, or undefined when there is none, or none any more. */
export async function offerPage(page: {
  request: Request;
  params: Record<string, string | undefined>;
}): Promise<Offer | undefined> {
  try {
    return await apiFor(page.request).offers.get.query({ slug: page.params.slug ?? '' });
  } catch (failure) {
    if (isUnknown(failure)) return undefined;
    throw failure;
  }
}
